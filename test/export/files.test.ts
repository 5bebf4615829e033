import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { figureCsv, figureExcelCsv } from '../../src/export/csv.ts';
import { figureJson, figuresJson, goalsJson, stringify } from '../../src/export/json.ts';
import { findFigure } from '../../src/plan/library/library.ts';
import { inventedLibrary } from '../support/libraries.ts';

const library = inventedLibrary();
const figure = (id: string) => findFigure(library, '2019', id)!;

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
  const text = figureCsv(figure('tabel-2'), library);
  const lines = text.split('\r\n');
  const rows = csvParse(text);

  it('has one line for each observation, and heads that say what stands in them: what is added comes after what was', () => {
    expect(lines[0]).toBe(
      'place,period,group,measure,unit,value,state,note,row,column,printed,source,population,definition,plan,table,' +
        'start,end,place_id,group_id,measure_id,unit_id,state_text,age_from,age_to,measure_definition,' +
        'measure_population,table_title,table_id,plan_name,edition,edition_date',
    );
    expect(lines.filter(Boolean)).toHaveLength(1 + 3 * 5);
  });

  it('ends each line as RFC 4180 says, the last one too', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
  });

  it('can be understood alone: when it begins and ends, by key and name, what is counted, and in which edition', () => {
    expect(rows[0]).toMatchObject({
      period: '2019Q2',
      start: '2019-04-01',
      end: '2019-06-30',
      place: 'Lilleby',
      place_id: 'lilleby',
      measure: 'Antal fuldtidspersoner',
      unit: 'fuldtidspersoner',
      unit_id: 'fuldtidspersoner',
      plan: '2019',
      table: 'Tabel 2',
      table_id: 'tabel-2',
      edition: '1.0',
      edition_date: '2022-01-01',
    });
    for (const row of rows) expect(row['measure_definition']).not.toBe('');
  });

  it('says in words why there is no number', () => {
    expect(rows.find(({ state }) => state === 'unexplained')).toMatchObject({
      value: '',
      state_text: 'tegn, som dokumentet ikke forklarer',
    });
    expect(rows[0]!['state_text']).toBe('');
  });

  it('has a decimal point, the decimals that are printed, and no thousands', () => {
    expect(lines[1]).toMatch(
      /^Lilleby,2019Q2,i alt,Antal fuldtidspersoner,fuldtidspersoner,2140,,[^,]*,Alle borgere: Ydelser i alt,/,
    );
    expect(lines[2]).toContain(',pct.,15.2,');
  });

  it('keeps the sign of minus zero and says that it is rounded', () => {
    const line = lines.find((each) => each.includes('Ungehjælp') && each.includes(',-0.0,'))!;
    expect(line).toContain(',procentpoint,-0.0,rounds_to_zero,');
    expect(line).toContain('"-0,0"');
  });

  it('leaves the value of a mark empty and says what it is', () => {
    const line = lines.find((each) => each.includes('Sygedagpenge') && each.includes('for landet'))!;
    expect(line).toContain(',procentpoint,,unexplained,"\'-: tegn, som dokumentet ikke forklarer",');
  });

  it('says where the numbers come from on every line', () => {
    for (const line of lines.slice(1).filter(Boolean))
      expect(line).toMatch(/Tabel 2, Opfølgning.*Kilde: Jobindsats\.dk"?,/);
  });
});

