import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../support/read-library.ts';
import { goodFiles, goodText } from '../../support/libraries.ts';
import { problemsIn } from '../../support/problems.ts';

/** What the check says of a table's words about itself, in a table that says its year, ages and sections in other places. */
function messagesFor(reading: string): string[] {
  const figure = `label: Tabel 2
order: 2
title: Ledighed
what: Hvor mange der er ledige.
unit: pct
source: [{name: Jobindsats.dk}]
origin: {document: plan-2019, label: Tabel 2}
period: 2019Q3
population: {text: Befolkningen 16-66 år, ages: [16, 66]}
columns:
  - {id: lilleby, title: Lilleby, place: lilleby}
  - {id: hele-landet, title: Hele landet, place: hele-landet}
sections:
  - {id: unge, title: 18-29 år}
  - {id: andre, title: Andre, notes: [a]}
rows:
  - {id: x, section: unge, label: Mænd, values: [5.2, -4.9]}
  - {id: y, section: unge, label: Kvinder, values: [6.1, 5.0]}
  - {id: z, section: andre, label: Alle, values: [7.3, 8.8]}
notes:
  - {id: a, text: Uden de 37 nyeste.}
chart: {kind: bar, title: Ledighed, reading: '${reading}', category: place, target: lavere-ledighed}
`;
  const files = new Map([...goodFiles(), ['data/2019/figures/tabel-2.yaml', new TextEncoder().encode(figure)]]);
  return readLibrary(files)
    .problems.filter(({ rule }) => rule === 'number-not-in-figure')
    .map(({ message }) => message);
}

describe('what stands about a figure in words', () => {
  it.each([
    'I 2019 var 5,2 pct. af de 16-66-årige og de 18-29-årige med.',
    'I 3. kvartal 2019 var 5,2 pct. med.',
    'Det faldt 4,9 pct. i landet.',
    'De 3 grupper i de 2 afsnit og 2 kolonner.',
    'Uden 37 af dem er det 7,3.',
    'Målet er 5 pct.',
    'Det var 5,2 efter 1. halvår.',
    'Covid-19 og 3F har intet med det at gøre.',
  ])('states what the table says, wherever it says so: %s', (reading) => {
    expect(messagesFor(reading)).toEqual([]);
  });

  it.each([
    ['I 2018 var det 5,2.', 'Teksten siger 2018, men det tal står ikke i Tabel 2.'],
    ['I 4. kvartal var det 5,2.', 'Teksten siger 4. kvartal, men ingen celle i Tabel 2 er derfra.'],
    ['De 30-39-årige er 5,2.', 'Teksten siger 30, men det tal står ikke i Tabel 2.'],
    ['Det er 99,9pct.', 'Teksten siger 99,9, men det tal står ikke i Tabel 2.'],
    ['Det er 99,9%.', 'Teksten siger 99,9, men det tal står ikke i Tabel 2.'],
    ['Det er 5.2 pct.', 'Tallet 5.2 er skrevet med punktum som i tabellens fil.'],
  ])('states no other number: %s', (reading, message) => {
    expect(messagesFor(reading)[0]).toBe(message);
  });
});

