import type { Shelves } from '../plan/library/library.ts';
import { joinList } from '../plan/words/danish.ts';
import type { Arranged, Named } from './arrange.ts';
import { dimensionsIn, manyKroner, ownMoney, plain } from './names.ts';
import { nearestNames } from './nearest-names.ts';
import { Refused, type Question, type Refusal } from './refusal.ts';
import type { Choices, Table, TableCell } from './table.ts';
import { unusedIn, usedBy } from './unused.ts';
import { isOfAbove } from './whom.ts';

export function unknownUnit(cells: readonly TableCell[][], { unit }: Choices): Question | undefined {
  const without = cells.flat().filter((cell) => cell.value !== null && cell.unit === undefined);
  if (without.length === 0 || unit) return undefined;
  return {
    option: 'unit',
    where: without
      .slice(0, 3)
      .map(({ at }) => at)
      .join('; '),
    message:
      without.length === cells.flat().filter(({ value }) => value !== null).length
        ? 'Filen siger ikke, hvad tallene er i.'
        : 'Nogle af tallene siger ikke, hvad de er i.',
    hint: 'Skriv --unit og enheden: pct, personer, fuldtidspersoner, kr, en anden af programmets eller en fra data/units.yaml.',
  };
}

/** Kroner by the thousand are not kroner: the table is to print what its document prints, in a unit that says so. */
export function refuseManyKroner(cells: readonly TableCell[][], texts: readonly string[], shelves: Shelves): void {
  const inKroner = cells.flat().find(({ value, unit }) => value !== null && (unit === undefined || unit === 'kr'));
  const said = texts.find((text) => manyKroner(text) !== undefined);
  if (!inKroner || said === undefined) return;
  const { times } = manyKroner(said)!;
  const own = ownMoney(times, shelves);
  const [id, words] = [`${times.replace('.', '')}-kr`, `${times} kr.`];
  throw new Refused({
    where: inKroner.at,
    message: `”${said}” siger, at tallene er i ${words}, så de er ikke i kr.`,
    hint: own
      ? `Skriv --unit ${own}.`
      : `Skriv enheden i data/units.yaml (lav filen, hvis den ikke er der), og prøv igen: - {id: ${id}, one: ${words}, many: ${words}}`,
  });
}

/** A measure is of a place; the library has more than one. */
export function unknownPlace(cells: readonly TableCell[][], { places, measures }: Shelves): Question | undefined {
  const without = cells
    .flat()
    .filter(({ value, measure, place }) => value !== null && measure !== undefined && place === undefined);
  const [first] = without;
  if (!first) return undefined;
  const title = measures.find(({ id }) => id === first.measure)?.title ?? first.measure!;
  return {
    option: 'place',
    answers: places.map(({ id }) => id),
    where: first.at,
    message: `Tallene er af målingen ”${title}”, men filen siger ikke, hvilket sted de gælder.`,
    hint: `Skriv --place ${places[0]?.id ?? '…'}, hvis de gælder ${places[0]?.name ?? 'kommunen'}; ellers skriv stedet i filen.`,
  };
}

/**
 * Where some rows name places, each is of the place that it names: one that names none that is known must not become ours,
 * whatever is chosen for the whole table. Where none does, what they name may be places.
 */
export function refuseUnknownPlaces(
  table: Table,
  { rows, columns }: Arranged,
  { ownNames = [] }: Choices,
  shelves: Shelves,
): void {
  const used = usedBy(table);
  const placeOf = ({ says }: Named): string | undefined =>
    says.map((text) => dimensionsIn(text, shelves).place).find(Boolean);
  const [byRow, byColumn] = [rows.some(placeOf), columns.some(placeOf)];
  const namelessIn = (named: Named, isOfPlaces: boolean): { name: string; isKnown: boolean } | undefined => {
    if (isOfAbove(named.label) || ownNames.includes(plain(named.label))) return undefined;
    const [unknown] = named.says.flatMap((text) => unusedIn(text, used, shelves));
    return unknown !== undefined
      ? { name: unknown, isKnown: false }
      : isOfPlaces
        ? { name: named.label, isKnown: true }
        : undefined;
  };
  const found = table.cells.flatMap((line, r) =>
    line.flatMap(({ value, measure, place, at }, c): Refusal[] => {
      if (value === null || (measure ?? place) === undefined) return [];
      if (placeOf(rows[r]!) ?? placeOf(columns[c]!)) return [];
      const isOpen = !byRow && !byColumn && !place;
      const nameless =
        (byRow || isOpen ? namelessIn(rows[r]!, byRow) : undefined) ??
        (byColumn || isOpen ? namelessIn(columns[c]!, byColumn) : undefined);
      return nameless ? [unknownPlaceAt(at, nameless.name, nameless.isKnown, shelves)] : [];
    }),
  );
  // One cell of each is enough to find it by.
  const first = found.filter(({ message }, i) => found.findIndex((each) => each.message === message) === i);
  if (first.length > 0) throw new Refused(...first);
}

function unknownPlaceAt(where: string, name: string, isKnown: boolean, shelves: Shelves): Refusal {
  if (isKnown) {
    return {
      where,
      message: `”${name}” siger ikke, hvilket sted tallet gælder, som de andre gør.`,
      hint: 'Skriv også stedet i filen, skilt med komma, eller tag det ud af den.',
    };
  }
  const near = nearestNames(name, { ...shelves, groups: [], measures: [] });
  return {
    where,
    message: `”${name}” er ikke et kendt sted.${near.length > 0 ? ` Mente du ${joinList(near, 'eller')}?` : ''}`,
    hint: 'Er det et sted, så ret navnet i filen, eller læg stedet i data/places.yaml. Er det noget andet, så skriv også stedet i filen, skilt med komma, eller tag det ud af den.',
  };
}

/** A number of five digits over a column is a date that Excel has written as it counts days. */
export function unnamedColumns({ columns }: Table, { columns: named }: Arranged): (Question | undefined)[] {
  const found = columns.findIndex(({ title }) => title === '' || /^[34]\d{4}$/.test(title));
  if (found < 0) return columnsAlike(columns);
  const { label } = named[found]!;
  return [
    {
      option: 'heads',
      where: `kolonne ${found + 1} med tal`,
      message:
        label === ''
          ? 'Kolonnen har intet navn.'
          : `Kolonnen hedder ”${label}”, som nok er en dato, Excel har lavet om til et tal.`,
      hint: `Skriv navnene i filen, eller giv dem alle: --heads "${columns.map((_, i) => `navn ${i + 1}`).join('; ')}".`,
    },
  ];
}

/** Two columns that are called the same are told apart by something that stands elsewhere, which was not understood. */
function columnsAlike(columns: Table['columns']): Question[] {
  const nameOf = ({ title, over }: Table['columns'][number]): string => `${over ?? ''}|${title}`;
  const later = columns.findIndex((column, c) => columns.slice(0, c).some((other) => nameOf(other) === nameOf(column)));
  if (later < 0) return [];
  const first = columns.findIndex((column) => nameOf(column) === nameOf(columns[later]!));
  return [
    {
      option: 'heads',
      where: `kolonne ${first + 1} og ${later + 1} med tal`,
      message: `Kolonnerne hedder begge ”${columns[later]!.title}”.`,
      hint: `Skriv i filen, hvad der skiller dem ad, eller giv alle kolonner navn: --heads "${columns
        .map(({ title }) => `Antal personer, ${title}`)
        .slice(0, 2)
        .join('; ')}; …".`,
    },
  ];
}
