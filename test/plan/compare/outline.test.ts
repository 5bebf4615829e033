import { describe, expect, it } from 'vitest';
import { comparePlans, onTheme, type PlanComparison } from '../../../src/plan/compare/compare.ts';
import { isChanged, isThemeOnly } from '../../../src/plan/compare/goals.ts';
import { hasMoved, isOfOneDocument } from '../../../src/plan/compare/measures.ts';
import type { Observation } from '../../../src/plan/library/observation.ts';
import { inventedLibrary } from '../../support/libraries.ts';

/** What the comparison of two invented plans comes to, line by line: what it holds together, and what it says of it. */

const of = ({ value, period, place, figure }: Observation): string =>
  `${value} (${[place, period?.text, figure.id].join(' ')})`;

const outline = {
  goals: ({ goals }: PlanComparison): string[] =>
    goals.map((pair) =>
      [
        `${pair.older.id} > ${pair.newer.id} [${pair.theme}]: ${pair.kind}, ${pair.basis.kind}`,
        ...(isChanged(pair) ? ['changed'] : []),
        ...(isThemeOnly(pair) ? ['theme only'] : []),
        ...pair.changes.map(({ label, older, newer }) => `${label}: ${older} > ${newer}`),
        ...(pair.otherPeople ? ['other people'] : []),
      ].join('; '),
    ),
  loneGoals: ({ loneGoals }: PlanComparison): string[] =>
    loneGoals.map(({ goal, other, absence, reasons }) =>
      [`${goal.year} ${goal.id}, not ${other}: ${absence.of}`, ...reasons].join('; '),
    ),
  measures: ({ measures }: PlanComparison): string[] =>
    measures.map((pair) =>
      [
        `${[pair.measure.id, pair.group].join('/')} [${pair.themes.join()}]: ${of(pair.older)} > ${of(pair.newer)}`,
        `${pair.standing.older}-${pair.standing.newer}, ${pair.reading.course}${hasMoved(pair) ? '!' : ''}`,
        ...(isOfOneDocument(pair) ? ['one document'] : []),
        ...(pair.difference ? [`${pair.difference.value} ${pair.difference.unit} ${pair.difference.decimals}`] : []),
        ...(pair.persons ? [`persons ${of(pair.persons.older)} > ${of(pair.persons.newer)}`] : []),
        ...pair.others.map(
          ({ older, newer, difference }) => `beside ${of(older)} > ${of(newer)}: ${difference?.value ?? 'withheld'}`,
        ),
      ].join('; '),
    ),
  runs: ({ measureRuns }: PlanComparison): string[] =>
    measureRuns.map(
      ({ measure, group, figure, observations, themes }) =>
        `${[measure.id, group].join('/')} [${themes.join()}] in ${figure.id}: ${observations.map(({ value }) => value).join(' ')}`,
    ),
  gaps: ({ measureGaps }: PlanComparison): string[] =>
    measureGaps.map(({ measure, group, year }) => `${[measure.id, group].join('/')}: only ${year}`),
  forecasts: ({ forecasts }: PlanComparison): string[] =>
    forecasts.map(
      ({ measure, expected, actual, isOfSameTime, themes }) =>
        `${measure.id} [${themes.join()}]: ${of(expected)}, came ${of(actual)}${isOfSameTime ? '' : ', of another time'}`,
    ),
  offers: ({ offers }: PlanComparison): string[] =>
    offers.map(
      ({ offer, named, isChanged: differs, older, newer, toldIn, themes }) =>
        `${offer.id} [${themes.join()}]: ${named}${differs ? ', changed' : ''}; ${older ?? '-'} > ${newer ?? '-'}; ${toldIn.map(({ slug }) => slug).join()}`,
    ),
  text: ({ text }: PlanComparison): string[] =>
    text.flatMap(({ theme, rows }) =>
      rows.map(({ aspect, older, newer }) => {
        const slugs = [older, newer].map((sections) => sections.map(({ slug }) => slug || 'in short').join());
        return `${theme?.id ?? '-'}, ${aspect}: ${slugs.join(' > ')}`;
      }),
    ),
};
const outlineOf = (comparison: PlanComparison): Record<string, string[]> =>
  Object.fromEntries(Object.entries(outline).map(([part, lines]) => [part, lines(comparison)]));

const library = inventedLibrary();

