import { percentOf } from '../value/decimal.ts';
import { baseOf, type Cell, type Figure } from '../library/figure.ts';
import { countsPeople } from '../value/unit.ts';
import type { Finding } from '../value/problem.ts';
import { eachCell } from './cells.ts';
import type { Rule } from './rule.ts';

/**
 * A count of 1-4 persons, printed or derivable as a share of a printed count, stands only with a stated reason.
 * The threshold of 5 follows the local extracts of Danmarks Statistik's deliveries.
 */
export const smallCounts: Rule = ({ shelves }) =>
  shelves.figures
    .filter((figure) => figure.smallCounts === undefined)
    .flatMap((figure) => eachCell(figure, (cell) => smallCount(cell, figure)));

const isSmall = (count: number): boolean => count > 0.5 && count < 4.5;

function smallCount(cell: Cell, figure: Figure): Pick<Finding, 'rule' | 'message' | 'hint'> | undefined {
  const hint = 'Skjul tallet med state: suppressed, eller skriv under smallCounts, hvorfor det må stå.';
  if (cell.value === null || cell.isChange) return undefined;
  if (cell.unit && countsPeople(cell.unit) && isSmall(Math.abs(cell.value))) {
    return { rule: 'small-count', message: `Antallet ${cell.printed} kan pege på enkelte personer.`, hint };
  }
  const base = baseOf(cell, figure);
  if (base?.value && isSmall(percentOf(cell.value, base.value))) {
    return {
      rule: 'small-count',
      message: `${cell.printed} pct. af ${base.printed} er under 5 personer, som kan genkendes.`,
      hint,
    };
  }
  return undefined;
}
