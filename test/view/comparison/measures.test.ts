import { describe, expect, it } from 'vitest';
import { comparePlans, type PlanComparison } from '../../../src/plan/compare/compare.ts';
import type { Library } from '../../../src/plan/library/library.ts';
import { comparedMeasures, type ComparedMeasures } from '../../../src/site/comparison/measures.ts';
import type { MeasureLine } from '../../../src/site/comparison/measure-lines.ts';
import { measuresLibrary, measureText, type SmallTable } from '../../support/measures.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const compare = (library: Library): PlanComparison => comparePlans('2019', '2021', library);
const all = (library: Library): ComparedMeasures | undefined =>
  comparedMeasures(compare(library), compare(library), library);
const two = (rows: SmallTable['rows'], more: Partial<SmallTable> = {}): SmallTable => ({
  year: '2021',
  id: 'to-aar',
  periods: ['2019Q3', '2021Q3'],
  rows,
  ...more,
});
const row = (measure: string, values: number[], group?: string, unit = 'pct') => ({
  measure,
  unit,
  values,
  ...(group && { group }),
});
const measures = {
  andel: measureText('Andel', 'pct'),
  anden: measureText('Anden', 'pct'),
  tredje: measureText('Tredje', 'pct'),
  antal: measureText('Antal', 'personer'),
};
const linesOf = (library: Library): MeasureLine[] =>
  all(library)!.tables.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines));

describe('the numbers of two plan years', () => {
  it('stand group by group, each measure in a row, and what has no group last', () => {
    const three = (group?: string) => ['andel', 'anden', 'tredje'].map((measure) => row(measure, [40, 50], group));
    const { tables } = all(measuresLibrary([two([...three(), ...three('voksne'), ...three('unge')])], measures))!;
    expect(tables.map(({ id, title }) => [id, title])).toEqual([
      ['gruppe-unge', 'Unge'],
      ['gruppe-voksne', 'Voksne'],
      ['gruppe-alle', 'Hele kommunen'],
    ]);
    expect(tables[0]!.sections[0]!.lines.map(({ id, name }) => [id, name])).toEqual([
      ['andel.unge', 'Andel'],
      ['anden.unge', 'Anden'],
      ['tredje.unge', 'Tredje'],
    ]);
  });

  it('stand measure by measure for groups that have so few that it is shorter', () => {
    const { tables } = all(
      measuresLibrary([two([row('andel', [40, 50], 'unge'), row('andel', [60, 70], 'voksne')])], measures),
    )!;
    expect(tables.map(({ id, title }) => [id, title])).toEqual([['tal-andel', 'Andel']]);
    expect(tables[0]!.sections[0]!.lines.map(({ id, name }) => [id, name])).toEqual([
      ['andel.unge', 'Unge'],
      ['andel.voksne', 'Voksne'],
    ]);
  });

  it('stand under the two times that they are of', () => {
    const library = measuresLibrary(
      [two([row('andel', [40, 50])]), two([row('anden', [40, 50])], { id: 'andre', periods: ['2019Q2', '2021Q2'] })],
      measures,
    );
    expect(all(library)!.tables[0]!.sections.map(({ when, lines }) => [when, lines.length])).toEqual([
      ['3.\u00a0kvt. 2019 og 3.\u00a0kvt. 2021', 1],
      ['2.\u00a0kvt. 2019 og 2.\u00a0kvt. 2021', 1],
    ]);
  });

  it('lead to the cells that they stand in, and have their difference with its sign', () => {
    const [line] = linesOf(measuresLibrary([two([row('andel', [40, 50])])], measures));
    expect(line).toMatchObject({
      older: { text: '40,0', address: '/2021/tal/to-aar/#raekke-0.tid-0' },
      newer: { text: '50,0', address: '/2021/tal/to-aar/#raekke-0.tid-1' },
      difference: '+10,0',
    });
  });

  it('have the persons behind a share beside it, who then need no row of their own', () => {
    const counted = { ...measures, andel: measureText('Andel', 'pct', 'count: antal\n') };
    const lines = linesOf(
      measuresLibrary([two([row('andel', [40, 50]), row('antal', [100, 120], undefined, 'personer')])], counted),
    );
    expect(lines.map(({ id, facts }) => [id, facts])).toEqual([['andel', ['100 personer i 2019, 120 i 2021']]]);
  });

  it('say what is a part by what it does not share with its whole, below it', () => {
    const lines = linesOf(
      measuresLibrary([two([row('a', [10, 20]), row('b', [40, 50])])], {
        a: measureText("'Andel, praktik'", 'pct', 'partOf: b\n'),
        b: measureText("'Andel, alle tilbud'", 'pct'),
      }),
    );
    expect(lines.map(({ name, isPart }) => [name, isPart])).toEqual([
      ['Andel, alle tilbud', false],
      ['Praktik', true],
    ]);
  });

  it('are nothing where there are none', () => {
    expect(all(measuresLibrary([], measures))).toBeUndefined();
  });

  it('are told with what they count, where they stand, what their tables warn of, and which groups only one year has', () => {
    const gaps = measuresLibrary(
      [
        two([row('andel', [40, 50], 'unge')], { cautions: 'Tallene er foreløbige.' }),
        { year: '2019', id: 'gammel', periods: ['2019Q3'], rows: [row('andel', [12], 'voksne')] },
        { year: '2021', id: 'ny', periods: ['2021Q3'], rows: [row('andel', [14])] },
      ],
      measures,
    );
    const { about, sources, cautions } = all(gaps)!;
    expect(about).toEqual([
      {
        text: 'Andel',
        address: '/noegletal/andel/',
        texts: [
          'Det, der er talt.',
          'Tabellerne har kun tal fra 2019 for: voksne.',
          'Tabellerne har kun tal fra 2021 for: alle.',
        ],
      },
    ]);
    expect(sources).toEqual([{ text: 'Status 2021, Tabel to-aar', address: '/2021/tal/to-aar/' }]);
    expect(cautions).toEqual(['Tallene er foreløbige.']);
  });

  it('are read as a row where one table gives them time by time', () => {
    const { runs, tables } = all(
      measuresLibrary(
        [two([row('andel', [40, 45, 50], 'unge')], { periods: ['2019Q3', '2020Q3', '2021Q3'] })],
        measures,
      ),
    )!;
    expect(tables).toEqual([]);
    expect(runs).toMatchObject([{ id: 'raekke-andel.unge', name: 'Andel, unge', region: 'Andel, unge, Lilleby' }]);
    expect(runs[0]!.numbers.map(({ text }) => text)).toEqual(['40,0', '45,0', '50,0']);
  });

  it('tell what the older plan expected, where numbers came that say how it went', () => {
    const table = (year: PlanYear, id: string): SmallTable => ({
      year,
      id,
      periods: [year === '2019' ? 2025 : '2021Q2'],
      rows: [{ measure: id, unit: 'personer', values: [900] }],
    });
    const library = measuresLibrary([table('2019', 'ventet'), table('2021', 'folketal')], {
      folketal: measureText('Folketal', 'personer', 'tells: context\nstock: true\n'),
      ventet: measureText('Ventet folketal', 'personer', 'tells: context\nforecastOf: folketal\n'),
    });
    const { expected, tables } = all(library)!;
    expect([expected!.title, expected!.forecasts.length, tables]).toEqual(['Det, planen for 2019 ventede', 1, []]);
    expect(all(measuresLibrary([two([row('andel', [40, 50])])], measures))).not.toHaveProperty('expected');
  });
});

