import { describe, expect, it } from 'vitest';
import type { FigureInput } from '../../src/plan/entry/figure.ts';
import { buildFigure } from '../../src/plan/library/figure.ts';
import { tableView, type TableView } from '../../src/site/table-view.ts';

const places = [
  { id: 'lilleby', name: 'Lilleby', kind: 'municipality' as const },
  { id: 'landet', name: 'hele landet', kind: 'country' as const },
  { id: 'egnen', name: 'Egnen', kind: 'region' as const },
];

function view(more: Partial<FigureInput>): TableView {
  const input: FigureInput = {
    label: 'Tabel 1',
    order: 1,
    title: 'Ledige',
    what: 'Ledige.',
    source: [],
    origin: { document: 'plan', label: 'Tabel 1' },
    columns: [{ id: 'tal', title: 'Tal' }],
    rows: [{ id: 'ledige', label: 'Ledige', values: [1] }],
    ...more,
  };
  return tableView(buildFigure(input, { id: 'tabel-1', year: '2019', file: '' }), {
    ...{ seals: [], corrections: [], units: [] },
    site: { place: 'lilleby' },
    places,
  });
}

const alignments = (values: FigureInput['rows'][number]['values']): { head: boolean; cells: boolean[] } => {
  const { heads, sections } = view({
    marks: { '-': { state: 'unexplained' } },
    rows: values.map((value, i) => ({ id: `r${i}`, label: `Række ${i}`, values: [value] })),
  });
  const [head] = heads;
  return {
    head: head!.over === undefined && head!.isNumber,
    cells: sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ isNumber }) => isNumber))),
  };
};

describe('a column', () => {
  it.each([
    ['numbers', [1, 2]],
    ['a number that is given only about', [1, { value: 48, printed: 'ca. 48' }]],
    ['one such number alone', [{ value: 390, printed: 'omkring 390' }]],
    ['marks', ['-', '-']],
    ['mostly numbers', [1, { value: -1.2, printed: 'Fald på 1,2 pct.' }]],
  ])('of %s stands to the right, head and cells alike', (_what, values) => {
    expect(alignments(values)).toEqual({ head: true, cells: values.map(() => true) });
  });

  it('of words stands to the left, head and cells alike', () => {
    const words = [{ value: -1.2, printed: 'Fald på 1,2 pct.' }, { value: 0.9, printed: 'Stigning på 0,9 pct.' }, 3];
    expect(alignments(words)).toEqual({ head: false, cells: [false, false, false] });
  });
});

const threePlaces = (over?: string): FigureInput['columns'] =>
  ['landet', 'egnen', 'lilleby'].map((place) => ({ id: place, title: place, place, ...(over && { over }) }));
const threeNumbers: FigureInput['rows'] = [{ id: 'ledige', label: 'Ledige', values: [1, 2, 3] }];

describe('what a narrow screen folds away', () => {
  it('is the columns of other places, which stay in the order of the document', () => {
    const { folded, heads, sections } = view({ columns: threePlaces(), rows: threeNumbers });
    expect(folded).toBe('hele landet og Egnen');
    expect(heads.map(({ isOther }) => isOther)).toEqual([true, true, false]);
    expect(sections[0]!.rows[0]!.cells.map(({ isOther, text }) => [isOther, text])).toEqual([
      [true, '1'],
      [true, '2'],
      [false, '3'],
    ]);
  });

  it('is not the place that the message of the figure names first beside the municipality', () => {
    const chart = {
      kind: 'bar',
      category: 'place',
      title: 'Flere end på Egnen',
      reading: 'Og end i hele landet.',
    } as const;
    const told = view({ columns: threePlaces(), rows: threeNumbers, chart });
    expect(told.folded).toBe('hele landet');
    expect(told.heads.map(({ isOther }) => isOther)).toEqual([true, false, false]);
  });

  it('is a head over them only where it stands over nothing else', () => {
    const { heads, lowerHeads } = view({ columns: threePlaces('Antal'), rows: threeNumbers });
    expect(heads).toEqual([{ over: 'Antal', span: 3, isOther: false }]);
    expect(lowerHeads.map(({ isOther }) => isOther)).toEqual([true, true, false]);
  });

  it('is nothing where the municipality has no column, or all are its own', () => {
    const others = threePlaces().slice(0, 2);
    expect(view({ columns: others, rows: [{ id: 'a', label: 'A', values: [1, 2] }] }).folded).toBe('');
    expect(view({ place: 'lilleby' }).folded).toBe('');
  });

  it('is nothing where places stand in the rows', () => {
    const rows = ['landet', 'lilleby'].map((place) => ({ id: place, label: place, place, values: [1] }));
    expect(view({ rows }).folded).toBe('');
  });
});

describe('the room of a table', () => {
  const years = (count: number, title = 'År'): Partial<FigureInput> => ({
    columns: Array.from({ length: count }, (_, i) => ({ id: `y${i}`, title: `${title} ${i}` })),
    rows: [{ id: 'ledige', label: 'Ledige', values: Array.from({ length: count }, () => 1_000_000) }],
  });
  const stepOf = ({ classes }: TableView, kind: string): string =>
    classes.find((name) => name.startsWith(`${kind}-`))!.slice(kind.length + 1);

  it('is small for few short columns, and grows with their number and their words', () => {
    expect(stepOf(view(years(2)), 'needs')).toBe('18');
    const widths = [2, 4, 6, 8].map((count) => Number(stepOf(view(years(count)), 'needs')));
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths.at(-1)).toBeGreaterThan(widths[0]!);
    expect(Number(stepOf(view(years(3, 'Kontanthjælpsmodtagere')), 'needs'))).toBeGreaterThan(
      Number(stepOf(view(years(3)), 'needs')),
    );
  });

  it('is more than any step where there is no end of columns', () => {
    expect(stepOf(view(years(40)), 'needs')).toBe('more');
  });

  it('is that of the municipality’s own where those of other places fold away', () => {
    const wide = threePlaces().map((column) => ({ ...column, title: 'Kontanthjælpsmodtagere' }));
    const { classes } = view({ columns: wide, rows: threeNumbers });
    expect(classes).toContain('own-18');
    expect(classes).not.toContain('needs-18');
  });

  it('is not told where a head would stand over what folds and what stays', () => {
    const { classes } = view({ columns: threePlaces('Antal'), rows: threeNumbers });
    expect(classes).toContain('own-more');
    expect(classes).toContain('stack-18');
  });

  it('has each number say its head, since letters may be so large that no table fits, and none where there is one column', () => {
    const heads = (table: TableView) => table.sections[0]!.rows[0]!.cells.map(({ head }) => head);
    expect(heads(view(years(1)))).toEqual([undefined]);
    expect(heads(view(years(2)))).toEqual(['År 0', 'År 1']);
    expect(heads(view(years(40)))[3]).toBe('År 3');
  });
});
