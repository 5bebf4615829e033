import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { comparisonWorkbook } from '../../src/export/comparison-workbook.ts';
import { planWorkbook, shownCell } from '../../src/export/plan-workbook.ts';
import { numberFormat, sheetNames } from '../../src/export/workbook.ts';
import { comparePlans } from '../../src/plan/compare/compare.ts';
import type { Cell } from '../../src/plan/library/figure.ts';
import { ofYear, planOf, type Library } from '../../src/plan/library/library.ts';
import { shownAs } from '../../src/plan/words/printed.ts';
import { inventedLibrary, libraryWith } from '../support/libraries.ts';

const at = (address: string): string => `https://planer.example${address}`;
const made = (library: Library): Promise<Uint8Array> => planWorkbook(planOf(library, '2019'), library, at);
const sheetsOf = async (bytes: Uint8Array): Promise<Sheet[]> => (await readXlsx(bytes)).sheets;
const parts = (bytes: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);

describe('the names of sheets', () => {
  it.each([
    [
      ['Tabel 1', 'tabel 1', 'TABEL 1'],
      ['Tabel 1', 'tabel 1 (2)', 'TABEL 1 (3)'],
    ],
    [['A/B: [1]?*\\'], ['A B 1']],
    [
      ["'Tabel'", ''],
      ['Tabel', 'Ark'],
    ],
    [['History'], ['Ark History']],
    [['x'.repeat(31)], ['x'.repeat(31)]],
    [
      ['x'.repeat(32), 'x'.repeat(40)],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
    ],
    [['4.\u00a0kvartal\n2019'], ['4. kvartal 2019']],
    [['Kapitel 1: Beskæftigelse efter uddannelse'], ['Kapitel 1 Beskæftigelse efter']],
    [
      ['Kapitel 1: Beskæftigelse efter alder', 'Kapitel 1: Beskæftigelse efter herkomst'],
      ['Kapitel 1 Beskæftigelse efter', 'Kapitel 1 Beskæftigelse (2)'],
    ],
  ])('are what Excel allows, and none twice: %j', (wanted, names) => expect(sheetNames(wanted)).toEqual(names));
});

describe('a number in a sheet', () => {
  const cell = (value: number | null, printed: string, decimals = 1): Cell => ({
    ...{ row: 'r', column: 'k', value, printed, decimals, notes: [], provisional: false, unit: 'pct' },
    ...shownAs(printed),
  });
  it.each([
    [cell(4940, '4.940', 0), { value: 4940, format: '#,##0' }],
    [cell(16.8, '16,8'), { value: 16.8, format: '#,##0.0' }],
    [cell(-0.1, '-0,1'), { value: -0.1, format: '#,##0.0' }],
    [cell(-0, '-0,0'), { value: 0, format: '"-"#,##0.0' }],
    [cell(37.5, '37,5%'), { value: 37.5, format: '#,##0.0"%"' }],
    [cell(-2.2, '-2,2 pct.'), { value: -2.2, format: '#,##0.0" pct."' }],
    [cell(37, 'ca. 37', 0), { value: 37, format: '"ca. "#,##0' }],
    [cell(-0.4, 'Fald på 0,4 pct.'), { value: -0.4, format: '#,##0.0' }],
    [cell(0.9, 'Stigning på 0,9 pct.'), { value: 0.9, format: '#,##0.0' }],
    [cell(null, '-'), { mark: '-' }],
    [cell(null, ''), null],
  ])('is a number, shown as it is printed; a mark stays: %#', (given, shown) =>
    expect(shownCell(given)).toEqual(shown),
  );

  it('says its unit where its column has another', () =>
    expect(shownCell(cell(2, '2,0'), true)).toEqual({ value: 2, format: '#,##0.0" pct."' }));

  it('has no format that its words could break', () => expect(numberFormat(1, 'a"b', '')).toBe('"ab"#,##0.0'));
});

