import { join } from 'node:path';
import { nearest } from '../src/plan/words/nearest.ts';
import { createReader, type Files, type Reader } from '../src/read/read-library.ts';
import { report } from '../src/report/report.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { problemsAdded } from './import/desk.ts';
import { groundOf, type Kind, type Made } from './new/ground.ts';
import { encoded, municipality } from './new/municipality.ts';
import { parts } from './new/parts.ts';
import { plan } from './new/plan.ts';
import { CommandError } from './reason.ts';

const command = 'npm run new --';
const kinds: Readonly<Record<string, Kind>> = { plan, ...parts };
const folderKind = {
  what: 'alt til en ny kommunes websted, med planen som udkast',
  example: 'municipality ../nyby 2024-2026',
};
/** All that can be made, by what it is called after the command. */
export const whatCanBeMade = { ...kinds, municipality: folderKind };

/** Makes something new for an editor to fill in. What is there already is never written over. */
export function makeNew(asked: Asked, effects: Effects, read: Reader = createReader()): number {
  const [word, ...words] = asked.words;
  if (word === undefined) {
    effects.out(whatThereIs());
    return 0;
  }
  const kind = kinds[word];
  if (!kind && word !== 'municipality') throw new CommandError(`${unknownKind(word)}\n\n${whatThereIs()}`);
  const { example } = kind ?? folderKind;
  const most = example.split(' --')[0]!.split(' ').length - 1;
  // A new municipality has a plan for this year, where no other is named.
  const least = kind ? most : 1;
  if (words.length < least || words.length > most) {
    const told = words.length < least ? 'Der mangler noget' : `”${words[most]!}” kan ikke stå her`;
    throw new CommandError(`${told}. Skriv fx: ${command} ${example}`);
  }
  if (!kind) {
    const folder = asked.folder(words[0]!);
    const made = municipality(folder, words, effects.today());
    refuseTaken(made, folder, effects);
    return write(made, folder, effects);
  }
  const { files } = effects.files(asked.root);
  const made = kind.make({ words, from: asked.options['from'] }, groundOf(files, effects.today(), read));
  refuseTaken(made, asked.root, effects);
  refuseBroken(made, files, read);
  return write(made, asked.root, effects);
}

const whatThereIs = (): string =>
  [
    'Det her kan laves:',
    ...Object.values(whatCanBeMade).map(({ what, example }) => `  ${command} ${example.padEnd(32)} ${what}`),
    'Intet, der er der i forvejen, bliver skrevet over.',
  ].join('\n');

function unknownKind(word: string): string {
  const near = nearest(word, Object.keys(whatCanBeMade)) ?? danishNames[word.toLowerCase()];
  return `”${word}” kan ikke laves.${near ? ` Mente du ${near}?` : ''}`;
}

/** What an editor may well call a kind. */
const danishNames: Readonly<Record<string, string>> = {
  aar: 'plan',
  år: 'plan',
  tabel: 'figure',
  mål: 'goal',
  maal: 'goal',
  kapitel: 'chapter',
  tilbud: 'offer',
  projekt: 'offer',
  måling: 'measure',
  maaling: 'measure',
  nøgletal: 'measure',
  reform: 'event',
  begivenhed: 'event',
  målgruppe: 'story',
  maalgruppe: 'story',
  kommune: 'municipality',
};

/** What is made must be in order beside what is there, so that it can be seen while it is written. */
function refuseBroken(made: Made, before: Files, read: Reader): void {
  const lists = [...(made.lists ?? [])].map(([file, { text }]) => [file, text] as const);
  const files = new Map([...made.files, ...lists]);
  const added = problemsAdded(files, before, read);
  if (added.length > 0)
    throw new CommandError(
      `Det kan ikke laves. Kontrollen ville sige:\n\n${report(added, new Map([...before, ...encoded([...files])]))}`,
    );
}

/** All is made, or nothing. */
function refuseTaken({ files }: Made, root: string, { exists }: Effects): void {
  const taken = [...files.keys()].filter((file) => exists(join(root, file)));
  if (taken.length === 0) return;
  throw new CommandError(`Der er ikke lavet noget, for det her er der i forvejen:\n${shownFiles(taken)}`);
}

function write({ files, lists = new Map(), next }: Made, root: string, effects: Effects): number {
  for (const [file, text] of files) effects.write(join(root, file), text);
  for (const [file, { text }] of lists) effects.write(join(root, file), text);
  effects.out(
    [
      'Lavet:',
      shownFiles([...files.keys()]),
      ...[...lists].map(([file, { added }]) => `Sat til sidst i ${file}: ${added}`),
      '',
      'Sådan går du videre:',
      ...next.map((step, i) => `  ${i + 1}. ${step}`),
    ].join('\n'),
  );
  return 0;
}

const shownAtMost = 12;

/** Files one by one, or where there are many, how many there are in each folder. */
function shownFiles(files: readonly string[]): string {
  if (files.length <= shownAtMost) return files.map((file) => `  ${file}`).join('\n');
  const folders = Map.groupBy(files, (file) => file.slice(0, file.lastIndexOf('/') + 1));
  return [...folders]
    .map(([folder, inIt]) => (inIt.length === 1 ? `  ${inIt[0]!}` : `  ${folder} (${inIt.length} filer)`))
    .join('\n');
}

if (import.meta.main) {
  await runCommand({
    name: 'npm run new',
    words: ['slags', 'år eller navn', 'navn'],
    options: { from: '<plan>' },
    cannot: 'Der kan ikke laves noget nyt.',
    run: makeNew,
  });
}
