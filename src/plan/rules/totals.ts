import { isRemarked, type Figure } from '../library/figure.ts';
import { difference, sum } from '../value/decimal.ts';
import { isExact } from '../value/unit.ts';
import type { Finding } from '../value/problem.ts';
import { formatNumber } from '../words/danish.ts';
import type { Rule } from './rule.ts';
import { addedBy, summedBelow, summedBeside, type Summed } from './total-parts.ts';

/** A total is the sum of its parts, as nearly as they are printed. Where a part is not printed, nobody can tell. */
export const totals: Rule = ({ shelves }) =>
  shelves.figures.flatMap((figure) =>
    [downwards(figure), sideways(figure)].flatMap((sums) => {
      const wrong = sums.flatMap(({ path, ...summed }) => {
        const said = isRemarked(summed.total, figure) ? undefined : complaint(summed);
        return said ? [{ ...said, file: figure.file, where: { path } }] : [];
      });
      // What is no sum is wrong all along its row or column, and is told once.
      return wrong.slice(0, 1);
    }),
  );

type PlacedSum = Summed & { path: (string | number)[] };

function downwards(figure: Figure): PlacedSum[] {
  return figure.rows.flatMap((row, r) =>
    row.total
      ? figure.columns.flatMap(({ id }, c) => {
          const summed = summedBelow(figure, row, id);
          return summed?.total.row === row.id ? [{ ...summed, path: ['rows', r, 'values', c] }] : [];
        })
      : [],
  );
}

function sideways(figure: Figure): PlacedSum[] {
  const total = figure.columns.findIndex((column) => column.total);
  if (total < 0) return [];
  return figure.rows.flatMap((row, r) => {
    const summed = row.cells[total] && summedBeside(figure, row, row.cells[total].unit);
    return summed ? [{ ...summed, path: ['rows', r, 'values', total] }] : [];
  });
}

function complaint({ total, parts }: Summed): Pick<Finding, 'rule' | 'message' | 'hint'> | undefined {
  const values = parts.flatMap((part) => (part.isChange ? [] : (addedBy(part) ?? [])));
  if (total.value === null || total.isChange || values.length < 2 || values.length < parts.length) return undefined;
  const found = sum(values);
  const decimals = Math.max(total.decimals, ...parts.map((part) => part.decimals));
  // Each number that is rounded may be half of its last decimal off.
  const slack =
    total.unit && isExact(total.unit)
      ? 0
      : ((values.length + 1) * 10 ** -Math.min(total.decimals, ...parts.map((part) => part.decimals))) / 2;
  if (Math.abs(difference(total.value, found)) <= slack + Number.EPSILON) return undefined;
  return {
    rule: 'wrong-total',
    message: `Summen er ${total.printed}, men tallene i den giver ${formatNumber(found, { decimals })}.`,
    hint: `Ret det tal, der er forkert. Er det ikke en sum, så slet total. Trykker dokumentet det sådan, så sig det under remarks med cells: [${total.row}/${total.column}].`,
  };
}
