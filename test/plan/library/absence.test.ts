import { describe, expect, it } from 'vitest';
import { comparisonCsv, comparisonJson } from '../../../src/export/comparison.ts';
import {
  absenceIn,
  extentOf,
  notFoundIn,
  notThePlansOwn,
  notUnderTheme,
  sourceName,
} from '../../../src/plan/library/absence.ts';
import { afterwards, unknownAfter } from '../../../src/plan/library/afterwards.ts';
import { comparePlans } from '../../../src/plan/compare/compare.ts';
import { findGoal, type Library, type Plan } from '../../../src/plan/library/library.ts';
import { comparedGoals } from '../../../src/site/comparison/goal-marks.ts';
import { sentencesOf, shortAnswer } from '../../../src/site/comparison/short-answer.ts';
import { threePlans } from '../../support/libraries.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const library = threePlans();
const [whole, part, missing] = library.plans as [Plan, Plan, Plan];

describe('what a plan year does not have', () => {
  it('is said of the plan where the plan is there whole', () => {
    expect(absenceIn(whole).of).toBe('plan');
    expect(notFoundIn(whole)).toBe('ikke fundet blandt målene i planen for 2015');
    expect(sourceName(whole)).toBe('planen for 2015');
    expect(extentOf(whole)).toBeUndefined();
  });

  it('is said of the documents where only some of the plan is there', () => {
    expect(absenceIn(part).of).toBe('documents');
    expect(notFoundIn(part)).toBe('ikke fundet blandt målene i dokumenterne for 2019');
    expect(extentOf(part)).toBe('Kun kapitel 2 af planen for 2019 er trykt.');
  });

  it('is unknown, with its reason, where the plan is not there', () => {
    expect(absenceIn(missing)).toEqual({
      of: 'unknown',
      basis: { kind: 'unknown', reason: 'Planen for 2021 er ikke blandt dokumenterne.' },
    });
    expect(notFoundIn(missing)).toBe('ukendt i 2021');
    expect(sourceName(missing)).toBe('dokumenterne for 2021');
  });

  it('is said of goals of projects only where the whole plan is there', () => {
    expect(notThePlansOwn(whole)).toBe('De er ikke planens egne.');
    expect([part, missing].map(notThePlansOwn)).toEqual(Array(2).fill('Det er ukendt, om de også står i planen.'));
  });

  it('is said of a theme as what the website placed there, where the plan is there', () => {
    expect(notUnderTheme([whole, part, missing])).toBe(
      'Webstedet har ikke lagt mål fra planen for 2015 og dokumenterne for 2019 under temaet. Mål på temaet er ukendt i 2021.',
    );
    expect(notUnderTheme([])).toBe('');
  });
});

describe('a goal that nothing of a later plan is held together with', () => {
  const said = (year: PlanYear, id: string): string | undefined => afterwards(findGoal(library, year, id)!, library);

  it('is looked for in the plans that are there, and only there', () => {
    expect(said('2015', 'sygdom-2015')).toBe(
      'Et mål, der hører sammen med det, er ikke fundet blandt målene i dokumenterne for 2019. Det er ukendt, om målet gik videre i 2021.',
    );
    expect(said('2019', 'ydelse-2019')).toBe('Det er ukendt, om målet gik videre i 2021.');
  });

  it('is told of once with the others, of a plan that is not there', () => {
    const [, , newest] = library.plans;
    const of = (...ids: [PlanYear, string][]) =>
      unknownAfter(
        newest!,
        ids.map(([year, id]) => findGoal(library, year, id)!),
        library,
      );
    expect(of(['2019', 'ydelse-2019'])).toBe('Det er ukendt, om målet fra 2019 gik videre i 2021.');
    expect(of(['2015', 'sygdom-2015'], ['2019', 'ydelse-2019'])).toBe(
      'Det er ukendt, om målene fra 2015 og 2019 gik videre i 2021.',
    );
    expect(of(['2015', 'virksomheder-2015'], ['2015', 'sygdom-2015'], ['2019', 'ydelse-2019'])).toBe(
      'Det er ukendt, om de andre mål fra 2015 og 2019 gik videre i 2021.',
    );
    expect(of(['2015', 'virksomheder-2015'])).toBeUndefined();
    expect(unknownAfter(library.plans[1]!, [findGoal(library, '2015', 'sygdom-2015')!], library)).toBeUndefined();
  });

  it('has nothing more to say where it goes on in every later plan, or where there is none', () => {
    expect(said('2015', 'virksomheder-2015')).toBeUndefined();
    expect(said('2021', 'ledighed-2021')).toBeUndefined();
  });
});

