import { notFoundNote } from '../plan/library/absence.ts';
import { formatPeriod } from '../plan/words/danish.ts';
import { goalThreads, type GoalThread } from '../plan/library/thread.ts';
import { ofYear, type Library, type Plan } from '../plan/library/library.ts';
import { cellAddress, type Observation } from '../plan/library/observation.ts';
import { quantityText } from '../plan/assess/observation-text.ts';
import type { Offer } from '../plan/entry/offer.ts';
import { planPairs } from '../plan/library/plan-pairs.ts';
import type { CellAddress } from '../plan/value/cell-address.ts';
import type { Theme } from '../plan/entry/theme.ts';
import { themesOfOffer } from '../plan/library/themes-of.ts';
import { goalViews, type GoalView } from './goal-view.ts';

/** Everything that the plans have on a theme, the years beside each other. */
export interface ThemeOverview {
  theme: Theme;
  threads: ThreadView[];
  /** What each plan offers on it. */
  offers: { plan: Plan; offers: Offer[] }[];
}

/** A thread of goals, from the first plan to the last: what each has, and in words where it has nothing. */
export type ThreadView = (YearOfThread | GapOfThread)[];

export interface YearOfThread {
  plan: Plan;
  goals: {
    view: GoalView;
    leading: { text: string; cell: CellAddress; against?: { place: string; text: string } } | undefined;
  }[];
}

export interface GapOfThread {
  plans: Plan[];
  gap: string;
}

/** All plans by theme, the threads that reach furthest first. */
export async function overview(library: Library): Promise<ThemeOverview[]> {
  const threads = goalThreads(library);
  const themes = await Promise.all(
    library.themes.map(async (theme) => ({
      theme,
      threads: await Promise.all(
        threads
          .filter((thread) => thread.themes.includes(theme.id))
          .sort((a, b) => yearsOf(b) - yearsOf(a))
          .map((thread) => threadView(thread, library)),
      ),
      offers: library.plans.map((plan) => ({ plan, offers: offersOn(theme, plan.year, library) })),
    })),
  );
  return themes.filter((row) => row.threads.length > 0 || row.offers.some(({ offers }) => offers.length > 0));
}

const yearsOf = ({ goals }: GoalThread): number => new Set(goals.map(({ year }) => year)).size;

const offersOn = (theme: Theme, year: number, library: Library): Offer[] =>
  library.offers.filter(
    (offer) => offer.plans.some(({ plan }) => plan === year) && themesOfOffer(offer, library).includes(theme.id),
  );

/** The years of a gap: "2015, 2016", or "2015 til 2019" where they are many. */
export const yearsText = (plans: readonly Plan[]): string =>
  plans.length > 2 ? `${plans[0]!.year} til ${plans.at(-1)!.year}` : plans.map(({ year }) => year).join(', ');

/** So many years stand beside each other; with more of them, years that follow each other without a goal are one gap. */
const inOneRow = 4;

async function threadView({ goals }: GoalThread, library: Library): Promise<ThreadView> {
  const view: ThreadView = [];
  for (const plan of library.plans) {
    const own = ofYear(goals, plan.year);
    const before = view.at(-1);
    if (own.length > 0) view.push({ plan, goals: await yearOf(own, library) });
    else if (before && 'gap' in before && library.plans.length > inOneRow && before.gap === notFoundNote(plan))
      before.plans.push(plan);
    else view.push({ plans: [plan], gap: notFoundNote(plan) });
  }
  return view;
}

async function yearOf(goals: GoalThread['goals'], library: Library): Promise<YearOfThread['goals']> {
  const views = await goalViews(goals, library);
  return views.map((view) => ({ view, leading: leadingOf(view) }));
}

/** The number that decides a goal that has only one to decide it, with the one that it is held against. */
function leadingOf({ assessment }: GoalView): YearOfThread['goals'][number]['leading'] {
  const [part, ...others] = assessment.parts;
  const { decided, against } = part ?? {};
  if (!decided?.unit || decided.value === null || others.length > 0) return undefined;
  const when = decided.period ? ` (${formatPeriod(decided.period, 'short')})` : '';
  const quantity = (of: Observation): string => quantityText(of, decided.unit!);
  const isPlace = against !== undefined && against.place !== decided.place;
  return {
    text: `${quantity(decided)}${when}`,
    cell: cellAddress(decided),
    ...(isPlace && { against: { place: against.place ?? '', text: quantity(against) } }),
  };
}

/** The pairs of plan years, gathered by the newer one: two clicks lead to any of them, also where there are many. */
export function pairsByYear(library: Library): { newer: Plan; olderYears: number[] }[] {
  const pairs = planPairs(library, library.site.comparisons);
  return library.plans
    .toReversed()
    .map((newer) => ({ newer, olderYears: pairs.filter(([, year]) => year === newer.year).map(([older]) => older) }))
    .filter(({ olderYears }) => olderYears.length > 0);
}