describe('the workbook of a plan', () => {
  const library = inventedLibrary();
  afterEach(() => vi.useRealTimers());

  it('has a sheet for each table, with heads that stay, every number as a number, and where they come from', async () => {
    const sheets = await sheetsOf(await made(library));
    const figures = ofYear(library.figures, '2019');
    expect(sheets.slice(0, 2).map(({ name }) => name)).toEqual(['Indhold', 'Mål']);
    expect(sheets).toHaveLength(figures.length + 2);
    for (const [i, figure] of figures.entries()) {
      const sheet = sheets[i + 2]!;
      const cells = sheet.rows.flat();
      const numbers = figure.rows.flatMap((row) =>
        row.cells.flatMap(({ value }) => (value === null ? [] : [value + 0])),
      );
      expect(
        cells.filter((each) => typeof each === 'number'),
        figure.file,
      ).toEqual(numbers);
      expect(sheet.freezePane?.rows, figure.file).toBeGreaterThan(1);
      expect(sheet.rows[sheet.freezePane!.rows! - 1]!.length).toBeGreaterThan(1);
      const texts = cells.filter((each) => typeof each === 'string');
      expect(texts.join('\n')).toContain(`Kilde: ${figure.origin.label}`);
      for (const { text } of figure.notes ?? []) expect(texts.join('\n'), figure.file).toContain(text);
    }
  });

  it('says when a goal is due as it is said in Danish, and which edition it is of in a sentence', async () => {
    const [, goals, first] = await sheetsOf(await made(library));
    const due = goals!.rows.flatMap((row) => row[goals!.rows[1]!.indexOf('Frist')] ?? []);
    expect(due.length).toBeGreaterThan(1);
    for (const text of due) expect(text).not.toMatch(/\d{4}[-MQH]/);
    expect(first!.rows.flat().join('\n')).toMatch(/Webstedets udgave [\d.]+ \(.+\)\./);
  });

  it('makes room for a long text, across the columns of its table, and repeats the heads on each sheet of paper', async () => {
    const [first, ...more] = ofYear(library.figures, '2019');
    const what = 'Hvem tallene er om. '.repeat(20);
    const [, , sheet] = await sheetsOf(await made({ ...library, figures: [{ ...first!, what }, ...more] }));
    expect(sheet!.merges).toContainEqual(expect.objectContaining({ startRow: 1, startCol: 0, endRow: 1 }));
    expect(sheet!.rowDefs!.get(1)!.height).toBeGreaterThanOrEqual(4 * 15);
    expect(sheet!.pageSetup!.printTitlesRow).toBe(`$${sheet!.freezePane!.rows!}:$${sheet!.freezePane!.rows!}`);
  });

  it('names at a note the cells that it is about: whole rows and columns by their name, others one by one, many by number', async () => {
    const [first, ...more] = ofYear(library.figures, '2019');
    const noted = async (isAbout: (row: number, column: number) => boolean): Promise<string> => {
      const rows = first!.rows.map((row, r) => ({
        ...row,
        notes: [],
        cells: row.cells.map((each, c) => ({ ...each, notes: isAbout(r, c) ? ['n'] : [] })),
      }));
      const columns = first!.columns.map((column) => ({ ...column, notes: [] }));
      const figure = { ...first!, rows, columns, sections: [], notes: [{ id: 'n', text: 'Det gælder.' }] };
      const [, , sheet] = await sheetsOf(await made({ ...library, figures: [figure, ...more] }));
      return String(sheet!.rows.flat().find((text) => String(text).startsWith('Note: Det gælder.')));
    };
    const [row, other] = first!.rows.map(({ label }) => label);
    const [column, next] = first!.columns.map(({ title }) => title);
    expect(await noted((r) => r === 0)).toBe(`Note: Det gælder. (${row})`);
    expect(await noted((_, c) => c === 0)).toBe(`Note: Det gælder. (${column})`);
    expect(await noted((r, c) => r === 0 || (r === 1 && c === 1))).toBe(
      `Note: Det gælder. (${row}; ${other}, ${next})`,
    );
    expect(await noted(() => true)).toBe('Note: Det gælder.');
  });

  it('has no formula, whatever a label begins with, and no space that does not break', async () => {
    const hard = ['=1+1', '+45 år', '-heraf', '@navn', '=HYPERLINK("https://x.example","tryk")'];
    const [first, ...more] = library.figures.filter(({ year }) => year === '2019');
    const named = {
      ...first!,
      title: hard[0]!,
      rows: first!.rows.map((row, i) => ({ ...row, label: hard[i % hard.length]! })),
    };
    const bytes = await made({ ...library, figures: [named, ...more] });
    for (const [name, part] of parts(bytes)) {
      expect(part, name).not.toMatch(/<f[ >]/);
      expect(part, name).not.toMatch(/[\u00a0\u202f]/);
    }
    const labels = (await sheetsOf(bytes)).flatMap(({ rows }) => rows.map(([label]) => label));
    expect(labels).toContain('=1+1');
  });

  it('is the same bytes each time', async () => {
    vi.useFakeTimers({ now: new Date('2030-01-01') });
    const once = await made(library);
    vi.setSystemTime(new Date('2031-06-07'));
    expect(Buffer.compare(once, await made(library))).toBe(0);
  });

  it('is there of a plan that has no tables and no goals', async () => {
    const plain = libraryWith();
    const sheets = await sheetsOf(await made({ ...plain, figures: [], goals: [] }));
    expect(sheets.map(({ name }) => name)).toEqual(['Indhold']);
  });
});

describe('the workbook of two plans', () => {
  const library = inventedLibrary();
  const [, older, newer] = library.plans;
  const comparison = comparePlans(older!.year, newer!.year, library);

  it('says so where they have no numbers of the same', async () => {
    const [numbers] = await sheetsOf(await comparisonWorkbook({ ...comparison, measures: [] }, library, at));
    expect(numbers!.rows.flat()).toContain('De to planer har ingen tal om det samme.');
  });

  it('has every pair of numbers with its difference, the goals and the offers', async () => {
    const [numbers, goals, offers] = await sheetsOf(await comparisonWorkbook(comparison, library, at));
    const found = numbers!.rows.filter(([, , value]) => typeof value === 'number');
    expect(found.map(([, , was, , is, , difference]) => [was, is, difference ?? null])).toEqual(
      comparison.measures.map((pair) => [pair.older.value, pair.newer.value, pair.difference?.value ?? null]),
    );
    expect(found.length).toBeGreaterThan(0);
    const said = goals!.rows.flat().join('\n');
    for (const pair of comparison.goals) expect(said).toContain(pair.newer.title);
    for (const { goal } of comparison.loneGoals) expect(said).toContain(goal.title);
    expect(offers!.rows.flat()).toEqual(expect.arrayContaining(comparison.offers.map(({ offer }) => offer.name)));
  });
});
