import type { Goal } from '../entry/goal.ts';
import { formatNumber, joinList, numbersIn } from '../words/danish.ts';
import { baselineValue, numbersOf, type SimpleTarget } from '../entry/target.ts';
import type { Rule } from './rule.ts';
import { at, placedTargets, type Complaint, type PlacedTarget } from './targets.ts';

/** The number of a target stands in the goal's wording, where that has numbers at all. */
export const targetNumbers: Rule = (context) =>
  placedTargets(context).flatMap((placed) => {
    const complaint = notInWording(placed);
    return complaint ? [at(placed, complaint)] : [];
  });

function notInWording({ goal, target }: PlacedTarget): Complaint | undefined {
  const stated = numbersWorded(goal);
  if (stated.length === 0) return undefined;
  const base = baselineValue(target);
  const asked = [...numbersOf(target), ...(base === undefined ? [] : [base])];
  const missing = asked.find((number) => !stated.includes(number));
  if (missing === undefined) return undefined;
  return {
    rule: 'target-not-in-wording',
    key: keyOf(missing, target),
    message: `Måltallet ${formatNumber(missing)} står ikke i målets ordlyd, som siger ${joinList([...new Set(stated)].map((each) => formatNumber(each)))}.`,
    hint: 'Ret det, der er forkert. Står tallet et andet sted i dokumentet, så skriv ordlyden dér under alsoWorded.',
  };
}

/** Where the file says a number of a target. */
function keyOf(number: number, target: SimpleTarget): string {
  if (!numbersOf(target).includes(number)) return 'baseline';
  switch (target.kind) {
    case 'level':
    case 'count':
      return 'value';
    case 'interval':
      return 'between';
    case 'per-year':
      return 'years';
    default:
      return 'by';
  }
}

/** The numbers that the wordings of a goal name and that may be measured. */
export const numbersWorded = ({ wording, alsoWorded = [] }: Goal): number[] =>
  [wording, ...alsoWorded.map((other) => other.wording)].flatMap(measuredIn);

/** The numbers of a wording that may be measured: years are none. A document may write a decimal with a dot. */
function measuredIn(wording: string): number[] {
  const dotted = [...wording.matchAll(/(?<![\d.,])\d+\.\d{1,2}(?![\d.,]*\d)/g)].map(([text]) => Number(text));
  const ranges = [...wording.matchAll(/(\d+)[-–](\d+)/g)].flatMap(([, low, high]) => [Number(low), Number(high)]);
  return [...numbersIn(wording), ...dotted, ...ranges].filter((number) => !isYear(number));
}

const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1900 && number < 2100;
