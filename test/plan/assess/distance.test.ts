import { describe, expect, it } from 'vitest';
import { distanceOf, type TargetDistance } from '../../../src/plan/assess/distance.ts';
import { evaluateGoal } from '../../../src/plan/assess/evaluate.ts';
import { exampleOf, type Numbers } from '../../../src/plan/assess/examples/situation.ts';
import { factOf } from '../../../src/plan/assess/fact.ts';
import { sentenceText } from '../../../src/plan/value/sentence.ts';
import { shownAs } from '../../../src/plan/words/printed.ts';
import type { SimpleTarget, TargetOf } from '../../../src/plan/entry/target.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A target held against numbers of the municipality and, where it needs them, of the whole country. */
function held(target: SimpleTarget, numbers: Numbers, country?: Numbers) {
  const { measure } = target;
  const other = country ? [{ measure, place: 'hele-landet', numbers: country }] : [];
  const { goal, facts } = exampleOf({ target, tables: [[{ measure, numbers }, ...other]] });
  return { part: evaluateGoal(goal, facts).parts[0]!, facts };
}

function distance(target: SimpleTarget, numbers: Numbers, country?: Numbers): TargetDistance | undefined {
  const { part, facts } = held(target, numbers, country);
  const found = distanceOf(part, facts);
  return found && { ...found, text: plain(found.text) };
}

function fact(target: SimpleTarget, numbers: Numbers, country?: Numbers): string {
  const { part, facts } = held(target, numbers, country);
  return plain(sentenceText(factOf(part, facts)));
}

const level = (comparator: TargetOf<'level'>['comparator'], value: number): TargetOf<'level'> => ({
  kind: 'level',
  measure: 'ledighed',
  comparator,
  value,
});
const fall: SimpleTarget = { kind: 'relative-change', measure: 'udvikling', direction: 'down', by: 15 };
const asCountry = (measure: string): SimpleTarget => ({
  kind: 'relative-to-place',
  measure,
  comparator: 'at-most',
  place: 'hele-landet',
});

describe('how far a target was from being met', () => {
  it.each([
    ['at-most', 5.1, -0.1, '0,1 procentpoint for højt'],
    ['at-most', 5, 0, 'lige på målet'],
    ['at-most', 4.6, 0.4, '0,4 procentpoint under målet'],
    ['at-least', 4.9, -0.1, 'mangler 0,1 procentpoint'],
    ['at-least', 5.1, 0.1, '0,1 procentpoint over målet'],
    ['below', 5, 0, 'lige på grænsen, ikke nok'],
    ['above', 5, 0, 'lige på grænsen, ikke nok'],
  ] as const)('%s 5, with %d: %d, %s', (comparator, value, depth, text) => {
    expect(distance(level(comparator, 5), { 2019: value })).toMatchObject({ depth, text, unit: 'procentpoint' });
  });

  it('has a start just where the goal has a number for it, on whichever side of the target', () => {
    const withBase = (baseline: { value: number } | { text: string }) =>
      distance({ ...level('at-most', 16), baseline }, { 2019: 15.3 })?.start;
    expect(withBase({ value: 16.8 })).toEqual({ depth: -0.8, text: 'planens start 16,8' });
    expect(withBase({ value: 15.9 })).toEqual({ depth: 0.1, text: 'planens start 15,9' });
    expect(withBase({ text: 'godt 16' })).toBeUndefined();
    expect(distance(level('at-most', 16), { 2019: 15.3 })?.start).toBeUndefined();
  });

  it('has the number of the figures beside its own start where they say that it was met before the plan began', () => {
    const withStart = (before: number) =>
      distance({ ...level('at-most', 16), baseline: { value: 16.8 } }, { 2018: before, 2019: 15.3 })?.start?.text;
    expect(withStart(15.9)).toBe('målets start 16,8, tabellens 15,9');
    expect(withStart(16.1)).toBe('planens start 16,8');
  });

  it('of a fall begins at no change, and a rise goes the other way', () => {
    expect(distance(fall, { '2018-2019': -11.6 })).toMatchObject({
      depth: -3.4,
      start: { depth: -15, text: 'start, 2018' },
      text: 'mangler 3,4 pct. af starten',
      unit: 'procentpoint',
    });
    expect(distance(fall, { '2018-2019': 3.8 })).toMatchObject({ depth: -18.8, isMet: false });
    expect(distance(fall, { '2018-2019': -15.5 })?.text).toBe('0,5 pct. af starten mere end målet');
  });

  it('has a scale of its own where percent are reckoned of a share, which percentage points would mislead about', () => {
    const of = (measure: string): SimpleTarget => ({
      kind: 'relative-change',
      measure,
      direction: 'up',
      by: 20,
      from: 2018,
    });
    expect(distance(of('ledighed'), { 2018: 5, 2019: 5.1 })?.unit).toBe('pct');
    expect(distance(of('ledige'), { 2018: 50, 2019: 51 })?.unit).toBe('procentpoint');
  });

  it('is said of the place that it is held against, as of the target', () => {
    expect(distance(asCountry('ledighed'), { 2019: 6.1 }, { 2019: 5.4 })?.text).toBe('0,7 procentpoint for højt');
    const change = distance(asCountry('udvikling'), { '2018-2019': -1.2 }, { '2018-2019': 0.9 });
    expect(change).toMatchObject({ depth: 2.1, text: '2,1 procentpoint under hele landet' });
    expect(change?.start).toBeUndefined();
  });

  it('of people and things over a ceiling is so many too many: none are missing', () => {
    const most: SimpleTarget = { kind: 'count', measure: 'ledige', comparator: 'at-most', value: 200 };
    expect(distance(most, { 2019: 201 })).toMatchObject({ depth: -1, text: '1 person for mange', unit: 'personer' });
    expect(distance({ ...most, comparator: 'at-least' }, { 2019: 198 })?.text).toBe('mangler 2 personer');
  });

  it('is about so much where the document gives its number about so', () => {
    const { part, facts } = held({ kind: 'count', measure: 'ledige', comparator: 'at-least', value: 44 }, { 2019: 48 });
    const about = { ...part, decided: { ...part.decided!, ...shownAs('ca. 48') } };
    expect(plain(distanceOf(about, facts)!.text)).toBe('ca. 4 personer over målet');
    expect(plain(sentenceText(factOf(about, facts)))).toBe('Ca. 48 personer i 2019.');
  });

  it.each([
    [5.5, 0.5, 'inden for målet'],
    [6, 0, 'inden for målet'],
    [6.5, -0.5, '0,5 procentpoint for meget'],
    [3, -1, 'mangler 1,0 procentpoint'],
  ])('between 4 and 6, with %d: %d, %s', (value, depth, text) => {
    const target: SimpleTarget = { kind: 'interval', measure: 'ledighed', between: [4, 6], baseline: { value: 7 } };
    expect(distance(target, { 2019: value })).toMatchObject({ depth, text, start: { depth: -1 } });
  });

  it('is provisional where the number is from before the deadline', () => {
    const until = { deadline: { period: '2019Q4' } };
    expect(distance({ ...level('at-most', 5), ...until }, { '2019Q3': 4 })).toMatchObject({
      isMet: true,
      isSoFar: true,
    });
    expect(distance({ ...level('at-most', 5), ...until }, { '2019Q4': 4 })?.isSoFar).toBe(false);
  });

  it('is unknown where the target cannot be assessed', () => {
    expect(distance(level('at-most', 5), { 2019: '-' })).toBeUndefined();
  });
});

