import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsonSchemas, keysIn } from '../plan/library/json-schema.ts';
import { buildShelves } from '../plan/library/library.ts';
import type { Entry } from '../plan/library/layout.ts';

/** The JSON Schema of each kind of file, with the keys of a library to choose from, as files below its root. */
export const schemaFiles = (entries: readonly Entry[]): [file: string, text: string][] =>
  jsonSchemas(keysIn(buildShelves(entries))).map(({ kind, schema }) => [
    `data/schemas/${kind}.json`,
    `${JSON.stringify(schema, null, 1)}\n`,
  ]);

/**
 * Keeps the schemas of a library up with it while it is edited: written when they say something new. Where they cannot be
 * written, an editor goes without new suggestions, and nothing else.
 */
export function keepSchemas(root: string): (entries: readonly Entry[]) => void {
  let keys = '';
  return (entries) => {
    const now = JSON.stringify(keysIn(buildShelves(entries)));
    if (now === keys) return;
    keys = now;
    try {
      for (const [file, text] of schemaFiles(entries)) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), text);
      }
    } catch {
      keys = '';
    }
  };
}