const extents = [whole, part, missing].map(({ ownDocument }) => ownDocument);
const years = library.plans.map(({ year }) => year);

/** Every way in which three plans can be there or not; what is new beside a plan can only be said of one that is there. */
const worlds: Library[] = extents.flatMap((a) =>
  extents.flatMap((b) =>
    extents.map((c) => ({
      ...library,
      plans: library.plans.map((plan, i) => ({ ...plan, ownDocument: [a, b, c][i]! })),
      goals: library.goals.map((goal) => ({
        ...goal,
        relations: goal.relations?.filter(({ relation }) => relation !== 'new'),
      })),
    })),
  ),
);

/** All that is said of a pair of years in words, on pages and sheets and in files. */
function allWords(older: PlanYear, newer: PlanYear, world: Library): string[] {
  const comparison = comparePlans(older, newer, world);
  return [
    ...sentencesOf(shortAnswer(comparison, world)),
    ...comparedGoals(comparison, world).alone.map(({ title }) => title),
    ...world.goals.flatMap((goal) => afterwards(goal, world) ?? []),
  ];
}

describe.each(years.flatMap((older) => years.filter((newer) => newer > older).map((newer) => [older, newer] as const)))(
  'of %d and %d',
  (older, newer) => {
    it('nothing is said to be absent from a plan that is not there, in words or in files', () => {
      for (const world of worlds) {
        for (const { year } of world.plans.filter((plan) => plan.ownDocument.extent === 'missing')) {
          for (const words of allWords(older, newer, world)) {
            expect(words).not.toMatch(new RegExp(`(ikke fundet|ikke med|ingen|intet)[^.;]*${year}`, 'i'));
          }
          const comparison = comparePlans(older, newer, world);
          const beside = comparison.loneGoals.filter(({ other }) => other === year);
          expect(beside.every(({ absence }) => absence.basis.kind === 'unknown')).toBe(true);
          const { otherGoals } = comparisonJson(comparison, world, (address) => address) as {
            otherGoals: { inOther: { plan: number | string; found: boolean | null } }[];
          };
          for (const { inOther } of otherGoals) if (inOther.plan === year) expect(inOther.found).toBeNull();
        }
      }
    });

    it('that a plan is not there whole is said once', () => {
      for (const world of worlds) {
        const comparison = comparePlans(older, newer, world);
        const told = [comparison.older, comparison.newer].flatMap((plan) => extentOf(plan) ?? []);
        const sentences = sentencesOf(shortAnswer(comparison, world));
        expect(sentences.filter((sentence) => told.includes(sentence)).sort()).toEqual(told.sort());
      }
    });

    it('the table for spreadsheets has a line for each goal, and says where the other year is unknown', () => {
      for (const world of worlds) {
        const comparison = comparePlans(older, newer, world);
        const lines = comparisonCsv(comparison, world).split('\n');
        const unknown = comparison.loneGoals.filter(({ absence }) => absence.of === 'unknown');
        expect(lines.filter((line) => line.includes('unknown-in-other'))).toHaveLength(unknown.length);
        expect(lines.filter((line) => line.startsWith('goal,'))).toHaveLength(
          comparison.goals.length + comparison.loneGoals.length,
        );
      }
    });
  },
);
