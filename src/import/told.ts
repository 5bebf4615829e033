import type { Shelves } from '../plan/library/library.ts';
import { formatPeriod, joinSome, plainSpaces } from '../plan/words/danish.ts';
import { stateLabels, unitWords } from '../plan/words/labels.ts';
import { comparePeriods, toPeriod } from '../plan/value/period.ts';
import { findUnit } from '../plan/value/unit.ts';
import type { Table, TableCell } from './table.ts';
import { toldUnused, unusedIn, usedBy, withNearest } from './unused.ts';

/** What a table was understood to be about, line by line, so that an editor can see where it went wrong. */
export function toldOfTable(table: Table, shelves: Shelves): string[] {
  const cells = table.cells.flat();
  const distinct = (key: 'place' | 'group' | 'measure' | 'unit' | 'period'): string[] => [
    ...new Set(cells.flatMap((cell) => cell[key] ?? [])),
  ];
  const named = (what: string, keys: readonly string[], nameOf: (key: string) => string | undefined): string =>
    `${what}: ${keys.length === 0 ? 'ikke sagt' : joinSome(keys.map((key) => withKey(nameOf(key) ?? key, key)))}`;
  const periods = distinct('period').map(toPeriod).sort(comparePeriods);
  return [
    ...(table.title ? [`Titel: ${table.title}`] : []),
    named('Enhed', distinct('unit'), (key) => {
      const unit = findUnit(key, shelves.units);
      return unit && unitWords(unit).many;
    }),
    `Perioder: ${periods.length === 0 ? 'ikke sagt' : joinSome(periods.map((period) => withKey(plainSpaces(formatPeriod(period)), period.text)))}`,
    named('Steder', distinct('place'), (key) => shelves.places.find(({ id }) => id === key)?.name),
    named('Grupper', distinct('group'), (key) => shelves.groups.find(({ id }) => id === key)?.title),
    named('Målinger', distinct('measure'), (key) => shelves.measures.find(({ id }) => id === key)?.title),
    ...peopleIn(cells),
    ...marksIn(cells),
    // What the site publishes says of each number what it is about.
    ...(table.kind === 'site' ? [] : [...unknownNames(table, shelves), ...toldUnused(table, shelves)]),
  ];
}

/** A name, and the key that files know it by where that is another. */
const withKey = (name: string, key: string): string => (name === key ? name : `${name} (${key})`);

/** Whom the numbers count, where the file says that they do not count all. */
function peopleIn(cells: readonly TableCell[]): string[] {
  const people = [...new Set(cells.flatMap(({ population }) => population ?? []))];
  return people.length === 0 ? [] : [`Hvem: ${joinSome(people)}`];
}

/** What stands where there is no number, how often, and what it becomes. */
function marksIn(cells: readonly TableCell[]): string[] {
  const without = cells.filter(({ value }) => value === null);
  return [...Map.groupBy(without, ({ printed, state }) => `${printed}|${state}`).values()].map((same) => {
    const { printed, state, markText } = same[0]!;
    const times = same.length === 1 ? 'ét sted' : `${same.length} steder`;
    const meaning = state ? `${markText ?? stateLabels[state]} (${state})` : 'ikke forklaret';
    const change = state === 'unexplained' ? `. Siger kilden, hvad det betyder, så skriv --marks "${printed}=…"` : '';
    return `Tegn: ${printed === '' ? 'tom celle' : `”${printed}”`} ${times}: ${meaning}${change}`;
  });
}

/** Names of rows and columns that are none of the library's, where they may be meant to be. */
function unknownNames(table: Table, shelves: Shelves): string[] {
  const names = [
    ...table.rows.flatMap(({ label, section }) => [label, section ?? '']),
    ...table.columns.flatMap(({ title, over }) => [title, over ?? '']),
  ];
  const used = usedBy(table);
  const unknown = [...new Set(names.flatMap((name) => unusedIn(name, used, shelves)))];
  if (unknown.length === 0) return [];
  const told = unknown.slice(0, 8).map((name) => withNearest(name, shelves));
  return [
    `Ikke kendt som sted, periode, gruppe eller måling: ${told.join(', ')}${unknown.length > 8 ? ` og ${unknown.length - 8} til` : ''}`,
    // A number whose measure is known is held against others of it.
    ...(used.measure.size > 0
      ? ['  → Siger det, hvem tallene gælder, så skriv population: ved rækken eller kolonnen i tabellens fil']
      : []),
  ];
}