it('a comparison names its years, the older first', () => {
  const { years, older, newer } = comparePlans('2019', '2015', library);
  expect([years, older.year, newer.year]).toEqual([['2015', '2019'], '2015', '2019']);
});

it('a theme that neither plan writes of has no texts', () => {
  const silent = { ...library, themes: [...library.themes, { ...library.themes[0]!, id: 'intet' }] };
  expect(comparePlans('2015', '2019', silent).text.map(({ theme }) => theme?.id)).not.toContain('intet');
});

it('2015 beside 2019', () => {
  expect(outlineOf(comparePlans('2015', '2019', library))).toEqual({
    goals: [
      'unge-2015 > uddannelse [unge]: subject, reading; changed; Ordlyd: Flere unge skal have en uddannelse. > Mindst 90 pct. af de unge skal være i gang med en uddannelse ved udgangen af 2019.; Måltal: Intet måltal > Unge i uddannelse: mindst 90 pct.; Slags mål: Ministermål > Lokalt resultatmål',
      'ydelse-2015 > ydelse-2019 [job]: same, computed',
      'virksomheder-2015 > virksomheder-2019 [virksomheder]: reworded, printed; changed; Ordlyd: En tættere kontakt med virksomhederne. > Virksomhederne skal have arbejdskraft.',
      'unge-2015 > unge-2019 [unge]: subject, reading; changed; Ordlyd: Flere unge skal have en uddannelse. > Unge skal videre fra ydelse.',
    ],
    loneGoals: [
      '2015 sygdom-2015, not 2019: documents',
      '2019 lavere-ledighed, not 2015: plan; Planen for 2015 havde ikke et måltal for ledigheden.',
      '2019 loentimer, not 2015: plan; Planen for 2015 nævner ikke løntimer.',
      '2019 partnere, not 2015: plan; Partnerskabet er nyt.',
      '2019 udgifter, not 2015: plan; Planen for 2015 nævner ikke udgifterne.',
    ],
    measures: [
      'loentimer/parate [job]: 22.4 (lilleby 2014Q4 faktaark) > 42.6 (lilleby 2019Q2 tabel-5); before-year, changed!; 20.2 procentpoint 1',
    ],
    runs: [],
    gaps: ['loentimer/i-alt: only 2019', 'loentimer/sygemeldte: only 2019'],
    forecasts: [],
    offers: [
      'jobklub [job,unge]: both, changed; For alle ledige. > Nu for unge.; flere-i-job,intet-tal-for-unge-i-uddannelse',
      'mentor []: older; - > -; ',
      'ungevaerk [unge]: older; - > -; ',
    ],
    text: [
      'job, short:  > in short',
      'job, situation:  > hvor-mange-fik-en-ydelse',
      'job, action:  > flere-i-job',
      'job, outcome:  > loentimer-gik-op-og-ned',
      'unge, short: in short > ',
      'unge, situation: saadan-saa-det-ud-for-unge > ',
      'unge, aim: det-ville-kommunen-for-unge > ',
      'unge, outcome: intet-tal-for-hvor-mange-der-begyndte > intet-tal-for-unge-i-uddannelse',
      '-, short: in short > in short,in short',
    ],
  });
});

it('2019 beside 2021', () => {
  expect(outlineOf(comparePlans('2019', '2021', library))).toEqual({
    goals: [
      'lavere-ledighed > ledighed-2021 [job]: subject, reading; changed; Ordlyd: Ledigheden skal være højst 5 pct. ved udgangen af 2019. > Ledigheden skal ned.',
      'virksomheder-2019 > virksomheder-2021 [virksomheder]: subject, reading; changed; theme only',
    ],
    loneGoals: [
      '2019 loentimer, not 2021: unknown',
      '2019 partnere, not 2021: unknown',
      '2019 udgifter, not 2021: unknown',
      '2019 uddannelse, not 2021: unknown',
      '2019 ydelse-2019, not 2021: unknown',
      '2019 unge-2019, not 2021: unknown',
    ],
    measures: [
      'i-tilbud/i-alt []: 44.1 (lilleby 2019Q2 tabel-6) > 38.7 (lilleby 2021Q2 tabel-2); year-year, not-comparable',
      'loentimer/parate [job]: 42.6 (lilleby 2019Q2 tabel-5) > 43.9 (lilleby 2021Q2 tabel-1); year-year, changed!; 1.3 procentpoint 1',
    ],
    runs: [],
    gaps: ['loentimer/i-alt: only 2019', 'loentimer/sygemeldte: only 2019'],
    forecasts: [],
    offers: [
      'jobklub [job,unge]: older; Nu for unge. > -; flere-i-job,intet-tal-for-unge-i-uddannelse',
      'screening []: newer; - > -; ',
    ],
    text: [
      'job, short: in short > in short',
      'job, situation: hvor-mange-fik-en-ydelse > ',
      'job, action: flere-i-job > ',
      'job, outcome: loentimer-gik-op-og-ned > saadan-gik-det',
      'unge, short:  > in short',
      'unge, action:  > hjaelp-til-unge',
      'unge, outcome: intet-tal-for-unge-i-uddannelse > ',
      '-, short: in short,in short > ',
    ],
  });
});

