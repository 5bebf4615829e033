import { expect, it } from 'vitest';
import { planIn } from '../../../src/plan/library/library.ts';
import { havnkoebingFiles, libraryWith } from '../../support/libraries.ts';

const library = libraryWith({}, havnkoebingFiles());

it.each([
  [2019, undefined],
  [2020, '2020-2022'],
  [2022, '2020-2022'],
  [2023, '2023-2026'],
  [2027, undefined],
])('%d is one of the years of the plan for %s', (year, plan) => {
  expect(planIn(library, year)).toBe(plan);
});
