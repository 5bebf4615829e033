import { describe, expect, it } from 'vitest';
import { besideIt, observationAt } from '../../../src/plan/assess/beside.ts';
import type { Cell, Figure } from '../../../src/plan/library/figure.ts';
import type { Observation } from '../../../src/plan/library/observation.ts';
import { toPeriod } from '../../../src/plan/value/period.ts';
import { figureOf, observationOf } from '../../support/observations.ts';
import { yearless, type PlanYear } from '../../../src/plan/value/plan-year.ts';

const cellOf = (more: Partial<Observation>): Cell =>
  observationOf(2019, { measure: 'andel', group: 'unge', column: 'nu', row: 'r', ...more });

/** What stands beside the municipality's own number in a table with these cells too, nearest place first. */
function beside(cells: readonly Partial<Observation>[], own: Partial<Observation> = {}): number | null | undefined {
  const all = [cellOf({ value: 1, ...own }), ...cells.map(cellOf)];
  const figure = figureOf({ rows: [{ id: 'r', label: '', cells: all }] as unknown as Figure['rows'] });
  const found = besideIt({ ...all[0]!, figure }, { comparedWith: ['nabo', 'hele-landet'] });
  expect(found === undefined || found.figure === figure).toBe(true);
  return found?.value;
}
const country = { place: 'hele-landet', value: 2 };

describe('beside a number of the municipality stands that of another place', () => {
  it('that is the nearest of those that it compares itself with', () => {
    expect(beside([country])).toBe(2);
    expect(beside([country, { place: 'nabo', value: 3 }])).toBe(3);
    expect(beside([{ place: 'andetsteds', value: 4 }])).toBeUndefined();
    expect(beside([{ place: 'lilleby', value: 4 }])).toBeUndefined();
    expect(beside([])).toBeUndefined();
  });

  it.each<[string, Partial<Observation>]>([
    ['no number', { value: null }],
    ['another measure', { measure: 'antal' }],
    ['another group', { group: 'voksne' }],
    ['a change', { isChange: true }],
    ['another unit', { unit: 'personer' }],
    ['another time', { period: toPeriod(2018) }],
    ['no time', { period: undefined }],
    ['other people', { population: { text: 'Alle' } }],
    ['what is counted in another way', { definition: 'uden de nyeste' }],
  ])('and not %s', (_name, more) => {
    expect(beside([{ ...country, ...more }])).toBeUndefined();
    expect(
      beside([
        { ...country, ...more },
        { ...country, value: 5 },
      ]),
    ).toBe(5);
  });

  it('of the same people, counted in the same way, where the table says which', () => {
    const alike = { population: { text: 'Alle' }, definition: 'uden de nyeste' };
    expect(beside([{ ...country, ...alike }], alike)).toBe(2);
    expect(beside([country], alike)).toBeUndefined();
    expect(beside([{ ...country, period: undefined }], { period: undefined })).toBe(2);
  });
});

describe('a cell that a text names', () => {
  const figure = figureOf({
    rows: [{ id: 'r', label: '', cells: [cellOf({ value: 7 })] }] as unknown as Figure['rows'],
  });
  const at = (reference: string, year: PlanYear = '2019'): number | null | undefined =>
    observationAt(reference, year, { figures: [figure] })?.value;

  it('is found in the text’s own plan year, or in the one that it says', () => {
    expect([at('tabel/r/nu'), at('2019/tabel/r/nu', yearless)]).toEqual([7, 7]);
    expect(observationAt('tabel/r/nu', '2019', { figures: [figure] })!.figure).toBe(figure);
  });

  it('and is none where it is not there', () => {
    expect([at('tabel/r/nu', '2018'), at('tabel/q/nu'), at('tabel/r/foer'), at('andet/r/nu'), at('tabel/r')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
