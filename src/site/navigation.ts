import type { Chapter } from '../plan/entry/chapter.ts';
import type { Goal } from '../plan/entry/goal.ts';
import { addresses, observedMeasures } from '../plan/publish/addresses.ts';
import { ofYear, planOf, type Library, type Plan } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { tiesBack, tiesForward } from '../plan/library/ties.ts';

export interface Link {
  text: string;
  address: string;
  isCurrent?: boolean;
}

/** A step on the way from the front page; the last one is the page itself and leads nowhere. */
export interface Crumb {
  text: string;
  address?: string;
}

/** The way to a page of a plan year, which may stand below one of its lists. */
export const yearPath = (year: number, ...rest: Crumb[]): Crumb[] => [
  { text: String(year), address: addresses.plan(year) },
  ...rest,
];

/** The pages that stand before and after one of a list: the first has none before it, and the last none after. */
export interface Neighbours {
  before: Link | undefined;
  after: Link | undefined;
}

export const neighbours = <T>(
  { before, after }: { before: T | undefined; after: T | undefined },
  linkTo: (other: T) => Link,
): Neighbours => ({ before: before && linkTo(before), after: after && linkTo(after) });

/** What a page says of itself to the header: its plan year, the kind of page it is, and what it is about. */
export interface PagePlace {
  year?: number | undefined;
  section?: SiteSection | undefined;
  /** Themes that the page is about, the leading one first: the year rail looks for that in the other years. */
  themes?: readonly string[] | undefined;
  /** Measures that the page shows figures of. */
  measures?: readonly string[] | undefined;
  /** The goal that the page is about: the year rail leads to those that it goes on as or comes from. */
  goal?: Goal | undefined;
}

export type SiteSection =
  | 'plan'
  | 'goals'
  | 'figures'
  | 'followUp'
  | 'comparisons'
  | 'themes'
  | 'measures'
  | 'offers'
  | 'targetGroups'
  | 'glossary'
  | 'data'
  | 'about';

/** The newest plan: where the site leads when no year is chosen. */
export const newestPlan = ({ plans }: Pick<Library, 'plans'>): Plan => {
  const plan = plans.at(-1);
  if (!plan) throw new Error('a library needs a plan');
  return plan;
};

/** The page on the site itself, where someone has written one. */
export const aboutPage = ({ pages }: Pick<Library, 'pages'>): Chapter | undefined =>
  pages.find(({ id }) => id === 'om');

/** A plan year of the rail. */
export interface RailYear extends Link {
  hue: string;
  /** What the year has nothing of, where the page is about one thing: "intet tilsvarende mål kendt". */
  note?: string;
}

/** The plan years in order. Moving along them keeps the reader on the same goal, theme, measure or kind of page. */
export function yearRail(library: Library, place: PagePlace): RailYear[] {
  return library.plans.map((plan) => {
    const { goal } = place;
    const isCurrent = plan.year === place.year;
    const isWithout = goal !== undefined && !isCurrent && goalInYear(goal, plan.year, library) === undefined;
    return {
      text: String(plan.year),
      address: sameIn(plan.year, place, library),
      isCurrent,
      hue: plan.hue,
      ...(isWithout && { note: 'intet tilsvarende mål kendt' }),
    };
  });
}

/** The goal of another plan year that a goal goes on as or comes from, through the years between where need be. */
export function goalInYear(goal: Goal, year: number, library: Pick<Library, 'goals'>): Goal | undefined {
  const step = year < goal.year ? tiesBack : tiesForward;
  const isPassed = (other: Goal): boolean => (year < goal.year ? other.year < year : other.year > year);
  const next = step(goal, library)
    .map((tie) => tie.goal)
    .filter((other) => !isPassed(other));
  return (
    next.find((other) => other.year === year) ?? next.flatMap((other) => goalInYear(other, year, library) ?? [])[0]
  );
}

/** The page of another plan year that is nearest to this one; where the year has nothing of the kind, that page says so. */
function sameIn(year: number, { section, themes = [], measures = [], goal }: PagePlace, library: Library): string {
  const [theme] = themes;
  switch (section) {
    case 'figures': {
      const figure = ofYear(library.figures, year).find((each) =>
        observedMeasures([each]).some((measure) => measures.includes(measure)),
      );
      return figure ? addresses.figure(figure) : addresses.figures(year);
    }
    case 'goals': {
      const same = goal?.year === year ? goal : goal && goalInYear(goal, year, library);
      if (same) return addresses.goal(same);
      return theme ? addresses.goalsOfTheme(year, theme) : addresses.goals(year);
    }
    case 'followUp':
      return addresses.followUp(year);
    case 'plan': {
      if (!theme) return addresses.plan(year);
      const chapters = ofYear(library.chapters, year);
      const chapter =
        chapters.find((each) => each.themes?.[0] === theme) ?? chapters.find((each) => each.themes?.includes(theme));
      return chapter ? addresses.chapter(chapter) : addresses.goalsOfTheme(year, theme);
    }
    default:
      return addresses.plan(year);
  }
}

/** The parts of the plan that one is in, or of the newest. */
export function planMenu(library: Library, { year, section }: PagePlace): Link[] {
  const plan = year ?? newestPlan(library).year;
  return entries(section, [
    [planWords(planOf(library, plan)).noun, 'plan', addresses.plan(plan)],
    ['Mål', 'goals', addresses.goals(plan)],
    ['Opfølgning', 'followUp', addresses.followUp(plan)],
    ['Tal', 'figures', addresses.figures(plan)],
  ]);
}

/** What runs through all plan years. */
export const siteMenu = ({ section }: PagePlace): Link[] =>
  entries(section, [
    ['Sammenlign', 'comparisons', addresses.comparisons],
    ['Målgrupper', 'targetGroups', addresses.targetGroups],
    ['Temaer', 'themes', addresses.themes],
    ['Nøgletal', 'measures', addresses.measures],
    ['Tilbud', 'offers', addresses.offers],
    ['Ordbog', 'glossary', addresses.glossary],
  ]);

const entries = (
  section: SiteSection | undefined,
  list: readonly [text: string, of: SiteSection, address: string][],
): Link[] => list.map(([text, of, address]) => ({ text, address, isCurrent: section === of }));
