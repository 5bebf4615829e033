import { describe, expect, it } from 'vitest';
import { problemsIn, problemsOfTable, tableText } from '../../support/problems.ts';

const columns = ['id: c, title: Tal, unit: pct'];

/** What is said of a cell in a table that explains "-". */
const saidOf = (cell: string, more = 'marks: {"-": {state: unexplained}}'): string[] =>
  problemsOfTable(columns, [`id: r, label: Række, values: [${cell}]`], more);
const rulesOf = (cell: string): string[] => saidOf(cell).map((said) => said.split(':')[0]!);

describe('a number that is printed in words', () => {
  it.each([
    ['Fald på 1,2 pct.', -1.2, true],
    ['Fald på 1,2 pct.', 1.2, false],
    ['Falder 1,2', 1.2, false],
    ['faldet 1,2', 1.2, false],
    ['1,2 færre', 1.2, false],
    ['1,2 lavere', 1.2, false],
    ['Steget 1,2 pct.', 1.2, true],
    ['Steget 1,2 pct.', -1.2, false],
    ['Stigning på 1,2', -1.2, false],
    ['stiger 1,2', -1.2, false],
    ['1,2 flere', -1.2, false],
    ['1,2 højere', -1.2, false],
    ['ca. 1,2', 1.2, true],
    ['Uændret', 0, true],
    ['Fald på 0', 0, true],
    ['Steget 0', 0, true],
    ['1,3', 1.2, false],
    ['1,2 (2018: 1,4)', 1.4, true],
  ])('”%s” says %d: %s', (printed, value, agrees) => {
    expect(rulesOf(`{value: ${value}, printed: "${printed}"}`)).toEqual(agrees ? [] : ['unlike-printed']);
  });

  it('is shown with the decimals that the document prints', () => {
    expect(rulesOf('1.2')).toEqual([]);
    expect(saidOf('1.25')).toEqual(['decimals: 1,25 har flere decimaler, end cellen vises med (1).']);
    expect(rulesOf('{value: 1.25, printed: "1,25"}')).toEqual([]);
    expect(rulesOf('{value: 1.25, printed: "1,3"}')).toEqual(['unlike-printed']);
    expect(rulesOf('{value: 1.25, printed: "1,4"}')).toEqual(['unlike-printed']);
  });
});

describe('a number that is said to be none', () => {
  it.each([
    ['"4 940"', 'marks: {"4 940": {state: unexplained}}', '4 940'],
    ['"5,1"', 'marks: {"5,1": {state: unavailable}}', '5,1'],
    ['{state: suppressed, printed: "17,1 %"}', '', '17,1 %'],
  ])('is refused: %s with %s', (cell, marks, printed) => {
    expect(saidOf(cell, marks)).toEqual([
      expect.stringMatching(new RegExp(`^number-as-text: Cellen siger .*, men viser tallet ”${printed}”`)),
    ]);
  });

  it.each([
    ['"-"', 'marks: {"-": {state: unexplained}}'],
    ['"1-4"', 'marks: {"1-4": {state: suppressed}}'],
    ['{state: suppressed, printed: "under 5"}', ''],
    ['{state: rounds_to_zero, printed: "0", value: 0}', ''],
  ])('is none of these: %s with %s', (cell, marks) => expect(saidOf(cell, marks)).toEqual([]));
});

describe('a text in place of a number', () => {
  const hidden = (printed: string): string => `{state: suppressed, printed: "${printed}"}`;

  it.each([
    ['–5', 'Skriv -5:'],
    ['—5', 'Skriv -5:'],
    ['-5', 'Skriv -5:'],
    ['4 940', 'Skriv 4940:'],
    ['4.940', 'Skriv 4940:'],
    ['17,1', 'Skriv 17.1:'],
    ['17,1 %', 'Skriv 17.1:'],
    ['17,1 pct.', 'Skriv 17.1:'],
    ['12.3%', 'Skriv 12.3:'],
    ['1_000', 'Skriv 1000:'],
    ['1_00', 'Skriv {value: …, printed: "1_00"}, med det tal, cellen siger, efter value.'],
    ['1e3', 'Skriv {value: …, printed: "1e3"}, med det tal, cellen siger, efter value.'],
    ['12:30', 'Skriv {value: …, printed: "12:30"}, med det tal, cellen siger, efter value.'],
    ['½', 'Skriv {value: 0.5, printed: "½"}.'],
    ['2½', 'Skriv {value: 2.5, printed: "2½"}.'],
    ['5²', 'Skriv {value: 5, printed: "5²"}.'],
    ['ca. 11', 'Skriv {value: 11, printed: "ca. 11"}.'],
    ['2019-12-31', 'Det ligner en dato. Skriv det, dokumentet trykker i cellen.'],
    ['5,1*', 'Skriv {value: 5.1, printed: "5,1*"}.'],
    ['2 - 3', `Er tallet skjult, så skriv ${hidden('2 - 3')}.`],
    ['1-4', `Er tallet skjult, så skriv ${hidden('1-4')}.`],
    ['1 –4', `Er tallet skjult, så skriv ${hidden('1 –4')}.`],
    ...['under', 'over', 'højst', 'mindst', '<', '>', '≤', '≥'].map((limit) => [
      ` ${limit} 5`,
      `Er tallet skjult, så skriv ${hidden(` ${limit} 5`)}.`,
    ]),
    ['5 (under 10)', 'Skriv {value: 5, printed: "5 (under 10)"}.'],
  ])('”%s” is told how it is to be written: %s', (printed, hint) => {
    const file = tableText(columns, [`id: r, label: Række, values: ['${printed}']`]);
    const [said] = problemsIn({ 'data/2019/figures/tabel-2.yaml': file });
    expect(said!.rule).toBe('number-as-text');
    expect(said!.hint.slice(0, hint.length)).toBe(hint);
  });

  it('is a mark that the table explains', () => {
    expect(rulesOf('"-"')).toEqual([]);
    expect(saidOf('"x"')).toEqual(['unknown-mark: Tegnet ”x” er ikke forklaret under marks.']);
  });

  it('or is told with those that it explains', () => {
    const hintOf = (marks: string): string =>
      problemsIn({
        'data/2019/figures/tabel-2.yaml': tableText(columns, ['id: r, label: Række, values: ["x"]'], marks),
      })[0]!.hint;
    expect(hintOf('marks: {"-": {state: unexplained}, "..": {state: suppressed}}')).toBe(
      'Tabellen forklarer: ”-”, ”..”. Tilføj tegnet der, eller ret cellen.',
    );
    expect(hintOf('')).toBe(
      'Tilføj: marks: {"x": {state: unexplained}}, eller det, dokumentet siger, at tegnet betyder.',
    );
  });
});

describe('a state', () => {
  it.each([
    ['zero', true],
    ['rounds_to_zero', true],
    ['suppressed', false],
    ['unavailable', false],
  ])('%s may stand beside a number: %s', (state, may) => {
    expect(rulesOf(`{value: 0, state: ${state}, printed: "0,0"}`)).toEqual(may ? [] : ['value-beside-state']);
  });

  it('or a number is needed', () => {
    expect(rulesOf('{provisional: true}')).toEqual(['empty-cell']);
  });
});
