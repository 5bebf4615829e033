import type { Cell, Figure } from '../library/figure.ts';
import { isRemarked } from '../library/figure.ts';
import { byTime, isObservation } from '../library/observation.ts';
import { isShare } from '../value/unit.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule } from './rule.ts';

/**
 * Numbers of one thing mostly lie near each other: through time, and shares of it in one place and another. One that is ten
 * times the others, or a tenth, has most often lost its decimal point or has a digit too many; only an editor can see it.
 */
export const steps: Rule = ({ shelves }) => {
  const all = Map.groupBy(shelves.figures.flatMap(datedIn), seriesOf);
  return shelves.figures.flatMap((figure) => {
    const dated = datedIn(figure);
    const throughTime = [...Map.groupBy(dated, seriesOf).entries()].flatMap(
      ([key, series]) =>
        oddOne(inTime(series)) ??
        // Of two, what other tables have tells which. One alone may be right where those are wrong.
        (series.length === 2 ? oddOne(inTime(beside(series, all.get(key)!)), series) : undefined) ??
        [],
    );
    const told = new Set(throughTime.map(({ cell }) => seriesOf(cell)));
    const ofPlaces = [...oddPlaces(dated), ...changedAlone(dated)].filter(({ cell }) => !told.has(seriesOf(cell)));
    return [...throughTime, ...firstOfEach(ofPlaces)]
      .filter(({ cell }) => !isRemarked(cell, figure))
      .map((odd) => complaint(odd, figure));
  });
};

/** A number that lies far from others of the same. */
interface Odd {
  cell: Cell;
  others: readonly Cell[];
}

const complaint = ({ cell, others }: Odd, figure: Figure): Finding => ({
  rule: 'unlike-neighbours',
  severity: 'warning',
  file: figure.file,
  where: { path: placeOf(cell, figure) },
  message: `”${cell.printed}” ligger langt fra de andre tal for det samme: ${others
    .slice(0, 4)
    .map(({ printed }) => printed)
    .join(', ')}.`,
  hint: 'Se efter i dokumentet, om der mangler et punktum eller er et ciffer for meget. Passer tallet, så lad det stå.',
});

const datedIn = ({ rows }: Figure): Cell[] => rows.flatMap(({ cells }) => cells).filter(isDated);

const isDated = (cell: Cell): boolean =>
  isObservation(cell) && cell.measure !== undefined && cell.period !== undefined && cell.value! > 0 && !isNoShare(cell);

/** More than all of something is told of as that. */
const isNoShare = ({ unit, value }: Cell): boolean => unit !== undefined && isShare(unit) && value! > 100;

const seriesOf = ({ measure, place, group, unit, period, definition, population }: Cell): string =>
  JSON.stringify([measure, place, group, unit, period!.kind, definition, population?.text]);

const inTime = (cells: readonly Cell[]): Cell[] => cells.toSorted(byTime);

/** With what other tables have for other times. */
const beside = (series: readonly Cell[], all: readonly Cell[]): Cell[] => [
  ...series,
  ...new Map(
    all
      .filter(({ period }) => !series.some((own) => own.period!.text === period!.text))
      .map((cell) => [cell.period!.text, cell]),
  ).values(),
];

/** How much the others may differ between themselves, and how far from all of them one must lie. */
const alike = 2;
const odd = 5;

const isFar = (one: Cell, other: Cell): boolean => one.value! >= other.value! * odd || one.value! * odd <= other.value!;

/** The one number of three or more that lies far from all others, which lie near each other. */
function oddOne(series: readonly Cell[], among: readonly Cell[] = series): Odd | undefined {
  // Without periods of their own, they are of different things.
  if (series.length < 3 || new Set(series.map(({ period }) => period!.text)).size < series.length) return undefined;
  return oddAmong(series, among);
}

function oddAmong(cells: readonly Cell[], among: readonly Cell[]): Odd | undefined {
  for (const cell of among) {
    const others = cells.filter((each) => each !== cell);
    const values = others.map(({ value }) => value!);
    const areAlike = Math.max(...values) <= Math.min(...values) * alike;
    if (areAlike && others.every((other) => isFar(cell, other))) return { cell, others };
  }
  return undefined;
}

const withoutPlace = (cell: Cell): string => JSON.stringify([seriesOf({ ...cell, place: undefined })]);

/** Shares of the same, at the same time, in three places or more. */
function oddPlaces(cells: readonly Cell[]): Odd[] {
  const shares = cells.filter(({ unit }) => unit !== undefined && isShare(unit));
  const byThing = Map.groupBy(shares, (cell) => `${withoutPlace(cell)} ${cell.period!.text}`);
  return [...byThing.values()].flatMap((same) => {
    const places = new Set(same.map(({ place }) => place));
    return same.length >= 3 && places.size === same.length ? (oddAmong(same, same) ?? []) : [];
  });
}

/** A place whose two numbers lie far from each other, where those of every other place lie near each other. */
function changedAlone(cells: readonly Cell[]): Odd[] {
  const pairs = [...Map.groupBy(cells, seriesOf).values()]
    .map(inTime)
    .filter(({ length, 0: first, 1: second }) => length === 2 && first!.period!.text !== second!.period!.text);
  const isSteady = ([first, second]: readonly Cell[]): boolean =>
    Math.max(first!.value!, second!.value!) <= Math.min(first!.value!, second!.value!) * alike;
  return pairs.flatMap((pair) => {
    const [first, second] = pair as [Cell, Cell];
    const peers = pairs.filter((other) => other !== pair && withoutPlace(other[0]!) === withoutPlace(first));
    if (peers.length === 0 || !isFar(first, second) || !peers.every(isSteady)) return [];
    return [{ cell: second, others: [first] }];
  });
}

/** One message for each series, though both of its numbers may be wrong. */
const firstOfEach = (found: readonly Odd[]): Odd[] =>
  found.filter(({ cell }, i) => found.findIndex((each) => seriesOf(each.cell) === seriesOf(cell)) === i);

const placeOf = ({ row, column }: Cell, { rows, columns }: Figure): (string | number)[] => [
  'rows',
  rows.findIndex(({ id }) => id === row),
  'values',
  columns.findIndex(({ id }) => id === column),
];
