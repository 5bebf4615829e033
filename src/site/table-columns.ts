import { columnTitle, type Cell, type Figure } from '../plan/library/figure.ts';
import type { Shelves } from '../plan/library/library.ts';
import type { Site } from '../plan/entry/site.ts';
import { joinList } from '../plan/words/danish.ts';

/** What a table must know of places: which is the municipality's own, and what the others are called. */
export type TablePlaces = { site: Pick<Site, 'place'> } & Pick<Shelves, 'places'>;

/** How a column is set. */
export interface TableColumn {
  /** Its whole head in one line. */
  title: string;
  /** Its head and cells stand to the right, digits below digits; words stand to the left. */
  isNumber: boolean;
  /** The municipality's own, beside those of other places. */
  isOwn: boolean;
  /** Another place's, which a narrow screen folds away so that the municipality's own stands first. */
  isOther: boolean;
}

export function tableColumns(figure: Figure, { site }: TablePlaces): TableColumn[] {
  const places = figure.columns.map((_, i) => placeOf(figure, i));
  const hasOwn = places.includes(site.place);
  return figure.columns.map((column, i) => ({
    title: columnTitle(column),
    isNumber: isNumeric(cellsIn(figure, i)),
    isOwn: column.place === site.place,
    isOther: hasOwn && places[i] !== undefined && places[i] !== site.place,
  }));
}

const cellsIn = ({ rows }: Figure, index: number): Cell[] => rows.flatMap(({ cells }) => cells[index] ?? []);

/** The place that all numbers of a column are of, where they are of one. */
function placeOf(figure: Figure, index: number): string | undefined {
  const [first, ...more] = new Set(cellsIn(figure, index).map(({ place }) => place));
  return more.length === 0 ? first : undefined;
}

/** A column is one of numbers unless most of what it says is said in words; "ca. 48" is a number all the same. */
const isNumeric = (cells: readonly Cell[]): boolean => cells.filter(isSentence).length * 2 <= cells.length;

/** "Fald på 1,2 pct.": read as words, and not held against the numbers above and below. */
export const isSentence = ({ value, isWords, rough }: Pick<Cell, 'value' | 'isWords' | 'rough'>): boolean =>
  value !== null && isWords && rough === '';

/** The places whose columns fold away, as the choice to show them says it; empty where none do. */
export function foldedPlaces(figure: Figure, { site, places }: TablePlaces): string {
  const folded = tableColumns(figure, { site, places }).flatMap(({ isOther }, i) =>
    isOther ? placeOf(figure, i)! : [],
  );
  return joinList([...new Set(folded)].map((id) => places.find((place) => place.id === id)?.name ?? id));
}
