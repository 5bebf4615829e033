import { readLibrary } from '../src/read/read-library.ts';
import { capitalize, countInWords, plural } from '../src/plan/words/danish.ts';
import { printed } from '../src/plan/entry/chapter.ts';
import type { Story } from '../src/plan/entry/story.ts';
import type { Library } from '../src/plan/library/library.ts';
import { lix } from '../src/plan/prose/lix.ts';
import { formatProblem, type Problem } from '../src/plan/value/problem.ts';
import { runCommand, type Effects } from './command.ts';

/**
 * The editors' check: reads every file and reports every problem, in Danish.
 * Gives 0 where all is well, 1 where there are problems.
 */
export function check(root: string, { out, err, files: filesOf }: Pick<Effects, 'out' | 'err' | 'files'>): number {
  const { files, unreadable } = filesOf(root);
  const { problems, warnings, library } = readLibrary(files, unreadable);
  for (const problem of [...warnings, ...problems]) err(`${formatProblem(problem)}\n`);
  out(problems.length === 0 ? `${files.size} filer er i orden.` : countOf(problems, [...files.keys()]));
  if (library) out(readability(library));
  return problems.length === 0 ? 0 : 1;
}

/** Files that are away count with the others: the problem is theirs. */
function countOf(problems: readonly Problem[], files: readonly string[]): string {
  const broken = new Set(problems.map(({ file }) => file));
  const count = `${capitalize(countInWords(problems.length, 'neuter'))} ${plural(problems.length, 'problem', 'problemer')}`;
  return `${count} i ${broken.size} af ${new Set([...files, ...broken]).size} filer.`;
}

/** How hard the summaries of the chapters and the texts of target groups are to read; a hint to the editor and never a problem. */
function readability({ chapters, stories }: Library): string {
  const summaries = chapters.map(({ file, summary }) => ({ file, text: summary }));
  const hard = [...summaries, ...stories.map((story) => ({ file: story.file, text: storyText(story) }))]
    .map(({ file, text }) => ({ file, value: lix(text) }))
    .filter(({ value }) => value !== undefined && value > hardest)
    .map(({ file, value }) => `  ${file}: ${value}`);
  return hard.length === 0
    ? `Alle ”Kort sagt” og tekster til målgrupper har lix ${hardest} eller derunder.`
    : `Svære at læse: ”Kort sagt” og tekster til målgrupper bør have lix ${hardest} eller derunder.\n${hard.join('\n')}`;
}

/** The sentences of a text without its headings, with a zero where a component prints a number. */
const storyText = ({ texts, headings }: Story): string =>
  texts
    .filter((block) => !headings.some(({ line }) => line === block.line))
    .map(({ text }) => text.replaceAll(printed, '0'))
    .join(' ');

/** Newspapers lie between 35 and 44. */
const hardest = 44;

if (import.meta.main) {
  await runCommand({
    name: 'npm run check',
    cannot: 'Kontrollen kan ikke køre.',
    failed: 2,
    run: ({ root }, effects) => check(root, effects),
  });
}
