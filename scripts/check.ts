import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { readFiles } from '../src/library/files-fs.ts';
import { readLibrary } from '../src/library/read-library.ts';
import { capitalize, countInWords } from '../src/plan/danish.ts';
import type { Library } from '../src/plan/library.ts';
import { lix } from '../src/plan/lix.ts';
import { formatProblem } from '../src/plan/problem.ts';

/**
 * The editors' check: reads every file and reports every problem, in Danish.
 * Exits 0 where all is well, 1 where there are problems, 2 where it cannot run.
 */
function run(): number {
  const { positionals } = parseArgs({ allowPositionals: true });
  const files = readFiles(resolve(positionals[0] ?? '.'));
  if (files.size === 0) {
    console.error('Der er ingen filer i data/ og content/ her. Kør kommandoen fra projektets mappe.');
    return 2;
  }
  const { problems, warnings, library } = readLibrary(files);
  for (const problem of [...warnings, ...problems]) console.error(`${formatProblem(problem)}\n`);
  console.log(
    problems.length === 0
      ? `${files.size} filer er i orden.`
      : `${problems.length === 1 ? 'Ét problem' : `${capitalize(countInWords(problems.length))} problemer`} i ${new Set(problems.map(({ file }) => file)).size} af ${files.size} filer.`,
  );
  if (library) console.log(readability(library));
  return problems.length === 0 ? 0 : 1;
}

/** How hard the summaries of the chapters are to read; a hint to the editor and never a problem. */
function readability({ chapters }: Library): string {
  const hard = chapters
    .map(({ file, summary }) => ({ file, value: lix(summary) }))
    .filter(({ value }) => value !== undefined && value > hardest)
    .map(({ file, value }) => `  ${file}: ${value}`);
  return hard.length === 0
    ? `Alle ”Kort sagt” har lix ${hardest} eller derunder.`
    : `Svære at læse: ”Kort sagt” bør have lix ${hardest} eller derunder.\n${hard.join('\n')}`;
}

/** Newspapers lie between 35 and 44. */
const hardest = 44;

try {
  process.exitCode = run();
} catch (error) {
  console.error(`Kontrollen kan ikke køre: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
