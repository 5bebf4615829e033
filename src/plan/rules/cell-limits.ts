import type { Cell, Figure } from '../library/figure.ts';
import { isRemarked } from '../library/figure.ts';
import type { Shelves } from '../library/library.ts';
import { personalNumbers } from '../prose/personal-number.ts';
import type { Finding } from '../value/problem.ts';
import { isCounted, isShare } from '../value/unit.ts';
import { unitWords } from '../words/labels.ts';
import { eachCell } from './cells.ts';
import type { Rule } from './rule.ts';

/** A share lies between nothing and all, and there is no less of anything than none. What a document prints wrongly, a remark tells. */
export const cellLimits: Rule = ({ shelves }) => shelves.figures.flatMap((figure) => limitProblems(figure, shelves));

export const limitProblems = (figure: Figure, shelves: Shelves): Finding[] => eachCell(figure, beyond(shelves));

const beyond =
  ({ measures }: Shelves) =>
  (cell: Cell, figure: Figure): Pick<Finding, 'rule' | 'message' | 'hint'> | undefined => {
    const { value, unit, printed } = cell;
    const measure = measures.find(({ id }) => id === cell.measure);
    if (value === null || !unit || cell.isChange || measure?.type !== 'level' || unit !== measure.unit)
      return undefined;
    // A personal number is told of as that.
    if (isRemarked(cell, figure) || personalNumbers(String(value)).length > 0) return undefined;
    const remark = `Trykker dokumentet det sådan, så sig det under remarks med cells: [${cell.row}/${cell.column}].`;
    if (isShare(unit) && (value < 0 || value > 100)) {
      return {
        rule: 'cell-beyond-limits',
        message: `”${printed}” kan ikke være en andel: den er mellem 0 og 100 pct.`,
        hint: `Ret tallet; 17,1 pct. skrives 17.1. ${remark}`,
      };
    }
    if (!isCounted(unit) || value >= 0) return undefined;
    return {
      rule: 'cell-beyond-limits',
      message: `”${printed}” kan ikke være et antal ${unitWords(unit).many}: det er under nul.`,
      hint: `Ret tallet. Er det en ændring, så vælg en måling med type: change. ${remark}`,
    };
  };
