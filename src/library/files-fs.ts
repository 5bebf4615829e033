import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from './read-library.ts';

/** The folders that make up a library, below its root. */
export const libraryFolders = ['data', 'content'] as const;

/** Reads every file of a library into memory. Schemas are made from the program and are not part of it. */
export function readFiles(root: string): Files {
  const files = new Map<string, Uint8Array>();
  for (const folder of libraryFolders) {
    const path = join(root, folder);
    if (!existsSync(path)) continue;
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      const file = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
      if (!file.startsWith('data/schemas/')) files.set(file, readFileSync(join(root, file)));
    }
  }
  return files;
}
