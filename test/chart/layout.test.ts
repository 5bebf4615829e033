import { describe, expect, it } from 'vitest';
import { bulletSpec, ownAxis, sharedAxis } from '../../src/chart/bullet.ts';
import { chartSpec } from '../../src/chart/spec.ts';
import { sizes } from '../../src/chart/style.ts';
import { middleOf } from '../../src/plan/value/time-line.ts';
import { drawn, type Drawn, type DrawnText } from '../support/drawn.ts';
import { bullets, charts } from './examples.ts';

/** What holds of every drawing, whatever its numbers and names. */
const each = Object.keys(charts).flatMap((name) => Object.values(sizes).map((size) => ({ name, size })));
const draw = (name: string, size: (typeof sizes)[keyof typeof sizes]): Promise<Drawn> =>
  drawn(chartSpec(charts[name]!, size));

const meets = (a: DrawnText, b: DrawnText): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function expectInside({ texts, width, height }: Drawn): void {
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    expect(text.left, text.text).toBeGreaterThanOrEqual(-0.5);
    expect(text.right, text.text).toBeLessThanOrEqual(width + 0.5);
    expect(text.top, text.text).toBeGreaterThanOrEqual(-0.5);
    expect(text.bottom, text.text).toBeLessThanOrEqual(height + 0.5);
  }
}

function expectApart(texts: readonly DrawnText[]): void {
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) expect(meets(a, b), `”${a.text}” and ”${b.text}”`).toBe(false);
  });
}

describe.each(each)('$name, $size.name,', ({ name, size }) => {
  it('keeps all texts inside the picture', async () => expectInside(await draw(name, size)));

  it('lets no texts lie upon each other', async () => expectApart((await draw(name, size)).texts));

  it('leaves the plot its room', () => {
    const { width } = chartSpec(charts[name]!, size);
    const least = /money|huge|both-ways/.test(name) ? 80 : size.leastPlot;
    expect(width).toBeGreaterThanOrEqual(least);
  });

  it('names each of its series', async () => {
    const { texts } = await draw(name, size);
    const all = texts.map(({ text }) => text).join(' ');
    for (const series of charts[name]!.series) {
      for (const word of series.name.split(' ').slice(0, 3)) expect(all).toContain(word);
    }
  });
});

const overTime = each.filter(({ name }) => charts[name]!.periods);

describe.each(overTime)('time in $name, $size.name,', ({ name, size }) => {
  it('runs from left to right, as far as the days are apart', async () => {
    const { periods, categories } = charts[name]!;
    const { points } = await draw(name, size);
    const days = new Map(categories.map((category, i) => [category, middleOf(periods![i]!)]));
    const places = points.map(({ x, datum }) => ({ x, day: days.get(datum['category'] as string)! }));
    const first = places.reduce((a, b) => (b.day < a.day ? b : a));
    const last = places.reduce((a, b) => (b.day > a.day ? b : a));
    const perDay = (last.x - first.x) / (last.day - first.day);
    expect(perDay).toBeGreaterThan(0);
    for (const { x, day } of places) expect(x).toBeCloseTo(first.x + (day - first.day) * perDay, 1);
  });
});

describe('an axis', () => {
  it.each(each)('$name, $size.name, has no two ticks that read alike', async ({ name, size }) => {
    const ticks = (await draw(name, size)).texts.filter(({ isTick }) => isTick).map(({ text }) => text);
    expect(new Set(ticks).size).toBe(ticks.length);
  });

  it('names as many of 36 months as there is room for, at equal distances', async () => {
    const { texts } = await draw('line-months', sizes.narrow);
    const names = texts.filter(({ text }) => /^(jan|feb|mar|apr|maj|juni|juli|aug|sep|okt|nov|dec)/.test(text));
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(names.length).toBeLessThan(12);
  });

  it('names the first and the last value of a long line, the highest and the lowest, and no others', async () => {
    const { texts } = await draw('line-months', sizes.narrow);
    const values = texts.filter(({ text, isTick }) => !isTick && /^\d+,\d$/.test(text)).map(({ text }) => text);
    expect(values.sort()).toEqual(['15,0', '18,0', '19,2']);
  });
});

