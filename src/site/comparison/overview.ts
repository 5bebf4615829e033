import type { Offer } from '../../plan/entry/offer.ts';
import type { Theme } from '../../plan/entry/theme.ts';
import { extentOf } from '../../plan/library/absence.ts';
import type { Library, Plan } from '../../plan/library/library.ts';
import { planPairs } from '../../plan/library/plan-pairs.ts';
import { themesOfOffer } from '../../plan/library/themes-of.ts';
import { goalThreads, type GoalThread } from '../../plan/library/thread.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { countInWords } from '../../plan/words/danish.ts';
import type { Link } from '../navigation.ts';
import { threadYears, type ThreadStep } from './thread-years.ts';

/** All plan years beside each other, and the way to any two of them. */
export interface Overview {
  first: number | undefined;
  last: number | undefined;
  pairs: YearPairs[];
  /** What is not there of the plans. */
  extents: string[];
  themes: ThemeOverview[];
}

/** The pairs of which a plan year is the newer one: two clicks lead to any pair, also where there are many. */
export interface YearPairs {
  newer: Plan;
  older: (Link & { name: string })[];
}

/** Everything that the plans have on a theme, the years beside each other. */
export interface ThemeOverview extends Link {
  id: string;
  threads: ThreadStep[][];
  /** What the plans offer on it, in short and in full. */
  offers?: { summary: string; plans: { plan: Plan; offers: Link[] }[] };
}

export const overview = (library: Library): Overview => ({
  first: library.plans[0]?.year,
  last: library.plans.at(-1)?.year,
  pairs: pairsByYear(library),
  extents: library.plans.flatMap((plan) => extentOf(plan) ?? []),
  themes: themeOverviews(library),
});

function pairsByYear(library: Library): YearPairs[] {
  const pairs = planPairs(library, library.site.comparisons);
  return library.plans
    .toReversed()
    .map((newer) => ({ newer, older: pairs.filter(([, year]) => year === newer.year).map(pairLink) }))
    .filter(({ older }) => older.length > 0);
}

const pairLink = (pair: readonly [older: number, newer: number]): YearPairs['older'][number] => ({
  text: String(pair[0]),
  address: addresses.comparison(pair),
  name: `${pair[0]} og ${pair[1]} side om side`,
});

/** The themes that the plans have something on. */
function themeOverviews(library: Library): ThemeOverview[] {
  const threads = goalThreads(library);
  return library.themes
    .map((theme) => themeOverview(theme, threads, library))
    .filter((row) => row.threads.length > 0 || row.offers);
}

function themeOverview(theme: Theme, threads: readonly GoalThread[], library: Library): ThemeOverview {
  const own = threads.filter((thread) => thread.themes.includes(theme.id)).sort(byReach);
  const plans = library.plans
    .map((plan) => ({ plan, offers: offersOn(theme, plan, library) }))
    .filter(({ offers }) => offers.length > 0);
  return {
    id: theme.id,
    text: theme.title,
    address: addresses.theme(theme.id),
    threads: own.map((thread) => threadYears(thread, library)),
    ...(plans.length > 0 && { offers: { summary: amounts(plans), plans } }),
  };
}

/** The threads that reach furthest first. */
const byReach = (a: GoalThread, b: GoalThread): number => yearsOf(b) - yearsOf(a);

const yearsOf = ({ goals }: GoalThread): number => new Set(goals.map(({ year }) => year)).size;

const offersOn = (theme: Theme, { year }: Plan, library: Library): Link[] =>
  library.offers
    .filter((offer) => isOfferedIn(year, offer) && themesOfOffer(offer, library).includes(theme.id))
    .map(({ id, name }) => ({ text: name, address: addresses.offer(id) }));

const isOfferedIn = (year: number, { plans }: Offer): boolean => plans.some(({ plan }) => plan === year);

const amounts = (plans: readonly { plan: Plan; offers: readonly Link[] }[]): string =>
  plans
    .map(({ plan, offers }) => `${countInWords(offers.length, 'neuter')} i dokumenterne for ${plan.year}`)
    .join(', ');
