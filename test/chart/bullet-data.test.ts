import { describe, expect, it } from 'vitest';
import { bulletData, depthIn, type BulletData, type BulletNames } from '../../src/chart/bullet-data.ts';
import { evaluateGoal } from '../../src/plan/evaluate.ts';
import { findGoal } from '../../src/plan/library.ts';
import { goodText, modelWith } from '../support/libraries.ts';

const goodGoal = 'data/2019/goals/lavere-ledighed.yaml';

/** The bullet of a goal of the small library, with another target and other numbers. */
function bulletOf(
  target: string,
  values: { lilleby: string; landet?: string; more?: string },
  names: BulletNames = {},
): BulletData | undefined {
  const library = modelWith({
    'data/2019/goals/proeve.yaml': goodText(goodGoal)
      .replace('number: 1', 'number: 2')
      .replace(/^target: .*$/m, `target: ${target}`),
    'data/measures/fald.yaml': `title: Fald
phrase: faldet
definition: Ændringen i procent.
unit: pct
type: change
tells: result
`,
    'data/2019/figures/tabel-2.yaml': `label: Tabel 2
order: 2
title: Prøve
what: En prøve.
place: lilleby
source: []
origin: {document: plan-2019, label: Tabel 2}
columns: [{id: tal, title: Tal}]
rows:
  - {id: lilleby, label: Lilleby, ${values.more ?? 'measure: ledighed, unit: pct, period: 2019Q4'}, values: [${values.lilleby}]}
  - {id: landet, label: Landet, place: hele-landet, ${values.more ?? 'measure: ledighed, unit: pct, period: 2019Q4'}, values: [${values.landet ?? 5}]}
`,
  });
  return bulletData(evaluateGoal(findGoal(library, 2019, 'proeve')!, library).parts[0]!, names);
}

const level = (comparator: string, value: number, more = ''): string =>
  `{kind: level, measure: ledighed, figure: tabel-2, comparator: ${comparator}, value: ${value}${more}}`;
const change = (more: string): { lilleby: string; more: string } => ({
  lilleby: more,
  more: 'measure: fald, unit: pct, period: 2018Q4-2019Q4',
});
const fall = '{kind: relative-change, measure: fald, figure: tabel-2, direction: down, by: 15}';

describe('a bullet', () => {
  it('shows how far one got, what was to be reached, and where the goal begins', () => {
    expect(bulletOf(level('at-most', 17.1, ', baseline: {value: 17.4}'), { lilleby: '16.7' })).toEqual({
      value: 16.7,
      valueText: '16,7\u00a0pct.',
      good: { to: 17.1 },
      limits: [{ value: 17.1, text: 'mål: højst 17,1' }],
      start: { value: 17.4, text: 'målets start 17,4' },
      distance: '0,4\u00a0procentpoint bedre end målet',
      isMet: true,
      unit: 'procentpoint',
    });
  });

  it.each([
    { comparator: 'at-most', good: { to: 5 }, value: '5.1', distance: 'mangler 0,1\u00a0procentpoint' },
    { comparator: 'at-most', good: { to: 5 }, value: '5.0', distance: 'lige på målet' },
    { comparator: 'at-least', good: { from: 5 }, value: '4.9', distance: 'mangler 0,1\u00a0procentpoint' },
    { comparator: 'at-least', good: { from: 5 }, value: '5.1', distance: '0,1\u00a0procentpoint bedre end målet' },
    { comparator: 'below', good: { to: 5 }, value: '5.0', distance: 'mangler mindre, end tallene viser' },
    { comparator: 'above', good: { from: 5 }, value: '5.0', distance: 'mangler mindre, end tallene viser' },
  ])('$comparator 5, with $value, says: $distance', ({ comparator, good, value, distance }) => {
    expect(bulletOf(level(comparator, 5), { lilleby: value })).toMatchObject({ good, distance });
  });

  it('keeps the sign of a fall, and begins at no change', () => {
    expect(bulletOf(fall, change('-11.9'))).toMatchObject({
      value: -11.9,
      valueText: '−11,9\u00a0pct.',
      good: { to: -15 },
      limits: [{ value: -15, text: 'mål −15' }],
      start: { value: 0, text: '0, uændret' },
      distance: 'mangler 3,1\u00a0pct.',
    });
  });

  it('shows a rise where a fall was to be', () => {
    expect(bulletOf(fall, change('4.2'))).toMatchObject({ value: 4.2, valueText: '+4,2\u00a0pct.', isMet: false });
  });

  it('names the place that it is held against, and its number as a change where it is one', () => {
    const target = (measure: string): string =>
      `{kind: relative-to-place, measure: ${measure}, figure: tabel-2, comparator: at-most, place: hele-landet}`;
    expect(bulletOf(target('ledighed'), { lilleby: '6.1', landet: '5.4' }, { place: 'Hele landet' })?.limits).toEqual([
      { value: 5.4, text: 'Hele landet 5,4' },
    ]);
    expect(
      bulletOf(target('fald'), { ...change('-1.2'), landet: '0.9' }, { place: 'Hele landet', isChange: true }),
    ).toMatchObject({ start: { value: 0 }, limits: [{ value: 0.9, text: 'Hele landet +0,9' }], isMet: true });
  });

  it('says a count that the document gives as about so many, about so', () => {
    const target = '{kind: count, measure: ledige, figure: tabel-2, comparator: at-least, value: 44}';
    expect(
      bulletOf(target, {
        lilleby: '{value: 48, printed: ca. 48}',
        more: 'measure: ledige, unit: personer, period: 2019',
      }),
    ).toMatchObject({ valueText: 'ca. 48\u00a0personer', distance: 'ca. 4 flere end målet', unit: 'personer' });
  });

  it('shows a stretch between two numbers, and which side of it one is on', () => {
    const between = [4, 6] as const;
    expect(bulletOf(level('at-most', 6), { lilleby: '5.5' }, { between })).toMatchObject({
      good: { from: 4, to: 6 },
      limits: [
        { value: 4, text: 'mindst 4' },
        { value: 6, text: 'højst 6' },
      ],
      distance: 'inden for målet',
    });
    expect(bulletOf(level('at-most', 6), { lilleby: '6.5' }, { between })?.distance).toBe(
      'uden for målet med 0,5\u00a0procentpoint',
    );
  });

  it('is not drawn where the goal cannot be assessed', () => {
    expect(bulletOf('{kind: level, measure: ledige, comparator: at-most, value: 5}', { lilleby: '5' })).toBeUndefined();
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
