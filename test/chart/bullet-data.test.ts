import { describe, expect, it } from 'vitest';
import { bulletData, depthIn, type BulletData, type BulletNames } from '../../src/chart/bullet-data.ts';
import { evaluateGoal } from '../../src/plan/assess/evaluate.ts';
import { exampleOf, type Numbers } from '../../src/plan/assess/examples/situation.ts';
import { shownAs } from '../../src/plan/words/printed.ts';
import type { SimpleTarget, TargetOf } from '../../src/plan/entry/target.ts';

/** The bullet of a target, with numbers of the municipality and of the whole country. */
function bulletOf(
  target: SimpleTarget,
  numbers: Numbers,
  { country, ...names }: BulletNames & { country?: Numbers } = {},
): BulletData | undefined {
  const { measure } = target;
  const other = country ? [{ measure, place: 'hele-landet', numbers: country }] : [];
  const { goal, facts } = exampleOf({ target, tables: [[{ measure, numbers }, ...other]] });
  return bulletData(evaluateGoal(goal, facts).parts[0]!, names);
}

const level = (comparator: TargetOf<'level'>['comparator'], value: number): TargetOf<'level'> => ({
  kind: 'level',
  measure: 'ledighed',
  comparator,
  value,
});
const fall: SimpleTarget = { kind: 'relative-change', measure: 'udvikling', direction: 'down', by: 15 };

describe('a bullet', () => {
  it('shows how far one got, what was to be reached, and where the goal begins', () => {
    expect(bulletOf({ ...level('at-most', 16), baseline: { value: 16.8 } }, { 2019: 15.3 })).toEqual({
      value: 15.3,
      valueText: '15,3\u00a0pct.',
      good: { to: 16 },
      limits: [{ value: 16, text: 'mål: højst 16' }],
      start: { value: 16.8, text: 'målets start 16,8' },
      distance: '0,7\u00a0procentpoint bedre end målet',
      isMet: true,
      isChange: false,
      unit: 'procentpoint',
    });
  });

  it('has no start where the goal has only words for it', () => {
    expect(bulletOf({ ...level('at-most', 16), baseline: { text: 'godt 16' } }, { 2019: 15.3 })?.start).toBeUndefined();
  });

  it.each([
    { comparator: 'at-most', good: { to: 5 }, value: 5.1, distance: '0,1\u00a0procentpoint for højt' },
    { comparator: 'at-most', good: { to: 5 }, value: 5, distance: 'lige på målet' },
    { comparator: 'at-least', good: { from: 5 }, value: 4.9, distance: 'mangler 0,1\u00a0procentpoint' },
    { comparator: 'at-least', good: { from: 5 }, value: 5.1, distance: '0,1\u00a0procentpoint bedre end målet' },
    { comparator: 'below', good: { to: 5 }, value: 5, distance: 'lige på grænsen, ikke nok' },
    { comparator: 'above', good: { from: 5 }, value: 5, distance: 'lige på grænsen, ikke nok' },
  ] as const)('$comparator 5, with $value, says: $distance', ({ comparator, good, value, distance }) => {
    expect(bulletOf(level(comparator, 5), { 2019: value })).toMatchObject({ good, distance });
  });

  it('keeps the sign of a fall, and begins at no change', () => {
    expect(bulletOf(fall, { '2018-2019': -11.6 })).toMatchObject({
      value: -11.6,
      valueText: '−11,6\u00a0pct.',
      good: { to: -15 },
      limits: [{ value: -15, text: 'mål −15' }],
      start: { value: 0, text: '0, uændret' },
      distance: 'mangler 3,4\u00a0pct. af udgangspunktet',
      unit: 'procentpoint',
    });
  });

  it('shows a rise where a fall was to be', () => {
    expect(bulletOf(fall, { '2018-2019': 3.8 })).toMatchObject({
      value: 3.8,
      valueText: '+3,8\u00a0pct.',
      isMet: false,
    });
  });

  it('names the place that it is held against, and its number as a change where it is one', () => {
    const target = (measure: string): SimpleTarget => ({
      kind: 'relative-to-place',
      measure,
      comparator: 'at-most',
      place: 'hele-landet',
    });
    const names = { place: 'Hele landet' };
    expect(bulletOf(target('ledighed'), { 2019: 6.1 }, { ...names, country: { 2019: 5.4 } })?.limits).toEqual([
      { value: 5.4, text: 'Hele landet 5,4' },
    ]);
    const changes = { ...names, isChange: true, country: { '2018-2019': 0.9 } };
    expect(bulletOf(target('udvikling'), { '2018-2019': -1.2 }, changes)).toMatchObject({
      start: { value: 0 },
      limits: [{ value: 0.9, text: 'Hele landet +0,9' }],
      isMet: true,
    });
  });

  it('says of a count over its ceiling how many more it is', () => {
    const target: SimpleTarget = { kind: 'count', measure: 'ledige', comparator: 'at-most', value: 200 };
    expect(bulletOf(target, { 2019: 201 })?.distance).toBe('1 flere end målet');
  });

  it('says a count that the document gives as about so many, about so', () => {
    const target: SimpleTarget = { kind: 'count', measure: 'ledige', comparator: 'at-least', value: 44 };
    const { goal, facts } = exampleOf({ target, tables: [[{ measure: 'ledige', numbers: { 2019: 48 } }]] });
    const [part] = evaluateGoal(goal, facts).parts;
    const about = { ...part!, decided: { ...part!.decided!, ...shownAs('ca. 48') } };
    expect(bulletData(about)).toMatchObject({
      valueText: 'ca. 48\u00a0personer',
      distance: 'ca. 4 flere end målet',
      unit: 'personer',
    });
  });

  it('shows a stretch between two numbers, and which side of it one is on', () => {
    const between: [number, number] = [4, 6];
    const target: SimpleTarget = { kind: 'interval', measure: 'ledighed', between };
    expect(bulletOf(target, { 2019: 5.5 }, { between })).toMatchObject({
      good: { from: 4, to: 6 },
      limits: [
        { value: 4, text: 'mindst 4' },
        { value: 6, text: 'højst 6' },
      ],
      distance: 'inden for målet',
    });
    expect(bulletOf(target, { 2019: 6.5 }, { between })?.distance).toBe('uden for målet med 0,5\u00a0procentpoint');
  });

  it('is not drawn where the goal cannot be assessed', () => {
    expect(bulletOf(level('at-most', 5), { 2019: '-' })).toBeUndefined();
  });
});

describe('how far a value is inside a stretch', () => {
  it.each([
    { value: 9, depth: -1 },
    { value: 10, depth: 0 },
    { value: 11, depth: 1 },
    { value: 13, depth: 1 },
    { value: 14, depth: 0 },
    { value: 16, depth: -2 },
  ])('between 10 and 14: $value is $depth', ({ value, depth }) => {
    expect(depthIn({ from: 10, to: 14 }, value)).toBe(depth);
  });

  it('up to a number, and from one', () => {
    expect(depthIn({ to: 14 }, 15)).toBe(-1);
    expect(depthIn({ from: 10 }, 15)).toBe(5);
  });
});
