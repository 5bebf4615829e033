import { describe, expect, it } from 'vitest';
import { forecastsAbout } from '../../../src/plan/compare/forecasts.ts';
import { measureSeries } from '../../../src/plan/assess/measure-series.ts';
import { newestStep } from '../../../src/plan/compare/newest-step.ts';
import { byId, type Library } from '../../../src/plan/library/library.ts';
import { measureMessage } from '../../../src/site/measure-message.ts';
import { aimsInWords, measureViews, type MeasureView } from '../../../src/site/measure-view.ts';
import { measuresLibrary, measureText } from '../../support/measures.ts';

const viewOf = (library: Library, id: string): MeasureView =>
  measureViews(library).find(({ measure }) => measure.id === id)!;

describe('the page of a measure', () => {
  const row = (values: number[], group?: string) => ({
    measure: 'andel',
    unit: 'pct',
    values,
    ...(group && { group }),
  });

  const said = (library: Library, id: string): string | undefined =>
    measureMessage(viewOf(library, id), library)?.replaceAll('\u00a0', ' ');

  it('begins with the group that has most numbers, the oldest and the newest that may be held together', () => {
    const library = measuresLibrary(
      [
        { year: '2019', id: 'a', periods: ['2018Q3', '2019Q3'], rows: [row([40, 41], 'unge')] },
        { year: '2021', id: 'b', periods: ['2021Q2'], rows: [row([12], 'voksne')] },
      ],
      { andel: measureText('Andel', 'pct') },
    );
    expect(said(library, 'andel')).toBe('Lilleby, unge: 40,0 pct. i 3. kvartal 2018, 41,0 pct. i 3. kvartal 2019.');
  });

  it('tells one number where there is one, and of a forecast that it is one', () => {
    const library = measuresLibrary(
      [{ year: '2019', id: 'a', periods: [2025], rows: [{ measure: 'ventet', unit: 'personer', values: [500] }] }],
      { folk: measureText('Folk', 'personer'), ventet: measureText('Ventet', 'personer', 'forecastOf: folk\n') },
    );
    expect(said(library, 'ventet')).toBe('Prognose for Lilleby: 500 personer i 2025.');
  });

  it('keeps the word for about that a document prints', () => {
    const values = ['{value: 48, printed: ca. 48}'];
    const library = measuresLibrary(
      [{ year: '2019', id: 'a', periods: [2019], rows: [{ measure: 'antal', unit: 'virksomheder', values }] }],
      { antal: measureText('Antal', 'virksomheder') },
    );
    expect(said(library, 'antal')).toBe('Lilleby: ca. 48 virksomheder i 2019.');
  });

  it.each([
    ['2018Q4', '2019Q3', true],
    ['2018Q3', '2019Q3', false],
    [2018, 2019, false],
  ])('warns of the season between %s and %s: %s', (one, other, warns) => {
    const library = measuresLibrary([{ year: '2019', id: 'a', periods: [one, other], rows: [row([40, 41])] }], {
      andel: measureText('Andel', 'pct'),
    });
    expect(viewOf(library, 'andel').parts[0]!.seasonNote !== undefined).toBe(warns);
  });

  it('says what documents want of it, for whom, and where it stands', () => {
    const library = measuresLibrary([], {
      andel: measureText(
        'Andel',
        'pct',
        'aims: [{plan: 2019, direction: down, groups: [unge, voksne], origin: {document: plan-2019, label: Side 4}}]\n',
      ),
    });
    expect(aimsInWords(byId(library.measures, 'andel'), library)).toEqual([
      '2019: ned (unge og voksne). Det står i Planen 2019, Side 4.',
    ]);
  });

  it('shows a forecast on its own page and on the page of what it forecasts', () => {
    const number = (measure: string, value: number) => ({ measure, unit: 'personer', values: [value] });
    const library = measuresLibrary(
      [
        { year: '2019', id: 'a', periods: [2025], rows: [number('ventet', 900)] },
        { year: '2021', id: 'b', periods: [2021], rows: [number('folketal', 1000)] },
      ],
      {
        folketal: measureText('Folketal', 'personer'),
        ventet: measureText('Ventet folketal', 'personer', 'forecastOf: folketal\n'),
      },
    );
    for (const id of ['folketal', 'ventet']) {
      const [check] = forecastsAbout(byId(library.measures, id), library);
      expect([check!.expected.value, check!.actual.value, check!.isOfSameTime]).toEqual([900, 1000, false]);
    }
  });
});

describe('the way until the newest number', () => {
  const ways = (values: number[], unit = 'pct', more = '', periods: (string | number)[] = [2018, 2019]): string => {
    const library = measuresLibrary([{ year: '2019', id: 'a', periods, rows: [{ measure: 'tal', unit, values }] }], {
      tal: measureText('Tal', unit, more),
    });
    const [series] = measureSeries({ id: 'tal' }, library);
    return newestStep(series!, byId(library.measures, 'tal'), 'lilleby')!.way;
  };

  it.each([
    ['up', ways([40, 50])],
    ['down', ways([50, 40])],
    ['level', ways([40, 40])],
    ['of rounding', ways([40, 40.1])],
    ['of four persons', ways([40, 44], 'personer')],
    [
      'across a break',
      ways([40, 50], 'pct', 'breaks: [{at: 2019, cause: Ny, effect: refuses, concerns: definition}]\n'),
    ],
    ['of another kind of period', ways([40, 50], 'pct', '', ['2018M12', '2019Q3'])],
    ['of a stock', ways([40, 50], 'pct', 'stock: true\n', ['2018M12', '2019Q3'])],
    ['of one time', ways([40], 'pct', '', [2019])],
  ])('%s', (what, way) => {
    const expected = {
      up: 'up',
      down: 'down',
      level: 'level',
      'of rounding': 'uncertain',
      'of four persons': 'uncertain',
      'across a break': 'refused',
      'of another kind of period': 'refused',
      'of a stock': 'reserved',
      'of one time': 'alone',
    };
    expect(way).toBe(expected[what as keyof typeof expected]);
  });
});
