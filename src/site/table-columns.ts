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
  /**
   * Another place's, which a narrow screen folds away so that the municipality's own stands first. The one that the
   * figure's message names beside it stays.
   */
  isOther: boolean;
}

export function tableColumns(figure: Figure, shelves: TablePlaces): TableColumn[] {
  const { site } = shelves;
  const places = figure.columns.map((_, i) => placeOf(figure, i));
  const hasOwn = places.includes(site.place);
  const told = toldPlace(figure, shelves);
  return figure.columns.map((column, i) => ({
    title: columnTitle(column),
    isNumber: isNumeric(cellsIn(figure, i)),
    isOwn: column.place === site.place,
    isOther: hasOwn && places[i] !== undefined && places[i] !== site.place && places[i] !== told,
  }));
}

/** The place that the figure's message holds the municipality's numbers against, the first that it names: it never folds away. */
function toldPlace(figure: Figure, { site, places }: TablePlaces): string | undefined {
  const said = [figure.chart?.title ?? figure.what, figure.chart?.reading ?? ''].join(' ').toLocaleLowerCase('da');
  const named = figure.columns.flatMap(({ over = '', title }, i) => {
    const id = placeOf(figure, i);
    if (id === undefined || id === site.place) return [];
    const names = [places.find((place) => place.id === id)?.name ?? '', over, title];
    const at = names.filter(Boolean).map((name) => said.indexOf(name.toLocaleLowerCase('da')));
    const found = at.filter((index) => index >= 0);
    return found.length > 0 ? [{ id, at: Math.min(...found) }] : [];
  });
  return named.sort((a, b) => a.at - b.at)[0]?.id;
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
