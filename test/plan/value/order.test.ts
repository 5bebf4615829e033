import { expect, it } from 'vitest';
import { compareText } from '../../../src/plan/value/order.ts';

it('orders keys and dates sign by sign, as no language does', () => {
  expect(['b', 'å', 'Z', 'a-b', 'aa', 'a', '2019-02-01', '2019-01-31'].sort(compareText)).toEqual([
    '2019-01-31',
    '2019-02-01',
    'Z',
    'a',
    'a-b',
    'aa',
    'b',
    'å',
  ]);
  expect(compareText('a', 'a')).toBe(0);
});
