import { join } from 'node:path';
import { bothLists, readAddressList, writeAddressList, type AddressList } from '../src/plan/entry/address-list.ts';
import { buildShelves } from '../src/plan/library/library.ts';
import { publishedEntries } from '../src/plan/library/published.ts';
import { publishedAddresses } from '../src/plan/publish/public-addresses.ts';
import { formatNumber, plural } from '../src/plan/words/danish.ts';
import { readLibrary, type Files, type Reader, type ReadLibrary } from '../src/read/read-library.ts';
import { report } from '../src/report/report.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { CommandError } from './reason.ts';

export const listFile = 'data/addresses.txt';

/** The list as it is to be after files have been changed, by its path; nothing where a library has none. */
export const addressListAfter = (files: Files, reader: Reader): ReadonlyMap<string, string> =>
  files.has(listFile) ? new Map([[listFile, writeAddressList(addressesNow(reader(files)))]]) : new Map();

/** The same of a library that takes something back: what it publishes now, and what has been published before. */
export function addressListAfterUndo(files: Files, reader: Reader, published: string): ReadonlyMap<string, string> {
  const unlisted = new Map(files);
  if (!unlisted.delete(listFile)) return new Map();
  const before = new Map(Object.entries(readAddressList(published)?.places ?? {}));
  return new Map([[listFile, writeAddressList(bothLists(addressesNow(reader(unlisted)), before))]]);
}

/**
 * Takes up new addresses in the list of those that are published; none ever leaves it. With `--published` also those of
 * another list, as the one that the site has had until now: what is published and not kept in git is then not forgotten.
 */
export function keepAddresses({ root, options }: Pick<Asked, 'root' | 'options'>, effects: Effects): number {
  const { files, unreadable } = effects.files(root);
  const read = readLibrary(files, unreadable);
  const gone = read.problems.filter(({ rule }) => rule === 'address-gone');
  if (read.problems.length > gone.length) {
    throw new CommandError(`Listen er ikke skrevet, for kontrollen siger:\n\n${report(read.problems, files)}`);
  }
  const [before, now] = [listIn(read), addressesNow(read)];
  const all = bothLists(now, otherList(options['published'], effects));
  const text = writeAddressList(all);
  if (text === new TextDecoder().decode(files.get(listFile))) {
    effects.out(`${listFile} er, som den skal være: ${counted(all)}.`);
  } else {
    effects.write(join(root, listFile), text);
    effects.out(
      `${listFile} er skrevet: ${counted(all)}, ${formatNumber(all.size - before.size)} ${plural(all.size - before.size, 'ny', 'nye')}. Gem den i git.`,
    );
  }
  if (gone.length > 0) effects.err(report(gone, files));
  return gone.length > 0 ? 1 : 0;
}

/** The same after a build, of the library that was built: it has been read and is in order. */
export function keepAddressesAfterBuild(
  root: string,
  built: Pick<ReadLibrary, 'entries'>,
  effects: Pick<Effects, 'out' | 'write' | 'exists' | 'open'>,
): void {
  const file = join(root, listFile);
  const text = writeAddressList(addressesNow(built));
  if (effects.exists(file) && text === new TextDecoder().decode(effects.open(file, Infinity))) return;
  effects.write(file, text);
  effects.out(`${listFile} har fået de nye adresser med. Gem den i git sammen med resten.`);
}

const counted = (list: AddressList): string => `${formatNumber(list.size)} ${plural(list.size, 'adresse', 'adresser')}`;

const listIn = ({ entries }: ReadLibrary): AddressList => buildShelves(entries).published;

function addressesNow({ entries }: Pick<ReadLibrary, 'entries'>): Map<string, string> {
  const site = entries.find((entry) => entry.kind === 'site')?.data;
  return publishedAddresses(buildShelves(publishedEntries(entries)), site?.comparisons);
}

function otherList(file: string | undefined, effects: Effects): AddressList {
  if (file === undefined) return new Map();
  const read = readAddressList(new TextDecoder().decode(effects.open(file)));
  if (!read) throw new CommandError(`${file} er ikke en liste over adresser.`);
  return new Map(Object.entries(read.places));
}

if (import.meta.main) {
  await runCommand({
    name: 'npm run addresses',
    options: { published: '<fil>' },
    cannot: 'Listen er ikke skrevet.',
    run: (asked, effects) => {
      const { published } = asked.options;
      return keepAddresses({ ...asked, options: published ? { published: asked.folder(published) } : {} }, effects);
    },
  });
}
