import type { PartKind } from '../seal/part.ts';
import type { PlanYear } from '../value/plan-year.ts';
import { addresses } from './addresses.ts';

/** Where a part of a plan is read, by its kind and key; nothing where it has no place of its own. */
export function partAddress(kind: PartKind, id: string, year: PlanYear): string | undefined {
  switch (kind) {
    case 'plan':
      return addresses.plan(year);
    case 'goal':
      return addresses.goal({ year, id });
    case 'figure':
      return addresses.figure({ year, id });
    case 'chapter':
    case 'bilag':
      return addresses.chapter({ year, kind, id });
    case 'offer':
      return addresses.offer(id);
    case 'follow-up':
      return addresses.followUp(year);
    case 'measure':
      return addresses.measure(id);
    case 'term':
      return addresses.term(id);
    case 'group':
    case 'place':
    case 'unit':
    case 'document':
    case 'correction':
      return undefined;
  }
}
