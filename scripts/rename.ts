import { join } from 'node:path';
import { bothLists } from '../src/plan/entry/address-list.ts';
import { buildShelves } from '../src/plan/library/library.ts';
import { namesAfter } from '../src/plan/seal/names.ts';
import { changedSince } from '../src/plan/seal/held.ts';
import { sealFile } from '../src/plan/seal/seal.ts';
import { joinList, plural } from '../src/plan/words/danish.ts';
import { nearest } from '../src/plan/words/nearest.ts';
import { createReader, type Files, type Reader, type ReadLibrary } from '../src/read/read-library.ts';
import { report } from '../src/report/report.ts';
import { listFile } from './addresses.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { CommandError } from './reason.ts';
import {
  addressesOf,
  linkChanges,
  newAddress,
  redirectsAfter,
  redirectsFile,
  type Redirects,
} from './rename/address-changes.ts';
import { keyChanges, textOf, type Edits } from './rename/key-changes.ts';
import {
  companions,
  kindOfThing,
  ownFile,
  renamedKinds,
  renamingOf,
  type RenamedKind,
  type Renaming,
} from './rename/renaming.ts';
import { edited } from './rename/text-edits.ts';

const command = 'npm run rename --';

/**
 * Gives something another key: moves its file, and changes all that names it, its address, and what leads there. All of it is
 * done in memory first; where the check has something against what comes of it, nothing is written.
 */
export function rename({ words, root }: Asked, effects: Effects, reader: Reader = createReader()): number {
  const [what = '', old, fresh] = words;
  if (!Object.hasOwn(renamedKinds, what) || old === undefined || fresh === undefined)
    throw new CommandError(`${unknown(what)}${whatThereIs()}`);
  const renaming = renamingOf(what as RenamedKind, old, fresh);
  const { files } = effects.files(root);
  const read = reader(files);
  refuse(renaming, files, read, root, effects);
  const done = renamed(renaming, files, read, reader, effects.today());
  if (done.moves.length + done.edits.size + done.redirects.added.length === 0)
    throw new CommandError(`Kan ikke finde ${kindOfThing(renaming.what).name} ”${renaming.from}” nogen steder.`);
  const { problems } = reader(done.files);
  if (problems.length > 0)
    throw new CommandError(`Intet er omdøbt, for så siger kontrollen:\n\n${report(problems, done.files)}`);
  put(done, files, root, effects);
  effects.out(told(renaming, done));
  return 0;
}

function unknown(what: string): string {
  if (what === '' || Object.hasOwn(renamedKinds, what)) return '';
  const near = nearest(what, Object.keys(renamedKinds)) ?? danishNames[what.toLowerCase()];
  return `”${what}” kan ikke omdøbes.${near ? ` Mente du ${near}?` : ''}\n\n`;
}

const danishNames: Readonly<Record<string, RenamedKind>> = {
  mål: 'goal',
  maal: 'goal',
  tabel: 'figure',
  række: 'row',
  kolonne: 'column',
  afsnit: 'section',
  kapitel: 'chapter',
  side: 'page',
  opfølgning: 'follow-up',
  tilbud: 'offer',
  projekt: 'offer',
  begivenhed: 'event',
  måling: 'measure',
  ord: 'term',
  gruppe: 'group',
  sted: 'place',
  tema: 'theme',
  målgruppe: 'target-group',
  dokument: 'document',
  billede: 'image',
};

const whatThereIs = (): string =>
  [
    'Det her kan omdøbes:',
    ...Object.entries(renamedKinds).map(([what, { example }]) => `  ${command} ${what} ${example}`),
  ].join('\n');

/** Nothing has the new key. Where an editor has given the thing that already, the rest is done. */
function refuse(renaming: Renaming, files: Files, read: ReadLibrary, root: string, effects: Effects): void {
  const { what, from, to } = renaming;
  if (from === to) throw new CommandError('De to navne er ens.');
  const keys = keysBeside(renaming, files, read);
  const isDone = keys.includes(to) && !keys.includes(from);
  if (!isDone && keys.includes(to)) throw new CommandError(`Der er allerede noget, der hedder ${to}.`);
  if (!isDone && !keys.includes(from)) {
    const near = nearest(from, keys);
    throw new CommandError(`Kan ikke finde ${kindOfThing(what).name} ”${from}”.${near ? ` Mente du ${near}?` : ''}`);
  }
  const wanted = movesOf(renaming, files).map(([, file]) => file);
  const inTheWay = wanted.find((file) => files.has(file) || effects.exists(join(root, file)));
  if (inTheWay !== undefined) throw new CommandError(`${inTheWay} er der i forvejen.`);
}

/** The keys of all that stands where the thing stands. */
function keysBeside(renaming: Renaming, files: Files, { entries }: ReadLibrary): string[] {
  const { what, year, figure } = renaming;
  const { list, inTable } = kindOfThing(what);
  if (inTable) {
    const table = entries.find((entry) => entry.kind === 'figure' && entry.year === year && entry.id === figure);
    return table?.kind === 'figure' ? (table.data[inTable] ?? []).flatMap(({ id }) => id ?? []) : [];
  }
  if (list)
    return entries.flatMap(({ kind, data }) => (kind === list ? (data as { id: string }[]).map(({ id }) => id) : []));
  const [before = '', after = ''] = ownFile(renaming, '*')!.split('*');
  return [...files.keys()].flatMap((file) => {
    const key = file.slice(before.length, file.length - after.length);
    return file.startsWith(before) && file.endsWith(after) && !key.includes('/') && key !== '' ? [key] : [];
  });
}

