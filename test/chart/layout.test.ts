import { describe, expect, it } from 'vitest';
import { chartSpec } from '../../src/chart/spec.ts';
import { sizes } from '../../src/chart/style.ts';
import { middleOf } from '../../src/plan/value/time-line.ts';
import { drawn, type Drawn, type DrawnText } from '../support/drawn.ts';
import { charts } from './examples.ts';

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

describe.each(overTime.filter(({ name }) => charts[name]!.kind === 'line'))(
  'values in $name, $size.name,',
  ({ name, size }) => {
    it('stand nearer to their own point than to any other of the municipality’s', async () => {
      const { points, texts } = await draw(name, size);
      const own = points.filter(({ datum }) => datum['isOwn']);
      const away = ({ left, right, top, bottom }: DrawnText, { x, y }: { x: number; y: number }): number =>
        Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom));
      const [from, to] = [Math.min(...own.map(({ x }) => x)), Math.max(...own.map(({ x }) => x))];
      const values = texts.filter(({ isTick, right, left }) => !isTick && right > from && left < to);
      for (const text of values.filter((each) => own.filter(({ datum }) => datum['text'] === each.text).length === 1)) {
        const nearest = own.toSorted((a, b) => away(text, a) - away(text, b))[0]!;
        const its = own.find(({ datum }) => datum['text'] === text.text)!;
        expect(away(text, its), text.text).toBeLessThanOrEqual(away(text, nearest) + 2);
      }
    });
  },
);

describe('bars', () => {
  it('say above the first what they count', async () => {
    for (const name of ['bar', 'grouped-bar', 'dot', 'slope']) {
      const { texts } = await draw(name, sizes.narrow);
      expect(
        texts.filter(({ text }) => text === 'pct.'),
        name,
      ).toHaveLength(1);
    }
  });

  it('part a value from a name that begins with a digit', async () => {
    const data = charts['grouped-bar']!;
    const periods = data.series.map(({ name }, i) => [name, `${i + 1}. kvt. 2020`] as const);
    const named = new Map(periods);
    const { texts } = await drawn(
      chartSpec(
        {
          ...data,
          series: data.series.map((series) => ({ ...series, name: named.get(series.name)! })),
          points: data.points.map((point) => ({ ...point, series: named.get(point.series)! })),
        },
        sizes.wide,
      ),
    );
    expect(texts.map(({ text }) => text)).toContain('·\u00a01. kvt. 2020');
  });

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