describe('the line of a row', () => {
  const marks = (library: Library) => linesOf(library).map(({ mark }) => mark);

  it('runs on a scale that all shares have, from nothing to the highest of them', () => {
    const library = measuresLibrary([two([row('andel', [40, 50]), row('anden', [0, 100])])], measures);
    expect(all(library)!.scale).toBe('0 – 100 pct.');
    expect(marks(library)).toEqual([
      { older: 40.6, newer: 50 },
      { older: 3, newer: 97 },
    ]);
  });

  it('keeps the scale of the whole where only some of it is shown', () => {
    const library = measuresLibrary([two([row('andel', [40, 50]), row('anden', [0, 100])])], measures);
    const whole = compare(library);
    const some = { ...whole, measures: whole.measures.filter(({ measure }) => measure.id === 'andel') };
    expect(comparedMeasures(some, whole, library)!.scale).toBe('0 – 100 pct.');
  });

  it('is drawn of shares only, and only where the two may be held together', () => {
    const persons = measuresLibrary([two([row('antal', [100, 120], undefined, 'personer')])], measures);
    expect([all(persons)!.scale, ...marks(persons)]).toEqual([undefined, undefined]);
    const refused = measuresLibrary([two([row('andel', [40, 50])])], {
      andel: measureText('Andel', 'pct', 'breaks: [{at: 2020, cause: Nyt, concerns: definition, effect: refuses}]\n'),
    });
    expect(marks(refused)).toEqual([undefined]);
    expect(linesOf(refused)[0]).toMatchObject({ difference: '', facts: ['kan ikke sammenlignes'] });
  });
});

describe('the notes', () => {
  const broken = (title: string, effect: string): string =>
    measureText(
      title,
      'pct',
      `breaks: [{at: 2020, cause: 'Nyt register ${effect}', concerns: definition, effect: ${effect}}]\n`,
    );

  it('are told once, the gravest first, and rows refer to them by number', () => {
    const library = measuresLibrary([two([row('a', [40, 50]), row('b', [40, 50]), row('c', [40, 50])])], {
      a: broken('A', 'warns'),
      b: broken('B', 'refuses'),
      c: broken('C', 'refuses'),
    });
    expect(all(library)!.notes.map(({ number, consequence }) => [number, consequence])).toEqual([
      [1, 'Forskellen er ikke regnet ud.'],
      [2, 'Bemærk.'],
    ]);
    expect(linesOf(library).map(({ id, facts }) => [id, facts])).toEqual([
      ['a', ['note 2']],
      ['b', ['kan ikke sammenlignes', 'note 1']],
      ['c', ['kan ikke sammenlignes', 'note 1']],
    ]);
  });

  it('need no number in each row where they are of all', () => {
    const library = measuresLibrary([two([row('a', [40, 50])])], { a: broken('A', 'warns') });
    expect(all(library)!.notes.map(({ consequence }) => consequence)).toEqual(['Gælder alle tallene.']);
    expect(linesOf(library)[0]!.facts).toEqual([]);
  });

  it('say last which way a document wants a number to go', () => {
    const aim = 'aims: [{plan: 2021, direction: up, origin: {document: status-2021, label: Side 1}}]\n';
    const library = measuresLibrary([two([row('a', [40, 50])])], { a: measureText('A', 'pct', aim) });
    expect(all(library)!.notes).toEqual([{ number: 1, text: 'A: Ønsket vej: op. Det står i Status 2021, Side 1.' }]);
    expect(linesOf(library)[0]!.facts).toEqual(['den ønskede vej', 'note 1']);
  });
});
