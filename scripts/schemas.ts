import { join } from 'node:path';
import { jsonSchemas } from '../src/plan/library/json-schema.ts';
import { runCommand, type Effects } from './command.ts';

/** Writes the JSON Schema of each kind of file to a library's data/schemas, where editors' tools look for them. */
export function writeSchemas(root: string, { files, write }: Pick<Effects, 'files' | 'write'>): number {
  files(root);
  for (const { kind, schema } of jsonSchemas()) {
    write(join(root, 'data', 'schemas', `${kind}.json`), `${JSON.stringify(schema, null, 1)}\n`);
  }
  return 0;
}

if (import.meta.main) {
  await runCommand({
    name: 'npm run schemas',
    cannot: 'Skemaerne kan ikke skrives.',
    run: ({ root }, effects) => writeSchemas(root, effects),
  });
}
