import { describe, expect, it } from 'vitest';
import { comparisonCsv, comparisonJson } from '../../src/export/comparison.ts';
import { comparePlans } from '../../src/plan/compare/compare.ts';
import { buildLibrary } from '../../src/plan/library/library.ts';
import { goalMatrix } from '../../src/site/goal-matrix.ts';
import { measureViews } from '../../src/site/measure-view.ts';
import { createReader } from '../../src/read/read-library.ts';
import { inventedEditions } from '../support/editions.ts';
import { inventedFiles } from '../support/libraries.ts';

/** What has been corrected says so wherever it stands, also where many things stand together. */

const read = createReader();
const corrected = buildLibrary(read(inventedEditions()).entries);
const untouched = buildLibrary(read(inventedFiles()).entries);

const goalsIn = (library: typeof corrected) =>
  goalMatrix(library).themes.flatMap(({ rows }) => rows.flat().flatMap(({ lane, below }) => [...lane, ...below]));

describe('the mark of a correction', () => {
  it('stands by a goal in the matrix, is heard with its date, and is explained', () => {
    const [goal] = goalsIn(corrected).filter(({ isCorrected }) => isCorrected);
    expect(goal?.after).toMatch(/rettet 1\.\s\p{L}+ 2022/u);
    expect(goal?.title).toMatch(/Rettet 1\.\s\p{L}+ 2022\.$/u);
    expect(goalMatrix(corrected).legend.hasCorrected).toBe(true);
    expect(goalsIn(untouched).some(({ isCorrected }) => isCorrected)).toBe(false);
  });

  it('stands by a number in the table of its measure', () => {
    const marks = (library: typeof corrected) =>
      measureViews(library).flatMap(({ parts }) =>
        parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.corrected?.text ?? []))),
      );
    expect(marks(corrected).length).toBeGreaterThan(0);
    expect(marks(untouched)).toEqual([]);
  });

  it('stands in the files of a comparison', () => {
    const files = (library: typeof corrected): string => {
      const comparison = comparePlans('2019', '2021', library);
      return comparisonCsv(comparison, library) + JSON.stringify(comparisonJson(comparison, library, (at) => at));
    };
    expect(files(corrected)).toMatch(/[Rr]ettet 1\.\s\p{L}+ 2022/u);
    expect(files(corrected)).toContain('"corrected":{"date":"2022-');
    expect(files(untouched)).not.toContain('"corrected"');
  });
});
