import type { Entry } from '../plan/library/layout.ts';
import { buildLibrary, buildShelves, type Library } from '../plan/library/library.ts';
import { publishedEntries } from '../plan/library/published.ts';
import { seals } from '../plan/rules/seals.ts';
import type { Finding, Problem } from '../plan/value/problem.ts';
import type { RuleId } from '../plan/value/rule-id.ts';
import type { FolderRead } from '../read/files-fs.ts';
import type { Files, Reader, ReadLibrary } from '../read/read-library.ts';

/** A library as it was or is, as far as it can be told what it says. */
export interface Side {
  files: Files;
  /** With the drafts. */
  all: Library;
  /** What is published of it. */
  shown: Library;
}

/**
 * These leave a library that says what it says: they are about whether it may, about how it is put, or about a way that leads
 * nowhere. What may not be repeated is not among them, and neither is what would make an assessment fail.
 */
const leavesWhole: ReadonlySet<RuleId> = new Set([
  ...(['sealed-change', 'dangling-link', 'dangling-image'] as const),
  ...(['duplicate-hue', 'duplicate-number', 'duplicate-title', 'duplicate-word', 'edition-too-early'] as const),
  ...(['image-alt', 'image-caption', 'image-credit', 'no-summary', 'number-in-prose', 'number-not-in-figure'] as const),
  ...(['other-way', 'other-words', 'same-numbers', 'story-length', 'target-not-in-wording'] as const),
]);

const inTheWay = ({ problems }: ReadLibrary): Problem[] => problems.filter(({ rule }) => !leavesWhole.has(rule));

/** What a library says; nothing where a problem keeps it from being known. */
export function sideOf(files: Files, read: ReadLibrary): Side | undefined {
  if (inTheWay(read).length > 0) return undefined;
  const modelOf = (entries: readonly Entry[]): Library => buildLibrary(entries);
  return { files, all: modelOf(read.entries), shown: modelOf(publishedEntries(read.entries)) };
}

/** What a changed library says where its files with problems are as they were, and which those are. */
export interface Mended {
  side: Side;
  /** The files that are told as they were, in order; none where all could be read. */
  asBefore: readonly string[];
  /** What is changed in adopted plans without a correction. */
  untold: readonly Finding[];
}

/**
 * What a changed library says. One file that cannot be read must not hide the rest: each that a problem stands in is taken as
 * it was, until what is left is in order. Where the problem stands in a file that has not changed, it comes from one that has:
 * the one without whose change all would be well, or else what was removed.
 */
export function mended(after: FolderRead, before: Files, reader: Reader): Mended | undefined {
  const asBefore = new Set<string>();
  let { files } = after;
  for (;;) {
    const read = reader(files);
    const side = sideOf(files, read);
    if (side) {
      const untold = changedUntold(read).filter(({ file }) => !asBefore.has(file));
      return { side, asBefore: [...asBefore].sort(), untold };
    }
    const differs = (file: string): boolean => !isSame(files.get(file), before.get(file));
    const broken = inTheWay(read)
      .map(({ file }) => file)
      .filter(differs);
    const removed = [...before.keys()].filter((file) => !files.has(file));
    const back = broken.length > 0 ? broken : (theOneToBlame(files, before, reader) ?? removed);
    if (back.length === 0) return undefined;
    files = withFilesOf(files, before, back);
    for (const file of back) asBefore.add(file);
  }
}

/** So many changed files are tried one by one. */
const mostTried = 25;

function theOneToBlame(files: Files, before: Files, reader: Reader): string[] | undefined {
  const one = changedFiles(before, files)
    .slice(0, mostTried)
    .find((file) => {
      const without = withFilesOf(files, before, [file]);
      return sideOf(without, reader(without)) !== undefined;
    });
  return one === undefined ? undefined : [one];
}

/** Asked here too, since the check asks it of a library alone that is in order otherwise. */
const changedUntold = ({ entries }: ReadLibrary): Finding[] =>
  seals({ shelves: buildShelves(entries), entries, site: undefined, unread: [] }).filter(
    ({ rule }) => rule === 'sealed-change',
  );

function withFilesOf(files: Files, before: Files, names: readonly string[]): Files {
  const mixed = new Map(files);
  for (const file of names) {
    const bytes = before.get(file);
    if (bytes) mixed.set(file, bytes);
    else mixed.delete(file);
  }
  return mixed;
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0);

/** The files of a library that are otherwise than they were, also those that are new or gone. */
export const changedFiles = (before: Files, after: Files): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => !isSame(before.get(file), after.get(file))).sort();
