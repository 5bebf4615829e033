import { expect, it } from 'vitest';
import { filterChoices } from '../../../src/site/comparison/filters.ts';

it('one can choose between the parts of a page, or all of them, where there are at least two', () => {
  const ids = (...parts: Parameters<typeof filterChoices>[0]): string[] => filterChoices(parts).map(({ id }) => id);
  expect(ids()).toEqual([]);
  expect(ids('tal')).toEqual([]);
  expect(ids('tekst', 'maal')).toEqual(['alt', 'maal', 'tekst']);
});
