import { capitalize, countInWords, plural } from '../plan/words/danish.ts';
import type { Problem } from '../plan/value/problem.ts';

/** Whether a problem only informs. */
export const isWarning = ({ severity }: Problem): boolean => severity === 'warning';

/** "To problemer" */
export const countProblems = (count: number): string =>
  `${capitalize(countInWords(count, 'neuter'))} ${plural(count, 'problem', 'problemer')}`;

/** "én advarsel" */
export const countWarnings = (count: number): string =>
  `${countInWords(count)} ${plural(count, 'advarsel', 'advarsler')}`;

/** How many files there are, and how many of them have problems. One that is away counts: the problem is its. */
export function countFiles(
  problems: readonly Problem[],
  files: readonly string[],
): { files: number; filesWithProblems: number } {
  const broken = new Set(problems.filter((problem) => !isWarning(problem)).map(({ file }) => file));
  return { files: new Set([...files, ...broken]).size, filesWithProblems: broken.size };
}

/** What a check came to, in one line. */
export function summary(told: readonly Problem[], files: readonly string[]): string {
  const warnings = told.filter(isWarning).length;
  const problems = told.length - warnings;
  const { files: all, filesWithProblems } = countFiles(told, files);
  const also = warnings > 0 ? ` ${capitalize(countWarnings(warnings))}, som ikke stopper noget.` : '';
  return problems === 0
    ? `${all} filer er i orden.${also}`
    : `${countProblems(problems)} i ${filesWithProblems} af ${all} filer.${also}`;
}
