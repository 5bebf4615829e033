import { z } from 'zod';
import type { Compared } from './field-meta.ts';
import { schemasIn, type Schema } from './schema-walk.ts';

/** What a field of a schema says of how it is compared, with the field's own key. */
export type FieldRule = Compared & { field: string };

/**
 * What the fields of a schema say, each followed by what those below it say for themselves, in the order in which a reader
 * asks for them: first those that are named, then the others as they stand.
 */
export function fieldRules<Shape extends z.core.$ZodShape>(
  { shape }: z.ZodObject<Shape>,
  first: readonly (keyof Shape & string)[] = [],
): FieldRule[] {
  const keys = [...new Set([...first, ...Object.keys(shape)])];
  const own = new Set(keys.map((key) => comparedOf(shape[key]!)));
  const all = keys.flatMap((key) =>
    saidIn(key, shape[key]!).filter(({ field, compared }) => field === key || !own.has(compared)),
  );
  const rules = new Map(all.map(({ field, compared }) => [compared, { field, ...compared }]));
  return [...rules.values()];
}

const comparedOf = (schema: Schema): Compared | undefined => z.globalRegistry.get(schema)?.compared;

function saidIn(field: string, schema: Schema): { field: string; compared: Compared }[] {
  const compared = comparedOf(schema);
  const below = schemasIn(schema).flatMap((part) => saidIn(part.key ?? field, part.schema));
  return compared ? [{ field, compared }, ...below] : below;
}