describe('bars', () => {
  it('of zeros are empty and begin at the left', async () => {
    const { bars, texts } = await draw('bar-of-zeros', sizes.narrow);
    for (const { left, right } of bars) expect(right - left).toBeCloseTo(0, 5);
    for (const { text, left } of texts) if (/^[\d-]/.test(text)) expect(left, text).toBeLessThan(20);
  });

  it('go to the left below zero, all from the same place', async () => {
    const { bars } = await draw('bar', sizes.wide);
    const below = bars.filter(({ datum }) => Number(datum['value']) < 0);
    const above = bars.filter(({ datum }) => Number(datum['value']) > 0);
    const zero = below[0]!.right;
    for (const { left, right } of below) expect([left < right, right]).toEqual([true, zero]);
    for (const { left } of above) expect(left).toBeCloseTo(zero, 5);
  });

  it('keep their value clear of the stroke of their target', async () => {
    const { texts } = await draw('bar-long-names', sizes.narrow);
    const value = texts.find(({ text }) => text === '12,3')!;
    const target = texts.find(({ text }) => text === 'mål 20')!;
    expect(value.left).toBeGreaterThan((target.left + target.right) / 2);
  });
});

const names = Object.keys(bullets);

describe.each(names)('%s', (name) => {
  const data = bullets[name]!;
  const { axisOf } = sharedAxis(Object.values(bullets), sizes.narrow);
  const ways = { alone: ownAxis(data, sizes.narrow), 'in a list': axisOf(data) };

  it.each(Object.entries(ways))('%s, keeps its texts inside and apart', async (_, axis) => {
    const picture = await drawn(bulletSpec(data, sizes.narrow, axis));
    expectInside(picture);
    expectApart(picture.texts);
  });

  it.each(Object.entries(ways))('%s, names its strokes, its good side, and ends with the distance', async (_, axis) => {
    const { texts } = await drawn(bulletSpec(data, sizes.narrow, axis));
    const all = texts.map(({ text }) => text).join(' ');
    for (const { text } of [...data.limits, ...(data.start ? [data.start] : [])]) expect(all).toContain(text);
    expect(all).toContain('nået');
    expect(all).toContain(data.distance);
  });

  it.each(Object.entries(ways))(
    '%s, stands on the shaded side just when it is there',
    (_, { at, good: [from, to] }) => {
      const x = at(data.value);
      expect(x >= from - 1e-6 && x <= to + 1e-6).toBe(data.isMet);
    },
  );
});

it.each(names.filter((name) => !bullets[name]!.isChange))('%s, no change, has no numbers below zero', (name) => {
  const { at, grid } = ownAxis(bullets[name]!, sizes.narrow);
  expect(grid.length).toBeGreaterThan(0);
  for (const { x, text } of grid) {
    expect(text).not.toMatch(/^\u2212/);
    expect(x).toBeGreaterThanOrEqual(at(0) - 1e-6);
  }
});

describe('bullets of a list', () => {
  const { axisOf, note } = sharedAxis(Object.values(bullets), sizes.narrow);
  const placeOf = (name: string, value: number): number => axisOf(bullets[name]!).at(value);

  it('have the target at the same place, and the good side to the right of it', () => {
    const targets = names.flatMap((name) => bullets[name]!.limits.map(({ value }) => placeOf(name, value)));
    for (const x of targets) expect(x).toBeCloseTo(targets[0]!, 6);
    for (const name of names) expect(axisOf(bullets[name]!).good).toEqual([targets[0], sizes.narrow.width]);
  });

  it('have one scale for one unit', () => {
    const lack = (name: string, points: number): number => {
      const { value } = bullets[name]!.limits[0]!;
      return (placeOf(name, value) - placeOf(name, bullets[name]!.value)) / points;
    };
    expect(lack('bullet-short', 1.6)).toBeCloseTo(lack('bullet-fall', 3.3), 6);
    expect(lack('bullet-far', 14.2)).toBeCloseTo(lack('bullet-short', 1.6), 6);
  });

  it('mark those of another unit, and say so', () => {
    expect(axisOf(bullets['bullet-count']!).isApart).toBe(true);
    expect(axisOf(bullets['bullet-short']!).isApart).toBe(false);
    expect(note).toBe(
      'Den sorte streg er målet og står samme sted i alle rækker. På den grønne side er det nået. Der er 5 procentpoint mellem de lyse streger. En firkant viser, at tallet er i en anden enhed og har sin egen skala.',
    );
  });
});

describe('a fall', () => {
  const data = bullets['bullet-fall']!;
  const { at, good } = ownAxis(data, sizes.narrow);

  it('goes to the left, from no change towards its target, which lies further on', () => {
    expect(at(data.value)).toBeLessThan(at(0));
    expect(at(-14)).toBeLessThan(at(data.value));
    expect(good).toEqual([0, at(-14)]);
  });

  it('has the same scale as other percentages by themselves', () => {
    const other = ownAxis(bullets['bullet-short']!, sizes.narrow);
    expect(at(0) - at(-1)).toBeCloseTo(other.at(20) - other.at(19), 6);
  });
});
