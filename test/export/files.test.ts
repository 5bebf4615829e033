import { describe, expect, it } from 'vitest';
import { figureCsv, figureExcelCsv } from '../../src/export/csv.ts';
import { figureJson, figuresJson, goalsJson, stringify } from '../../src/export/json.ts';
import { findFigure } from '../../src/plan/library.ts';
import { publishedLibrary } from '../support/libraries.ts';

const library = publishedLibrary();
const figure = (id: string) => findFigure(library, 2019, id)!;

interface FigureEntry {
  plan: number;
  id: string;
  unit: string | null;
  columns: { id: string; title: string; unit?: string; period?: string; place?: string }[];
  rows: { label: string; group?: string; values: (number | null)[]; states: (string | null)[]; printed: string[] }[];
}
const figures = figuresJson(library, (address) => address) as FigureEntry[];
const entry = (id: string): FigureEntry => figures.find((each) => each.id === id)!;

describe('CSV for programs', () => {
  const lines = figureCsv(figure('tabel-1'), library).split('\n');

  it('has one line for each observation, and heads that say what stands in them', () => {
    expect(lines[0]).toBe('place,period,group,measure,unit,value,state,note,row,column,printed,source');
    expect(lines.filter(Boolean)).toHaveLength(1 + 17 * 5);
  });

  it('has a decimal point, the decimals that are printed, and no thousands', () => {
    expect(lines[1]).toMatch(
      /^Hedensted,2019Q2,ydelser i alt,Antal fuldtidspersoner,fuldtidspersoner,4940,,,Ydelsesmodtagere,/,
    );
    expect(lines[2]).toContain(',pct.,16.8,');
  });

  it('keeps the sign of minus zero and says that it is rounded', () => {
    const line = lines.find((each) => each.includes('Uddannelseshjælp') && each.includes('for landet'))!;
    expect(line).toContain(',procentpoint,-0.0,rounds_to_zero,');
    expect(line).toContain('"-0,0"');
  });

  it('leaves the value of a mark empty and says what it is', () => {
    const line = lines.find((each) => each.includes('SU-modtagere') && each.includes('for landet'))!;
    expect(line).toContain(',procentpoint,,unexplained,"-: tegn, som dokumentet ikke forklarer",');
  });

  it('says where the numbers come from on every line', () => {
    for (const line of lines.slice(1).filter(Boolean))
      expect(line).toMatch(/Tabel 1, Opfølgning.*Kilde: Jobindsats\.dk"?$/);
  });
});

describe('CSV for Danish Excel', () => {
  const text = figureExcelCsv(figure('tabel-1'), library);

  it('has a byte order mark, semicolons, decimal commas and Windows line ends', () => {
    expect(text.codePointAt(0)).toBe(0xfeff);
    const lines = text.slice(1).split('\r\n');
    expect(lines[0]).toBe('Sted;Periode;Gruppe;Måling;Enhed;Værdi;Tilstand;Note;Række;Kolonne;Trykt;Kilde');
    expect(lines[2]).toContain(';pct.;16,8;');
    expect(lines[1]).toContain('Hedensted;2. kvartal 2019;');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('figures.json', () => {
  it('has every figure, its values in the order of its columns', () => {
    expect(figures).toHaveLength(library.figures.length);
    for (const { columns, rows } of figures) {
      for (const { values, states, printed } of rows) {
        expect([values.length, states.length, printed.length]).toEqual(Array(3).fill(columns.length));
      }
    }
  });

  it('states a number as a number, also where words state it', () => {
    expect(entry('tabel-9').rows[0]).toMatchObject({
      values: [-0.1, 0.9, -1.2],
      printed: ['Fald på 0,1 pct.', 'Stigning på 0,9 pct.', 'Fald på 1,2 pct.'],
    });
    expect(entry('code-of-care').rows[0]).toMatchObject({ values: [48], printed: ['ca. 48'] });
  });

  it('names the group that a row stands under', () => {
    expect(entry('tabel-7').rows[8]).toMatchObject({
      label: 'Uddannelseshjælp',
      group: 'Hedensted',
      values: [236, 8.5, null, 8.5],
      states: [null, null, 'unexplained', null],
      printed: ['236', '8,5', '.', '8,5'],
    });
  });

  it('gives columns their unit, period and place where they have one', () => {
    expect(entry('tabel-8').columns).toEqual([
      { id: '2018q4', title: 'Fuldtidspersoner i pct. af befolkningen 16-66 år, 4. kvt 2018', period: '2018Q4' },
      { id: '2019q3', title: 'Fuldtidspersoner i pct. af befolkningen 16-66 år, 3. kvt 2019', period: '2019Q3' },
    ]);
    expect(entry('tabel-8').unit).toBe('pct.');
  });

  it('keeps the sign of minus zero, which JSON can hold but JSON.stringify drops', () => {
    const parsed = JSON.parse(stringify(figures)) as FigureEntry[];
    const row = parsed
      .find(({ id, plan }) => id === 'tabel-1' && plan === 2019)!
      .rows.find(({ label }) => label === 'Uddannelseshjælp')!;
    expect(Object.is(row.values[3], -0)).toBe(true);
    expect(row.states[3]).toBe('rounds_to_zero');
    expect(row.printed[3]).toBe('-0,0');
  });

  it('names for each the document and the table it comes from, and where its files are', () => {
    expect(figures.find(({ id }) => id === 'tabel-10-1')).toMatchObject({
      plan: 2019,
      label: 'Tabel 10.1',
      origin: { document: 'opfoelgning-2019', label: 'Tabel 10.1' },
      url: '/2019/tal/tabel-10-1/',
      csv: '/2019/tal/tabel-10-1.csv',
      json: '/2019/tal/tabel-10-1.json',
    });
  });
});

it('the file of one figure has an object for each observation', () => {
  const { observations } = figureJson(figure('tabel-5'), library, (address) => address) as { observations: object[] };
  expect(observations).toHaveLength(2);
  expect(observations[1]).toMatchObject({
    place: 'Hedensted',
    period: '2019M09',
    measure: 'Samarbejdsgrad mellem jobcentre og virksomheder',
    unit: 'pct.',
    value: 30.1,
    state: null,
  });
});

describe('goals.json', () => {
  const goals = goalsJson(library, (address) => address) as Record<string, unknown>[];

  it('has every goal, with its status from the closed set and the sum as a sentence', () => {
    expect(goals.filter(({ plan }) => plan === 2019)).toHaveLength(26);
    expect(goals).toHaveLength(library.goals.filter(({ kind: each }) => each !== 'project').length);
    expect(goals.find(({ id }) => id === 'andel-paa-offentlig-forsoergelse')).toMatchObject({
      plan: 2019,
      kind: 'result',
      number: null,
      theme: 'job',
      status: 'foreløbig nået',
      baseline: 17.4,
      target: 17.1,
      latest: 16.7,
      unit: 'pct.',
      measure: 'andel-af-befolkningen',
      url: '/2019/maal/andel-paa-offentlig-forsoergelse/',
    });
  });

  it('gives the parts of a goal that has several', () => {
    const { parts, status } = goals.find(({ id }) => id === 'passivandel') as { parts: object[]; status: string };
    expect(status).toBe('foreløbig ikke nået');
    expect(parts).toHaveLength(3);
    expect(parts[1]).toMatchObject({ status: 'foreløbig ikke nået', latest: 28.7, target: 14.2 });
  });
});
