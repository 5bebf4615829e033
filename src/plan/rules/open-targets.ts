import { formatNumber, numbersIn } from '../words/danish.ts';
import type { Goal } from '../entry/goal.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule } from './rule.ts';

/** A target without a limit stands instead of one that can be assessed, and its number stands in the goal's wording. */
export const openTargets: Rule = ({ shelves }) =>
  shelves.goals.flatMap((goal) => {
    if (goal.openTarget === undefined) return [];
    const complaint = goal.target ? both : notInWording(goal.openTarget, goal);
    return complaint ? [{ ...complaint, file: goal.file, where: { path: ['openTarget'] } }] : [];
  });

type Complaint = Pick<Finding, 'rule' | 'message' | 'hint'>;

const both: Complaint = {
  rule: 'open-target-beside-target',
  message: 'Målet har både target og openTarget.',
  hint: 'Fjern den ene. openTarget er kun til et mål, der nævner et tal uden at sige, hvad der er nok.',
};

function notInWording(openTarget: string, { wording }: Goal): Complaint | undefined {
  const missing = numbersIn(openTarget).find((number) => !numbersIn(wording).includes(number));
  return missing === undefined
    ? undefined
    : {
        rule: 'open-target-not-in-wording',
        message: `Tallet ${formatNumber(missing)} i openTarget står ikke i målets ordlyd.`,
        hint: 'Ret det, der er forkert.',
      };
}
