import { compareText } from '../value/order.ts';
import { isPlainObject, isSamePlain, type Plain, type PlainObject } from './plain.ts';
import { kindOf, partKinds, type Part, type PartKey } from './part.ts';

/** Something that is otherwise than it was, at its place in a part; without `before` it is new, without `after` it is gone. */
export interface Change {
  path: readonly string[];
  before?: Plain | undefined;
  after?: Plain | undefined;
}

/** A part that is otherwise than it was. */
export interface PartChange {
  key: PartKey;
  before: PlainObject | undefined;
  after: PlainObject | undefined;
  /** The part as it is now, where it still is. */
  now?: Part | undefined;
}

export type Parts = Readonly<Record<string, PlainObject>>;

/** The parts that differ between what was and what is, in the order in which they are told. */
export function changedParts(before: Parts, after: Parts): PartChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<PartKey>;
  return [...keys]
    .filter((key) => !isSamePlain(before[key], after[key]))
    .sort((a, b) => rankOf(a) - rankOf(b) || compareText(a, b))
    .map((key) => ({ key, before: before[key], after: after[key] }));
}

const rankOf = (key: string): number => partKinds.indexOf(kindOf(key));

/** The same between what is sealed and the parts as they are now. */
export function changedFrom(sealed: Parts, parts: readonly Part[]): PartChange[] {
  const now = new Map<string, Part>(parts.map((part) => [part.key, part]));
  return changedParts(sealed, saidBy(parts)).map((change) => ({ ...change, now: now.get(change.key) }));
}

/** What parts say, by their keys. */
export const saidBy = (parts: readonly Part[]): Parts =>
  Object.fromEntries(parts.map(({ key, says }) => [key, says] as const));

/** Each place where two plain forms differ. A text of a chapter is one place, however long. */
export function changesBetween(
  before: Plain | undefined,
  after: Plain | undefined,
  path: readonly string[] = [],
): Change[] {
  if (isSamePlain(before, after)) return [];
  if (isPlainObject(before) && isPlainObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changesBetween(before[key], after[key], [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && path.at(-1) !== 'text') {
    return changedItems(before as Plain[], after as Plain[], path);
  }
  return [{ path, before, after }];
}

/** Items that are the same at both ends of a list are passed over; those between are held together one by one. */
function changedItems(before: readonly Plain[], after: readonly Plain[], path: readonly string[]): Change[] {
  const shortest = Math.min(before.length, after.length);
  let from = 0;
  while (from < shortest && isSamePlain(before[from], after[from])) from += 1;
  let kept = 0;
  while (kept < shortest - from && isSamePlain(before.at(-1 - kept), after.at(-1 - kept))) kept += 1;
  const count = Math.max(before.length, after.length) - kept - from;
  return Array.from({ length: count }, (_, i) => from + i).flatMap((i) =>
    changesBetween(i < before.length - kept ? before[i] : undefined, i < after.length - kept ? after[i] : undefined, [
      ...path,
      String(i),
    ]),
  );
}
