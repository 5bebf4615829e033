import { describe, expect, it } from 'vitest';
import { compareText } from '../../../src/plan/value/order.ts';
import {
  asPlanYear,
  firstYear,
  isPlanYear,
  isWithinYears,
  lastYear,
  planYearNameSchema,
} from '../../../src/plan/value/plan-year.ts';

describe('the name of a plan', () => {
  it.each(['2019', '2020-2022', '2019-2020'])('is the year or the years that it is for: %s', (name) => {
    expect(isPlanYear(name)).toBe(true);
    expect(planYearNameSchema.parse(name)).toBe(name);
  });

  it.each([
    '',
    '0',
    '19',
    '20190',
    '2022-2020',
    '2020-2020',
    '2020-22',
    '2020_2022',
    '2020–2022',
    '2020-2022-2024',
    '2019Q1',
    '2019/2020',
  ])('is nothing else: %s', (name) => {
    expect(isPlanYear(name)).toBe(false);
    expect(planYearNameSchema.safeParse(name).success).toBe(false);
  });

  it('may be a number where it is one year, and is then the same', () => {
    expect(planYearNameSchema.parse(2019)).toBe('2019');
    expect(planYearNameSchema.safeParse(20190).success).toBe(false);
  });

  it('says when the plan begins and ends', () => {
    expect([firstYear('2019'), lastYear('2019')]).toEqual([2019, 2019]);
    expect([firstYear('2020-2022'), lastYear('2020-2022')]).toEqual([2020, 2022]);
  });

  it('orders plans by when they begin', () => {
    expect(['2023', '2020-2022', '2015', '2019'].sort(compareText)).toEqual(['2015', '2019', '2020-2022', '2023']);
  });
});

it.each([
  ['2020', true],
  ['2022', true],
  ['2020-2022', true],
  ['2021-2022', true],
  ['2019', false],
  ['2023', false],
  ['2019-2020', false],
  ['2022-2023', false],
] as const)('%s is among the years of 2020-2022: %s', (years, isAmong) => {
  expect(isWithinYears(years, '2020-2022')).toBe(isAmong);
});

it.each([
  ['2022-2020', '2020-2022'],
  ['20-22', '2020-2022'],
  ['2020-22', '2020-2022'],
  ['2020_2022', '2020-2022'],
  ['2020–2022', '2020-2022'],
  ['2020 til 2022', '2020-2022'],
  ['2020-2020', '2020'],
  ['figures', undefined],
  ['2020', undefined],
  ['2020 - Kopi', undefined],
])('a folder called %s should most likely be %s', (folder, name) => {
  expect(asPlanYear(folder)).toBe(name);
});
