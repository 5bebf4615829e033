import { onTheme, type PlanComparison } from '../../plan/compare/compare.ts';
import type { GoalPair } from '../../plan/compare/goals.ts';
import type { Theme } from '../../plan/entry/theme.ts';
import type { Library, Plan } from '../../plan/library/library.ts';
import type { PlanPair } from '../../plan/library/plan-pairs.ts';
import { onceFor } from '../../plan/library/once-for.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import type { Link } from '../navigation.ts';
import type { FilterPart } from './filters.ts';
import { goalPairView, themesOfGoals, type PairView, type ThemeOfGoals } from './goal-pairs.ts';
import { comparedMeasures, type ComparedMeasures } from './measures.ts';
import { metObstacles, type MetObstacle } from './obstacles.ts';
import { offerLists, type OfferList } from './offers.ts';
import { meetingSheet, type MeetingSheet } from './sheet.ts';
import { shortAnswer } from './short-answer.ts';
import {
  sectionRows,
  strategies,
  themeAmounts,
  themeName,
  type SectionRow,
  type Strategy,
  type ThemeAmount,
} from './texts.ts';

/** Two plan years side by side: all that their page, the pages of their themes and their meeting sheet say. */
export interface ComparisonPage extends Pick<PlanComparison, 'years' | 'older' | 'newer'> {
  /** "2019 og 2021". */
  name: string;
  address: string;
  shortAnswer: string[];
  goals: ThemeOfGoals[];
  /** Words are marked that only one of two wordings has. */
  hasMarks: boolean;
  measures: ComparedMeasures | undefined;
  strategies: Strategy[];
  offers: OfferList[];
  texts: ThemeAmount[];
  obstacles: MetObstacle[];
  /** What the documents of each plan do not give. */
  missing: { plan: Plan; texts: readonly string[]; all: string }[];
  /** What has a page of its own: each theme, and the plans as a whole. */
  themes: ThemeLink[];
  /** What one page shows alone is made when that page is drawn, since it need not be kept. */
  onTheme: (theme: Theme | undefined) => ComparisonOnTheme;
  sheet: () => MeetingSheet;
}

export interface ThemeLink extends Link {
  theme: Theme | undefined;
}

/** Two plan years on one theme, or on the plans as a whole. */
export interface ComparisonOnTheme extends ThemeLink {
  /** With the years. */
  title: string;
  lead: string;
  description: string;
  /** What there is of the theme, to choose between. */
  parts: FilterPart[];
  goals: ThemeOfGoals[];
  texts: SectionRow[];
  measures: ComparedMeasures | undefined;
  offers: OfferList[];
}

export function comparisonPage(comparison: PlanComparison, library: Library): ComparisonPage {
  const { years, older, newer } = comparison;
  const pairView = onceFor((pair: GoalPair) => goalPairView(pair, comparison, library));
  const answer = shortAnswer(comparison, library);
  const measures = comparedMeasures(comparison, comparison, library);
  return {
    years,
    older,
    newer,
    name: `${older.year} og ${newer.year}`,
    address: addresses.comparison(years),
    shortAnswer: answer,
    goals: themesOfGoals(comparison, pairView, library),
    hasMarks: comparison.goals.some((pair) => hasMarks(pairView(pair))),
    measures,
    strategies: strategies(comparison),
    offers: offerLists(comparison),
    texts: themeAmounts(comparison),
    obstacles: metObstacles(comparison.measures),
    missing: [older, newer].map((plan) => ({ plan, texts: plan.missing, all: addresses.unknownsOf(plan.year) })),
    themes: [...library.themes, undefined].map((theme) => themeLink(theme, years)),
    onTheme: (theme) => comparisonOnTheme(theme, comparison, pairView, library),
    sheet: () => meetingSheet(comparison, { answer, measures }, library),
  };
}

const themeLink = (theme: Theme | undefined, years: PlanPair): ThemeLink => ({
  theme,
  text: themeName(theme),
  address: addresses.comparisonOn(years, theme?.id),
});

const hasMarks = ({ sides }: ReturnType<PairView>): boolean =>
  sides.some(({ wording }) => wording.some(({ mark }) => mark));

function comparisonOnTheme(
  theme: Theme | undefined,
  whole: PlanComparison,
  pairView: PairView,
  library: Library,
): ComparisonOnTheme {
  const { years, older, newer } = whole;
  const comparison = onTheme(whole, theme?.id);
  const link = themeLink(theme, years);
  const shown = {
    goals: themesOfGoals(comparison, pairView, library),
    texts: sectionRows(comparison),
    measures: comparedMeasures(comparison, whole, library),
    offers: offerLists(comparison),
  };
  return {
    ...link,
    title: `${link.text}, ${older.year} og ${newer.year}`,
    lead: theme?.description ?? 'Det, dokumenterne skriver om planerne og om flere temaer på én gang.',
    description: `Mål, tal og tekst fra ${older.year} og ${newer.year} om ${link.text.toLocaleLowerCase('da')}, side om side.`,
    parts: partsOf(shown),
    ...shown,
  };
}

function partsOf({
  goals,
  measures,
  offers,
  texts,
}: Pick<ComparisonOnTheme, 'goals' | 'measures' | 'offers' | 'texts'>): FilterPart[] {
  const has = {
    maal: goals.length > 0,
    tal: measures !== undefined,
    tilbud: offers.length > 0,
    tekst: texts.length > 0,
  };
  return (['maal', 'tal', 'tilbud', 'tekst'] as const).filter((part) => has[part]);
}
