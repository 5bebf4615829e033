import { describe, expect, it } from 'vitest';
import { toPeriod } from '../../../src/plan/value/period.ts';
import { timeDrawing, type TimedEvent } from '../../../src/site/timeline/drawing.ts';
import { yearScale } from '../../../src/site/timeline/time-scale.ts';

const scale = yearScale([toPeriod(2011), toPeriod(2020)]);
const event = (number: number, start: string, end?: string): TimedEvent => ({
  number,
  shortTitle: 'reform',
  start,
  end,
});
const rows = (...events: TimedEvent[]): number[] => timeDrawing(scale, [], events, 'wide').events.map(({ y }) => y);

describe('the drawing of the time line', () => {
  it('gives each event a row where it touches no other', () => {
    const [first, second, third] = rows(event(1, '2012-01-01'), event(2, '2012-02-01'), event(3, '2018-01-01'));
    expect(second).toBeGreaterThan(first!);
    expect(third).toBe(first);
  });

  it('keeps a row free for as long as an event lasts', () => {
    const [lasting, within, after] = rows(
      event(1, '2012-01-01', '2017-12-31'),
      event(2, '2016-01-01'),
      event(3, '2018-06-01'),
    );
    expect(within).toBeGreaterThan(lasting!);
    expect(after).toBe(lasting);
  });

  it('writes a name before its mark where there is no room after it, and none on a narrow screen', () => {
    const label = (width: 'narrow' | 'wide', start: string) =>
      timeDrawing(scale, [], [event(1, start)], width).events[0]!.label;
    expect(label('wide', '2012-01-01')).toMatchObject({ text: 'reform', anchor: 'start' });
    expect(label('wide', '2020-12-01')).toMatchObject({ text: 'reform', anchor: 'end' });
    expect(label('narrow', '2012-01-01')).toBeUndefined();
  });

  it('draws a month as a point and a longer time as long as it is', () => {
    const plan = {
      year: '2015' as const,
      hue: 'teal' as const,
      period: toPeriod(2015),
      measured: [toPeriod('2014M12'), toPeriod('2014Q4'), toPeriod(2014), toPeriod(2009)],
    };
    const [lane] = timeDrawing(scale, [plan], [], 'wide').plans;
    expect(lane!.measured.map(({ isMonth }) => isMonth)).toEqual([true, false, false]);
    const [, quarter, year] = lane!.measured;
    expect(year!.to - year!.from).toBeCloseTo(9.99, 1);
    expect(quarter!.to - quarter!.from).toBeCloseTo(2.52, 1);
  });
});
