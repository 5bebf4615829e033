import { stateLabels, unitWords } from '../plan/words/labels.ts';
import { columnTitle, rowName, type Cell, type Figure } from '../plan/library/figure.ts';
import { cellNote } from '../plan/publish/corrected.ts';
import { byId, type Library } from '../plan/library/library.ts';
import type { Measure } from '../plan/entry/measure.ts';
import type { Period } from '../plan/value/period.ts';
import { unitKey } from '../plan/value/unit.ts';

/** What stands before the name of a measure where the number is the change in it. */
export const changeBefore = 'Udvikling: ';
export const betweenNotes = ' · ';
export const provisionalNote = 'foreløbigt tal';

/** One cell as it leaves the site: everything it knows, in names that can be read alone, and in the keys behind them. */
export interface ExportedObservation {
  place: string;
  period: Period | undefined;
  group: string;
  measure: string;
  /** Whom it counts and how, where that is said. */
  population: string;
  ages: readonly [number, number] | undefined;
  definition: string;
  unit: string;
  value: number | null;
  decimals: number;
  state: string;
  /** What the state is in words: why there is no number, or that it is rounded to nothing. */
  stateText: string;
  note: string;
  row: string;
  column: string;
  printed: string;
  placeId: string;
  groupId: string;
  measureId: string;
  unitId: string;
  rowId: string;
  columnId: string;
  isChange: boolean;
  provisional: boolean;
  /** What the measure counts, and whom, where the cell says nothing else. */
  measureDefinition: string;
  measurePopulation: string;
}

/** Every cell of a figure, row by row; or only some of them. */
export function exportObservations(
  figure: Figure,
  library: Library,
  isAsked: (cell: Cell) => boolean = () => true,
): ExportedObservation[] {
  return figure.rows.flatMap((row) =>
    row.cells.filter(isAsked).map((cell) => {
      const column = byId(figure.columns, cell.column);
      const section = figure.sections?.find(({ id }) => id === row.section);
      const measure = cell.measure === undefined ? undefined : byId(library.measures, cell.measure);
      return {
        place: cell.place ? byId(library.places, cell.place).name : '',
        period: cell.period,
        group: cell.group ? byId(library.groups, cell.group).title : '',
        measure: measureText(cell, measure),
        population: cell.population?.text ?? '',
        ages: cell.population?.ages,
        definition: cell.definition ?? '',
        unit: cell.unit ? unitWords(cell.unit).many : '',
        value: cell.value,
        decimals: cell.decimals,
        state: cell.state ?? '',
        stateText: cell.state ? stateLabels[cell.state] : '',
        note: [
          ...notesOf(cell, [...(column.notes ?? []), ...(section?.notes ?? []), ...(row.notes ?? [])], figure),
          ...corrected(figure, cell, library),
        ].join(betweenNotes),
        row: section ? `${section.title}: ${rowName(row)}` : rowName(row),
        column: columnTitle(column),
        printed: cell.printed,
        ...keysOf(cell),
        isChange: cell.isChange ?? false,
        provisional: cell.provisional,
        measureDefinition: measure?.definition ?? '',
        measurePopulation: measure?.population?.text ?? '',
      };
    }),
  );
}

const measureText = ({ isChange }: Cell, measure: Measure | undefined): string =>
  measure ? (isChange ? changeBefore : '') + measure.title : '';

const keysOf = ({ place, group, measure, unit, row, column }: Cell) => ({
  placeId: place ?? '',
  groupId: group ?? '',
  measureId: measure ?? '',
  unitId: unit ? unitKey(unit) : '',
  rowId: row,
  columnId: column,
});

/** The notes that bear on a cell, and what its mark means. */
function notesOf(cell: Cell, nearby: readonly string[], figure: Figure): string[] {
  const notes = [...cell.notes, ...nearby].flatMap((id) => figure.notes?.find((note) => note.id === id)?.text ?? []);
  const mark = cell.state && `${cell.printed}: ${figure.marks?.[cell.printed]?.text ?? stateLabels[cell.state]}`;
  return [...notes, ...(mark ? [mark] : []), ...(cell.provisional ? [provisionalNote] : [])];
}

const corrected = (figure: Figure, cell: Cell, library: Library): string[] => {
  const note = cellNote(figure, cell, library);
  return note === undefined ? [] : [note];
};
