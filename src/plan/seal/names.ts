import type { Seal, SealInput } from '../entry/seal.ts';
import type { Parts } from './changes.ts';
import { idOf, kindOf } from './part.ts';
import { isPlainObject, type Plain, type PlainObject } from './plain.ts';

/**
 * Keys in a sealed plan are names and mean nothing, but the digest is of a text that has them. So what has been renamed
 * keeps the name in a seal that it was sealed under, and the seal knows what it is called now: nothing that it says is
 * changed, and neither is its digest.
 */
export type SealedName = NonNullable<SealInput['names']>[number];

/** What is given another key: its kind, the plan and the table that it belongs to, if to any, and both keys. */
export type Rename = Pick<SealedName, 'of' | 'plan' | 'figure'> & { from: string; to: string };

/** Parts under the names that things have now. */
export const inNamesNow = ({ names = [], year }: Pick<Seal, 'names' | 'year'>, parts: Parts): Parts =>
  tablesLast(names)
    .toReversed()
    .reduce((all, { sealed, now, ...name }) => renamed(all, { ...name, from: sealed, to: now }, year), parts);

/** The same under the names that they were sealed under. */
export const inSealedNames = ({ names = [] }: Pick<SealInput, 'names'>, plan: string, parts: Parts): Parts =>
  tablesLast(names).reduce(
    (all, { sealed, now, ...name }) => renamed(all, { ...name, from: now, to: sealed }, plan),
    parts,
  );

/** A cell, `table/row/column` as they are called now, under the names that they were sealed under. */
export function cellAsSealed({ names = [] }: Pick<SealInput, 'names'>, cell: string): string {
  const [figure = '', row = '', column = ''] = cell.split('/');
  const sealedName = (of: string, now: string, table?: string): string =>
    names.find((name) => name.of === of && name.now === now && name.figure === table)?.sealed ?? now;
  const table = sealedName('figure', figure);
  return [table, sealedName('row', row, table), sealedName('column', column, table)].join('/');
}

/** Parts with things under other keys, as those of a plan, or of none. */
export const withKeys = (parts: Parts, renames: readonly Rename[], plan: string): Parts =>
  tablesLast(renames).reduce((all, rename) => renamed(all, rename, plan), parts);

/** What has got another key between two seals of a plan: the later one knows under which name it was sealed. */
export const renamesBetween = (
  before: Pick<Seal, 'names'> | undefined,
  { names = [] }: Pick<Seal, 'names'>,
): Rename[] =>
  names.flatMap(({ sealed, now, ...thing }) => {
    const was = before?.names?.find((name) => name.sealed === sealed && isSameThing(name, thing))?.now ?? sealed;
    return was === now ? [] : [{ ...thing, from: was, to: now }];
  });

const isSameThing = (one: Pick<SealedName, 'of' | 'plan' | 'figure'>, other: typeof one): boolean =>
  one.of === other.of && one.plan === other.plan && one.figure === other.figure;

/** Tables are named before what stands in them, which is known by the table's sealed name. */
const tablesLast = <Name extends Pick<SealedName, 'figure'>>(names: readonly Name[]): Name[] => [
  ...names.filter(({ figure }) => figure === undefined),
  ...names.filter(({ figure }) => figure !== undefined),
];

/** The names of a seal after one more thing is renamed; what has its sealed name again needs none. */
export function namesAfter(names: readonly SealedName[] = [], { from, to, ...thing }: Rename): SealedName[] {
  const figure = sealedFigure(names, thing);
  const isSame = (name: SealedName): boolean =>
    name.of === thing.of && name.plan === thing.plan && name.figure === figure && name.now === from;
  const sealed = names.find(isSame)?.sealed ?? from;
  const others = names.filter((name) => !isSame(name));
  const name = { of: thing.of, ...(thing.plan && { plan: thing.plan }), ...(figure && { figure }), now: to, sealed };
  return to === sealed ? others : [...others, name];
}

