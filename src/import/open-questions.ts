import type { Shelves } from '../plan/library/library.ts';
import type { Arranged } from './arrange.ts';
import type { Question } from './refusal.ts';
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
  if (found < 0) return [];
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
