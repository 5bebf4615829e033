import { z } from 'zod';
import type { InLibrary, Referred } from '../value/field-meta.ts';
import { units } from '../value/unit.ts';
import { meaningsOf } from '../words/value-meanings.ts';
import { layout, type EntryKind } from './layout.ts';
import type { Shelves } from './library.ts';

/** What a library has of each kind that a key can name. */
export type KnownKeys = Readonly<Record<InLibrary | 'unit', readonly (string | number)[]>>;

/**
 * The JSON Schema of each kind of file, made from the schema that the reader uses, for editors and their tools. With the
 * keys of a library they are proposed where one is asked for; others may be written.
 */
export function jsonSchemas(keys?: KnownKeys): { kind: EntryKind; pattern: string; schema: object }[] {
  return layout.map(({ kind, pattern, schema }) => ({
    kind,
    pattern,
    schema: z.toJSONSchema(schema, { io: 'input', override: ({ jsonSchema }) => forEditors(jsonSchema, keys) }),
  }));
}

export function keysIn(shelves: Shelves): KnownKeys {
  const ids = (items: readonly { id: string }[]): string[] => [...new Set(items.map(({ id }) => id))].sort();
  const {
    places,
    groups,
    themes,
    targetGroups,
    documents,
    terms,
    measures,
    offers,
    plans,
    figures,
    goals,
    units: own,
  } = shelves;
  return {
    place: ids(places),
    group: ids(groups),
    theme: ids(themes),
    'target-group': ids(targetGroups),
    document: ids(documents),
    term: ids(terms),
    measure: ids(measures),
    offer: ids(offers),
    plan: plans.map(({ year }) => (/^\d+$/.test(year) ? Number(year) : year)),
    figure: ids(figures),
    goal: ids(goals),
    unit: [...Object.keys(units), ...ids(own)],
  };
}

/**
 * What fields say of themselves to the program alone goes, and what editors' tools have words for comes: the meaning of
 * each value of a closed list, and keys to choose from.
 */
function forEditors(jsonSchema: z.core.JSONSchema.BaseSchema, keys: KnownKeys | undefined): void {
  const refers = jsonSchema['refers'] as Referred | undefined;
  delete jsonSchema['refers'];
  delete jsonSchema['compared'];
  // A whole number is read as text where text is asked for.
  if (jsonSchema.type === 'string' && !jsonSchema.enum && jsonSchema.const === undefined && !jsonSchema.format) {
    jsonSchema['type'] = ['string', 'integer'] as never;
  }
  const known = refers && keys && refers in keys ? keys[refers as keyof KnownKeys] : [];
  if (known.length > 0) jsonSchema.examples = [...known];
  const [meaning] = (typeof jsonSchema.const === 'string' && meaningsOf([jsonSchema.const])) || [];
  if (meaning) jsonSchema.description ??= meaning;
  const meanings = jsonSchema.enum && meaningsOf(jsonSchema.enum.map(String));
  if (meanings) jsonSchema['enumDescriptions'] = meanings;
}
