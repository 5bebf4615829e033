import { describe, expect, it } from 'vitest';
import type { TargetDistance } from '../../src/plan/assess/distance.ts';
import { distancePicture, howToRead } from '../../src/site/distance/picture.ts';
import { mainScale, scalesOf, targetAt } from '../../src/site/distance/scale.ts';

const far = (depth: number, more: Partial<TargetDistance> = {}): TargetDistance => ({
  depth,
  unit: 'procentpoint',
  text: depth < 0 ? `mangler ${-depth} procentpoint` : `${depth} procentpoint over målet`,
  isMet: depth >= 0,
  isSoFar: false,
  ...more,
});
const start = (depth: number) => ({ start: { depth, text: 'start, 2018' } });
const picturesOf = (all: readonly TargetDistance[]) => {
  const scaleOf = scalesOf(all);
  return all.map((each) => distancePicture(each, scaleOf(each)));
};
const dotsOf = (all: readonly TargetDistance[]) => picturesOf(all).map(({ dot }) => dot);

describe('distances that stand together', () => {
  it('have the target at one place, and are as long as they are far', () => {
    const [none, near, twice, good] = dotsOf([far(0), far(-4), far(-8), far(1)]);
    expect(none).toBe(targetAt);
    expect(targetAt - twice!).toBeCloseTo(2 * (targetAt - near!), 1);
    expect(good! - targetAt).toBeCloseTo((targetAt - near!) / 4, 1);
  });

  it('look small where they are small, in percentage points', () => {
    const [dot] = dotsOf([far(-0.1)]);
    expect(targetAt - dot!).toBeLessThan(3);
  });

  it('have a scale for each unit, and those of another than most are squares', () => {
    const pictures = picturesOf([far(-2), far(-8), far(4, { unit: 'virksomheder' })]);
    expect(pictures.map(({ isSquare }) => isSquare)).toEqual([false, false, true]);
    expect(pictures[2]!.dot).toBe(97);
    expect(mainScale(pictures.map(({ scale }) => scale)).title).toBe('procentpoint fra målet');
    expect(pictures[2]!.scale.title).toBe('virksomheder fra målet');
  });

  it('are not squeezed together by a far start, which an arrow stands for', () => {
    const [, begun] = picturesOf([far(-10), far(-2, start(-100))]);
    expect(begun!.start).toMatchObject({ x: 3, isBeyond: true, label: { x: 3, anchor: 'start' } });
    expect(picturesOf([far(-10, start(-15))])[0]!.start).toMatchObject({ x: 3, isBeyond: false });
  });

  it('name a start to the side with room, around it where that is too long, and else at the nearest edge', () => {
    const labelled = (depth: number, text: string) =>
      picturesOf([far(-10), far(1, { start: { depth, text } })])[1]!.start!.label;
    const at = picturesOf([far(-10), far(1, start(-1))])[1]!.start!.x;
    expect(labelled(-1, 'start 4')).toEqual({ x: at, anchor: 'end' });
    expect(labelled(-1, 'målets start 1.016,8, tabellens 1.015,9')).toEqual({ x: 100, anchor: 'end' });
    expect(labelled(-4, 'målets start 16,8, tabellens 15,9')).toMatchObject({ anchor: 'middle' });
  });

  it('end at the edge where one is far better than the others are bad, and say so', () => {
    const pictures = picturesOf([far(-10), far(40)]);
    expect(pictures.map(({ beyond }) => beyond)).toEqual([undefined, 'after']);
    expect(pictures[1]!.dot).toBe(97);
    expect(howToRead(pictures)).toContain('En pil');
  });

  it('have a scale also where all are just at the target', () => {
    expect(dotsOf([far(0, { unit: 'personer' })])).toEqual([targetAt]);
  });

  it('have few marks on their axis, none beyond what is drawn', () => {
    for (const reach of [0.4, 3, 7, 14.5, 99, 1234]) {
      const [{ scale }] = picturesOf([far(-reach)]) as [ReturnType<typeof distancePicture>];
      expect(scale.ticks.length).toBeGreaterThan(0);
      expect(scale.ticks.length).toBeLessThanOrEqual(3);
      for (const { x } of scale.ticks) expect(x).toBeGreaterThanOrEqual(3 - 1e-6);
    }
  });
});

describe('the words of a picture', () => {
  it('end at the target, or at the edge where it is met; long ones begin at the left', () => {
    const labels = picturesOf([far(-2), far(2), far(-2, { text: 'mangler en hel masse procentpoint af starten' })]);
    expect(labels.map(({ label }) => label)).toEqual([
      { x: targetAt, anchor: 'end' },
      { x: 100, anchor: 'end' },
      { x: 0, anchor: 'start' },
    ]);
  });

  it('say the same to whoever does not see it', () => {
    expect(picturesOf([far(-2, start(-5))])[0]!.description).toBe('Mangler 2 procentpoint; start, 2018.');
  });

  it('explain no more than is to be seen', () => {
    expect(howToRead([])).toBeUndefined();
    const one = howToRead(picturesOf([far(-2)]))!;
    for (const word of ['hul', 'bånd', 'firkant', 'pil', 'alle rækker']) expect(one).not.toContain(word);
    const many = howToRead(picturesOf([far(-2, { isSoFar: true, ...start(-3) }), far(-1), far(1, { unit: 'kr' })]))!;
    for (const word of ['hul', 'bånd', 'firkant', 'alle rækker', 'lille gruppe']) expect(many).toContain(word);
  });
});
