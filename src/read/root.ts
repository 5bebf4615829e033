import { createHash } from 'node:crypto';
import { basename, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asKey } from '../plan/library/layout.ts';

/** The program's own folder, wherever it is called from. */
export const program = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** What of the process tells where a command was given. */
export interface Caller {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * Where the library lies, and nothing else says it: in the folder that is named, by `--root` or PLAN_ROOT, as seen from
 * where the command was given; otherwise in the program's own.
 */
export function libraryRoot(named?: string, { cwd, env }: Caller = { cwd: process.cwd(), env: process.env }): string {
  const folder = named ?? env['PLAN_ROOT'];
  if (!folder) return program;
  // npm runs every script in the program's folder, and says apart where it was itself called.
  const from = cwd === program ? (env['INIT_CWD'] ?? cwd) : cwd;
  return resolve(from, folder);
}

/** Where a library's site is published. */
export const siteFolder = (root: string): string => join(root, 'dist');

/** Where its site with drafts is built, for those who write them. */
export const previewFolder = (root: string): string => join(root, 'preview');

/** Whether a path is a folder or lies in it: `content-old` does not lie in `content`. */
export const isWithin = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep);

/**
 * Where the program keeps things for a library that is not its own, from one build to the next: each has a folder, since
 * several may be built at once, and a municipality's own folder gets nothing but its site.
 */
export function keptFor(root: string): string {
  const digest = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join(program, '.cache', `${asKey(basename(root))}-${digest}`);
}
