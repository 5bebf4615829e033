import { styleOf, markStyles, type MarkStyle } from '../../chart/style.ts';
import type { Explored, ExploredRow } from '../../chart/explored.ts';
import { joinList } from '../../plan/words/lists.ts';

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

/** What is shown, in words: whom, where, when. Empty where there is nothing. */
export function shownInWords(shown: readonly Series[]): string {
  const rows = shown.flatMap((each) => each.rows);
  if (rows.length === 0) return '';
  const distinct = (of: (row: ExploredRow) => string): string => joinList([...new Set(rows.map(of))].filter(Boolean));
  const first = yearOf(Math.min(...rows.map(({ from }) => from)));
  const last = yearOf(Math.max(...rows.map(({ to }) => to)) - 1);
  return [distinct(({ group }) => group), distinct(({ place }) => place), first === last ? first : `${first}-${last}`]
    .filter(Boolean)
    .join(' · ');
}

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
  const isOfPlaces = told.length === 1 && all.every(([, [row]]) => explored.marks[row!.place] !== undefined);
  return all.slice(0, mostSeries).map(([name, own], i) => ({
    name,
    style: styleOf((isOfPlaces && !differ(({ group }) => group) ? explored.marks[own[0]!.place] : undefined) ?? i),
    rows: own.sort((a, b) => a.at - b.at),
  }));
}
