import type { Assessment } from '../../src/plan/assess/assessment.ts';
import { evaluateGoal } from '../../src/plan/assess/evaluate.ts';
import { exampleOf, type ExampleSituation } from '../../src/plan/assess/examples/situation.ts';
import { wholeSum } from '../../src/plan/assess/explain.ts';
import type { Facts } from '../../src/plan/assess/question.ts';
import { sentenceText } from '../../src/plan/value/sentence.ts';

/** Assesses the goal of an invented situation, with what a test changes in it. */
export function assess(situation: ExampleSituation, change: (facts: Facts) => Facts = (facts) => facts): Assessment {
  const { goal, facts } = exampleOf(situation);
  return evaluateGoal(goal, change(facts));
}

/** An assessment in sentences, with what stands beside it. */
export const said = (assessment: Assessment): string =>
  [sentenceText(wholeSum(assessment)), ...assessment.remarks].join(' ').replaceAll('\u00a0', ' ');
