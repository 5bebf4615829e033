import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { readFiles } from '../src/library/files-fs.ts';
import { readLibrary } from '../src/library/read-library.ts';
import { capitalize, countInWords } from '../src/plan/danish.ts';
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
  const { problems } = readLibrary(files);
  for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
  console.log(
    problems.length === 0
      ? `${files.size} filer er i orden.`
      : `${problems.length === 1 ? 'Ét problem' : `${capitalize(countInWords(problems.length))} problemer`} i ${new Set(problems.map(({ file }) => file)).size} af ${files.size} filer.`,
  );
  return problems.length === 0 ? 0 : 1;
}

try {
  process.exitCode = run();
} catch (error) {
  console.error(`Kontrollen kan ikke køre: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
