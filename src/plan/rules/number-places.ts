import type { Figure } from '../library/figure.ts';
import { writtenNumbers } from '../prose/written-numbers.ts';
import type { Shelves } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import { placesIn } from '../words/places-in-text.ts';
import type { Rule } from './rule.ts';

/**
 * Beside the name of a place stands a number of that place. What belongs together in a sentence is not certain, so that
 * only a number that the table has of other places alone is told of.
 */
export const numberPlaces: Rule = ({ shelves }) =>
  shelves.figures.flatMap((figure) =>
    (['title', 'reading'] as const).flatMap((key) =>
      partsOf(figure.chart?.[key] ?? '').flatMap((part) => {
        const said = complaint(part, figure, shelves);
        return said ? [{ ...said, file: figure.file, where: { path: ['chart', key] } }] : [];
      }),
    ),
  );

/** A text in pieces that each say one thing: "8,7 pct. i regionen | og 8,6 i hele landet". */
const partsOf = (text: string): string[] =>
  text.split(/[.!?](?=[\s\u00a0]+\p{Lu}|$)|[;:](?=[\s\u00a0])|,(?!\d)|(?<!\p{L})(?:og|mod|mens|men)(?!\p{L})/u);

function complaint(
  part: string,
  figure: Figure,
  { places }: Shelves,
): Pick<Finding, 'rule' | 'severity' | 'message' | 'hint'> | undefined {
  const [place, ...others] = placesIn(part, places);
  if (!place || others.length > 0) return undefined;
  const cells = figure.rows.flatMap((row) => row.cells);
  for (const { text, value, use } of writtenNumbers(part)) {
    if (use !== 'measured' || value === undefined) continue;
    const found = cells.filter((cell) => cell.value !== null && Math.abs(cell.value) === Math.abs(value));
    if (found.length === 0 || found.some((cell) => cell.place === undefined || cell.place === place.id)) continue;
    const name = places.find(({ id }) => id === found[0]!.place)?.name ?? found[0]!.place!;
    return {
      rule: 'number-of-other-place',
      severity: 'warning',
      message: `Teksten siger ${text} om ${place.name}, men i tabellen er det et tal for ${name}.`,
      hint: 'Ret tallet eller stedet. Hører de to ikke sammen i sætningen, så lad det stå.',
    };
  }
  return undefined;
}
