import { absenceIn, notUnderTheme } from '../plan/library/absence.ts';
import { observedMeasures } from '../plan/publish/addresses.ts';
import { goalsOf, themeYears } from '../plan/library/ties.ts';
import { countInWords, joinList, plural } from '../plan/words/danish.ts';
import { targetParts } from '../plan/entry/target.ts';
import type { Goal } from '../plan/entry/goal.ts';
import type { Library, Plan } from '../plan/library/library.ts';
import type { Theme } from '../plan/entry/theme.ts';

/** A theme from the first plan to the last. */
export interface ThemeLife {
  /** In which years it has goals, as sentences. */
  summary: string;
  years: ThemeYear[];
  /** The measures that its goals are measured by and that figures give. */
  measures: string[];
}

export interface ThemeYear {
  plan: Plan;
  /** The goals of the plan itself; only these are counted. */
  own: Goal[];
  /** What its documents have beside them: goals of projects, and of other years that they give the status on. */
  others: Goal[];
  /** What may be said where there are no goals of the plan itself, as a sentence, and in a table. */
  absence: { text: string; short: string } | undefined;
}

export function themeLife(theme: Theme, library: Library): ThemeLife {
  const years = yearsOfTheme(theme.id, library);
  const observed = observedMeasures(library.figures);
  const measures = years.flatMap(({ own, others }) =>
    [...own, ...others].flatMap(({ target }) => (target ? targetParts(target).map(({ measure }) => measure) : [])),
  );
  return {
    summary: summaryOf(years),
    years,
    measures: [...new Set(measures)].filter((measure) => observed.includes(measure)),
  };
}

/** The goals on a theme, plan by plan, also where a plan has none. */
export function yearsOfTheme(theme: string, library: Library): ThemeYear[] {
  const years = themeYears(theme, library);
  return library.plans.map((plan) => {
    const goals = years.find(({ year }) => year === plan.year)?.goals ?? [];
    const ofPlan = goalsOf(plan.year, library);
    const own = goals.filter((goal) => ofPlan.includes(goal));
    return {
      plan,
      own,
      others: goals.filter((goal) => !own.includes(goal)),
      absence: own.length > 0 ? undefined : { text: notUnderTheme([plan]), short: shortOf(plan) },
    };
  });
}

/** In a table the year stands over it. */
const shortOf = (plan: Plan): string => (absenceIn(plan).of === 'unknown' ? 'ukendt' : 'ingen lagt her');

/** Of a plan that is not whole among the documents, only those goals are counted that are known. */
const countOf = ({ plan, own }: ThemeYear): string => {
  const known = absenceIn(plan).of === 'plan' ? '' : plural(own.length, 'kendt ', 'kendte ');
  return `${countInWords(own.length, 'neuter')} ${known}mål i ${plan.year}`;
};

function summaryOf(years: readonly ThemeYear[]): string {
  const counts = years.filter(({ own }) => own.length > 0).map(countOf);
  const without = years.filter(({ absence }) => absence).map(({ plan }) => plan);
  return [...(counts.length > 0 ? [`Temaet har ${joinList(counts)}.`] : []), notUnderTheme(without)].join(' ').trim();
}
