import type { Figure } from '../library/figure.ts';
import type { CellAddress } from '../value/cell-address.ts';
import type { Complaint } from '../value/problem.ts';
import { suggestName } from '../words/nearest.ts';
import { shown } from '../words/shown.ts';

/** Which part of a cell's address a table does not have: its row, or else its column. */
export function missingPart(
  { row, column }: Pick<CellAddress, 'row' | 'column'>,
  { label, ...figure }: Pick<Figure, 'label'> & Record<'rows' | 'columns', readonly { id: string }[]>,
): Complaint | undefined {
  const rows = figure.rows.map(({ id }) => id);
  const columns = figure.columns.map(({ id }) => id);
  const [what, id, known] = rows.includes(row) ? ['kolonne', column, columns] : ['række', row, rows];
  if (known.includes(id)) return undefined;
  return {
    rule: 'dangling-reference',
    message: `${label} har ingen ${what} ”${shown(id)}”.`,
    hint: suggestName(id, known),
  };
}
