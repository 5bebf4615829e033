import { expect, it, vi } from 'vitest';
import { observationsOf } from '../../../src/plan/library/observation.ts';
import { onceFor } from '../../../src/plan/library/once-for.ts';
import { measureSeries } from '../../../src/plan/assess/measure-series.ts';
import { comparePlans } from '../../../src/plan/compare/compare.ts';
import { byId, type Library } from '../../../src/plan/library/library.ts';
import { inventedFiles, libraryWith } from '../../support/libraries.ts';

it('is made once for each thing, also where what is made is nothing', () => {
  const make = vi.fn((key: { name?: string }) => key.name);
  const nameOf = onceFor(make);
  const [named, unnamed] = [{ name: 'a' }, {}];
  expect([nameOf(named), nameOf(unnamed), nameOf(named), nameOf(unnamed)]).toEqual(['a', undefined, 'a', undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});

/** What is gathered of a library must follow it: an editor changes a cell while the pages are open. */
const file = 'data/2021/figures/tabel-1.yaml';
const before = new TextDecoder().decode(inventedFiles().get(file));
const [, printed = ''] = /values: \[(\d+(?:\.\d+)?)/.exec(before)!;
const corrected = String(Number(printed) + 7);
const after = before.replace(`values: [${printed}`, `values: [${corrected}`);
const [old, changed] = [before, after].map((text) => libraryWith({ [file]: text }, inventedFiles())) as [
  Library,
  Library,
];
const measure = old.figures.find((figure) => figure.file === file)!.rows[0]!.cells[0]!.measure!;

it.each<[string, (library: Library) => unknown]>([
  ['observations', ({ figures }) => observationsOf(measure, figures).map(({ value }) => value)],
  [
    'series',
    (library) =>
      measureSeries(byId(library.measures, measure), library).flatMap(({ rows }) =>
        rows.flatMap(({ observations }) => observations.map(({ value }) => value)),
      ),
  ],
  [
    'comparisons',
    (library) => comparePlans('2019', '2021', library).measures.map(({ older, newer }) => [older.value, newer.value]),
  ],
])('the %s of a library with a corrected cell are those of the corrected cell', (_what, gather) => {
  const [first, then, again] = [gather(old), gather(changed), gather(old)];
  expect(then).not.toEqual(first);
  expect(again).toEqual(first);
  expect(JSON.stringify(then)).toContain(corrected);
});
