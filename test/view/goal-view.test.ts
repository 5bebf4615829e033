import { describe, expect, it } from 'vitest';
import { ofYear } from '../../src/plan/library/library.ts';
import { goalSummaries } from '../../src/plan/publish/goal-summary.ts';
import { sentenceText } from '../../src/plan/value/sentence.ts';
import { farthestInWords } from '../../src/site/farthest.ts';
import { goalView, goalViews, picturesOf } from '../../src/site/goal-view.ts';
import { inventedLibrary } from '../support/libraries.ts';

const library = inventedLibrary();
const summaries = goalSummaries(ofYear(library.goals, '2019'), library);
const named = (id: string) => summaries.find(({ goal }) => goal.id === id)!;

describe('a goal to be shown', () => {
  it('has a picture and a sentence for each target that a number decides', () => {
    const { parts, hasPicture } = goalView(named('lavere-ledighed'), library);
    expect(hasPicture).toBe(true);
    expect(parts).toHaveLength(1);
    expect(sentenceText(parts[0]!.fact)).toMatch(/^\d.*\.$/);
    expect(parts[0]!.asked!.replaceAll('\u00a0', ' ')).toBe('Mål: højst 5 pct.');
  });

  it('has no picture where there is no number, and says why', () => {
    const { parts, hasPicture } = goalView(named('uddannelse'), library);
    expect(hasPicture).toBe(false);
    expect(sentenceText(parts[0]!.fact)).toMatch(/^Kan ikke vurderes: /);
    expect(goalView(named('ydelse-2019'), library)).toMatchObject({ hasPicture: false, parts: [] });
  });

  it('has the scale of its plan year, wherever it stands', () => {
    const pictures = picturesOf(goalViews(summaries, library)).filter(({ isSquare }) => !isSquare);
    expect(pictures.length).toBeGreaterThan(1);
    expect(new Set(pictures.map(({ scale }) => scale)).size).toBe(1);
    const [alone] = goalView(named('loentimer'), library).parts;
    expect(alone!.picture!.scale).toBe(pictures[0]!.scale);
  });

  it('says once what its parts ask for, and not again what a part is called', () => {
    const { parts, ofAll } = goalView(named('udgifter'), library);
    expect(ofAll).toBe('');
    expect(parts.map(({ asked }) => asked)).toEqual([undefined, undefined]);
    const [goal] = [named('loentimer').goal];
    const target = { kind: 'compound' as const, parts: [goal.target!, goal.target!] };
    const [twice] = goalSummaries([{ ...goal, target: target as typeof goal.target }], library);
    expect(goalView(twice!, library).ofAll.replaceAll('\u00a0', ' ')).toBe('Mål: mindst 25 pct.');
  });
});

describe('the goal that was farthest from its target', () => {
  const views = goalViews(summaries, library);

  it('is named with how far, in the time of its plan', () => {
    const [first] = views.filter(({ parts }) => parts.some(({ picture }) => picture && !picture.isMet));
    const twice = [first!, { ...first! }];
    expect(farthestInWords(twice, { status: 'archived' })).toMatch(/^Den største afstand var til ”.+”.*: .+\.$/);
    expect(farthestInWords(twice, { status: 'adopted' })).toMatch(/^Den største afstand er til/);
  });

  it('is none where no two fell short', () => {
    expect(farthestInWords([], { status: 'archived' })).toBeUndefined();
    const [first] = views.filter(({ parts }) => parts.some(({ picture }) => picture && !picture.isMet));
    expect(farthestInWords([first!], { status: 'archived' })).toBeUndefined();
  });
});
