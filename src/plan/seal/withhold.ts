import type { SealInput } from '../entry/seal.ts';
import type { Withheld } from '../entry/correction.ts';
import type { Parts } from './changes.ts';
import { cellAsSealed } from './names.ts';
import { isPlainObject, plainText, without, type Plain, type PlainObject } from './plain.ts';
import { digestsNow } from './seal.ts';

/** Stands where something was that must never be shown. */
export const withheldMark = '[udeladt]';

/** What is to be taken out of earlier editions: some words, or what a cell said, `tabel-3/lilleby/2019`. */
type Takes = (said: PlainObject, key: string) => PlainObject;

/**
 * A seal of which the earlier editions no longer say something that must not be shown, not even as what stood before. Their own
 * digests stay as they were, and the chain of editions with them; what is left of each is what its new digest is of.
 */
export function withhold(seal: SealInput, what: string): { seal: SealInput; withheld: Withheld[] } {
  const takes = takesOf(isCellName(what) ? cellAsSealed(seal, what) : what);
  const masked = {
    ...seal,
    earlier: seal.earlier.map((edition) => ({
      ...edition,
      parts: Object.fromEntries(
        Object.entries(edition.parts as Record<string, PlainObject | null>).map(([key, said]) => [
          key,
          said && takes(said, key),
        ]),
      ),
    })),
  };
  const before = new Map(digestsNow(seal).map(({ edition, now }) => [edition.edition, now]));
  const withheld = digestsNow(masked)
    .filter(({ edition, now }) => before.get(edition.edition) !== now)
    .map(({ edition, now }) => ({ edition: edition.edition, digest: now }));
  return { seal: masked, withheld };
}

/** The parts that still say something that is to be taken out, as they are now. */
export function partsSaying(parts: Parts, what: string): string[] {
  const takes = takesOf(what);
  return Object.keys(parts).filter((key) => JSON.stringify(takes(parts[key]!, key)) !== JSON.stringify(parts[key]));
}

/** A cell is named by its table, row and column. */
export const isCellName = (what: string): boolean => /^[a-z\d-]+\/[a-z\d.-]+\/[a-z\d.-]+$/.test(what);

const takesOf = (what: string): Takes => (isCellName(what) ? cellTaken(what) : wordsTaken(plainText(what)));

const wordsTaken =
  (words: string): Takes =>
  (said) =>
    mapped(said, (value) =>
      typeof value === 'string' ? value.replaceAll(words, withheldMark) : undefined,
    ) as PlainObject;

/** In its table, and in each text that fetched it. */
const cellTaken =
  (name: string): Takes =>
  (said, key) => {
    const spot = name.slice(name.indexOf('/') + 1);
    const { cells } = said;
    if (key === `figure/${name.split('/')[0]!}` && isPlainObject(cells) && isPlainObject(cells[spot])) {
      const rest = without(cells[spot], ['value']);
      return { ...said, cells: { ...cells, [spot]: { ...rest, printed: withheldMark } } };
    }
    return mapped(said, (value) =>
      isPlainObject(value) && value['cell'] === name && 'says' in value
        ? { ...value, says: { value: withheldMark } }
        : undefined,
    ) as PlainObject;
  };

/** A plain form with some of what it holds in another form. */
function mapped(value: Plain, other: (value: Plain) => Plain | undefined): Plain {
  const changed = other(value);
  if (changed !== undefined) return changed;
  if (Array.isArray(value)) return (value as Plain[]).map((item) => mapped(item, other));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, other)]));
}