const sealedFigure = (names: readonly SealedName[], { plan, figure }: Pick<Rename, 'plan' | 'figure'>) =>
  names.find((name) => name.of === 'figure' && name.plan === plan && name.now === figure)?.sealed ?? figure;

/** The fields of parts that name things of a kind. */
const fieldsNaming: Readonly<Record<string, readonly string[]>> = {
  measure: ['measure', 'partOf', 'count', 'forecastOf'],
  group: ['group', 'groups', 'partOf'],
  place: ['place', 'of'],
  document: ['document'],
  goal: ['goal', 'goals', 'target', 'status'],
  figure: ['figure'],
  section: ['section'],
  note: ['notes'],
  column: ['changeOf', 'shareOf'],
};

/** The fields of a table whose keys are those of its parts. */
const listOf: Readonly<Record<string, string>> = { row: 'rows', column: 'columns', section: 'sections' };
const placeInCell: Readonly<Record<string, number>> = { figure: 0, row: 1, column: 2 };

/** Parts of a plan with one thing under another key. */
function renamed(parts: Parts, rename: Rename, plan: string): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([key, says]) => {
      const isIt = kindOf(key) === rename.of && idOf(key) === rename.from && (rename.plan ?? plan) === plan;
      const told = { rename, plan, part: key };
      return [isIt ? `${rename.of}/${rename.to}` : key, walk(says, '', { ...told, within: plan }) as PlainObject];
    }),
  );
}

interface At {
  rename: Rename;
  /** The plan that is sealed, and the one that is spoken of. */
  plan: string;
  within: string;
  part: string;
}

function walk(value: Plain, field: string, at: At): Plain {
  if (typeof value === 'string') return named(value, field, at);
  if (Array.isArray(value)) {
    const items = (value as Plain[]).map((item) => walk(item, field, at));
    // What a chapter shows is told in the order of its keys.
    return field === 'shows' ? items.sort() : items;
  }
  if (!isPlainObject(value)) return value;
  const within = typeof value['plan'] === 'string' ? value['plan'] : at.within;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [keyIn(key, field, at), walk(below, key, { ...at, within })]),
  );
}

function keyIn(key: string, field: string, at: At): string {
  const { of, from, to } = at.rename;
  if (!isInOwnTable(at)) return key;
  if (field === 'cells') return spot(key, at.rename);
  return field === listOf[of] && key === from ? to : key;
}

const isInOwnTable = ({ rename: { plan, figure }, plan: own, part }: At): boolean =>
  figure !== undefined && plan === own && part === `figure/${figure}`;

function named(value: string, field: string, at: At): string {
  const { of, plan, figure, from, to } = at.rename;
  if (field === 'cell') return cell(value, at);
  if (field === 'shows') return (plan ?? at.plan) === at.plan && value === `${of}/${from}` ? `${of}/${to}` : value;
  if (field === 'cells' && isInOwnTable(at)) return spot(value, at.rename);
  if (value !== from || !fieldsNaming[of]?.includes(field)) return value;
  if (figure !== undefined) return isInOwnTable(at) ? to : value;
  return plan === undefined || plan === at.within ? to : value;
}

function spot(value: string, { of, from, to }: Rename): string {
  const [row, column] = value.split('/');
  if (of === 'row' && row === from) return `${to}/${column!}`;
  return of === 'column' && column === from ? `${row!}/${to}` : value;
}

/** `figure/row/column`, with the plan in front where it is another. */
function cell(value: string, { rename: { of, plan, figure, from, to }, plan: own }: At): string {
  const parts = value.split('/');
  const first = parts.length - 3;
  const place = placeInCell[of];
  if (place === undefined || first < 0 || (first === 1 ? parts[0] : own) !== plan) return value;
  if (parts[first + place] !== from || (figure !== undefined && parts[first] !== figure)) return value;
  return parts.with(first + place, to).join('/');
}
