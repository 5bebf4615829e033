import { describe, expect, it } from 'vitest';
import { problemsIn, tableText } from '../../support/problems.ts';

interface Asked {
  target: string;
  wording?: string;
  value?: number;
  more?: string;
}

/** What is said of a goal by the size of its measure's numbers and by its own words. */
function said({ target, wording = 'Noget skal ske', value = 40, more = '' }: Asked): string[] {
  return problemsIn({
    'data/measures/maalt.yaml': `title: Målt\nphrase: 'det målte {group}'\ndefinition: Det, der er målt.\nunit: pct\ntype: level\ntells: result\n${more}`,
    'data/2019/goals/lavere-ledighed.yaml': `kind: result\nnumber: 1\ntitle: Et mål\nwording: ${wording}\ntheme: job\norigin: {document: plan-2019, label: Kapitel 1}\ntarget: {measure: maalt, ${target}}\n`,
    'data/2019/figures/tabel-2.yaml': tableText(
      ['id: c, title: Tal, measure: maalt, unit: pct'],
      [`id: r, label: R, values: [${value}]`],
    ),
  })
    .filter(({ file }) => file.includes('/goals/'))
    .map(({ rule, severity }) => (severity ? `${rule}, ${severity}` : rule));
}
const level = (value: number): string => `kind: level, comparator: at-most, value: ${value}`;

describe('a share that is asked for', () => {
  it.each([
    [level(0.22), ['target-fraction']],
    [level(0.99), ['target-fraction']],
    [level(1), []],
    [level(0), []],
    ['kind: interval, between: [0.2, 25]', ['target-fraction']],
    [
      'kind: per-year, years: [{period: 2019, comparator: at-most, value: 0.2}, {period: 2020, comparator: at-most, value: 20}]',
      ['target-fraction'],
    ],
    ['kind: point-change, direction: down, by: 0.2, from: 2018', []],
  ])('by %s: %j', (target, expected) => {
    expect(said({ target })).toEqual(expected);
  });

  it('may be below one where the measure is so small, or the wording says just that', () => {
    expect(said({ target: level(0.5), value: 5 })).toEqual(['target-fraction']);
    expect(said({ target: level(0.5), value: 4.9 })).toEqual([]);
    expect(said({ target: level(0.5), wording: 'Højst 0,5 pct. er ledige' })).toEqual([]);
  });
});

describe('what a goal’s words want', () => {
  const up = 'kind: level, comparator: at-least, value: 40';
  const against = ['target-against-words, warning'];

  it.each([
    ['Ledigheden skal falde', up, against],
    ['Flere skal i job', 'kind: level, comparator: at-most, value: 40', against],
    ['Ledigheden skal reduceres', 'kind: relative-change, direction: up, by: 5, from: 2018', against],
    ['Flere skal i job', up, []],
    ['Flere skal i job, og færre på ydelse', up, []],
    ['Ledigheden skal være lav', up, []],
    ['Ledigheden skal falde', 'kind: interval, between: [30, 40]', []],
  ])('%s; %s: %j', (wording, target, expected) => {
    expect(said({ wording, target })).toEqual(expected);
  });

  it('gives way to what a document is cited for', () => {
    const more = 'aims: [{plan: 2019, direction: up, origin: {document: plan-2019, label: Kapitel 1}}]\n';
    expect(said({ wording: 'Ledigheden skal falde', target: up, more })).toEqual([]);
  });
});
