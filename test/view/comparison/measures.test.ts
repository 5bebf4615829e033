import { describe, expect, it } from 'vitest';
import { comparePlans, type PlanComparison } from '../../../src/plan/compare/compare.ts';
import type { Library } from '../../../src/plan/library/library.ts';
import { comparedMeasures } from '../../../src/site/comparison/measures.ts';
import { measureTables, type MeasureTable } from '../../../src/site/comparison/measure-tables.ts';
import { metObstacles } from '../../../src/site/comparison/obstacles.ts';
import { measuresLibrary, measureText, type SmallTable } from '../../support/measures.ts';

const compare = (library: Library): PlanComparison => comparePlans(2019, 2021, library);
const two = (rows: SmallTable['rows'], more: Partial<SmallTable> = {}): SmallTable => ({
  year: 2021,
  id: 'to-aar',
  periods: ['2019Q3', '2021Q3'],
  rows,
  ...more,
});
const share = (values: number[], group?: string) => ({
  measure: 'andel',
  unit: 'pct',
  values,
  ...(group && { group }),
});
const measures = { andel: measureText('Andel', 'pct'), antal: measureText('Antal', 'personer') };

function tablesOf(library: Library): MeasureTable[] {
  const comparison = compare(library);
  return measureTables(comparison.measures, comparison, library).tables;
}

describe('the table of a measure', () => {
  const library = measuresLibrary(
    [two([share([40, 50], 'unge'), share([30, 30], 'voksne')], { cautions: 'Tallene er foreløbige.' })],
    measures,
  );
  const [table] = tablesOf(library);

  it('is named for who sees it and who hears it', () => {
    expect(table).toMatchObject({
      id: 'tal-andel',
      name: 'Andel, pct.',
      address: '/noegletal/andel/',
      region: 'Andel, 2019 og 2021',
      caption: 'Andel, Lilleby, pct.',
    });
  });

  it('is changed where one of its numbers moved, and so is the line of that one', () => {
    expect([table!.isChanged, ...table!.rows.map(({ isChanged }) => isChanged)]).toEqual([true, true, false]);
    const [still] = tablesOf(measuresLibrary([two([share([40, 40])])], measures));
    expect(still!.isChanged).toBe(false);
  });

  it('says the unit of the differences only where it is not the numbers’ own', () => {
    expect(table!.differenceUnit).toBe('procentpoint');
    const persons = measuresLibrary([two([{ measure: 'antal', unit: 'personer', values: [100, 120] }])], measures);
    expect(tablesOf(persons)[0]).not.toHaveProperty('differenceUnit');
  });

  it('has the anchor of each line with its measure and group', () => {
    expect(table!.rows.map(({ id, fullName }) => [id, fullName])).toEqual([
      ['andel.unge', 'Andel, Unge'],
      ['andel.voksne', 'Andel, Voksne'],
    ]);
  });

  it('leads to the cells and to the tables that the numbers stand in, with what these say first', () => {
    expect(table!.rows[0]!.older.address).toBe('/2021/tal/to-aar/#raekke-0.tid-0');
    expect(table!.rows[0]!.newer.address).toBe('/2021/tal/to-aar/#raekke-0.tid-1');
    expect(table!.sources).toEqual([{ text: 'Status 2021, Tabel to-aar', address: '/2021/tal/to-aar/' }]);
    expect(table!.notes).toEqual(['Tallene er foreløbige.']);
  });

  it('tells which groups only one of the two years has', () => {
    const gaps = measuresLibrary(
      [
        two([share([40, 50], 'unge')]),
        { year: 2019, id: 'gammel', periods: ['2019Q3'], rows: [share([12], 'voksne')] },
        { year: 2021, id: 'ny', periods: ['2021Q3'], rows: [share([13], 'unge-maend'), share([14])] },
      ],
      measures,
    );
    expect(tablesOf(gaps)[0]!.notes).toEqual([
      'Tabellerne har kun tal fra 2019 for: voksne.',
      'Tabellerne har kun tal fra 2021 for: unge mænd; alle.',
    ]);
  });
});

describe('the way from the one number to the other', () => {
  it('is drawn on a scale that the lines of the measure share, in the colours of the two years', () => {
    const library = measuresLibrary([two([share([40, 50], 'unge'), share([10, 90], 'voksne')])], measures);
    const slopes = tablesOf(library)[0]!.rows.map(({ slope }) => slope!);
    expect(slopes.map(({ mark }) => mark)).toEqual([
      { older: 40, newer: 50, hues: ['teal', 'plum'] },
      { older: 10, newer: 90, hues: ['teal', 'plum'] },
    ]);
    expect(slopes.map(({ values }) => values)).toEqual([
      [40, 50, 10, 90],
      [40, 50, 10, 90],
    ]);
  });

  it('keeps the scale of the whole where only some of it is shown', () => {
    const library = measuresLibrary([two([share([40, 50], 'unge'), share([10, 90], 'voksne')])], measures);
    const whole = compare(library);
    const [table] = measureTables(whole.measures.slice(0, 1), whole, library).tables;
    expect(table!.rows.map(({ slope }) => slope!.values)).toEqual([[40, 50, 10, 90]]);
  });

  it('is not drawn between numbers that cannot be held together outright', () => {
    const apart = (newer: string, more: string): MeasureTable[] =>
      tablesOf(
        measuresLibrary(
          [
            { year: 2019, id: 'gammel', periods: ['2019Q3'], rows: [share([12])] },
            { year: 2021, id: 'ny', periods: [newer], rows: [share([13])] },
          ],
          { andel: measureText('Andel', 'pct', more) },
        ),
      );
    const line = (newer: string, more: string): unknown => apart(newer, more)[0]!.rows[0];
    const breaks = (effect: string): string =>
      `breaks: [{at: 2020, cause: Nyt register, concerns: definition, effect: ${effect}}]\n`;
    expect(line('2021Q3', '')).toHaveProperty('slope');
    expect(line('2021Q3', breaks('warns'))).toHaveProperty('slope');
    expect(line('2021Q3', breaks('refuses'))).not.toHaveProperty('slope');
    expect(line('2021M09', 'stock: true\n')).toMatchObject({ difference: '+1,0', verdict: 'Med forbehold' });
    expect(line('2021M09', 'stock: true\n')).not.toHaveProperty('slope');
  });
});

