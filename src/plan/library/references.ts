import { z } from 'zod';
import { componentSpec } from '../entry/chapter.ts';
import type { Referred } from '../value/field-meta.ts';
import { partOf, partsBelow, type Part, type Path } from '../value/schema-walk.ts';
import { isWritten, schemaOf, type Entry } from './layout.ts';
import { onceFor } from './once-for.ts';
import { isPlanYear, type PlanYear } from '../value/plan-year.ts';

/** Something that an entry names by its key. */
export interface Reference {
  to: Referred;
  id: string;
  /** The plan that figures and goals are sought in: the one that is named beside the key, or else the entry's own. */
  plan: PlanYear | undefined;
  from: Entry;
  /** The field or attribute that names it. */
  field: string;
  where: { path: Path } | { line: number; column: number };
}

/** All that an entry refers to: what its schema says of its fields, and what its components say of their attributes. */
export const referencesIn = onceFor((entry: Entry): readonly Reference[] => [
  ...(entry.kind === 'image' ? [] : referencesBelow(partOf(schemaOf(entry.kind), entry.data), entry.year, entry)),
  ...referencesInText(entry),
]);

function referencesBelow(whole: Part, plan: PlanYear | undefined, from: Entry): Reference[] {
  const parts = partsBelow(whole).map((part) => ({ part, to: referredBy(part) }));
  const named = parts.find(({ to }) => to === 'plan')?.part.data;
  const within = isPlanYear(String(named)) ? (String(named) as PlanYear) : plan;
  return parts.flatMap(({ part, to }): Reference[] => {
    if (!to) return referencesBelow(part, within, from);
    const { data, path } = part;
    const field = path.findLast((key) => typeof key === 'string') ?? '';
    return [{ to, id: String(data), plan: within, from, field, where: { path } }];
  });
}

const referredBy = ({ schema }: Part): Referred | undefined => z.globalRegistry.get(schema)?.refers;

function referencesInText(from: Entry): Reference[] {
  if (!isWritten(from)) return [];
  return from.data.components.flatMap(({ name, attributes, line, column }) =>
    Object.entries(componentSpec(name)?.attributes ?? {}).flatMap(([field, { refers: to }]): Reference[] => {
      const id = attributes[field];
      return to && id !== undefined ? [{ to, id, plan: from.year, from, field, where: { line, column } }] : [];
    }),
  );
}
