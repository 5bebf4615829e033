import type { Entry } from '../library/layout.ts';
import { isUnfinished } from '../library/unwritten.ts';
import type { Shelves } from '../library/library.ts';
import type { Seal } from '../entry/seal.ts';
import { ofYear } from '../library/library.ts';
import type { PlanYear } from '../value/plan-year.ts';
import { changedFrom, type PartChange, type Parts } from './changes.ts';
import { kindOf, sharedKinds, type Part } from './part.ts';
import { inNamesNow } from './names.ts';
import { partsOf } from './parts.ts';

/** The parts of a plan as its files say them now, without the files that are not on the site yet. */
export function partsNow(year: PlanYear, shelves: Shelves, entries: readonly Entry[]): Part[] {
  const held = new Set(entries.filter((entry) => isOf(entry, year) && isUnfinished(entry)).map(({ file }) => file));
  return partsOf(year, shelves, held);
}

const isOf = ({ kind, year }: Entry, of: PlanYear): boolean => kind !== 'seal' && (year === undefined || year === of);

/** What is otherwise in a plan than it is sealed. */
export const changedSince = (seal: Seal, shelves: Shelves, entries: readonly Entry[]): PartChange[] =>
  changedFrom(inNamesNow(seal, seal.parts as Parts), partsNow(seal.year, shelves, entries)).filter(
    ({ key, before, after }) => {
      // Such a one comes and goes with what names it, and that is told there.
      return (before !== undefined && after !== undefined) || !sharedKinds.includes(kindOf(key));
    },
  );

/**
 * Whether a part was added after the plan was adopted, to tell how it went: it needs no correction.
 * That is a follow-up, and a table, a chapter or an offer from the document of one that is not the plan's own.
 */
export function isFollowingUp({ key, before, after, now }: PartChange, year: PlanYear, shelves: Shelves): boolean {
  if (before || !after || !now) return false;
  const kind = kindOf(key);
  if (kind === 'follow-up') return true;
  if (kind !== 'figure' && kind !== 'chapter' && kind !== 'bilag' && kind !== 'offer') return false;
  const own = shelves.plans.find((plan) => plan.year === year)?.ownDocument;
  const document = (after['origin'] as { document?: string } | undefined)?.document;
  if (!document || (own && own.extent !== 'missing' && own.document === document)) return false;
  return ofYear(shelves.followUps, year).some((followUp) => followUp.document === document);
}
