import { ofYear, type Library } from '../plan/library/library.ts';
import { onceFor } from '../plan/library/once-for.ts';
import { addresses, observedMeasures } from '../plan/publish/addresses.ts';

/**
 * The pages that say only that there is nothing of their kind. They keep their address, for there may come something; until
 * then no menu leads to them, and search engines are asked to leave them out.
 */
export const emptyPages = onceFor((library: Library): ReadonlySet<string> => {
  const { plans, goals, figures, followUps, targetGroups, terms, offers } = library;
  const ofSite: [address: string, things: readonly unknown[]][] = [
    [addresses.targetGroups, targetGroups],
    [addresses.themes, goals],
    [addresses.assessmentRules, goals],
    // One plan can be held against no other.
    [addresses.comparisons, plans.slice(1)],
    [addresses.measures, observedMeasures(figures)],
    [addresses.glossary, terms],
    [addresses.offers, offers],
  ];
  const ofPlans = plans.flatMap(({ year }): typeof ofSite => [
    [addresses.goals(year), ofYear(goals, year)],
    [addresses.followUp(year), ofYear(followUps, year)],
    [addresses.figures(year), ofYear(figures, year)],
  ]);
  return new Set([...ofSite, ...ofPlans].filter(([, things]) => things.length === 0).map(([address]) => address));
});
