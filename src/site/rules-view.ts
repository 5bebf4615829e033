import type { Status } from '../plan/value/conclusion.ts';
import { assessmentExamples } from '../plan/assess/examples/index.ts';
import { assessmentRules, type AssessmentRule } from '../plan/assess/assessment-rules.ts';
import { evaluateGoal } from '../plan/assess/evaluate.ts';
import { exampleOf } from '../plan/assess/examples/situation.ts';
import { statusText, wholeSum } from '../plan/assess/explain.ts';
import { sentenceText } from '../plan/value/sentence.ts';
import { capitalize, countInWords, plural } from '../plan/words/danish.ts';

/** A worked example of a rule, assessed like any goal. */
export interface RuleExample {
  about: string;
  status: Status;
  statusText: string;
  sum: string;
}

export interface RuleView {
  id: AssessmentRule;
  title: string;
  text: string;
  examples: RuleExample[];
  /** "Et eksempel", "Tre eksempler". */
  examplesTitle: string;
}

/** The rules by which goals are assessed, as the page of them shows them. */
export const rulesView = (): { title: string; intro: string; rules: RuleView[] }[] =>
  assessmentRules.map(({ title, intro, rules }) => ({
    title,
    intro,
    rules: Object.entries(rules).map(([id, text]) => ruleView(id as AssessmentRule, text)),
  }));

function ruleView(id: AssessmentRule, text: { title: string; text: string }): RuleView {
  const examples = examplesOf(id);
  const examplesTitle = plural(
    examples.length,
    'Et eksempel',
    `${capitalize(countInWords(examples.length))} eksempler`,
  );
  return { ...text, id, examples, examplesTitle };
}

const examplesOf = (rule: string): RuleExample[] =>
  assessmentExamples
    .filter((example) => example.rule === rule)
    .map((example) => {
      const { goal, facts } = exampleOf(example);
      const assessment = evaluateGoal(goal, facts);
      return {
        about: `${capitalize(example.about)}.`,
        status: assessment.status,
        statusText: statusText(assessment),
        sum: [sentenceText(wholeSum(assessment)), ...assessment.remarks].join(' '),
      };
    });
