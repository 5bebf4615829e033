import { isMap, isSeq, type Node } from 'yaml';
import type { AddressList } from '../../src/plan/entry/address-list.ts';
import { isWritten } from '../../src/plan/library/layout.ts';
import { buildShelves } from '../../src/plan/library/library.ts';
import type { Entry } from '../../src/plan/library/layout.ts';
import { publishedEntries } from '../../src/plan/library/published.ts';
import { namedEndings } from '../../src/plan/publish/addresses.ts';
import { allRedirects, livingAddresses, lostAddresses } from '../../src/plan/publish/public-addresses.ts';
import { isLiving } from '../../src/plan/publish/redirects.ts';
import type { Files, ReadLibrary } from '../../src/read/read-library.ts';
import { edited, offsetOf, valueEdit, yamlStart, type Edit } from './text-edits.ts';
import { textOf, type Edits } from './key-changes.ts';

export const redirectsFile = 'data/redirects.yaml';

/** What leads on, and how its file is to be written; without a text the file has nothing left to say. */
export interface Redirects {
  added: { from: string; to: string }[];
  text: string | undefined;
}

/** The addresses that a library publishes. */
export function addressesOf({ entries }: ReadLibrary): AddressList {
  return livingAddresses(buildShelves(publishedEntries(entries)), pairingIn(entries));
}

const pairingIn = (entries: readonly Entry[]) => entries.find((entry) => entry.kind === 'site')?.data.comparisons;

const endings = namedEndings.map((ending) => RegExp.escape(ending)).join('|');

/** Where an address that was has its like now: its key exchanged for the new one. */
export type NewAddress = (old: string) => string | undefined;

export const newAddress =
  (from: string, to: string, after: AddressList): NewAddress =>
  (old) => {
    const key = new RegExp(`(?<=[/#.])${RegExp.escape(from)}(?=[/#.]|(?:${endings})$|$)`, 'g');
    const candidates = [...old.matchAll(key)].map(
      ({ index }) => old.slice(0, index) + to + old.slice(index + from.length),
    );
    return isLiving(old, after) ? undefined : candidates.find((address) => isLiving(address, after));
  };

/** Links of texts, and what redirects lead to, at the new addresses. */
export function linkChanges(now: NewAddress, files: Files, { entries, documents }: ReadLibrary): Edits {
  return new Map(
    entries.flatMap((entry): [string, Edit[]][] => {
      const source = entry.kind === 'image' ? '' : textOf(files, entry.file);
      const start = yamlStart(entry.file, source);
      const ofLinks = isWritten(entry)
        ? entry.data.links.flatMap(({ url, ...place }) => linkEdit(url, offsetOf(source, place), source, now) ?? [])
        : [];
      const fields: [path: (string | number)[], address: string][] =
        entry.kind === 'story'
          ? (entry.data.onward ?? []).map(({ address }, i) => [['onward', i, 'address'], address])
          : entry.kind === 'redirects'
            ? entry.data.flatMap(({ to }, i): typeof fields => (to ? [[[i, 'to'], to]] : []))
            : [];
      const ofFields = fields.flatMap(([path, address]) => {
        const fresh = now(address);
        return fresh === undefined ? [] : (valueEdit(documents.get(entry.file)!, path, fresh, source, start) ?? []);
      });
      const edits = [...ofLinks, ...ofFields];
      return edits.length > 0 ? [[entry.file, edits]] : [];
    }),
  );
}

function linkEdit(url: string, at: number, source: string, now: NewAddress): Edit | undefined {
  const fresh = now(url);
  const start = source.indexOf(`(${url}`, at) + 1;
  return fresh === undefined || start === 0 ? undefined : { start, end: start + url.length, text: fresh };
}

const heading = '# Hvor adresser, der har været udgivet, fører hen nu. En side tager sine steder og filer med.\n';

/** What redirects are needed after a change, and the file with them; those from addresses that live again are taken away. */
export function redirectsAfter(now: NewAddress, files: Files, read: ReadLibrary, since: string): Redirects {
  const living = addressesOf(read);
  const shelves = buildShelves(read.entries);
  const kept = shelves.redirects.filter(({ from }) => !isLiving(from, living));
  const added: Redirects['added'] = [];
  // First what is whole: a page takes its files and places along.
  for (const isWhole of [true, false]) {
    const redirects = [...kept, ...added.map((each) => ({ ...each, since }))];
    const all = allRedirects({ ...shelves, redirects }, pairingIn(read.entries));
    for (const { address, places } of lostAddresses(shelves.published, living, all)) {
      if (isWhole !== (places.length === 0 && address.endsWith('/'))) continue;
      const lost = places.length > 0 ? places.map((place) => `${address}#${place}`) : [address];
      added.push(
        ...lost.flatMap((from) => {
          const to = now(from);
          return to === undefined ? [] : [{ from, to }];
        }),
      );
    }
  }
  const before = withoutItems(files, read, (from) => isLiving(from, living));
  const text = before + added.map(({ from, to }) => `- {from: ${from}, to: ${to}, since: ${since}}\n`).join('');
  const isEmpty = text.replaceAll(/^#.*$/gm, '').trim() === '' && text.startsWith(heading.trim());
  return { added, text: isEmpty ? undefined : text };
}

/** The file of redirects without those that are no longer wanted, and all else as it was written. */
function withoutItems(files: Files, { documents }: ReadLibrary, isUnwanted: (from: string) => boolean): string {
  if (!files.has(redirectsFile)) return heading;
  const source = textOf(files, redirectsFile);
  const list = documents.get(redirectsFile)?.contents;
  if (!isSeq(list)) return source;
  const nodes = list.items as Node[];
  const lineOf = (node: Node): number => source.lastIndexOf('\n', node.range![0]) + 1;
  const edits = nodes.flatMap((node, i): Edit[] => {
    const from = isMap(node) ? node.get('from') : undefined;
    if (typeof from !== 'string' || !isUnwanted(from)) return [];
    const next = nodes[i + 1];
    return [{ start: lineOf(node), end: next ? lineOf(next) : source.length, text: '' }];
  });
  const text = edited(source, edits);
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
