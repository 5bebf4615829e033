import type { Quantity } from './assessment.ts';
import { comparabilityOf, withheldBy } from './comparability.ts';
import { difference } from '../value/decimal.ts';
import type { Shelves } from '../library/library.ts';
import { observationAt } from './beside.ts';
import type { Observation } from '../library/observation.ts';
import { unitOfDifference } from '../value/unit.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** The difference of two cells that a text holds together, or why it may not: a Danish sentence. */
export type Difference = { quantity: Quantity } | { refused: string };

/** The difference of the numbers in two cells, without a sign; undefined where one of them is not there. */
export function differenceBetween(
  of: string,
  from: string,
  year: PlanYear,
  shelves: Pick<Shelves, 'figures' | 'measures'>,
): Difference | undefined {
  const [cell, base] = [of, from].map((reference) => observationAt(reference, year, shelves));
  if (!cell || !base || cell.value === null || base.value === null) return undefined;
  const refused = refusalOf(cell, base, shelves);
  if (refused) return { refused };
  return {
    quantity: {
      value: Math.abs(difference(cell.value, base.value)),
      unit: unitOfDifference(cell.unit!),
      decimals: Math.max(cell.decimals, base.decimals),
    },
  };
}

/** Two cells of one table that measure nothing known may be held together by their unit; all others as any two values. */
function refusalOf(cell: Observation, base: Observation, { measures }: Pick<Shelves, 'measures'>): string | undefined {
  if (!cell.unit || !base.unit) return 'Et af tallene har ingen enhed.';
  if (cell.unit !== base.unit) return 'Tallene er ikke i samme enhed.';
  if (cell.measure !== base.measure) return 'Tallene måler ikke det samme.';
  const measure = measures.find(({ id }) => id === cell.measure);
  if (!measure) return cell.figure === base.figure ? undefined : 'Tallene har ingen måling og står i hver sin tabel.';
  const obstacles = withheldBy(comparabilityOf(base, cell, measure));
  return obstacles.length === 0 ? undefined : obstacles.map(({ text }) => text).join(' ');
}
