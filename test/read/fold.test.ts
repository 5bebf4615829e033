import { describe, expect, it } from 'vitest';
import { foldProblems } from '../../src/read/fold.ts';
import type { Problem } from '../../src/plan/value/problem.ts';
import type { RuleId } from '../../src/plan/value/rule-id.ts';

const problem = (
  file: string,
  line: number,
  message = 'Der er ingen gruppe ”x”.',
  rule: RuleId = 'dangling-reference',
): Problem => ({
  rule,
  file,
  line,
  column: 1,
  message,
  hint: 'Mente du ”y”?',
});
const told = (problems: readonly Problem[]): string[] =>
  foldProblems(problems).map(({ file, line, hint }) => `${file}:${line} ${hint}`);

describe('the same message', () => {
  it('at one place is told once', () => {
    expect(told([problem('a', 1), problem('a', 1)])).toEqual(['a:1 Mente du ”y”?']);
  });

  it('is told at each place up to three', () => {
    expect(told([1, 2, 3].map((line) => problem('a', line)))).toHaveLength(3);
  });

  it('is told once from four, with where the others are', () => {
    expect(told([problem('a', 1), problem('a', 2), problem('b', 1), problem('c', 7)])).toEqual([
      'a:1 Mente du ”y”? Det samme gælder 3 steder til: a:2, b:1, c:7.',
    ]);
  });

  it('names five of the others at most', () => {
    expect(told([...Array(9).keys()].map((i) => problem('a', i + 1)))).toEqual([
      'a:1 Mente du ”y”? Det samme gælder 8 steder til: a:2, a:3, a:4, a:5, a:6 ….',
    ]);
  });
});

it('the same message is told wherever there is something else to do', () => {
  const moved = ['a', 'b', 'c', 'd', 'e'].map((file) => ({
    ...problem(`data/${file}`, 1, 'Filen står forkert.', 'wrong-place'),
    hint: `Flyt den til ${file}.`,
  }));
  expect(told(moved)).toEqual(['a', 'b', 'c', 'd', 'e'].map((file) => `data/${file}:1 Flyt den til ${file}.`));
});

describe('many of a kind in one file', () => {
  const rows = (count: number): Problem[] =>
    [...Array(count).keys()].map((i) => problem('a', i + 1, `Række ${i}.`, 'row-width'));
  it('are all told up to five', () => expect(told(rows(5)).at(-1)).toBe('a:5 Mente du ”y”?'));
  it('are counted from six, and do not hide what is wrong in other ways', () => {
    expect(told([...rows(8), problem('a', 9), problem('b', 1, 'Række.', 'row-width')])).toEqual([
      'a:1 Mente du ”y”?',
      'a:2 Mente du ”y”?',
      'a:3 Mente du ”y”?',
      'a:4 Mente du ”y”?',
      'a:5 Mente du ”y”? Filen har 3 af samme slags til, den næste på linje 6.',
      'a:9 Mente du ”y”?',
      'b:1 Mente du ”y”?',
    ]);
  });
});

describe('many of a kind in many files', () => {
  const files = (count: number): Problem[] => [...Array(count).keys()].map((i) => problem(`f${i}`, 1, `Nr. ${i}.`));
  it('are all told up to eight', () => expect(told(files(8)).at(-1)).toBe('f7:1 Mente du ”y”?'));
  it('are counted from nine', () => {
    expect(told(files(10))).toHaveLength(8);
    expect(told(files(10)).at(-1)).toBe('f7:1 Mente du ”y”? Der er 2 af samme slags til: f8:1, f9:1.');
  });
});

describe('what follows from another problem', () => {
  const rules = (problems: readonly Problem[]): string[] => foldProblems(problems).map(({ rule }) => rule);
  it('at the same place is not told, and elsewhere it is', () => {
    const heading = problem('a', 1, 'Overskriften er tom.', 'heading');
    expect(rules([heading, problem('a', 1, 'Siger ikke, hvad.', 'no-about')])).toEqual(['heading']);
    expect(rules([heading, problem('a', 2, 'Siger ikke, hvad.', 'no-about')])).toEqual(['heading', 'no-about']);
  });

  it('of a chart waits until what its table refers to is there', () => {
    const chart = problem('a', 5, 'To celler har samme plads.', 'chart-shared-spot');
    expect(rules([problem('a', 1), chart])).toEqual(['dangling-reference']);
    expect(rules([problem('b', 1), chart])).toEqual(['dangling-reference', 'chart-shared-spot']);
    expect(rules([problem('b', 1, 'Mangler.', 'missing-file'), chart])).toEqual(['missing-file']);
  });
});

it('YAML says nothing of a place where a character is named for what it is', () => {
  const problems = [
    problem('a', 1, 'Her står et usynligt tegn.', 'character'),
    problem('a', 1, 'Kan ikke læses.', 'yaml'),
  ];
  expect(foldProblems(problems).map(({ rule }) => rule)).toEqual(['character']);
});