describe('all the numbers of two plan years', () => {
  const all = (library: Library) => comparedMeasures(compare(library), compare(library), library);

  it('are nothing where there are none', () => {
    expect(all(measuresLibrary([], measures))).toBeUndefined();
  });

  it('are read as a row where one table gives them time by time', () => {
    const { runs, tables } = all(
      measuresLibrary(
        [two([{ ...share([40, 45, 50], 'unge') }], { periods: ['2019Q3', '2020Q3', '2021Q3'] })],
        measures,
      ),
    )!;
    expect(tables).toEqual([]);
    expect(runs).toMatchObject([
      {
        id: 'raekke-andel.unge',
        name: 'Andel, unge',
        region: 'Andel, unge, Lilleby',
        unit: 'Pct.',
        source: { text: 'Status 2021, Tabel to-aar' },
      },
    ]);
    expect(runs[0]!.numbers.map(({ when, text, address }) => [when, text, address])).toEqual([
      ['3.\u00a0kvt. 2019', '40,0', '/2021/tal/to-aar/#raekke-0.tid-0'],
      ['3.\u00a0kvt. 2020', '45,0', '/2021/tal/to-aar/#raekke-0.tid-1'],
      ['3.\u00a0kvt. 2021', '50,0', '/2021/tal/to-aar/#raekke-0.tid-2'],
    ]);
  });

  it('tell what the older plan expected, where numbers came that say how it went', () => {
    const table = (year: number, row: string): SmallTable => ({
      year,
      id: row,
      periods: [year === 2019 ? 2025 : '2021Q2'],
      rows: [{ measure: row, unit: 'personer', values: [900] }],
    });
    const library = measuresLibrary([table(2019, 'ventet'), table(2021, 'folketal')], {
      folketal: measureText('Folketal', 'personer', 'tells: context\nstock: true\n'),
      ventet: measureText('Ventet folketal', 'personer', 'tells: context\nforecastOf: folketal\n'),
    });
    const { expected, tables } = all(library)!;
    expect([expected!.title, expected!.forecasts.length, tables]).toEqual(['Det, planen for 2019 ventede', 1, []]);
    expect(all(measuresLibrary([two([share([40, 50])])], measures))).not.toHaveProperty('expected');
  });

  it('say once what is to be borne in mind at every one of them', () => {
    const broken = measureText(
      'Andel',
      'pct',
      'breaks: [{at: 2020, cause: Nyt register, concerns: definition, effect: warns}]\n',
    );
    const { remark, tables } = all(measuresLibrary([two([share([40, 50])])], { andel: broken }))!;
    expect(remark).toMatch(/^Bemærk ved alle tallene: .*Nyt register/);
    expect(tables[0]!.remarks).toEqual([]);
    expect(all(measuresLibrary([two([share([40, 50])])], measures))).not.toHaveProperty('remark');
  });
});

describe('what stands between the numbers', () => {
  const broken = (title: string, effect: string): string =>
    measureText(
      title,
      'pct',
      `breaks: [{at: 2020, cause: 'Nyt register ${effect}', concerns: definition, effect: ${effect}}]\n`,
    );
  const row = (measure: string) => ({ measure, unit: 'pct', values: [40, 50] });

  it('is told once with the measures that it concerns, the gravest first', () => {
    const library = measuresLibrary([two([row('a'), row('b'), row('c')])], {
      a: broken('Første', 'warns'),
      b: broken('Anden', 'refuses'),
      c: broken('Tredje', 'refuses'),
    });
    const told = metObstacles(compare(library).measures);
    expect(told.map(({ consequence, measures: of }) => [consequence, of.map(({ anchor }) => anchor)])).toEqual([
      ['Forskellen er ikke regnet ud.', ['tal-b', 'tal-c']],
      ['Bemærk.', ['tal-a']],
    ]);
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringContaining('Nyt register refuses'),
      expect.stringContaining('Nyt register warns'),
    ]);
  });

  it('names no measures where it concerns them all', () => {
    const library = measuresLibrary([two([row('b'), row('c')])], {
      b: broken('Anden', 'refuses'),
      c: broken('Tredje', 'refuses'),
    });
    expect(metObstacles(compare(library).measures).map(({ measures: of }) => of)).toEqual([[]]);
  });
});
