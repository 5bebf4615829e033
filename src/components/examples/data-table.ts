import type { FigureInput } from '../../plan/entry/figure.ts';
import { buildFigure, type Figure } from '../../plan/library/figure.ts';
import { tableView, type TableView } from '../../site/table-view.ts';
import type { Example } from './example.ts';

interface Props {
  figure: Figure;
  table: TableView;
  hasAnchors?: boolean;
}

const home = 'lilleby';

function tableOf(id: string, more: Partial<FigureInput>): Pick<Props, 'figure' | 'table'> {
  const input: FigureInput = {
    label: 'Tabel 1',
    order: 1,
    title: 'Ledige efter år',
    what: 'Ledige',
    source: [],
    origin: { document: 'plan', label: 'Tabel 1' },
    columns: [],
    rows: [],
    ...more,
  };
  const figure = buildFigure(input, { id, year: '2019', file: '' });
  return {
    figure,
    table: tableView(figure, { site: { place: home }, places: [], seals: [], corrections: [], units: [] }),
  };
}

const years = [
  { id: 'y2018', title: '2018', period: 2018 },
  { id: 'y2019', title: '2019', period: 2019 },
];

/** Plain numbers, and all that a table may have besides: two rows of heads, sections, marks, notes, totals, long names. */
export const dataTables: readonly Example<Props>[] = [
  {
    about: 'two rows of numbers, the municipality’s own marked',
    props: tableOf('eksempel-tal', {
      unit: 'pct',
      columns: years,
      rows: [
        { id: 'lilleby', label: 'Lilleby', place: home, values: [5.1, 4.8] },
        { id: 'landet', label: 'Hele landet', place: 'landet', values: [5.9, -0.3] },
      ],
    }),
    says: ['Ledige efter år', 'Lilleby', '4,8', '−0,3'],
  },
  {
    about: 'heads over heads, sections, marks, notes and a total, with an anchor for each cell',
    props: {
      hasAnchors: true,
      ...tableOf('eksempel-alt', {
        title: 'Ledige efter alder og køn',
        marks: { '-': { state: 'unexplained' }, '*': { state: 'suppressed', text: 'Under 5 personer' } },
        notes: [{ id: 'skoen', text: 'Et skøn.' }, { text: 'Opgjort i december.' }],
        columns: years.map((column, i) => ({ ...column, over: 'Antal ledige', ...(i === 1 && { notes: ['skoen'] }) })),
        sections: [
          { id: 'kvinder', title: 'Kvinder' },
          { id: 'maend', title: 'Mænd', notes: ['skoen'] },
        ],
        rows: [
          { id: 'unge', label: '18-29 år', section: 'kvinder', values: [120, '*'] },
          { id: 'sum', label: 'I alt', section: 'kvinder', total: true, values: [1480, '-'] },
          {
            id: 'andre',
            label: 'Alle over 30 år med et langt navn, der skal brydes på en smal skærm',
            detail: 'uden dem, der er i fleksjob eller ledighedsydelse',
            section: 'maend',
            values: [1360, { value: 48, printed: 'ca. 48', notes: ['skoen'] }],
          },
        ],
      }),
    },
    says: ['Antal ledige', 'Kvinder', 'Mænd', '1.480', 'ca. 48', 'uden dem, der er i fleksjob'],
  },
];
