import type { Shelves } from '../plan/library/library.ts';
import type { Arranged } from './arrange.ts';
import { manyKroner, ownMoney } from './names.ts';
import { Refused, type Question } from './refusal.ts';
import type { Choices, Table, TableCell } from './table.ts';

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
