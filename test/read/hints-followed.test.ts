import { describe, expect, it } from 'vitest';
import { readLibrary } from '../support/read-library.ts';
import { goodFiles, goodText } from '../support/libraries.ts';

const table = 'data/2019/figures/tabel-1.yaml';
const goal = 'data/2019/goals/lavere-ledighed.yaml';
const chapter = 'content/2019/ledighed.mdx';
const plan = 'data/2019/plan.yaml';

const read = (file: string, text: string) =>
  readLibrary(new Map([...goodFiles(), [file, new TextEncoder().encode(text)]]));

/**
 * An editor who makes a mistake, and then does what the hint says and nothing else, has a library that is in order: no
 * other mistake comes of it, and nothing that was right is lost.
 */
describe('a hint that is followed to the letter mends the mistake', () => {
  it.each<[what: string, file: string, right: string, wrong: string, ...followed: [hinted: string, mended: string]]>([
    ['a comma in a number', table, '5.2, 4.9', '5,2, 4.9', 'skriv 17.1', '5.2, 4.9'],
    ['a number with its unit', goal, 'value: 5', 'value: 5 pct.', 'Skriv 5:', 'value: 5'],
    ['a Danish number', goal, 'value: 5', "value: '5,0'", 'Skriv 5:', 'value: 5'],
    ['a percentage as a fraction', table, '5.2', '0.052', 'Procenter skrives som procenter: 5.2.', '5.2'],
    ['a percent sign for a unit', table, 'unit: pct', "unit: '%'", 'Skriv pct.', 'unit: pct'],
    ['a unit by its name', table, 'unit: pct', 'unit: procent', 'Mente du ”pct”?', 'unit: pct'],
    ['a place by its name', table, 'place: lilleby', 'place: Lilleby', 'Skriv lilleby,', 'place: lilleby'],
    [
      'cells of a spreadsheet',
      table,
      'values: [5.2, 4.9]',
      'values: 5,2\t4,9',
      'values: [5.2, 4.9]',
      'values: [5.2, 4.9]',
    ],
    [
      'a comma in a text within braces',
      goal,
      'label: Kapitel 1',
      'label: Kapitel 1, bilaget',
      'Sæt hele teksten i anførselstegn',
      "label: 'Kapitel 1, bilaget'",
    ],
    ['a key of old', table, 'unit: pct\n', 'unit: pct\ncontrol: shared\n', 'Slet den,', 'unit: pct\n'],
    [
      'a heading in bold',
      chapter,
      '## Flere i job',
      '## **Flere** i job',
      'Skriv den med ord alene: ## Flere i job',
      '## Flere i job',
    ],
    [
      'a title in quotation marks of Word',
      goal,
      'title: Lavere ledighed',
      'title: ”Lavere ledighed”',
      'Slet dem,',
      'title: Lavere ledighed',
    ],
    ['one # for two', chapter, '## Flere', '# Flere', 'Skriv ## i stedet for #.', '## Flere'],
    [
      'bullets of Word',
      chapter,
      '<Figure',
      'Her:\n• Kurser\n• Samtaler\n\n<Figure',
      'med - og et mellemrum foran, og en tom linje før det første',
      'Her:\n\n- Kurser\n- Samtaler\n\n<Figure',
    ],
    [
      'a word in bold for one of the glossary',
      chapter,
      'En <Term',
      'En **ledig** eller <Term',
      'Skriv <Term id="ledig">ledig</Term> i stedet for **ledig**.',
      'En <Term id="ledig">ledig</Term> eller <Term',
    ],
    [
      'a kind of chart with the keys of another',
      table,
      'kind: slope\n  title: Ledigheden falder i Lilleby',
      'kind: bar\n  columns: [2019q4]\n  title: Ledigheden falder i Lilleby',
      'Skriv category: i stedet for series:',
      'kind: slope\n  title: Ledigheden falder i Lilleby',
    ],
    ['a closed list in Danish', plan, 'status: adopted', 'status: vedtaget', 'adopted', 'status: adopted'],
    [
      'a comma that is missing between cells',
      table,
      '[5.2, 4.9]',
      '[5.2 4.9]',
      'Sæt et komma mellem 5.2 og 4.9.',
      '[5.2, 4.9]',
    ],
    ['cells without their brackets', table, '[5.2, 4.9]', '5.2, 4.9', 'sæt dem i [ ].', '[5.2, 4.9]'],
    ['a bare percent sign for a unit', table, 'unit: pct', 'unit: %', 'skriv pct.', 'unit: pct'],
    ['a hard space in a number', table, '[5.2,', '[5\u00a0200,', 'skriv tallet uden mellemrum', '[5.2,'],
    ['a cell too many', table, '[5.2, 4.9]', '[5.2, 4.9, 5.0]', 'fjern den værdi, der er for meget', '[5.2, 4.9]'],
    [
      'a remark that is not closed',
      chapter,
      '<Figure',
      '{/* husk\n\n<Figure',
      'Skriv */} efter den.',
      '{/* husk */}\n\n<Figure',
    ],
    [
      'a dash with nothing between it and its text',
      plan,
      'missing: []',
      'missing:\n  -Hvem der var med.',
      'Skriv et mellemrum efter hver bindestreg',
      'missing:\n  - Hvem der var med.',
    ],
    [
      'a dash in curly quotes',
      table,
      '5.0',
      '“-”',
      'Skriv lige anførselstegn: "-".',
      '{state: unavailable, printed: "-"}',
    ],
  ])('%s', (_what, file, right, wrong, ...[hinted, mended]) => {
    const text = goodText(file);
    const { problems, warnings } = read(file, text.replace(right, wrong));
    expect([...problems, ...warnings].map(({ hint }) => hint).join('\n')).toContain(hinted);
    const after = read(file, text.replace(right, mended));
    expect([...after.problems, ...after.warnings].map(({ message }) => message)).toEqual([]);
  });

  it('a number is never hinted at as a mark', () => {
    for (const cell of ["'4 940'", "'23 (ca. 11)'", "'5,1*'", "'–5'", "'17,1 %'", "'1.234,5'"]) {
      const { problems } = read(table, goodText(table).replace('5.0', cell));
      expect({ cell, hints: problems.map(({ hint }) => hint).join() }).toEqual({
        cell,
        hints: expect.not.stringMatching(/unexplained|marks:/) as string,
      });
    }
  });
});
