import { describe, expect, it } from 'vitest';
import { evaluateGoal } from '../../src/plan/evaluate.ts';
import { statusText, wholeSum } from '../../src/plan/explain.ts';
import { findGoal } from '../../src/plan/library.ts';
import { sentenceText } from '../../src/plan/text.ts';
import { publishedLibrary } from '../support/libraries.ts';

const library = publishedLibrary();
const assess = (id: string) => evaluateGoal(findGoal(library, 2019, id)!, library);

/** What the document's own figures say of the goals of 2019. */
describe('the result goals of 2019', () => {
  it.each([
    ['andel-paa-offentlig-forsoergelse', 'Foreløbig nået', 16.7, 17.1],
    ['kontanthjaelp', 'Foreløbig ikke nået', -11.9, -15],
    ['loentimer', 'Foreløbig ikke nået', 18.2, 20],
    ['code-of-care', 'Nået', 48, 44],
    ['sygedagpenge-og-jobafklaring', 'Foreløbig ikke nået', 2.7, 2.3],
  ])('%s: %s, %d against %d', (id, status, reached, limit) => {
    const assessment = assess(id);
    expect(statusText(assessment)).toBe(status);
    expect(assessment.parts[0]?.reached?.value).toBe(reached);
    expect(assessment.parts[0]?.limit?.value).toBe(limit);
  });

  it('offentlige-udgifter: fell more than RAR Østjylland, but not by 2,5 pct.', () => {
    const { status, parts } = assess('offentlige-udgifter');
    expect(status).toBe('partly-met');
    expect(parts.map((part) => part.status)).toEqual(['not-met', 'met']);
    expect(parts.map((part) => [part.reached?.value, part.limit?.value])).toEqual([
      [-1.2, -2.5],
      [-1.2, 0.9],
    ]);
  });

  it('passivandel: above RAR Østjylland in all three groups', () => {
    const { status, parts } = assess('passivandel');
    expect(status).toBe('not-met');
    expect(parts.map((part) => [part.reached?.value, part.limit?.value])).toEqual([
      [33, 21.7],
      [28.7, 14.2],
      [23.3, 18.3],
    ]);
  });

  it.each([
    ['ni-klasse', 'Kan ikke vurderes: tallene er ikke opdateret'],
    ['unge-paa-forsoergelse', 'Kan ikke vurderes: ingen tal'],
    ['ungdomsuddannelse', 'Kan ikke vurderes: ingen tal'],
  ])('%s: %s', (id, status) => {
    expect(statusText(assess(id))).toBe(status);
  });

  it('are ten, the two-part one on public spending counted once', () => {
    expect(library.goals.filter(({ kind, year }) => kind === 'result' && year === 2019)).toHaveLength(10);
  });
});

describe('the focus points of 2019', () => {
  it.each([
    ['fokus-arbejdskraft', 'Kan ikke vurderes: intet måltal'],
    ['fokus-selvforsoergelse', 'Kan ikke vurderes: en del af målet kan ikke vurderes'],
    ['fokus-flygtningekvinder', 'Kan ikke vurderes: ingen tal'],
    ['fokus-psykisk-udsatte', 'Kan ikke vurderes: ingen tal'],
    ['fokus-code-of-care', 'Nået'],
  ])('%s: %s', (id, status) => {
    expect(statusText(assess(id))).toBe(status);
  });

  it('count a share and a relative change apart from the number and the level of the result goals', () => {
    const [share, hours] = assess('fokus-selvforsoergelse').parts;
    expect(share).toMatchObject({ status: 'unknown', reason: 'no-baseline' });
    expect(hours).toMatchObject({ status: 'not-met-so-far' });
    expect(hours?.reached?.value).toBeCloseTo(0.55, 2);
  });
});

it('every sum is whole Danish sentences: no doubled stops, no gaps, no undefined', () => {
  for (const goal of library.goals) {
    const text = sentenceText(wholeSum(evaluateGoal(goal, library)));
    expect(text, goal.id).toMatch(/^\p{Lu}.*\.$/su);
    expect(text, goal.id).not.toMatch(/\.\.|undefined|NaN| {2}|\{group\}/);
  }
});
