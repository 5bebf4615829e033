import { describe, expect, it } from 'vitest';
import { chartCells, chartTarget, encodedName, pointText } from '../../../src/plan/library/chart-cells.ts';
import { findFigure, findGoal, type Library } from '../../../src/plan/library/library.ts';
import { shownAs } from '../../../src/plan/words/printed.ts';
import type { SimpleTarget } from '../../../src/plan/entry/target.ts';
import { goodText, libraryWith } from '../../support/libraries.ts';

const file = 'data/2019/figures/tabel-1.yaml';
const library = libraryWith();
const figure = findFigure(library, '2019', 'tabel-1')!;
const chart = figure.chart!;

describe('the cells of a chart', () => {
  it('are those of its rows and columns', () => {
    const cells = chartCells(figure, { ...chart, rows: ['hele-landet'], columns: ['2019q4'] });
    expect(cells.map(({ row, column }) => [row, column])).toEqual([['hele-landet', '2019q4']]);
    expect(chartCells(figure, { ...chart, rows: undefined, columns: undefined })).toHaveLength(4);
  });

  it('are called by what an axis stands for, or nothing where they do not say it', () => {
    const [cell] = chartCells(figure, chart);
    const name = (by: Parameters<typeof encodedName>[1]): string => encodedName(cell!, by, figure, library);
    expect(name('place')).toBe('Lilleby');
    expect(name('period')).toBe('4.\u00a0kvt. 2018');
    expect(name('measure')).toBe('Ledighed');
    expect(name('group')).toBe('');
    expect(name('section')).toBe('');
  });

  it('are called by their key while a name cannot be read', () => {
    const [cell] = chartCells(figure, chart);
    expect(encodedName(cell!, 'place', figure, { ...library, places: [] })).toBe('Lilleby');
  });
});

describe('what stands at a point', () => {
  it.each([
    { cell: { value: 4.9, printed: '4,9', decimals: 1 }, text: '4,9' },
    { cell: { value: 48, printed: 'ca. 48', decimals: 0 }, text: 'ca. 48' },
    { cell: { value: -1.2, printed: 'Fald på 1,2 pct.', decimals: 1 }, text: '−1,2' },
    { cell: { value: null, printed: 'under 5', decimals: 0 }, text: 'under 5' },
  ])('is $text', ({ cell, text }) => {
    expect(pointText({ ...cell, ...shownAs(cell.printed) }).replace('\u00a0', ' ')).toBe(text);
  });
});

describe('the target of a chart', () => {
  const goal = findGoal(library, '2019', 'lavere-ledighed')!;
  const targetOf = (target: SimpleTarget, from: Library = library): number | undefined =>
    chartTarget(
      findFigure(from, '2019', 'tabel-1')!,
      { ...chart, target: goal.id },
      { ...from, goals: [{ ...goal, target }] },
    )?.limit;
  const about = { measure: 'ledighed' };

  it('is the number of a level', () => {
    expect(targetOf({ kind: 'level', ...about, comparator: 'at-most', value: 5 })).toBe(5);
  });

  it('is never that of another measure or group', () => {
    expect(targetOf({ kind: 'level', measure: 'ledige', comparator: 'at-most', value: 5 })).toBeUndefined();
    expect(targetOf({ kind: 'level', ...about, group: 'unge', comparator: 'at-most', value: 5 })).toBeUndefined();
  });

  it('is never a change among levels', () => {
    expect(targetOf({ kind: 'relative-change', ...about, direction: 'down', by: 15 })).toBeUndefined();
    expect(targetOf({ kind: 'point-change', ...about, direction: 'down', by: 1 })).toBeUndefined();
  });

  it('is the change where the measure is one, with its sign', () => {
    const changes = libraryWith({
      'data/measures/ledighed.yaml': goodText('data/measures/ledighed.yaml').replace('type: level', 'type: change'),
      [file]: goodText(file).replace(/^ {2}target: .*\n/m, ''),
    });
    expect(targetOf({ kind: 'relative-change', ...about, direction: 'down', by: 15 }, changes)).toBe(-15);
    expect(targetOf({ kind: 'relative-change', ...about, direction: 'up', by: 15 }, changes)).toBe(15);
  });

  it('is nothing where the goal names no number of its own', () => {
    expect(
      targetOf({ kind: 'relative-to-place', ...about, comparator: 'at-most', place: 'hele-landet' }),
    ).toBeUndefined();
  });
});
