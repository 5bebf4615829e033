import { onTheme, type PlanComparison } from '../../plan/compare/compare.ts';
import type { GoalPair } from '../../plan/compare/goals.ts';
import type { Theme } from '../../plan/entry/theme.ts';
import type { Library, Plan } from '../../plan/library/library.ts';
import type { PlanPair } from '../../plan/library/plan-pairs.ts';
import { onceFor } from '../../plan/library/once-for.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { capitalize, countInWords } from '../../plan/words/danish.ts';
import type { Link } from '../navigation.ts';
import { draftsAmong } from '../statement.ts';
import { pairSheet, type PairSheet } from '../sheet/sheet.ts';
import { comparedGoals, type ComparedGoals } from './goal-marks.ts';
import { goalPairView, themesOfGoals, type PairView, type ThemeOfGoals } from './goal-pairs.ts';
import { comparedMeasures, type ComparedMeasures } from './measures.ts';
import { offerLists, type OfferList } from './offers.ts';
import { partsOfAnswer, shortAnswer, shortAnswerOn, type AnswerPart } from './short-answer.ts';
import { sectionRows, themeTexts, themeName, type SectionRow, type ThemeText } from './texts.ts';

/** Two plan years side by side: all that their page, the pages of their themes and their meeting sheet say. */
export interface ComparisonPage extends Pick<PlanComparison, 'years' | 'older' | 'newer'> {
  /** "2019 og 2021". */
  name: string;
  address: string;
  /** That one of them is a draft, or both. */
  draft: string | undefined;
  /** The comparison in a few sentences, by what they are about. */
  shortAnswer: AnswerPart[];
  /** What the page has, to jump to. */
  parts: PagePart[];
  goals: ComparedGoals;
  measures: ComparedMeasures | undefined;
  offers: OfferList[];
  texts: ThemeText[];
  /** How much the documents of each plan do not give, with the way to all of it. */
  missing: (Link & { plan: Plan })[];
  /** What has a page of its own: each theme, and the plans as a whole. */
  themes: ThemeLink[];
  /** What one page shows alone is made when that page is drawn, since it need not be kept. */
  onTheme: (theme: Theme | undefined) => ComparisonOnTheme;
  sheet: () => PairSheet;
}

export interface ThemeLink extends Link {
  theme: Theme | undefined;
}

/** A part of a page, by its anchor. */
export interface PagePart {
  id: string;
  title: string;
}

/** Two plan years on one theme, or on the plans as a whole. */
export interface ComparisonOnTheme extends ThemeLink {
  /** With the years. */
  title: string;
  lead: string;
  description: string;
  /** What the two have on it in a few sentences. */
  shortAnswer: AnswerPart[];
  /** What there is of the theme, to jump to. */
  parts: PagePart[];
  goals: ThemeOfGoals[];
  /** Some goals of the two are held together, so that there is a year to turn to on a phone. */
  hasPairs: boolean;
  /** Words are marked that only one of two wordings has. */
  hasMarks: boolean;
  texts: SectionRow[];
  measures: ComparedMeasures | undefined;
  offers: OfferList[];
}

export function comparisonPage(comparison: PlanComparison, library: Library): ComparisonPage {
  const { years, older, newer } = comparison;
  const pairView = onceFor((pair: GoalPair) => goalPairView(pair, comparison, library));
  const answer = shortAnswer(comparison, library);
  const measures = comparedMeasures(comparison, comparison, library);
  const shown = { offers: offerLists(comparison), texts: themeTexts(comparison) };
  return {
    years,
    older,
    newer,
    name: `${older.year} og ${newer.year}`,
    address: addresses.comparison(years),
    draft: draftsAmong([older, newer]),
    shortAnswer: partsOfAnswer(answer, measures !== undefined),
    parts: partsOf({ measures, goals: [...comparison.goals, ...comparison.loneGoals], ...shown }),
    goals: comparedGoals(comparison, library),
    measures,
    ...shown,
    missing: [older, newer].filter(({ missing }) => missing.length > 0).map(missingOf),
    themes: [...library.themes, undefined].map((theme) => themeLink(theme, years)),
    onTheme: (theme) => comparisonOnTheme(theme, comparison, pairView, library),
    sheet: () => pairSheet(comparison, answer, library),
  };
}

const missingOf = (plan: Plan): ComparisonPage['missing'][number] => ({
  plan,
  text: `${capitalize(countInWords(plan.missing.length))} ting, dokumenterne for ${plan.year} ikke giver`,
  address: addresses.unknownsOf(plan.year),
});

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
    hasPairs: comparison.goals.length > 0,
    hasMarks: comparison.goals.some((pair) => hasMarks(pairView(pair))),
    title: `${link.text}, ${older.year} og ${newer.year}`,
    lead: theme?.description ?? 'Det, dokumenterne skriver om planerne og om flere temaer på én gang.',
    description: `Mål, tal og tekst fra ${older.year} og ${newer.year} om ${link.text.toLocaleLowerCase('da')}, side om side.`,
    shortAnswer: partsOfAnswer(shortAnswerOn(theme?.id, comparison, library), shown.measures !== undefined),
    parts: partsOf(shown),
    ...shown,
  };
}

/** The parts of a page that have something. */
function partsOf(of: {
  goals: readonly unknown[];
  measures: ComparedMeasures | undefined;
  offers: readonly unknown[];
  texts: readonly unknown[];
}): PagePart[] {
  return [
    { id: 'maal', title: 'Mål', isThere: of.goals.length > 0 },
    { id: 'tal', title: 'Tal', isThere: of.measures !== undefined },
    { id: 'tilbud', title: 'Tilbud og projekter', isThere: of.offers.length > 0 },
    { id: 'tekst', title: 'Tekst', isThere: of.texts.length > 0 },
  ].flatMap(({ isThere, ...part }) => (isThere ? [part] : []));
}
