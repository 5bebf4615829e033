import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { editionArchive } from '../export/archive/edition-archive.ts';
import type { Served } from '../export/archive/paths.ts';
import { planOf, type Library } from '../plan/library/library.ts';
import { addresses } from '../plan/publish/addresses.ts';

/** Puts a file of each sealed edition in a site that is built, made of its own pages and files. */
export function putArchives(library: Library, folder: string, served: Served): void {
  if (library.seals.length === 0) return;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const site = { ...served, files, read: (file: string): Uint8Array => readFileSync(join(folder, file)) };
  for (const seal of library.seals) {
    const plan = planOf(library, seal.year);
    writeFileSync(join(folder, addresses.planArchive(seal.year)), editionArchive(plan, seal, site, library));
  }
}
