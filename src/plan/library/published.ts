import type { PlanInput } from '../entry/plan.ts';
import { targetGroupAddress } from '../entry/target-group.ts';
import type { Entry } from './layout.ts';
import type { PlanYear } from '../value/plan-year.ts';
import { isUnfinished } from './unwritten.ts';

/** Whether a plan is only for those who write it: a draft that nobody outside has been asked about. */
const isKeptBack = ({ status, hearing }: PlanInput): boolean => status === 'draft' && hearing === undefined;

/** The years whose plans are drafts and not out for a hearing. They are on no published site. */
export const draftYears = (entries: readonly Entry[]): ReadonlySet<PlanYear> =>
  new Set(entries.flatMap(({ kind, data, year }) => (kind === 'plan' && isKeptBack(data) ? [year!] : [])));

/**
 * What is published of a library: all of it but the plans that are kept back and the files that are not written to their
 * end. Texts that refer to what is left out cannot be cut; the check tells of each.
 */
export const publishedEntries = (entries: readonly Entry[]): Entry[] =>
  withoutDrafts(entries).filter((entry) => !isUnfinished(entry));

/** All but the plans that are kept back; what stands elsewhere as a list of plans says nothing of those. */
export function withoutDrafts(entries: readonly Entry[]): Entry[] {
  const drafts = draftYears(entries);
  if (drafts.size === 0) return [...entries];
  const left = entries
    .filter(({ year }) => year === undefined || !drafts.has(year))
    .flatMap((entry) => withoutPlans(entry, drafts) ?? []);
  const named = namedGroups(left);
  const published = entries.flatMap(({ kind, data }) => (kind === 'addresses' ? Object.keys(data.places) : []));
  const waiting = [...namedGroups(entries)].filter(
    (id) => !named.has(id) && !published.includes(targetGroupAddress(id)),
  );
  return withoutGroups(left, new Set(waiting));
}

/** The target groups that something concerns. */
const namedGroups = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ data }) => ('targetGroups' in data ? (data.targetGroups ?? []) : [])));

/** Entries without target groups that only drafts name and that have had no page: they wait with those, and so do their stories. */
const withoutGroups = (entries: readonly Entry[], groups: ReadonlySet<string>): Entry[] =>
  entries
    .filter(({ kind, id }) => kind !== 'story' || !groups.has(id))
    .map((entry) =>
      entry.kind === 'target-groups' ? { ...entry, data: entry.data.filter(({ id }) => !groups.has(id)) } : entry,
    );

/** A file without what it says of plans, or nothing where it says nothing else. */
function withoutPlans(entry: Entry, plans: ReadonlySet<PlanYear>): Entry | undefined {
  const among = <T extends { plan: PlanYear }>(items: readonly T[] = []): T[] =>
    items.filter(({ plan }) => !plans.has(plan));
  switch (entry.kind) {
    case 'offer': {
      const { plans: named, goals, effect, ...data } = entry.data;
      if (among(named).length === 0) return undefined;
      const left = { ...some('goals', among(goals)), ...some('effect', among(effect)) };
      return { ...entry, data: { ...data, plans: among(named), ...left } };
    }
    case 'measure': {
      const { aims, ...data } = entry.data;
      return { ...entry, data: { ...data, ...some('aims', among(aims)) } };
    }
    case 'expectations': {
      const isOfPlan = (address: string): boolean => plans.has(address.split('/')[0] as PlanYear);
      const { goals = {}, cells = {} } = entry.data;
      const left = <T>(expected: Record<string, T>): Record<string, T> =>
        Object.fromEntries(Object.entries(expected).filter(([address]) => !isOfPlan(address)));
      return { ...entry, data: { goals: left(goals), cells: left(cells) } };
    }
    default:
      return entry;
  }
}

/** A list under its key, or nothing where it is empty. */
const some = <K extends string, T>(key: K, items: T[]): { [key in K]?: T[] } =>
  items.length > 0 ? ({ [key]: items } as { [key in K]: T[] }) : {};
