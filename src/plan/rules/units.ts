import { unitWords } from '../words/labels.ts';
import { unitKey } from '../value/unit.ts';
import { endSentence } from '../words/danish.ts';
import type { Finding } from '../value/problem.ts';
import { eachCell } from './cells.ts';
import type { Rule } from './rule.ts';

/** A cell is in the unit of the measure that it observes; and a cell that observes says where. */
export const units: Rule = ({ shelves }) => {
  const measures = new Map(shelves.measures.map((measure) => [measure.id, measure]));
  return shelves.figures.flatMap((figure) =>
    firstOfEach(
      eachCell(figure, ({ measure: id, unit, place, value, isChange }) => {
        const measure = id === undefined ? undefined : measures.get(id);
        if (!measure || value === null || isChange) return undefined;
        if (unit !== measure.unit) {
          return {
            rule: 'unit-differs',
            message: endSentence(
              `Cellen er i ${unit ? unitWords(unit).many : 'ingen enhed'}, men målingen ”${id}” er i ${unitWords(measure.unit).many}`,
            ),
            hint: `Skriv unit: ${unitKey(measure.unit)}, eller vælg en anden måling.`,
          };
        }
        return place === undefined
          ? {
              rule: 'no-place',
              message: `Cellen måler ”${id}”, men siger ikke hvor.`,
              hint: 'Skriv place på rækken, kolonnen eller tabellen.',
            }
          : undefined;
      }),
    ),
  );
};

/** One report is enough for what a whole column or table has wrong. */
const firstOfEach = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ message }, i) => findings.findIndex((other) => other.message === message) === i);
