import { publishedEntries } from '../plan/library/published.ts';
import { readFolder, type FolderRead } from '../read/files-fs.ts';
import { readLibrary, type Files, type ReadLibrary } from '../read/read-library.ts';
import type { Problem } from '../plan/value/problem.ts';
import { countProblems } from '../report/count.ts';
import type { Look } from '../report/look.ts';
import { report } from '../report/report.ts';

/** All problems of a library as one error, in the shape that Astro and Vite print: no stack, the first place to look. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly title = 'Filerne har fejl, så intet er bygget';
  readonly hint = 'Kør npm run check for at se fejlene igen.';
  readonly id: string;
  readonly loc: { file: string; line: number; column: number };
  readonly frame: string;

  readonly #problems: readonly Problem[];
  readonly #files: Files;

  constructor(problems: readonly Problem[], files: Files) {
    super(said(problems, report(problems, files)));
    this.#problems = problems;
    this.#files = files;
    const { file, line, column } = problems[0]!;
    this.id = file;
    this.loc = { file, line, column };
    this.frame = report(problems, files);
    // A place in this program would tell an editor nothing.
    this.stack = '';
  }

  /** What is wrong, as it is read on a screen. */
  on(screen: Look): string {
    return said(this.#problems, report(this.#problems, this.#files, screen));
  }
}

const said = (problems: readonly Problem[], told: string): string =>
  `${countProblems(problems.length)}. Det, der er bygget før, er ikke rørt.\n\n${told}\n`;

/** What pages need of a library that has no problems. */
export type CheckedLibrary = Pick<ReadLibrary, 'entries' | 'warnings'>;

/**
 * Reads the files of a library and gives what is published of it, or all of it with its drafts. Throws all of its problems at
 * once, where there are any.
 */
export function checkedLibrary({ files, unreadable }: FolderRead, isPreview = false): CheckedLibrary {
  const { problems, entries, warnings } = readLibrary(files, unreadable);
  const nothing = warnings.filter(({ rule }) => rule === 'nothing-to-publish' && !isPreview);
  if (problems.length + nothing.length > 0) throw new LibraryError([...problems, ...nothing], files);
  return { entries: isPreview ? entries : publishedEntries(entries), warnings };
}

/** The same of the library at a root. */
export const checkedLibraryAt = (root: string): CheckedLibrary => checkedLibrary(readFolder(root));
