import { styleOf, markStyles, type MarkStyle } from '../../chart/style.ts';
import type { Explored, ExploredRow } from '../../chart/explored.ts';

/** What a reader has chosen to see. */
export interface Chosen {
  groups: readonly string[];
  places: readonly string[];
  /** Years, both included. */
  from: number;
  to: number;
  asTable: boolean;
}

/** Numbers that are told apart from others by name, colour and shape. */
export interface Series {
  name: string;
  style: MarkStyle;
  rows: ExploredRow[];
}

/** More than this cannot be told apart. */
const mostSeries = markStyles.length;

export const yearOf = (time: number): number => new Date(time).getUTCFullYear();

/** The chosen numbers, each series named by what tells it apart, the municipality's first. */
export function seriesIn(explored: Explored, { groups, places, from, to }: Chosen): Series[] {
  const rows = explored.rows.filter(
    (row) =>
      groups.includes(row.group) && places.includes(row.place) && yearOf(row.from) <= to && yearOf(row.to - 1) >= from,
  );
  const differ = (of: (row: ExploredRow) => string): boolean => new Set(rows.map(of)).size > 1;
  const told = [
    ...(differ(({ group }) => group) ? [({ group }: ExploredRow) => group] : []),
    ...(differ(({ way }) => way) ? [({ way }: ExploredRow) => way] : []),
    ...(differ(({ place }) => place) || groups.length < 2 ? [({ place }: ExploredRow) => place] : []),
  ];
  const nameOf = (row: ExploredRow): string =>
    told
      .map((of) => of(row))
      .filter(Boolean)
      .join(', ') || row.place;
  const all = [...Map.groupBy(rows, nameOf)].sort(([, a], [, b]) => Number(b[0]!.isOwn) - Number(a[0]!.isOwn));
  return all.slice(0, mostSeries).map(([name, own], i) => ({
    name,
    style: styleOf(i),
    rows: own.sort((a, b) => a.at - b.at),
  }));
}