/** A library after something in it has been renamed. */
interface Renamed {
  files: Files;
  moves: [from: string, to: string][];
  /** What has been changed in each file. */
  edits: Edits;
  redirects: Redirects;
  /** Whether there is a list of what is published, without which no one knows what has to lead on. */
  isListed: boolean;
}

function renamed(renaming: Renaming, files: Files, read: ReadLibrary, reader: Reader, today: string): Renamed {
  const keys = keyChanges(renaming, files, read);
  const moves = movesOf(renaming, files);
  const moved = moveFiles(withEdits(files, keys), moves);
  const readMoved = reader(moved);
  const before = bothLists(buildShelves(read.entries).published, addressesOf(read));
  const now = newAddress(renaming.from.split('.')[0]!, renaming.to.split('.')[0]!, addressesOf(readMoved));
  const links = linkChanges((old) => (isOf(old, before) ? now(old) : undefined), moved, readMoved);
  const linked = withEdits(moved, links);
  const redirects = redirectsAfter(now, linked, reader(linked), today);
  const led = withRedirects(linked, redirects);
  return {
    files: withNames(led, renaming, read, reader),
    moves,
    edits: new Map([
      ...keys,
      ...[...links].map(([file, edits]) => [file, [...(keys.get(file) ?? []), ...edits]] as const),
    ]),
    redirects,
    isListed: files.has(listFile),
  };
}

/** Whether an address was one of the site's. */
const isOf = (address: string, list: ReadonlyMap<string, unknown>): boolean => list.has(address.split('#')[0]!);

function movesOf(renaming: Renaming, files: Files): [string, string][] {
  const [from, to] = [ownFile(renaming, renaming.from), ownFile(renaming, renaming.to)];
  const own: [string, string][] = from !== undefined && to !== undefined ? [[from, to]] : [];
  return [...own, ...companions(renaming)].filter(([file]) => files.has(file));
}

const encoder = new TextEncoder();

const withEdits = (files: Files, edits: Edits): Files =>
  new Map([
    ...files,
    ...[...edits].map(([file, some]) => [file, encoder.encode(edited(textOf(files, file), some))] as const),
  ]);

function moveFiles(files: Files, moves: readonly [string, string][]): Files {
  const to = new Map(moves);
  return new Map([...files].map(([file, bytes]) => [to.get(file) ?? file, bytes]));
}

function withRedirects(files: Files, { text }: Redirects): Files {
  const all = new Map(files);
  if (text === undefined) all.delete(redirectsFile);
  else if (text !== textOf(files, redirectsFile)) all.set(redirectsFile, encoder.encode(text));
  return all;
}

/** In a seal a thing keeps the name that it was sealed under: each seal that has it is told what it is called now. */
function withNames(
  files: Files,
  { what, year, figure, from, to }: Renaming,
  before: ReadLibrary,
  reader: Reader,
): Files {
  const { entries } = reader(files);
  const shelves = buildShelves(entries);
  const old = buildShelves(before.entries);
  const all = new Map(files);
  for (const seal of shelves.seals) {
    if (changedSince(seal, shelves, entries).length === changedSince(seal, old, before.entries).length) continue;
    const names = namesAfter(seal.names, { of: what, plan: year, figure, from, to });
    all.set(seal.file, encoder.encode(sealFile({ ...seal, names })));
  }
  return all;
}

function put({ files, moves }: Renamed, before: Files, root: string, effects: Effects): void {
  for (const [from, to] of moves) effects.move(join(root, from), join(root, to));
  const was = moveFiles(before, moves);
  for (const [file, bytes] of files) {
    const old = was.get(file);
    if (!old || Buffer.compare(old, bytes) !== 0) effects.write(join(root, file), new TextDecoder().decode(bytes));
  }
  for (const file of was.keys()) if (!files.has(file)) effects.remove(join(root, file));
}

function told({ what, from, to }: Renaming, { moves, edits, redirects, isListed }: Renamed): string {
  const count = [...edits.values()].reduce((sum, some) => sum + some.length, 0);
  const { name } = kindOfThing(what);
  return [
    `Omdøbt: ${name} ${from} hedder nu ${to}.`,
    ...moves.map(([was, is]) => `  ${was} → ${is}`),
    ...(count > 0
      ? [`Rettet ${plural(count, 'ét sted', `${count} steder`)} i ${filesSaid([...edits.keys()].sort())}.`]
      : []),
    ...redirects.added.map(({ from: was, to: is }) => `Fører videre: ${was} → ${is}`),
    isListed
      ? redirects.added.length === 0
        ? 'Ingen adresse, der er udgivet, er ændret.'
        : `Det står i ${redirectsFile}.`
      : `Der er ingen liste over udgivne adresser, så ingen fører videre. Er webstedet udgivet, så sæt navnet tilbage, kør npm run addresses, og omdøb igen.`,
    `Gem i git, når navnet er, som det skal være: ${isListed ? 'npm run addresses, ' : ''}git add -A, git commit -m "Omdøbt"`,
  ].join('\n');
}

/** So many files are named; git shows the rest. */
const namedFiles = 5;

const filesSaid = (files: readonly string[]): string =>
  files.length > namedFiles ? `${files.length} filer` : joinList(files);

if (import.meta.main) {
  await runCommand({
    name: 'npm run rename',
    words: ['hvad', 'gammelt', 'nyt'],
    cannot: 'Intet er omdøbt.',
    run: rename,
  });
}
