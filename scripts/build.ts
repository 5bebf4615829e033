import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import { checkLibrary, LibraryError } from '../src/astro/library-error.ts';

/**
 * Builds the site beside the one that is published and puts it in its place only when all of it is there: a build that
 * fails, whatever the reason, leaves the last good one alone.
 */
export async function buildSite(root: string, outDir = 'dist'): Promise<boolean> {
  const [next, last, final] = [`${outDir}-next`, `${outDir}-last`, outDir].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  try {
    checkLibrary(root);
    await build({ root, outDir: next, logLevel: 'warn' });
  } catch (error) {
    console.error(reason(error));
    rmSync(next, { recursive: true, force: true });
    return false;
  }
  if (existsSync(final)) renameSync(final, last);
  renameSync(next, final);
  rmSync(last, { recursive: true, force: true });
  return true;
}

/** An editor's mistake is told without the program's own insides; a mistake of ours keeps them. */
function reason(error: unknown): string {
  if (error instanceof LibraryError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await buildSite(process.cwd())) ? 0 : 1;
}
