import type { Seal, SealInput } from '../entry/seal.ts';
import type { PlanYear } from '../value/plan-year.ts';
import { changedParts, type PartChange, type Parts } from './changes.ts';
import { inNamesNow, inSealedNames } from './names.ts';
import { correctionNumber, type Withheld } from '../entry/correction.ts';
import { idOf, kindOf } from './part.ts';
import { canonicalText, digestOf, type PlainObject } from './plain.ts';

/** An edition of a plan: what it says, and the digest of the one before it, so that none can be put in between or taken out. */
export interface Edition {
  edition: string;
  date: string;
  digest: string;
  parts: Parts;
  /** What it changed in the one before; empty for the first. */
  changes: readonly PartChange[];
}

/** The canonical text of an edition: what is published, and what the digest is of. */
const textOfEdition = (
  plan: PlanYear,
  { edition, date, parts }: Pick<Edition, 'edition' | 'date' | 'parts'>,
  before: string | undefined,
): string => canonicalText({ plan, edition, date, parts, ...(before && { before }) });

/** The editions of a sealed plan, the first one first: each is the next one with what that changed put back. */
function editionsOf(seal: SealInput): Edition[] {
  const newest = { ...seal, parts: seal.parts as Parts };
  const older = seal.earlier
    .toReversed()
    .reduce<Omit<Edition, 'changes'>[]>(
      (editions, { edition, date, digest, parts }) => [
        { edition, date, digest, parts: putBack(editions[0]!.parts, parts as Record<string, PlainObject | null>) },
        ...editions,
      ],
      [newest],
    );
  return older.map(({ edition, date, digest, parts }, i) => ({
    ...{ edition, date, digest, parts },
    changes: i > 0 ? changedParts(older[i - 1]!.parts, parts) : [],
  }));
}

function putBack(parts: Parts, before: Readonly<Record<string, PlainObject | null>>): Parts {
  const all: Record<string, PlainObject | null> = { ...parts, ...before };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, PlainObject] => entry[1] !== null));
}

/** The editions under the names that things have now, as readers are told of them. */
export function editionsNow(seal: Seal): Edition[] {
  const all = editionsOf(seal).map((edition) => ({ ...edition, parts: inNamesNow(seal, edition.parts) }));
  return all.map((edition, i) => ({
    ...edition,
    changes: i > 0 ? changedParts(all[i - 1]!.parts, edition.parts) : [],
  }));
}

/** The text of the newest edition of a sealed plan, as it is published. */
export const sealedText = (seal: SealInput): string =>
  textOfEdition(seal.plan, { ...seal, parts: seal.parts as Parts }, seal.earlier.at(-1)?.digest);

/** Whether the newest edition is what its digest says. */
export const isWhole = (seal: SealInput): boolean => digestOf(sealedText(seal)) === seal.digest;

/** The editions whose digests are not those of what they say, or of what is left where something has been withheld. */
export function brokenEditions(seal: SealInput): Edition[] {
  const left = withheldOf(seal.parts as Parts);
  return digestsNow(seal)
    .filter(({ edition, now }) => now !== (left.get(edition.edition) ?? edition.digest))
    .map(({ edition }) => edition);
}

/** Each edition with the digest of what stands of it now. */
export const digestsNow = (seal: SealInput): { edition: Edition; now: string }[] =>
  editionsOf(seal).map((edition, i, all) => ({
    edition,
    now: digestOf(textOfEdition(seal.plan, edition, all[i - 1]?.digest)),
  }));

/** The editions that corrections say something has been taken out of, and the digest of what is left, by the last of them. */
function withheldOf(parts: Parts): Map<string, string> {
  const corrections = Object.entries(parts)
    .filter(([key]) => kindOf(key) === 'correction')
    .sort(([a], [b]) => correctionNumber({ id: idOf(a) }) - correctionNumber({ id: idOf(b) }));
  const withheld = corrections.flatMap(([, says]) => (says['withheld'] ?? []) as unknown as readonly Withheld[]);
  return new Map(withheld.map(({ edition, digest }) => [edition, digest]));
}

const about =
  'Forseglingen af planen. Den er skrevet af programmet; ret den aldrig. Er planen rettet, så kør: npm run correct';

/** Seals the first edition of a plan. */
export function firstSeal(plan: PlanYear, edition: string, date: string, parts: Parts): SealInput {
  const digest = digestOf(textOfEdition(plan, { edition, date, parts }, undefined));
  return { about, plan, edition, date, digest, parts, earlier: [] };
}

/** Seals the next edition, and keeps what the parts that it changed said before. Things keep the names that they are sealed under. */
export function nextSeal(seal: SealInput, edition: string, date: string, now: Parts): SealInput {
  const parts = inSealedNames(seal, seal.plan, now);
  const before = Object.fromEntries(
    changedParts(seal.parts as Parts, parts).map((change) => [change.key, change.before ?? null]),
  );
  const digest = digestOf(textOfEdition(seal.plan, { edition, date, parts }, seal.digest));
  const last = { edition: seal.edition, date: seal.date, digest: seal.digest, parts: before };
  const names = seal.names && { names: seal.names };
  return { about, plan: seal.plan, edition, date, digest, parts, ...names, earlier: [...seal.earlier, last] };
}

/** A seal as it was before its newest edition; nothing of one that is the first. */
export function sealBefore(seal: SealInput): SealInput | undefined {
  const last = seal.earlier.at(-1);
  if (!last) return undefined;
  const parts = putBack(seal.parts as Parts, last.parts as Record<string, PlainObject | null>);
  const { about: said, plan, names } = seal;
  return { about: said, plan, ...last, parts, ...(names && { names }), earlier: seal.earlier.slice(0, -1) };
}

/** The file of a seal: a part on each line, so that git shows which ones are changed. */
export function sealFile(seal: SealInput): string {
  const lines = (parts: Readonly<Record<string, unknown>>, indent: string): string =>
    Object.keys(parts)
      .sort()
      .map((key) => `${indent}${JSON.stringify(key)}: ${canonicalText(parts[key])}`)
      .join(',\n');
  const edition = ({ edition: name, date, digest, parts }: Seal['earlier'][number], indent: string): string =>
    [
      `${indent}"edition": ${JSON.stringify(name)},`,
      `${indent}"date": ${JSON.stringify(date)},`,
      `${indent}"digest": ${JSON.stringify(digest)},`,
      `${indent}"parts": {\n${lines(parts, `${indent} `)}\n${indent}}`,
    ].join('\n');
  const earlier = seal.earlier.map((each) => `  {\n${edition(each, '   ')}\n  }`).join(',\n');
  return [
    '{',
    ` "about": ${JSON.stringify(seal.about)},`,
    ` "plan": ${JSON.stringify(seal.plan)},`,
    `${edition(seal, ' ')},`,
    ...(seal.names?.length
      ? [` "names": [\n${seal.names.map((name) => `  ${JSON.stringify(name)}`).join(',\n')}\n ],`]
      : []),
    earlier ? ` "earlier": [\n${earlier}\n ]` : ' "earlier": []',
    '}\n',
  ].join('\n');
}

/** The number of the edition after another: 1.9 is followed by 1.10. */
export function editionAfter(edition: string): string {
  const [number = '1', correction = '0'] = edition.split('.');
  return `${number}.${Number(correction) + 1}`;
}
