import { describe, expect, it } from 'vitest';
import { goodText } from '../../support/libraries.ts';
import { problemsIn, tableText } from '../../support/problems.ts';

const chapter = 'content/2019/ledighed.mdx';
const goal = 'data/2019/goals/uden-tal.yaml';

/** What is said of the good chapter with a text at its end, beside a goal without a target and a table with a mark. */
const saidOf = (text: string): string[] =>
  problemsIn({
    [chapter]: `${goodText(chapter)}\n${text}\n`,
    [goal]:
      'kind: strategic\norder: 1\ntitle: Bedre samarbejde\nwording: Samarbejdet skal blive bedre\ntheme: job\norigin: {document: plan-2019, label: Kapitel 1}\n',
    'data/2019/figures/tabel-2.yaml': tableText(
      ['id: c, title: Tal, unit: pct'],
      ['id: r, label: Række, values: [{state: suppressed, printed: "."}]', 'id: s, label: Mere, values: [40]'],
    ),
  }).map(({ rule, message }) => `${rule}: ${message}`);

describe('a number that a text asks for', () => {
  it('is there in the cell', () => {
    expect(saidOf('Det er <Value of="tabel-2/s/c" />')).toEqual([]);
    expect(saidOf('Det er <Value of="2019/tabel-2/s/c" />')).toEqual([]);
    expect(saidOf('Det er <Value of="tabel-2/r/c" />')).toEqual([
      'no-number: Tabel 2 har ikke noget tal i r/c; der står ”.”.',
    ]);
  });

  it('is asked for by the goal', () => {
    expect(saidOf('Målet er <Target of="lavere-ledighed" />')).toEqual([]);
    expect(saidOf('Målet er <Target of="uden-tal" />')).toEqual(['no-number: Målet ”uden-tal” har intet måltal.']);
    expect(saidOf('<Goal id="uden-tal" />')).toEqual([]);
  });

  it('is told once where what it would be taken from is not there', () => {
    for (const text of ['<Target of="intet" />', '<Value of="tabel-2/q/c" />', '<Value of="tabel-9/r/c" />']) {
      expect(saidOf(`Det er ${text}`).map((each) => each.split(':')[0])).toEqual(['dangling-reference']);
    }
  });
});
