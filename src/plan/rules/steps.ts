import type { Cell, Figure } from '../library/figure.ts';
import { isRemarked } from '../library/figure.ts';
import { byTime, isObservation } from '../library/observation.ts';
import { isShare } from '../value/unit.ts';
import type { Rule } from './rule.ts';

/**
 * Numbers of one thing through time mostly lie near each other. One that is ten times the others, or a tenth, has most often
 * lost its decimal point or has a digit too many; only an editor can see it.
 */
export const steps: Rule = ({ shelves }) =>
  shelves.figures.flatMap((figure) =>
    [...Map.groupBy(figure.rows.flatMap(({ cells }) => cells).filter(isDated), seriesOf).values()].flatMap((series) => {
      const cell = oddOne(series.sort(byTime));
      if (!cell || isRemarked(cell, figure)) return [];
      const others = series.filter((each) => each !== cell).map(({ printed }) => printed);
      return [
        {
          rule: 'unlike-neighbours' as const,
          severity: 'warning' as const,
          file: figure.file,
          where: { path: placeOf(cell, figure) },
          message: `”${cell.printed}” ligger langt fra de andre tal for det samme: ${others.slice(0, 4).join(', ')}.`,
          hint: 'Se efter i dokumentet, om der mangler et punktum eller er et ciffer for meget. Passer tallet, så lad det stå.',
        },
      ];
    }),
  );

const isDated = (cell: Cell): boolean =>
  isObservation(cell) && cell.measure !== undefined && cell.period !== undefined && cell.value! > 0 && !isNoShare(cell);

/** More than all of something is told of as that. */
const isNoShare = ({ unit, value }: Cell): boolean => unit !== undefined && isShare(unit) && value! > 100;

const seriesOf = ({ measure, place, group, unit, period, definition, population }: Cell): string =>
  JSON.stringify([measure, place, group, unit, period!.kind, definition, population?.text]);

/** How much the others may differ between themselves, and how far from all of them one must lie. */
const alike = 2;
const odd = 5;

/** The one number of three or more that lies far from all others, which lie near each other. */
function oddOne(series: readonly Cell[]): Cell | undefined {
  // Without periods of their own, they are of different things.
  if (series.length < 3 || new Set(series.map(({ period }) => period!.text)).size < series.length) return undefined;
  return series.find((cell) => {
    const others = series.filter((each) => each !== cell).map(({ value }) => value!);
    const [low, high] = [Math.min(...others), Math.max(...others)];
    return high <= low * alike && (cell.value! >= high * odd || cell.value! * odd <= low);
  });
}

const placeOf = ({ row, column }: Cell, { rows, columns }: Figure): (string | number)[] => [
  'rows',
  rows.findIndex(({ id }) => id === row),
  'values',
  columns.findIndex(({ id }) => id === column),
];
