import { absenceIn } from '../plan/library/absence.ts';
import type { Chapter } from '../plan/entry/chapter.ts';
import type { Goal } from '../plan/entry/goal.ts';
import { addresses, observedMeasures } from '../plan/publish/addresses.ts';
import { ofYear, planOf, type Library, type Plan } from '../plan/library/library.ts';
import { emptyPages } from './empty-pages.ts';
import { planMark, planWords } from '../plan/library/plan-words.ts';
import { tiesBack, tiesForward } from '../plan/library/ties.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';

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
export const yearPath = (year: PlanYear, ...rest: Crumb[]): Crumb[] => [
  { text: year, address: addresses.plan(year) },
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
  year?: PlanYear | undefined;
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
  | 'corrections'
  | 'sheet'
  | 'comparisons'
  | 'themes'
  | 'measures'
  | 'offers'
  | 'targetGroups'
  | 'glossary'
  | 'search'
  | 'data'
  | 'about';

/** The newest plan that is no draft, or the newest draft: where the site leads when no year is chosen. */
export const newestPlan = ({ plans }: Pick<Library, 'plans'>): Plan => {
  const plan = plans.findLast(({ status }) => status !== 'draft') ?? plans.at(-1);
  if (!plan) throw new Error('a library needs a plan');
  return plan;
};

/** The page on the site itself, where someone has written one. */
export const aboutPage = ({ pages }: Pick<Library, 'pages'>): Chapter | undefined =>
  pages.find(({ id }) => id === 'om');

/** A plan year on the rail; where the year has nothing like the page, that is said, and where one comes instead. */
export interface RailStop extends Link {
  hue: string;
  lacks: string | undefined;
}

/** The plan years in order. Moving along them keeps the reader on the same theme, measure or kind of page. */
export function yearRail(library: Library, place: PagePlace): RailStop[] {
  return library.plans.map((plan) => {
    const { address, instead } = sameIn(plan, place, library);
    return {
      text: planMark(plan),
      address,
      isCurrent: plan.year === place.year,
      hue: plan.hue,
      lacks: instead && `${lackIn(plan)}, fører til ${instead} for ${plan.year}`,
    };
  });
}

/** It is the website that has no such page; of a plan that is not there, nobody knows. */
const lackIn = (plan: Plan): string =>
  absenceIn(plan).of === 'unknown' ? `ukendt i ${plan.year}` : `ingen tilsvarende side om ${plan.year}`;

/** Where a year of the rail leads, and to what, where that is not the same as the page. */
interface Counterpart {
  address: string;
  instead?: 'planåret' | 'målene' | 'tallene';
}

/** The goal of another plan year that a goal goes on as or comes from, through the years between where need be. */
export function goalInYear(goal: Goal, year: PlanYear, library: Pick<Library, 'goals'>): Goal | undefined {
  const step = year < goal.year ? tiesBack : tiesForward;
  const isPassed = (other: Goal): boolean => (year < goal.year ? other.year < year : other.year > year);
  const next = step(goal, library)
    .map((tie) => tie.goal)
    .filter((other) => !isPassed(other));
  return (
    next.find((other) => other.year === year) ?? next.flatMap((other) => goalInYear(other, year, library) ?? [])[0]
  );
}

/** The page of another plan year that is nearest to this one. */
function sameIn({ year }: Plan, place: PagePlace, library: Library): Counterpart {
  const { goal } = place;
  const same = goal?.year === year ? goal : goal && goalInYear(goal, year, library);
  if (same) return { address: addresses.goal(same) };
  const nearest = nearestIn(year, place, library);
  return goal ? { ...nearest, instead: nearest.instead ?? 'målene' } : nearest;
}

function nearestIn(year: PlanYear, { section, themes = [], measures = [] }: PagePlace, library: Library): Counterpart {
  const [theme] = themes;
  switch (section) {
    case 'figures':
    case 'measures': {
      const figure = ofYear(library.figures, year).find((each) =>
        observedMeasures([each]).some((measure) => measures.includes(measure)),
      );
      if (figure) return { address: addresses.figure(figure) };
      if (emptyPages(library).has(addresses.figures(year))) return lackingPlan(year);
      if (measures.length > 0) return { address: addresses.figures(year), instead: 'tallene' };
      return { address: section === 'figures' ? addresses.figures(year) : addresses.plan(year) };
    }
    case 'goals':
    case 'themes':
      if (!theme && emptyPages(library).has(addresses.goals(year))) return lackingPlan(year);
      return theme ? goalsOnTheme(year, theme, library) : { address: addresses.goals(year) };
    case 'followUp':
      return emptyPages(library).has(addresses.followUp(year))
        ? lackingPlan(year)
        : { address: addresses.followUp(year) };
    case 'corrections':
      return { address: addresses.corrections(year) };
    case 'sheet':
      return { address: addresses.planSheet(year) };
    case 'plan': {
      if (!theme) return { address: addresses.plan(year) };
      const chapters = ofYear(library.chapters, year);
      const chapter =
        chapters.find((each) => each.themes?.[0] === theme) ?? chapters.find((each) => each.themes?.includes(theme));
      return chapter
        ? { address: addresses.chapter(chapter) }
        : { instead: 'målene', ...goalsOnTheme(year, theme, library) };
    }
    default:
      return { address: addresses.plan(year) };
  }
}

/** The plan itself, where the year has nothing of the kind that the page is of. */
const lackingPlan = (year: PlanYear): Counterpart => ({ address: addresses.plan(year), instead: 'planåret' });

/** The goals of a year on a theme; where there are none, all of its goals, where that is said of the theme; else the plan. */
function goalsOnTheme(year: PlanYear, theme: string, { goals }: Library): Counterpart {
  const own = ofYear(goals, year);
  if (own.length === 0) return lackingPlan(year);
  const hasGoals = own.some((goal) => goal.theme === theme);
  return { address: addresses.goalsOfTheme(year, theme), ...(!hasGoals && { instead: 'målene' }) };
}

/** The pages of a plan year that have something, as a line in its head; none on a page that belongs to no year. */
export function planMenu(library: Library, { year, section }: PagePlace): Link[] {
  if (year === undefined) return [];
  return [
    ...entries(library, section, [
      [planWords(planOf(library, year)).noun, 'plan', addresses.plan(year)],
      ['Mål', 'goals', addresses.goals(year)],
      ['Opfølgning', 'followUp', addresses.followUp(year)],
      ['Tal', 'figures', addresses.figures(year)],
      ['Mødeark', 'sheet', addresses.planSheet(year)],
    ]),
    { text: 'Alt samlet', address: addresses.print(year) },
  ];
}

/** The ways in that lead to something, on every page. */
export const siteMenu = (library: Library, { section }: PagePlace): Link[] =>
  entries(library, section, [
    ['For dig', 'targetGroups', addresses.targetGroups],
    ['Mål', 'themes', addresses.themes],
    ['Sammenlign', 'comparisons', addresses.comparisons],
    ['Tal', 'measures', addresses.measures],
    ['Søg', 'search', addresses.search],
  ]);

/** What else there is, at the foot of every page. */
export function footMenu(library: Library): Link[] {
  const about = aboutPage(library);
  const { statement } = library.site.accessibility;
  return withoutEmpty(library, [
    { text: 'Tilbud og projekter', address: addresses.offers },
    { text: 'Ordbog', address: addresses.glossary },
    { text: 'Tidslinje', address: addresses.timeline },
    { text: 'Det ved vi ikke', address: addresses.unknowns },
    { text: 'Sådan vurderes målene', address: addresses.assessmentRules },
    { text: 'Åbne data', address: addresses.data },
    ...(about ? [{ text: about.title, address: addresses.chapter(about) }] : []),
    // A word that is longer than half a phone is wide breaks where its parts meet.
    { text: 'Tilgængeligheds\u00aderklæring', address: statement ?? addresses.accessibility },
    ...(statement ? [{ text: 'Om tilgængelighed her', address: addresses.accessibility }] : []),
    { text: 'Vejledning til redaktører', address: addresses.guide },
  ]);
}

const entries = (
  library: Library,
  section: SiteSection | undefined,
  list: readonly [text: string, of: SiteSection, address: string][],
): Link[] =>
  withoutEmpty(
    library,
    list.map(([text, of, address]) => ({ text, address, isCurrent: section === of })),
  );

/** Those that lead to something. */
export const withoutEmpty = (library: Library, links: readonly Link[]): Link[] =>
  links.filter(({ address }) => !emptyPages(library).has(address));
