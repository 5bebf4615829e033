import type { Chapter } from '../plan/entry/chapter.ts';
import { addresses, observedMeasures } from '../plan/publish/addresses.ts';
import { ofYear, planOf, type Library, type Plan } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';

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

/** The plan years in order. Moving along them keeps the reader on the same theme, measure or kind of page. */
export function yearRail(library: Library, place: PagePlace): (Link & { hue: string })[] {
  return library.plans.map((plan) => ({
    text: String(plan.year),
    address: sameIn(plan.year, place, library),
    isCurrent: plan.year === place.year,
    hue: plan.hue,
  }));
}

/** The page of another plan year that is nearest to this one; where the year has nothing of the kind, that page says so. */
function sameIn(year: number, { section, themes = [], measures = [] }: PagePlace, library: Library): string {
  const [theme] = themes;
  switch (section) {
    case 'figures': {
      const figure = ofYear(library.figures, year).find((each) =>
        observedMeasures([each]).some((measure) => measures.includes(measure)),
      );
      return figure ? addresses.figure(figure) : addresses.figures(year);
    }
    case 'goals':
      return theme ? addresses.goalsOfTheme(year, theme) : addresses.goals(year);
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
