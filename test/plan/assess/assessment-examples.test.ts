import { describe, expect, it } from 'vitest';
import { reasonOf, type Assessment } from '../../../src/plan/assess/assessment.ts';
import { assessmentExamples, type AssessmentExample } from '../../../src/plan/assess/examples/index.ts';
import { assessmentRules, ruleIds } from '../../../src/plan/assess/assessment-rules.ts';
import { evaluateGoal } from '../../../src/plan/assess/evaluate.ts';
import { exampleOf } from '../../../src/plan/assess/examples/situation.ts';
import { statusText, wholeSum } from '../../../src/plan/assess/explain.ts';
import { sentenceText } from '../../../src/plan/value/sentence.ts';

/** The worked examples are the specification of how goals are assessed; what they say stands with them. */

function assess(example: AssessmentExample): Assessment {
  const { goal, facts } = exampleOf(example);
  return evaluateGoal(goal, facts);
}

describe.each(ruleIds)('the rule %s', (rule) => {
  const examples = assessmentExamples.filter((example) => example.rule === rule);

  it('has an example', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('$about: $status', (example) => {
    const assessment = assess(example);
    const said = [sentenceText(wholeSum(assessment)), ...assessment.remarks].join(' ');
    expect(statusText(assessment)).toBe(example.status);
    expect(said.replaceAll('\u00a0', ' ')).toBe(example.says);
  });
});

it('there are at least sixty examples, no two of a rule about the same', () => {
  const names = assessmentExamples.map(({ rule, about }) => `${rule}: ${about}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(60);
});

it('every assessment says what it rests on: a rule that readers can look up, or a reason', () => {
  const told = assessmentRules.flatMap(({ rules }) => Object.keys(rules));
  for (const example of assessmentExamples) {
    const assessment = assess(example);
    for (const each of [assessment, ...assessment.parts]) {
      const rule = each.basis.kind === 'computed' ? each.basis.rule : reasonOf(each);
      expect(told).toContain(rule);
      expect(each.status === 'unknown').toBe(each.basis.kind === 'unknown');
    }
  }
});

it('every sentence is whole: no doubled stops, no gaps, nothing undefined', () => {
  for (const { says } of assessmentExamples) {
    expect(says).toMatch(/^[\p{Lu}”].*\.$/su);
    expect(says).not.toMatch(/\.\.|undefined|NaN| {2}|\{group\}/);
  }
});
