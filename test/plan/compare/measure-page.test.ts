import { describe, expect, it } from 'vitest';
import { forecastsAbout } from '../../../src/plan/compare/forecasts.ts';
import { comparePlans } from '../../../src/plan/compare/compare.ts';
import { byId, type Library } from '../../../src/plan/library/library.ts';
import { acrossYears, cardsOf } from '../../../src/site/measure-across.ts';
import { aimsInWords, measureViews, newestInShort, type MeasureView } from '../../../src/site/measure-view.ts';
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

  it('begins with the newest number, when it is from, and whom it counts', () => {
    const library = measuresLibrary(
      [
        { year: 2019, id: 'a', periods: ['2018Q4', '2019Q3'], rows: [row([40, 41], 'unge')] },
        { year: 2021, id: 'b', periods: ['2021Q2'], rows: [row([12], 'voksne')] },
      ],
      { andel: measureText('Andel', 'pct') },
    );
    expect(newestInShort(viewOf(library, 'andel'), library)).toBe(
      'Det nyeste tal for Lilleby er 12,0\u00a0pct. i 2.\u00a0kvartal 2021 (voksne).',
    );
  });

  const oneEach = (groups: string[]) =>
    measuresLibrary(
      [{ year: 2019, id: 'a', periods: ['2019Q3'], rows: groups.map((group, i) => row([40 + i], group)) }],
      { andel: measureText('Andel', 'pct') },
    );

  it('lets no group stand for the others where several have a number as new', () => {
    const library = oneEach(['unge', 'voksne']);
    expect(newestInShort(viewOf(library, 'andel'), library)).toBe(
      'De nyeste tal for Lilleby er fra 3.\u00a0kvartal 2019: 40,0\u00a0pct. (unge) og 41,0\u00a0pct. (voksne).',
    );
  });

  it('says that there are more than a sentence can hold', () => {
    const sentence = (count: number): string => {
      const rows = Array.from({ length: count }, (_, i) => ({
        ...row([40 + i]),
        population: `{text: Hold ${i}}`,
      }));
      const library = measuresLibrary([{ year: 2019, id: 'a', periods: ['2019Q3'], rows }], {
        andel: measureText('Andel', 'pct'),
      });
      return newestInShort(viewOf(library, 'andel'), library)!;
    };
    expect(sentence(4)).toContain('og 43,0\u00a0pct.');
    expect(sentence(5)).toBe('De nyeste tal for Lilleby er fra 3.\u00a0kvartal 2019 og står hver for sig nedenfor.');
  });

  it('says of a forecast that it is one', () => {
    const library = measuresLibrary(
      [{ year: 2019, id: 'a', periods: ['2025'], rows: [{ measure: 'ventet', unit: 'personer', values: [500] }] }],
      { folk: measureText('Folk', 'personer'), ventet: measureText('Ventet', 'personer', 'forecastOf: folk\n') },
    );
    expect(newestInShort(viewOf(library, 'ventet'), library)).toBe(
      'Prognosen for Lilleby er 500\u00a0personer i 2025.',
    );
  });

  it('keeps the word for about that a document prints, and says nothing of what is undated', () => {
    const library = measuresLibrary(
      [
        {
          year: 2019,
          id: 'a',
          periods: [2019],
          rows: [{ measure: 'antal', unit: 'virksomheder', values: ['{value: 48, printed: ca. 48}'] }],
        },
      ],
      { antal: measureText('Antal', 'virksomheder') },
    );
    expect(newestInShort(viewOf(library, 'antal'), library)).toBe(
      'Det nyeste tal for Lilleby er ca. 48\u00a0virksomheder i 2019.',
    );
  });

  it('calls a forecast one', () => {
    const library = measuresLibrary(
      [{ year: 2019, id: 'a', periods: [2025], rows: [{ measure: 'ventet', unit: 'pct', values: [12] }] }],
      { andel: measureText('Andel', 'pct'), ventet: `${measureText('Ventet', 'pct')}forecastOf: andel\n` },
    );
    expect(newestInShort(viewOf(library, 'ventet'), library)).toBe('Prognosen for Lilleby er 12,0\u00a0pct. i 2025.');
  });

  it.each([
    ['2018Q4', '2019Q3', true],
    ['2018Q3', '2019Q3', false],
    [2018, 2019, false],
  ])('warns of the season between %s and %s: %s', (one, other, warns) => {
    const library = measuresLibrary([{ year: 2019, id: 'a', periods: [one, other], rows: [row([40, 41])] }], {
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
        { year: 2019, id: 'a', periods: [2025], rows: [number('ventet', 900)] },
        { year: 2021, id: 'b', periods: [2021], rows: [number('folketal', 1000)] },
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

describe('the overview of measures', () => {
  const number = (measure: string, values: number[], unit = 'pct') => ({ measure, unit, values });
  const library = measuresLibrary(
    [
      {
        year: 2021,
        id: 'a',
        periods: ['2019Q3', '2021Q3'],
        rows: [number('hele', [40, 50]), number('del', [20, 30]), number('antal', [100, 120], 'personer')],
      },
      { year: 2021, id: 'b', periods: ['2021Q3'], rows: [number('alene', [1])] },
    ],
    {
      hele: measureText('Hele', 'pct', 'count: antal\n'),
      del: measureText('Del', 'pct', 'partOf: hele\n'),
      antal: measureText('Antal', 'personer'),
      alene: measureText('Alene', 'pct'),
    },
  );
  const pairs = comparePlans(2019, 2021, library).measures;
  const all = measureViews(library).map((view) => ({ view, across: acrossYears(view, pairs, library) }));

  it('has one card for a whole, its parts and the number behind it, and says which document printed both numbers', () => {
    const { cards, shared } = cardsOf('followed', all);
    expect(cards.map(({ view, parts }) => [view.measure.id, parts.map(({ id }) => id)])).toEqual([
      ['hele', ['antal', 'del']],
    ]);
    expect(shared).toEqual(['Begge tal er trykt i Status 2021.']);
  });

  it('has no card for what one year alone has', () => {
    expect(all.find(({ view }) => view.measure.id === 'alene')!.across).toBeUndefined();
  });
});
