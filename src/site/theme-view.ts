import { observedMeasures } from '../plan/addresses.ts';
import { countInWords, joinList } from '../plan/danish.ts';
import { targetParts, type Goal } from '../plan/goal.ts';
import type { Library, Plan } from '../plan/library.ts';
import type { Theme } from '../plan/theme.ts';
import { themeYears } from '../plan/thread.ts';

/** A theme from the first plan to the last. */
export interface ThemeLife {
  /** In which plans it has goals, as sentences. */
  summary: string;
  years: { plan: Plan; goals: Goal[] }[];
  /** The measures that its goals are measured by and that figures give. */
  measures: string[];
}

export function themeLife(theme: Theme, library: Library): ThemeLife {
  const years = themeYears(theme.id, library).map(({ year, goals }) => ({
    plan: library.plans.find((plan) => plan.year === year)!,
    goals,
  }));
  const observed = observedMeasures(library.figures);
  const measures = years.flatMap(({ goals }) =>
    goals.flatMap(({ target }) => (target ? targetParts(target).map(({ measure }) => measure) : [])),
  );
  return {
    summary: summaryOf(years),
    years,
    measures: [...new Set(measures)].filter((measure) => observed.includes(measure)),
  };
}

function summaryOf(years: ThemeLife['years']): string {
  const withGoals = years.filter(({ goals }) => goals.length > 0);
  if (withGoals.length === 0) return 'Ingen af planerne har et mål på dette tema, så vidt dokumenterne viser.';
  const counts = withGoals.map(({ plan, goals }) => `${countInWords(goals.length, 'neuter')} mål i ${plan.year}`);
  const without = years.filter(({ goals }) => goals.length === 0).map(({ plan }) => String(plan.year));
  const none = without.length > 0 ? ` Der er ingen i ${joinList(without)}, så vidt dokumenterne viser.` : '';
  return `Temaet har ${joinList(counts)}.${none}`;
}
