import { capitalize, countInWords } from '../plan/words/danish.ts';
import { readFolder } from '../read/files-fs.ts';
import { readLibrary } from '../read/read-library.ts';
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
    const count = `${capitalize(countInWords(problems.length, 'neuter'))} ${problems.length === 1 ? 'problem' : 'problemer'}`;
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

/** Reads the library at a root and throws all of its problems at once, where there are any. */
export function checkLibrary(root: string): void {
  const { files, unreadable } = readFolder(root);
  const { problems } = readLibrary(files, unreadable);
  if (problems.length > 0) throw new LibraryError(problems);
}