describe('the deciding number in a short sentence', () => {
  it('says when, and what it is held against', () => {
    expect(fact(level('at-most', 5), { '2019Q3': 5.1 })).toBe('5,1 pct. i 3. kvartal 2019.');
    expect(fact(asCountry('ledighed'), { 2019: 6.1 }, { 2019: 5.4 })).toBe(
      '6,1 pct. mod 5,4 pct. i hele landet, i 2019.',
    );
    expect(fact(fall, { '2018-2019': -11.6 })).toBe('Faldt med 11,6 pct. fra 2018 til 2019.');
    expect(fact(asCountry('udvikling'), { '2018-2019': -1.2 }, { '2018-2019': 0.9 })).toBe(
      'Faldt med 1,2 pct. fra 2018 til 2019. I hele landet var der en stigning på 0,9 pct.',
    );
  });

  it('says of a change from where to where, or from which number of the goal', () => {
    const rise: SimpleTarget = { kind: 'point-change', measure: 'ledighed', direction: 'up', by: 1, from: 2018 };
    expect(fact(rise, { 2018: 5, 2019: 5.1 })).toBe('5,1 pct. i 2019 mod 5,0 i 2018, en stigning på 0,1 procentpoint.');
    const named: SimpleTarget = {
      kind: 'point-change',
      measure: 'ledighed',
      direction: 'up',
      by: 1,
      baseline: { value: 4.8 },
    };
    expect(fact(named, { 2019: 5.1 })).toBe('5,1 pct. i 2019, regnet fra 4,8 pct., en stigning på 0,3 procentpoint.');
  });

  it('names another place than the municipality, and says nothing where there is no number', () => {
    const elsewhere = { ...level('at-most', 5), place: 'strandoe' };
    const { goal, facts } = exampleOf({
      target: elsewhere,
      tables: [[{ measure: 'ledighed', place: 'strandoe', numbers: { 2019: 4 } }]],
    });
    expect(plain(sentenceText(factOf(evaluateGoal(goal, facts).parts[0]!, facts)))).toBe('4,0 pct. i Strandø i 2019.');
    expect(fact(level('at-most', 5), { 2019: '-' })).toBe('');
  });
});
