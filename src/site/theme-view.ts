import { plural } from '../plan/words/danish.ts';
import { absenceIn, extentOf, notUnderTheme } from '../plan/library/absence.ts';
import { addresses, observedMeasures } from '../plan/publish/addresses.ts';
import { goalSummaries, goalSummary, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { afterwards } from '../plan/library/afterwards.ts';
import { goalsOf, themeYears, tiesBack, type Tie } from '../plan/library/ties.ts';
import { countInWords, joinList } from '../plan/words/danish.ts';
import { targetParts } from '../plan/entry/target.ts';
import type { Goal } from '../plan/entry/goal.ts';
import { byId, ofYear, type Library, type Plan } from '../plan/library/library.ts';
import type { Theme } from '../plan/entry/theme.ts';
import type { Link } from './navigation.ts';

/** A theme from the first plan to the last. */
export interface ThemeLife {
  /** In which years it has goals, as sentences. */
  summary: string;
  years: LifeYear[];
  /** The measures that its goals are measured by and that figures give. */
  measures: Link[];
}

/** What a plan year has on a theme, to be read: its goals as they went, and the chapters on it. */
export interface LifeYear {
  plan: Plan;
  extent: string | undefined;
  absence: string | undefined;
  own: GoalOnTheme[];
  others: GoalSummary[];
  chapters: Link[];
}

/** A goal of a plan itself, with what it goes on from, and what may be said of it in the later plans. */
export interface GoalOnTheme {
  goal: GoalSummary;
  ties: Tie[];
  later: string | undefined;
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
    years: years.map((year) => lifeYear(year, theme, library)),
    measures: [...new Set(measures)]
      .filter((measure) => observed.includes(measure))
      .map((id) => ({ text: byId(library.measures, id).title, address: addresses.measure(id) })),
  };
}

const lifeYear = ({ plan, own, others, absence }: ThemeYear, { id }: Theme, library: Library): LifeYear => ({
  plan,
  extent: extentOf(plan),
  absence: absence?.text,
  own: own.map((goal) => ({
    goal: goalSummary(goal, library),
    ties: tiesBack(goal, library),
    later: afterwards(goal, library),
  })),
  others: goalSummaries(others, library),
  chapters: ofYear(library.chapters, plan.year)
    .filter(({ themes }) => themes?.includes(id))
    .map((chapter) => ({ text: chapter.title, address: addresses.chapter(chapter) })),
});

/** All themes, and how many goals each has in each plan year. */
export interface ThemesTable {
  rows: { theme: Theme; years: ThemeCount[] }[];
  /** What is to be known of the plans that are not whole among the documents. */
  extents: string[];
}

export interface ThemeCount {
  count: number;
  /** "3 mål i 2019", for those who hear the table. */
  spoken: string;
  address: string;
  /** What may be said where there are none. */
  absence: string | undefined;
}

export const themesTable = (library: Library): ThemesTable => ({
  rows: library.themes.map((theme) => ({
    theme,
    years: yearsOfTheme(theme.id, library).map((year) => countIn(year, theme)),
  })),
  extents: library.plans.flatMap((plan) => extentOf(plan) ?? []),
});

const countIn = ({ plan: { year }, own, absence }: ThemeYear, { id }: Theme): ThemeCount => ({
  count: own.length,
  spoken: `${own.length} mål i ${year}`,
  address: addresses.goalsOfTheme(year, id),
  absence: absence?.short,
});

/** The goals on a theme, plan by plan, also where a plan has none. */
function yearsOfTheme(theme: string, library: Library): ThemeYear[] {
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
