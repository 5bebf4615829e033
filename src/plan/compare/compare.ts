import { forecastsBetween, type ForecastCheck } from './forecasts.ts';
import { compareGoals, type GoalPair, type LoneGoal } from './goals.ts';
import { compareMeasures, type MeasureGap, type MeasurePair } from './measures.ts';
import { compareOffers, type OfferPair } from './offers.ts';
import type { MeasureRun } from './runs.ts';
import { compareText, type TextPair } from './text.ts';
import { planOf, type Library, type Plan } from '../library/library.ts';
import type { PlanPair } from '../library/plan-pairs.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** Two plan years side by side: one value that pages, files and tests share. */
export interface PlanComparison {
  years: PlanPair;
  older: Plan;
  newer: Plan;
  goals: GoalPair[];
  loneGoals: LoneGoal[];
  measures: MeasurePair[];
  /** What one table gives time by time. */
  measureRuns: MeasureRun[];
  /** What the older plan expected, and what came. */
  forecasts: ForecastCheck[];
  /** What only one of the two has a number for. */
  measureGaps: MeasureGap[];
  offers: OfferPair[];
  text: TextPair[];
}

/** Compares two plans; the older one comes first, whichever is named first. */
export function comparePlans(one: PlanYear, other: PlanYear, library: Library): PlanComparison {
  const [older, newer] = one < other ? [one, other] : [other, one];
  const goals = compareGoals(older, newer, library);
  const measures = compareMeasures(planOf(library, older), planOf(library, newer), library);
  return {
    years: [older, newer],
    older: planOf(library, older),
    newer: planOf(library, newer),
    goals: goals.pairs,
    loneGoals: goals.lone,
    measures: measures.pairs,
    measureRuns: measures.runs,
    forecasts: forecastsBetween(older, newer, library),
    measureGaps: measures.gaps,
    offers: compareOffers(older, newer, library),
    text: compareText(older, newer, library),
  };
}

/** A comparison as far as it is about one theme; without a theme, what belongs to none. */
export function onTheme(comparison: PlanComparison, theme: string | undefined): PlanComparison {
  const isOn = ({ themes }: { themes: readonly string[] }): boolean =>
    theme === undefined ? themes.length === 0 : themes.includes(theme);
  return {
    ...comparison,
    goals: comparison.goals.filter(({ older, newer }) => older.theme === theme || newer.theme === theme),
    loneGoals: comparison.loneGoals.filter((lone) => lone.theme === theme),
    measures: comparison.measures.filter(isOn),
    measureRuns: comparison.measureRuns.filter(isOn),
    forecasts: comparison.forecasts.filter(isOn),
    offers: comparison.offers.filter(isOn),
    text: comparison.text.filter((pair) => pair.theme?.id === theme),
  };
}