it('2015 beside 2021', () => {
  expect(outlineOf(comparePlans('2015', '2021', library))).toEqual({
    goals: ['virksomheder-2015 > virksomheder-2021 [virksomheder]: subject, reading; changed; theme only'],
    loneGoals: [
      '2015 sygdom-2015, not 2021: unknown',
      '2015 ydelse-2015, not 2021: unknown; Webstedet holder det sammen med ”Færre på en ydelse” i 2019.',
      '2015 unge-2015, not 2021: unknown; Webstedet holder det sammen med ”Unge i gang” og ”Unge videre” i 2019.',
      '2021 ledighed-2021, not 2015: plan; Webstedet holder det sammen med ”Lavere ledighed” i 2019, men ikke med noget mål i 2015.',
    ],
    measures: [
      'loentimer/parate [job]: 22.4 (lilleby 2014Q4 faktaark) > 43.9 (lilleby 2021Q2 tabel-1); before-year, changed!; 21.5 procentpoint 1',
    ],
    runs: [],
    gaps: [],
    forecasts: [],
    offers: [
      'jobklub [job,unge]: older; For alle ledige. > -; ',
      'mentor []: older; - > -; ',
      'screening []: newer; - > -; ',
      'ungevaerk [unge]: older; - > -; ',
    ],
    text: [
      'job, short:  > in short',
      'job, outcome:  > saadan-gik-det',
      'unge, short: in short > in short',
      'unge, situation: saadan-saa-det-ud-for-unge > ',
      'unge, aim: det-ville-kommunen-for-unge > ',
      'unge, action:  > hjaelp-til-unge',
      'unge, outcome: intet-tal-for-hvor-mange-der-begyndte > ',
      '-, short: in short > ',
    ],
  });
});

describe('on a theme', () => {
  const on = (theme: string | undefined): Record<string, string[]> =>
    Object.fromEntries(
      Object.entries(outlineOf(onTheme(comparePlans('2015', '2019', library), theme))).map(([part, lines]) => [
        part,
        lines.map((line) => line.split(/[:, ]/)[0]!),
      ]),
    );

  it('there is what stands under it', () => {
    expect(on('unge')).toMatchObject({
      goals: ['unge-2015', 'unge-2015'],
      loneGoals: [],
      measures: [],
      offers: ['jobklub', 'ungevaerk'],
      text: ['unge', 'unge', 'unge', 'unge'],
    });
    expect(on('job')).toMatchObject({
      goals: ['ydelse-2015'],
      loneGoals: ['2019', '2019', '2019'],
      measures: ['loentimer/parate'],
      offers: ['jobklub'],
      text: ['job', 'job', 'job', 'job'],
    });
  });

  it('there are the tables and forecasts of its measures, and no others', () => {
    const whole = comparePlans('2015', '2019', library);
    const [of, other] = [['job'], ['unge', 'job']].map((themes) => ({ themes }));
    const withBoth = { ...whole, measureRuns: [of, other], forecasts: [of, other] } as unknown as PlanComparison;
    const under = (theme: string | undefined): unknown => {
      const { measureRuns, forecasts } = onTheme(withBoth, theme);
      return { measureRuns, forecasts };
    };
    expect(under('job')).toEqual({ measureRuns: [of, other], forecasts: [of, other] });
    expect(under('unge')).toEqual({ measureRuns: [other], forecasts: [other] });
    expect(under(undefined)).toEqual({ measureRuns: [], forecasts: [] });
  });

  it('without one, there is what belongs to none, and no goal', () => {
    expect(on(undefined)).toMatchObject({ goals: [], loneGoals: [], measures: [], offers: ['mentor'], text: ['-'] });
  });
});
