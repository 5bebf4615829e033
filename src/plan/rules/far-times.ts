import { deadlineOf, targetParts } from '../entry/target.ts';
import type { Goal } from '../entry/goal.ts';
import type { Figure } from '../library/figure.ts';
import { firstYear, lastYear } from '../value/plan-year.ts';
import { toPeriod, type Period } from '../value/period.ts';
import type { Finding } from '../value/problem.ts';
import { formatPeriod } from '../words/danish.ts';
import type { Rule } from './rule.ts';

/** A plan looks some years ahead and some back. Much farther off, a year has most often a wrong digit. */
export const farTimes: Rule = ({ shelves }) => [
  ...shelves.goals.flatMap(dueFarOff),
  ...shelves.figures.flatMap(measuredFarOff),
];

/** Goals are set for some years, and numbers are looked up or foretold for more. */
const most = { goal: 15, table: 40 };

const yearOf = (day: string): number => Number(day.slice(0, 4));

function dueFarOff({ year, target, file }: Goal): Finding[] {
  if (!target) return [];
  const due = targetParts(target)
    .flatMap((part) => deadlineOf(part) ?? [])
    .map(({ period }) => toPeriod(period))
    .find(({ end }) => yearOf(end) > lastYear(year) + most.goal);
  return due
    ? [
        {
          ...complaint(`Fristen er ${formatPeriod(due)}, mere end ${most.goal} år efter planen.`),
          file,
          where: { path: ['target'], on: 'key' },
        },
      ]
    : [];
}

/** The first cell only: a column with the wrong year has it in every row. */
function measuredFarOff({ year, rows, file }: Figure): Finding[] {
  const isFar = ({ start, end }: Period): boolean =>
    yearOf(end) < firstYear(year) - most.table || yearOf(start) > lastYear(year) + most.table;
  for (const [r, { cells }] of rows.entries()) {
    const c = cells.findIndex(({ period }) => period && isFar(period));
    if (c < 0) continue;
    return [
      {
        ...complaint(`Tallet er sat til ${formatPeriod(cells[c]!.period!)}, mere end ${most.table} år fra planen.`),
        file,
        where: { path: ['rows', r, 'values', c] },
      },
    ];
  }
  return [];
}

const complaint = (message: string): Pick<Finding, 'rule' | 'severity' | 'message' | 'hint'> => ({
  rule: 'far-time',
  severity: 'warning',
  message,
  hint: 'Se efter, om årstallet er en slåfejl i period. Passer det, så lad det stå.',
});
