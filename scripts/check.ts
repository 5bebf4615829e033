import { createReader, type Reader } from '../src/read/read-library.ts';
import type { FolderRead } from '../src/read/files-fs.ts';
import { program } from '../src/read/root.ts';
import { printed } from '../src/plan/entry/chapter.ts';
import type { Story } from '../src/plan/entry/story.ts';
import type { Library } from '../src/plan/library/library.ts';
import { lix } from '../src/plan/prose/lix.ts';
import { nearest } from '../src/plan/words/nearest.ts';
import { summary } from '../src/report/count.ts';
import { forGithub } from '../src/report/github.ts';
import { asData } from '../src/report/json.ts';
import { report } from '../src/report/report.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { CommandError } from './reason.ts';
import { watchLibrary } from './watch-library.ts';

type Said = Pick<Effects, 'out' | 'err' | 'screen' | 'today'>;

/** How a check may be told: for people, for GitHub's workflows, for other programs. */
const formats = ['tekst', 'github', 'json'] as const;
type Format = (typeof formats)[number];

/**
 * The editors' check: reads every file and reports every problem, in Danish.
 * Gives 0 where all is well, 1 where there are problems.
 */
export function check(root: string, effects: Said & Pick<Effects, 'files'>, format: Format = 'tekst'): number {
  return checkFolder(effects.files(root), createReader(), root, effects, format);
}

function checkFolder(folder: FolderRead, reader: Reader, root: string, said: Said, format: Format): number {
  const { files, unreadable } = folder;
  const { problems, warnings, library } = reader(files, unreadable, said.today());
  const told = [...warnings, ...problems];
  switch (format) {
    case 'json':
      said.out(JSON.stringify(asData(told, files), null, 2));
      break;
    case 'github':
      if (told.length > 0) said.out(forGithub(told, root, process.env['GITHUB_WORKSPACE'] ?? program));
      said.out(summary(told, [...files.keys()]));
      break;
    case 'tekst':
      if (told.length > 0) said.err(`${report(told, files, said.screen)}\n`);
      said.out(summary(told, [...files.keys()]));
      if (library) for (const line of [...unsealed(library), readability(library)]) said.out(line);
  }
  return problems.length === 0 ? 0 : 1;
}

/** Checks again after each save, until it is stopped. Files that have not changed are not read again. */
export async function checkWhileEdited(root: string, effects: Said & Pick<Effects, 'files'>): Promise<undefined> {
  const reader = createReader();
  const { screen, out } = effects;
  const show = (folder: FolderRead): void => {
    screen.clear();
    checkFolder(folder, reader, root, effects, 'tekst');
    out(`\n${clock.format(new Date())}  Gem en fil, så kontrolleres der igen. Stop med Ctrl+C.`);
  };
  const folder = effects.files(root);
  show(folder);
  await watchLibrary(root, folder, show);
}

const clock = new Intl.DateTimeFormat('da', { timeStyle: 'medium' });

/** Which adopted plans may be changed without a trace. */
const unsealed = ({ plans, seals }: Library): string[] =>
  plans
    .filter(({ year, status }) => status === 'adopted' && !seals.some((seal) => seal.year === year))
    .map(
      ({ year }) =>
        `Planen for ${year} er vedtaget, men ikke forseglet, så den kan ændres, uden at nogen ser det. Forsegl den: npm run adopt -- ${year} --seal`,
    );

/** How hard the summaries of the chapters and the texts of target groups are to read; a hint to the editor and never a problem. */
function readability({ chapters, stories }: Library): string {
  const summaries = chapters.map(({ file, summary: text }) => ({ file, text }));
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

/** Does what was written after the command. */
export function answerCheck({ root, options, flags }: Asked, effects: Effects): number | Promise<undefined> {
  const format = formatOf(options['format']);
  if (!flags.includes('watch')) return check(root, effects, format);
  if (format !== 'tekst') throw new CommandError(`--watch kan kun vise tekst. Skriv det uden --format ${format}.`);
  return checkWhileEdited(root, effects);
}

function formatOf(written: string = 'tekst'): Format {
  const format = formats.find((each) => each === written);
  if (format) return format;
  const near = nearest(written, formats);
  throw new CommandError(
    `--format ${written} findes ikke. ${near ? `Mente du ${near}?` : `Vælg en af: ${formats.join(', ')}.`}`,
  );
}

if (import.meta.main) {
  await runCommand({
    name: 'npm run check',
    options: { format: `<${formats.join('|')}>` },
    flags: ['watch'],
    cannot: 'Kontrollen kan ikke køre.',
    failed: 2,
    run: answerCheck,
  });
}