describe('CSV for Danish Excel', () => {
  const text = figureExcelCsv(figure('tabel-2'), library);

  it('has a byte order mark, semicolons, decimal commas and Windows line ends', () => {
    expect(text.codePointAt(0)).toBe(0xfeff);
    const lines = text.slice(1).split('\r\n');
    expect(lines[0]).toBe(
      'Sted;Periode;Gruppe;Måling;Enhed;Værdi;Tilstand;Note;Række;Kolonne;Trykt;Kilde;Hvem;Opgjort sådan;Plan;Tabel;' +
        'Fra;Til;Stednøgle;Gruppenøgle;Målingsnøgle;Enhedsnøgle;Tilstand i ord;Fra alder;Til alder;Målingen tæller;' +
        'Målingen tæller hvem;Tabellens titel;Tabelnøgle;Planens navn;Udgave;Udgavens dato',
    );
    expect(lines[2]).toContain(';pct.;15,2;');
    expect(lines[1]).toContain('Lilleby;2. kvartal 2019;');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(lines[1]).toContain(';2019-04-01;2019-06-30;');
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
    expect(entry('tabel-4').rows[0]).toMatchObject({
      values: [-0.4, 0.7],
      printed: ['Fald på 0,4 pct.', 'Stigning på 0,7 pct.'],
    });
    expect(entry('partnere').rows[0]).toMatchObject({ values: [37], printed: ['ca. 37'] });
  });

  it('names the group that a row stands under', () => {
    expect(entry('tabel-2').rows[2]).toMatchObject({
      label: 'Sygedagpenge',
      group: 'Efter ydelse',
      values: [323, 2.1, null, 0.1, null],
      states: [null, null, 'unexplained', null, 'unexplained'],
      printed: ['323', '2,1', '-', '0,1', '-'],
    });
  });

  it('gives columns their unit, period and place where they have one', () => {
    expect(entry('tabel-5').columns).toEqual([
      { id: '2019m05', title: 'Maj 2019', period: '2019M05' },
      { id: '2019q2', title: '2. kvartal 2019', period: '2019Q2' },
    ]);
    expect(entry('tabel-3').columns[0]).toEqual({ id: 'raad-vest', title: 'Råd Vest', place: 'raad-vest' });
    expect(entry('tabel-5').unit).toBe('pct.');
  });

  it('keeps the sign of minus zero, which JSON can hold but JSON.stringify drops', () => {
    const parsed = JSON.parse(stringify(figures)) as FigureEntry[];
    const row = parsed
      .find(({ id, plan }) => id === 'tabel-2' && plan === 2019)!
      .rows.find(({ label }) => label === 'Ungehjælp')!;
    expect(Object.is(row.values[3], -0)).toBe(true);
    expect(row.states[3]).toBe('rounds_to_zero');
    expect(row.printed[3]).toBe('-0,0');
  });

  it('names for each the document and the table it comes from, and where its files are', () => {
    expect(figures.find(({ id }) => id === 'tabel-3')).toMatchObject({
      plan: 2019,
      label: 'Tabel 3',
      origin: { document: 'plan-2019', label: 'Tabel 3' },
      url: '/2019/tal/tabel-3/',
      csv: '/2019/tal/tabel-3.csv',
      json: '/2019/tal/tabel-3.json',
    });
  });
});

it('the file of one figure has an object for each observation', () => {
  const { observations } = figureJson(figure('tabel-5'), library, (address) => address) as { observations: object[] };
  expect(observations).toHaveLength(2);
  expect(observations[1]).toMatchObject({
    place: 'Lilleby',
    period: '2019Q2',
    measure: 'Andel med løntimer',
    unit: 'pct.',
    value: 42.6,
    state: null,
    start: '2019-04-01',
    end: '2019-06-30',
    placeId: 'lilleby',
    measureId: 'loentimer',
    unitId: 'pct',
  });
});

it('the file of one figure says of which plan and edition it is, and what its measures count', () => {
  expect(figureJson(figure('tabel-5'), library, (address) => address)).toMatchObject({
    plan: 2019,
    municipality: 'Lilleby Kommune',
    edition: { number: '1.0', date: '2022-01-01' },
    measures: [{ id: 'loentimer', title: 'Andel med løntimer', unit: 'pct.' }],
  });
});

describe('goals.json', () => {
  const goals = goalsJson(library, (address) => address) as Record<string, unknown>[];

  it('has every goal, with its status from the closed set and the sum as a sentence', () => {
    expect(goals.filter(({ plan }) => plan === 2019)).toHaveLength(8);
    expect(goals).toHaveLength(library.goals.filter(({ kind: each }) => each !== 'project').length);
    expect(goals.find(({ id }) => id === 'lavere-ledighed')).toMatchObject({
      plan: 2019,
      kind: 'result',
      theme: 'job',
      status: 'nået',
      target: 5,
      latest: 4.9,
      unit: 'pct.',
      measure: 'ledighed',
      url: '/2019/maal/lavere-ledighed/',
    });
  });

  it('gives the parts of a goal that has several', () => {
    const { parts, status } = goals.find(({ id }) => id === 'udgifter') as { parts: object[]; status: string };
    expect(status).toBe('foreløbig delvist nået');
    expect(parts).toHaveLength(2);
    expect(parts[0]).toMatchObject({ status: 'foreløbig ikke nået', latest: -0.4 });
  });
});
