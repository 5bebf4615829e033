import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/plan/library/json-schema.ts';

/** Writes the JSON Schema of each kind of file to data/schemas, where editors' tools look for them. */
mkdirSync('data/schemas', { recursive: true });
for (const { kind, schema } of jsonSchemas()) {
  writeFileSync(`data/schemas/${kind}.json`, `${JSON.stringify(schema, null, 1)}\n`);
}
