import { describe, expect, it } from 'vitest';
import { evaluateGoal } from '../../src/plan/assess/evaluate.ts';
import { exampleOf, type ExampleSituation } from '../../src/plan/assess/examples/situation.ts';
import type { Library } from '../../src/plan/library/library.ts';
import { sumLines } from '../../src/site/sum-lines.ts';

/** The lines of the table that shows how a target was decided: "Mål: højst 5 pct.". */
function lines(situation: ExampleSituation): string[] {
  const { goal, facts } = exampleOf(situation);
  const [part] = evaluateGoal(goal, facts).parts;
  return sumLines(part!, facts as unknown as Library).map(({ label, text }) =>
    `${label}: ${text}`.replaceAll('\u00a0', ' '),
  );
}

const level = { kind: 'level', measure: 'ledighed', comparator: 'at-most', deadline: { period: 2019 } } as const;

describe('how a target was decided, line by line', () => {
  it('says what was before the plan, what decides, how far it is, and what came after', () => {
    const numbers = { 2018: 4.8, 2019: 4.9, 2020: 6 };
    expect(lines({ target: { ...level, value: 5, baseline: { text: 'godt 6' } }, tables: [[{ numbers }]] })).toEqual([
      'Mål: højst 5 pct.',
      'Udgangspunkt, som målet nævner: godt 6',
      'Før planen, 2018: 4,8 pct.',
      'Tallet, der afgør det, 2019: 4,9 pct.',
      'Bedre end målet med: 0,1 procentpoint',
      'Efter fristen, 2020: 6,0 pct.',
      'Frist: 2019',
    ]);
  });

  it('does not call an exact hit better than the target', () => {
    expect(lines({ target: { ...level, value: 5 }, tables: [[{ numbers: { 2019: 5 } }]] })).toContain(
      'Målet: lige præcis nået',
    );
  });

  it('shows the newest number of a target that cannot be assessed as no more than that', () => {
    expect(lines({ target: { ...level, value: 5 }, tables: [[{ numbers: { 2017: 4.9 } }]] })).toEqual([
      'Mål: højst 5 pct.',
      'Seneste tal, 2017: 4,9 pct.',
      'Frist: 2019',
    ]);
  });

  it('shows the change between two numbers, and the other place', () => {
    const fall = { kind: 'point-change', measure: 'ledighed', direction: 'down', by: 1, from: 2018 } as const;
    expect(lines({ target: fall, tables: [[{ numbers: { 2018: 5.2, 2019: 4.9 } }]] })).toEqual([
      'Mål: et fald på mindst 1 procentpoint',
      'Udgangspunkt, 2018: 5,2 pct.',
      'Tallet, der afgør det, 2019: 4,9 pct.',
      'Forskel: −0,3 procentpoint',
      'Afstand til målet: 0,7 procentpoint',
      'Frist: ikke nævnt i målet',
    ]);
  });
});
