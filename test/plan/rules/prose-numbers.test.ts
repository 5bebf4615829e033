import { describe, expect, it } from 'vitest';
import { goodText } from '../../support/libraries.ts';
import { problemsIn, tableText } from '../../support/problems.ts';

const chapter = 'content/2019/ledighed.mdx';
const plan = 'data/2019/plan.yaml';
const followUp = 'data/2019/follow-ups/ultimo.yaml';

/** Where, and with what hint, numbers are told that stand as text in files in place of or beside the good library's own. */
const toldIn = (files: Record<string, string>): string[] =>
  problemsIn(files)
    .filter(({ rule }) => rule === 'number-in-prose')
    .map(({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`);
const told = (place: string, number = '77'): string =>
  `${place} Tallet ${number} står som tekst, ikke hentet fra en tabel. Sig det uden tal; tallene står på siden ved siden af.`;

describe('a number in what stands above or beside a text', () => {
  it('is told in the summary of a plan, in its minute and in a follow-up', () => {
    const text = goodText(plan);
    const lineOf = (key: string, of: string): number => of.split('\n').findIndex((line) => line.startsWith(key)) + 1;
    expect(toldIn({ [plan]: text.replace(/^summary: .*$/m, 'summary: Det var 77 pct.') })).toEqual([
      told(`${plan}:${lineOf('summary', text)}`),
    ]);
    const own = goodText(followUp);
    expect(toldIn({ [followUp]: own.replace(/^summary: .*$/m, 'summary: Det var 77 pct.') })).toEqual([
      told(`${followUp}:${lineOf('summary', own)}`),
    ]);
  });

  it('is told in each part of a text for a target group', () => {
    const file = 'content/maalgrupper/unge.mdx';
    const story = `---
title: Af 71 pct.
charts:
  - {title: Op med 72 pct., cells: [2019/tabel-1/lilleby/2018q4, 2019/tabel-1/lilleby/2019q4], note: Uden 73 pct.}
unknown:
  - Hvem de 74 pct. er.
---

## Hvad ville kommunen?

Flere i job.

## Hvad skete der?

De 75 pct. kom i job.

## Blev målene nået?

Ledigheden var 4,9 pct. i Lilleby.
`;
    const inText = 'står som tekst, ikke hentet fra en tabel.';
    expect(toldIn({ [file]: story })).toEqual([
      told(`${file}:2`, '71'),
      told(`${file}:4`, '72'),
      told(`${file}:4`, '73'),
      told(`${file}:6`, '74'),
      `${file}:15 Tallet 75 ${inText} Ingen tabel i planen har det tal. Ret det, skriv <Target of="…" />, eller sig det uden tal.`,
      `${file}:19 Tallet 4,9 ${inText} Skriv <Value of="2019/tabel-1/lilleby/2019q4" /> (Tabel 1).`,
    ]);
  });
});

describe('a number in a chapter', () => {
  const table = (unit: string): Record<string, string> => ({
    'data/2019/figures/tabel-2.yaml': tableText(
      [`id: c, title: Tal, unit: ${unit}`, `id: d, title: Mere, unit: ${unit}`],
      ['id: r, label: R, values: [12, 4.9]'],
    ),
  });
  const said = (text: string, files: Record<string, string> = {}): string[] =>
    toldIn({ [chapter]: `${goodText(chapter)}\n${text}\n`, ...files }).map((each) => each.replace(/^.*tabel\. /, ''));

  it('is told with the cell to take it from: of a table that the chapter shows, or of another', () => {
    expect(said('Ledigheden var 4,9 pct.', table('pct'))).toEqual([
      'Skriv <Value of="tabel-1/lilleby/2019q4" /> (Tabel 1).',
    ]);
    expect(said('Det var 12 pct.', table('pct'))).toEqual(['Skriv <Value of="tabel-2/r/c" /> (Tabel 2).']);
    expect(said('<Figure id="tabel-2" />\n\nDet var 4,9 pct.', { ...table('pct'), ...withoutFirst })).toEqual([
      'Skriv <Value of="tabel-2/r/d" /> (Tabel 2).',
    ]);
    expect(said('Det var 99 pct.')).toEqual([
      'Ingen tabel i planen har det tal. Ret det, skriv <Target of="…" />, eller sig det uden tal.',
    ]);
  });

  it('that is a length of time belongs in a table only where one beside it has it, in weeks', () => {
    const shown = '<Figure id="tabel-2" />\n\n';
    expect(said(`${shown}Det tog 12 uger.`, table('uger'))).toEqual(['Skriv <Value of="tabel-2/r/c" /> (Tabel 2).']);
    expect(said('Det tog 12 uger.', table('uger'))).toEqual([]);
    expect(said(`${shown}Det tog 13 uger.`, table('uger'))).toEqual([]);
    expect(said(`${shown}Det tog 12 uger.`, table('kr'))).toEqual([]);
  });
});

/** The good table without the numbers that a test looks for in another one. */
const withoutFirst = {
  'data/2019/figures/tabel-1.yaml': goodText('data/2019/figures/tabel-1.yaml')
    .replaceAll('4.9', '4.8')
    .replaceAll('4,9', '4,8'),
};

describe('a number in the title of a goal', () => {
  const goal = 'data/2019/goals/lavere-ledighed.yaml';
  const titled = (title: string, wording: string): string[] =>
    toldIn({
      [goal]: goodText(goal)
        .replace('title: Lavere ledighed', `title: ${title}`)
        .replace(/wording: .*/, `wording: ${wording}`),
    }).map((each) => each.replace(/^\S+ /, ''));

  it('is one of its wording, or of what it asks for', () => {
    expect(titled('Højst 5 pct.', 'Ledigheden skal ned')).toEqual([]);
    expect(titled('Højst 5 pct. af 77 pct.', 'Højst 5 pct. af 77 pct.')).toEqual([]);
    expect(titled('Højst 77 pct.', 'Ledigheden skal ned')).toEqual([
      'Titlen siger 77, men det tal står hverken i målets ordlyd eller i target. Ret tallet, eller sig det uden tal.',
    ]);
    expect(titled('Mindre i kapitel 3', 'Ledigheden skal ned')).toEqual([]);
  });
});
