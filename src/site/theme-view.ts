import { plural } from '../plan/words/danish.ts';
import { absenceIn, extentOf, notUnderTheme } from '../plan/library/absence.ts';
import { planMark, planNamed } from '../plan/library/plan-words.ts';
import { addresses, observedMeasures } from '../plan/publish/addresses.ts';
import { goalSummaries, goalSummary, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { soughtAfter, unknownAfter } from '../plan/library/afterwards.ts';
import { goalsOf, themeYears, tiesBack, type Tie } from '../plan/library/ties.ts';
import { countInWords, joinList } from '../plan/words/danish.ts';
import { targetParts } from '../plan/entry/target.ts';
import type { Goal } from '../plan/entry/goal.ts';
import { byId, hueOf, ofYear, type Library, type Plan } from '../plan/library/library.ts';
import type { Theme } from '../plan/entry/theme.ts';
import type { Figure } from '../plan/library/figure.ts';
import { answerOf, type Answer } from './front-page.ts';
import { goalMatrix, type GoalMatrix } from './goal-matrix.ts';
import { goalsCounted } from './goals-counted.ts';
import type { Link } from './navigation.ts';
import { namesByStatus, resultsCounted, type ResultNames, type ResultPiece } from './results-in-words.ts';

/** A theme from the first plan to the last. */
export interface ThemeLife {
  /** How it went, in a sentence, and the colour of the year that it is about. */
  answer: { hue: Plan['hue'] | undefined; sentence: ResultPiece[]; names: ResultNames[] };
  /** In which years it has goals, as sentences. */
  summary: string;
  years: LifeYear[];
  /** The pictures of the numbers that decide its goals, the newest year's first. */
  charts: { figure: Figure; hue: Plan['hue'] | undefined }[];
  /** The measures that its goals are measured by and that figures give. */
  measures: Link[];
}

/** All themes on one page: the answer, and every goal. */
export interface ThemesPage {
  answer: Answer | undefined;
  counted: string;
  matrix: GoalMatrix;
  /** Where each plan's goals stand one by one. */
  plans: Link[];
  /** What is to be known of the plans that are not whole among the documents. */
  extents: string[];
  /** Themes that no plan's own goal stands under. */
  others: Link[];
}

/** What a plan year has on a theme, to be read: its goals as they went, and the chapters on it. */
export interface LifeYear {
  plan: Plan;
  mark: string;
  extent: string | undefined;
  absence: string | undefined;
  own: GoalOnTheme[];
  /** Whether goals of earlier plans go on in it, where nobody can know that. */
  unknown: string | undefined;
  others: GoalSummary[];
  chapters: Link[];
}

/** A goal of a plan itself, with what it goes on from, and what may be said of it in the later plans that are there. */
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
  /** What may be said where there are no goals of the plan itself, as a sentence. */
  absence: string | undefined;
}

/** More pictures would be another page. */
const chartsShown = 2;

export function themeLife(theme: Theme, library: Library): ThemeLife {
  const years = yearsOfTheme(theme.id, library);
  const all = years.flatMap(({ own }) => own);
  const lived = years.map((year) => lifeYear(year, all, theme, library));
  const observed = observedMeasures(library.figures);
  const measures = years.flatMap(({ own, others }) =>
    [...own, ...others].flatMap(({ target }) => (target ? targetParts(target).map(({ measure }) => measure) : [])),
  );
  return {
    answer: answerOn(theme, lived),
    summary: summaryOf(years),
    years: lived,
    charts: decidingFigures(lived)
      .slice(0, chartsShown)
      .map((figure) => ({ figure, hue: hueOf(library, figure.year) })),
    measures: [...new Set(measures)]
      .filter((measure) => observed.includes(measure))
      .map((id) => ({ text: byId(library.measures, id).title, address: addresses.measure(id) })),
  };
}

/** How the goals went of the newest year of which some could be assessed; of a draft nothing has gone yet. */
function answerOn({ id }: Theme, years: readonly LifeYear[]): ThemeLife['answer'] {
  const goalsIn = ({ own }: LifeYear): GoalSummary[] => own.map(({ goal }) => goal);
  const last = years.findLast(
    (year) => year.plan.status !== 'draft' && goalsIn(year).some(({ status }) => status !== 'unknown'),
  );
  if (!last)
    return { hue: undefined, sentence: [{ text: 'Dokumenterne kan ikke sige, om mål på temaet er nået.' }], names: [] };
  const { year, hue } = last.plan;
  const named = {
    one: `mål på temaet for ${year}`,
    many: `mål på temaet for ${year}`,
    definite: `målene på temaet for ${year}`,
    addressOf: () => addresses.goalsOfTheme(year, id),
  };
  return { hue, sentence: resultsCounted(goalsIn(last), named), names: namesByStatus(goalsIn(last)) };
}

/** The figures with a picture that hold the numbers by which goals were decided. */
function decidingFigures(years: readonly LifeYear[]): Figure[] {
  const decided = years
    .toReversed()
    .flatMap(({ own }) => own.flatMap(({ goal }) => goal.assessment.parts.flatMap((part) => part.decided ?? [])));
  return [...new Set(decided.map(({ figure }) => figure))].filter(({ chart }) => chart);
}

const lifeYear = (
  { plan, own, others, absence }: ThemeYear,
  all: readonly Goal[],
  { id }: Theme,
  library: Library,
): LifeYear => ({
  plan,
  mark: planMark(plan),
  extent: extentOf(plan),
  absence,
  own: own.map((goal) => ({
    goal: goalSummary(goal, library),
    ties: tiesBack(goal, library),
    later: soughtAfter(goal, library),
  })),
  unknown: unknownAfter(plan, all, library),
  others: goalSummaries(others, library),
  chapters: ofYear(library.chapters, plan.year)
    .filter(({ themes }) => themes?.includes(id))
    .map((chapter) => ({ text: chapter.title, address: addresses.chapter(chapter) })),
});

export function themesPage(library: Library): ThemesPage {
  const matrix = goalMatrix(library);
  const shown = matrix.themes.map(({ address }) => address);
  return {
    answer: answerOf(library),
    counted: goalsCounted(library),
    matrix,
    plans: library.plans
      .filter(({ year }) => ofYear(library.goals, year).length > 0)
      .map((plan) => ({ text: planMark(plan), address: addresses.goals(plan.year) })),
    extents: library.plans.flatMap((plan) => extentOf(plan) ?? []),
    others: library.themes
      .map(({ id, title }) => ({ text: title, address: addresses.theme(id) }))
      .filter(({ address }) => !shown.includes(address)),
  };
}

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
      absence: own.length > 0 ? undefined : notUnderTheme([plan]),
    };
  });
}

/** Of a plan that is not whole among the documents, only those goals are counted that are known. */
const countOf = ({ plan, own }: ThemeYear): string => {
  const known = absenceIn(plan).of === 'plan' ? '' : plural(own.length, 'kendt ', 'kendte ');
  return `${countInWords(own.length, 'neuter')} ${known}mål i ${planNamed(plan)}`;
};

function summaryOf(years: readonly ThemeYear[]): string {
  const counts = years.filter(({ own }) => own.length > 0).map(countOf);
  const without = years.filter(({ absence }) => absence).map(({ plan }) => plan);
  return [...(counts.length > 0 ? [`Temaet har ${joinList(counts)}.`] : []), notUnderTheme(without)].join(' ').trim();
}
