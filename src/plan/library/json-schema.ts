import { z } from 'zod';
import { layout, type EntryKind } from './layout.ts';

/** The JSON Schema of each kind of file, made from the schema that the reader uses, for editors and their tools. */
export function jsonSchemas(): { kind: EntryKind; pattern: string; schema: object }[] {
  return layout.map(({ kind, pattern, schema }) => ({
    kind,
    pattern,
    schema: z.toJSONSchema(schema, { io: 'input', override: withoutOwnMeta }),
  }));
}

/** What fields say of themselves to the program alone, which JSON Schema has no words for. */
function withoutOwnMeta({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema['refers'];
  delete jsonSchema['compared'];
}
