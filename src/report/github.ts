import { join, relative, sep } from 'node:path';
import type { Problem } from '../plan/value/problem.ts';
import { isWarning } from './count.ts';

/**
 * Problems as commands to GitHub's workflows, which then stand beside the lines of a pull request. A file is named from
 * the folder of the repository.
 */
export function forGithub(problems: readonly Problem[], root: string, repository: string): string {
  return problems
    .map((problem) => {
      const file = relative(repository, join(root, problem.file)).split(sep).join('/');
      const place = { file, line: problem.line, col: problem.column, title: problem.rule };
      const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
      const command = isWarning(problem) ? 'warning' : 'error';
      return `::${command} ${properties.join(',')}::${data(`${problem.message}\n→ ${problem.hint}`)}`;
    })
    .join('\n');
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
