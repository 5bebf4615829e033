import { expect, it } from 'vitest';
import { comparePlans } from '../../../src/plan/compare/compare.ts';
import { planPairs } from '../../../src/plan/library/plan-pairs.ts';
import type { Figure } from '../../../src/plan/library/figure.ts';
import type { Library } from '../../../src/plan/library/library.ts';
import { readLibrary } from '../../support/read-library.ts';
import { numbersInShort } from '../../../src/site/comparison/numbers-in-short.ts';
import { syntheticFiles, type Shape } from '../../support/synthetic-library.ts';

const librarySized = (shape: Shape): Library => {
  const { library, problems, warnings } = readLibrary(syntheticFiles(shape));
  expect([...problems, ...warnings]).toEqual([]);
  return library!;
};

/** The library, and how often its figures' rows are asked for. */
function counted(library: Library): { library: Library; walks: () => number } {
  let walks = 0;
  const figures = library.figures.map(
    (figure): Figure =>
      new Proxy(figure, {
        get(target, key) {
          if (key === 'rows') walks += 1;
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  return { library: { ...library, figures }, walks: () => walks };
}

it.each([2, 4, 8])(
  'with %i plan years every pair of them is compared, and the tables walked through once for all',
  (years) => {
    const { library, walks } = counted(librarySized({ years, tables: 4, plain: false, comparisons: 'all' }));
    const pairs = planPairs(library, library.site.comparisons);
    expect(pairs).toHaveLength((years * (years - 1)) / 2);
    const compared = pairs.map(([older, newer]) => comparePlans(older, newer, library));
    expect(compared.every(({ measures }) => measures.length > 0)).toBe(true);
    // Beside a number that is compared, its own table may be asked what it is a share of.
    const numbers = compared.reduce((sum, { measures }) => sum + 2 * measures.length, 0);
    expect(walks()).toBeLessThanOrEqual(library.figures.length + numbers);
  },
);

it('no two tables or chapters of an invented library are alike', () => {
  const { figures, chapters } = librarySized({
    years: 3,
    tables: 5,
    plain: true,
    comparisons: 'neighbours-and-newest',
  });
  const values = figures.map(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)).join(' '));
  const texts = chapters.map(({ texts: blocks }) => blocks.map(({ text }) => text).join('\n'));
  expect(new Set(values).size).toBe(15);
  expect(new Set(texts).size).toBe(15);
});

it('of twelve groups the answer in words names four, with their unit, and says how many more there are', () => {
  const library = librarySized({ years: 2, tables: 1, plain: false, comparisons: 'all' });
  const [numbers] = numbersInShort(comparePlans('2023', '2024', library), library).first;
  expect(numbers).toMatch(/^”Andel nummer B” gik op blandt borgere i gruppe A fra \S+ til \S+, i gruppe B/);
  expect(numbers).toMatch(/ i gruppe D fra \S+ til \d+,\d\u00a0pct\. og i (syv|otte) grupper mere\./);
  expect(numbers!.match(/i gruppe/g)!.length).toBeLessThanOrEqual(8);
});
