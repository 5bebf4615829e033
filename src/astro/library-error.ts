import { capitalize, countInWords, plural } from '../plan/words/danish.ts';
import { publishedEntries } from '../plan/library/published.ts';
import { readFolder, type FolderRead } from '../read/files-fs.ts';
import { readLibrary, type ReadLibrary } from '../read/read-library.ts';
import { formatProblem, type Problem } from '../plan/value/problem.ts';

/** All problems of a library as one error, in the shape that Astro and Vite print: no stack, the first place to look. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly title = 'Filerne har fejl, så intet er bygget';
  readonly hint = 'Kør npm run check for at se fejlene igen.';
  readonly id: string;
  readonly loc: { file: string; line: number; column: number };
  readonly frame: string;

  constructor(problems: readonly Problem[]) {
    const count = `${capitalize(countInWords(problems.length, 'neuter'))} ${plural(problems.length, 'problem', 'problemer')}`;
    const frame = problems.map(formatProblem).join('\n\n');
    super(`${count}. Det, der er bygget før, er ikke rørt.\n\n${frame}\n`);
    const { file, line, column } = problems[0]!;
    this.id = file;
    this.loc = { file, line, column };
    this.frame = frame;
    // A place in this program would tell an editor nothing.
    this.stack = '';
  }
}

/** What pages need of a library that has no problems. */
export type CheckedLibrary = Pick<ReadLibrary, 'entries' | 'warnings'>;

/**
 * Reads the files of a library and gives what is published of it, or all of it with its drafts. Throws all of its problems at
 * once, where there are any.
 */
export function checkedLibrary({ files, unreadable }: FolderRead, isPreview = false): CheckedLibrary {
  const { problems, entries, warnings } = readLibrary(files, unreadable);
  const nothing = warnings.filter(({ rule }) => rule === 'nothing-to-publish' && !isPreview);
  if (problems.length + nothing.length > 0) throw new LibraryError([...problems, ...nothing]);
  return { entries: isPreview ? entries : publishedEntries(entries), warnings };
}

/** The same of the library at a root. */
export const checkedLibraryAt = (root: string): CheckedLibrary => checkedLibrary(readFolder(root));