describe('a number in the words about a figure may be one that the table says', () => {
  /** A table that says no 77 and no 2016 but where a test puts it. */
  interface Table {
    head?: string;
    column?: string;
    row?: string;
    value?: string;
    more?: string;
    chart?: string;
    files?: Record<string, string>;
  }
  const figureOf = (
    reading: string,
    { head = '', column = '', row = '', value = '40', more = '', chart = '' }: Table,
  ) => `
label: ${head.includes('label:') ? head.replace('label: ', '') : 'Tabel to'}
order: 2
${head.includes('title:') ? head : 'title: Andel'}
what: Andel.
place: lilleby
unit: pct
source: [{name: Jobindsats.dk}]
origin: {document: plan-2019, label: Tabel 2}
${/^(?:definition|population|measure|group):/.test(head) ? head : ''}
columns:
  - {id: a, ${column.includes('title') ? '' : 'title: Foer, '}${column.includes('period') ? '' : 'period: 2019, '}${column}}
  - {id: b, title: Nu, period: 2019, group: voksne}
rows:
  - {id: r, ${row.includes('label') ? '' : 'label: Alle, '}${row.includes('section') || !more.includes('sections') ? '' : 'section: s, '}${row}values: [${value}, 41]}
${more}
chart: {kind: bar, title: Sådan er det, reading: '${reading}', category: group, columns: [b]${chart}}
`;
  const isTold = (reading: string, table: Table = {}): boolean =>
    problemsIn({ 'data/2019/figures/tabel-2.yaml': figureOf(reading, table), ...table.files }).some(
      ({ rule }) => rule === 'number-not-in-figure',
    );
  const measureOf = (title: string, definition: string): Record<string, string> => ({
    'data/measures/maalt.yaml': `title: ${title}\nphrase: 'det målte {group}'\ndefinition: ${definition}\nunit: pct\ntype: level\ntells: result\n`,
  });
  const groups = (title: string): Record<string, string> => ({
    'data/groups.yaml': `- {id: unge, title: unge, phrase: unge}\n- {id: voksne, title: ${title}, phrase: voksne}\n- {id: andre, title: andre 88, phrase: andre}\n`,
  });

  it.each<[string, Table]>([
    ['its title', { head: 'title: Andel af 77' }],
    ['its label', { head: 'label: Tabel 77' }],
    ['how it is counted', { head: 'definition: Uden de 77' }],
    ['a column', { column: 'title: Af 77' }],
    ['what stands over a column', { column: 'title: Foer, over: Af 77' }],
    ['a row', { row: 'label: Af 77, ' }],
    ['the detail of a row', { row: 'label: Alle, detail: af 77, ' }],
    ['a section', { more: 'sections: [{id: s, title: De 77}]' }],
    ['a note', { more: 'notes: [{text: Uden de 77}]' }],
    ['whom it counts', { row: 'population: {text: De 77 første}, ' }],
    ['the ages that it counts', { row: 'population: {text: Alle, ages: [16, 77]}, ' }],
    ['how a row is counted', { row: 'definition: Uden de 77, ' }],
    ['a number', { value: '77' }],
    ['a number below zero', { value: '-77' }],
    ['the name of a group', { files: groups('over 77') }],
    ['the name of its measure', { row: 'measure: maalt, ', files: measureOf('De 77', 'Alle.') }],
    ['what its measure is', { row: 'measure: maalt, ', files: measureOf('Alle', 'De 77.') }],
  ])('in %s', (_name, table) => {
    expect(isTold('Det er 77 pct.', table)).toBe(false);
    expect(isTold('Det er 77 pct.')).toBe(true);
    expect(isTold('Det er 78 pct.', table)).toBe(true);
  });

  it('and not of a group or a measure that it has no number of', () => {
    expect(isTold('Det er 88 pct.', { files: groups('over 77') })).toBe(true);
    expect(isTold('Det er 77 pct.', { files: measureOf('De 77', 'Alle.') })).toBe(true);
  });

  it.each([
    ['2016', ['2016'], ['2015', '2017']],
    ['2016-2019', ['2016', '2019'], ['2017']],
    ['2016/2017', ['2016', '2017'], ['2015', '2018']],
    ['2016Q3', ['2016', '3'], ['4']],
    ['2016-03-31', ['2016', '31'], ['30']],
    ['2016Q2-2017Q1', ['2016', '2017', '1', '2'], ['3']],
  ])('in the time of a cell: %s', (period, said, other) => {
    const of = (number: string): boolean => isTold(`Se ${number}.`, { column: `period: ${period}` });
    expect(said.map(of)).toEqual(said.map(() => false));
    expect(other.map(of)).toEqual(other.map(() => true));
  });

  it('in how many rows, columns or sections it has, where they are several', () => {
    const rows = (count: number): string =>
      Array.from({ length: count }, (_, i) => `  - {id: r${i}, label: Alle, values: [40, 41]}`).join('\n');
    expect(isTold('De 4 rækker.', { more: rows(3) })).toBe(false);
    expect(isTold('De 4 rækker.', { more: rows(4) })).toBe(true);
    expect(isTold('De 2 kolonner.')).toBe(false);
    expect(isTold('De 3 kolonner.')).toBe(true);
    expect(isTold('Den 1 række.')).toBe(true);
    const sections = `sections: [${['s', 't', 'u'].map((id) => `{id: ${id}, title: Afsnit}`).join(', ')}]`;
    expect(isTold('De 3 afsnit.', { more: sections })).toBe(false);
  });

  it('in the wording of the goal that its chart shows', () => {
    const goal = 'data/2019/goals/lavere-ledighed.yaml';
    const files = { [goal]: goodText(goal).replaceAll(/(?:højst |value: )5/g, (said) => said.replace('5', '77')) };
    expect(isTold('Målet er 77 pct.', { chart: ', target: lavere-ledighed', files })).toBe(false);
    expect(isTold('Målet er 77 pct.', { files })).toBe(true);
  });

  it('and not what may be two numbers, nor a number of a chapter as one of a file', () => {
    expect(isTold('Det er 12.5.1.')).toBe(false);
    expect(
      problemsIn({ 'data/2019/figures/tabel-2.yaml': figureOf('Se kapitel 7.7.', {}) }).map(({ message }) => message),
    ).toEqual(['Teksten siger 7.7, men det tal står ikke i Tabel to.']);
  });
});

describe('a number beside the name of a place', () => {
  const said = (reading: string): string[] =>
    problemsIn({
      'data/2019/figures/tabel-1.yaml': goodText('data/2019/figures/tabel-1.yaml').replace(
        /reading: .*/,
        `reading: '${reading}'`,
      ),
    })
      .filter(({ rule }) => rule === 'number-of-other-place')
      .map(({ message }) => message);

  it.each([
    'Den var 4,9 pct. i Lilleby og 5,1 i hele landet.',
    'I Lilleby var den 4,9 pct., mod 5,1 pct. i hele landet.',
    'I hele landet og i Lilleby var den 4,9 og 5,1 pct.',
    'Den var 4,9 pct. og lavere end i hele landet.',
    'I Storeby var den 4,9 pct.',
    'Lilleby ville under 6 pct.',
  ])('is one of that place: %s', (reading) => {
    expect(said(reading)).toEqual([]);
  });

  it.each([
    'Den var 5,1 pct. i Lilleby.',
    'I hele landet var den 5,0 pct.; i Lilleby 5,1.',
    'Den faldt. Lillebys ledighed var 5,1 pct.',
  ])('or else is told: %s', (reading) => {
    expect(said(reading)).toEqual(['Teksten siger 5,1 om Lilleby, men i tabellen er det et tal for hele landet.']);
  });
});
