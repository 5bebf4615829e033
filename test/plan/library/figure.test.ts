import { describe, expect, it } from 'vitest';
import { buildFigure, columnTitle, findCell, sourceText } from '../../../src/plan/library/figure.ts';
import type { FigureInput } from '../../../src/plan/entry/figure.ts';

const input: FigureInput = {
  label: 'Tabel 7',
  order: 7,
  title: 'Ledige',
  what: 'Hvor mange der er ledige.',
  measure: 'ledighed',
  unit: 'pct',
  period: '2019M06',
  source: [{ name: 'Jobindsats.dk', table: 'Ledighed' }, { name: 'egne beregninger' }],
  origin: { document: 'plan-2019', label: 'Tabel 7' },
  marks: { '.': { state: 'unexplained' } },
  columns: [
    { id: 'antal', title: 'Antal', measure: 'ledige', unit: 'personer' },
    { id: 'andel', title: 'Andel', over: 'Af alle', place: 'lilleby' },
  ],
  sections: [{ id: 'landet', title: 'Hele landet', place: 'hele-landet' }],
  rows: [
    { id: 'unge', label: 'Unge', section: 'landet', group: 'unge', values: [68835, -0.0] },
    { id: 'voksne', label: 'Voksne', period: 2019, values: ['.', { value: -1.2, printed: 'Fald på 1,2 pct.' }] },
    { id: 'kort', label: 'For kort', values: [12] },
  ],
};
const figure = buildFigure(input, { id: 'tabel-7', year: '2019', file: 'tabel-7.yaml' });

describe('a cell is shown with the decimals', () => {
  const decimalsOf = (cell: FigureInput['rows'][number]['values'][number]): number => {
    const rows = [{ id: 'unge', label: 'Unge', values: [12, cell] }];
    return findCell(buildFigure({ ...input, rows }, figure), 'unge', 'andel')!.decimals;
  };

  it.each([
    { cell: { value: -1.2, printed: 'Fald på 1,2 pct.' }, decimals: 1 },
    { cell: { value: 48, printed: 'ca. 48' }, decimals: 0 },
    { cell: { value: 13, printed: '13,0' }, decimals: 1 },
    { cell: { value: 1027, printed: '1.027' }, decimals: 0 },
  ])('that the document prints: $cell.printed', ({ cell, decimals }) => {
    expect(decimalsOf(cell)).toBe(decimals);
  });

  it('that its number has, where the document prints them in another way', () => {
    expect(decimalsOf({ value: 2.2, printed: '2.2 pct.' })).toBe(1);
  });
});

describe('a cell knows what it is about', () => {
  it('from its row, then its section, then its column, then the figure', () => {
    expect(findCell(figure, 'unge', 'andel')).toMatchObject({
      place: 'hele-landet',
      group: 'unge',
      measure: 'ledighed',
      unit: 'pct',
      period: { text: '2019M06' },
    });
    expect(findCell(figure, 'voksne', 'andel')).toMatchObject({ place: 'lilleby', period: { text: '2019' } });
    expect(findCell(figure, 'unge', 'antal')).toMatchObject({ measure: 'ledige', unit: 'personer' });
  });
});

describe('a cell holds what is printed', () => {
  it('a number, in Danish, with the hyphen that the document prints', () => {
    expect(findCell(figure, 'unge', 'antal')).toMatchObject({ value: 68835, printed: '68.835', state: undefined });
  });

  it('a minus zero, which keeps its sign and says that it is rounded', () => {
    const cell = findCell(figure, 'unge', 'andel')!;
    expect(Object.is(cell.value, -0)).toBe(true);
    expect(cell).toMatchObject({ printed: '-0,0', shown: '−0,0', isWords: false, state: 'rounds_to_zero' });
  });

  it('a mark, which is never zero', () => {
    expect(findCell(figure, 'voksne', 'antal')).toMatchObject({
      value: null,
      state: 'unexplained',
      printed: '.',
      shown: '.',
    });
  });

  it('words with the number that they state', () => {
    expect(findCell(figure, 'voksne', 'andel')).toMatchObject({
      value: -1.2,
      printed: 'Fald på 1,2 pct.',
      shown: 'Fald på 1,2 pct.',
      isWords: true,
    });
  });

  it('what a suppressed cell prints in place of a number, in words', () => {
    const suppressed = { ...input.rows[2]!, values: [{ state: 'suppressed' as const, printed: 'under 5' }] };
    const of = buildFigure({ ...input, rows: [suppressed] }, { id: 'x', year: '2019', file: 'x' });
    expect(findCell(of, 'kort', 'antal')).toMatchObject({ value: null, state: 'suppressed', shown: 'under 5' });
  });

  it('and a row that is too short has only the cells it has', () => {
    expect(figure.rows[2]!.cells).toHaveLength(1);
  });
});

it('a suffix stands after each number, as the document prints it', () => {
  const suffixed = buildFigure({ ...input, suffix: '%' }, { id: 'x', year: '2019', file: 'x' });
  expect(findCell(suffixed, 'kort', 'antal')?.printed).toBe('12%');
});

it('a column is named with the head that stands over it', () => {
  expect(figure.columns.map(columnTitle)).toEqual(['Antal', 'Af alle, Andel']);
});

it('sources are named with their own tables', () => {
  expect(sourceText(figure)).toBe('Jobindsats.dk: Ledighed; egne beregninger');
});
