import { describe, expect, it } from 'vitest';
import { figureClusters, measureWays, remarkViews } from '../../src/site/figure-view.ts';
import { goodText, libraryWith } from '../support/libraries.ts';

const remarks = `remarks:
  - {kind: unclear, text: Tallet er foreløbigt., cells: [lilleby/2018q4]}
  - {kind: unclear, text: Tabellen er uden dato.}
`;
const file = 'data/2019/figures/tabel-1.yaml';
const [figure] = libraryWith({ [file]: `${goodText(file)}${remarks}` }).figures;

it('a remark leads to the cells that it is about, by the names of their row and column', () => {
  expect(remarkViews(figure!).map(({ places }) => places)).toEqual([
    [{ text: 'Lilleby, 4. kvartal 2018', address: '/2019/tal/tabel-1/#lilleby.2018q4' }],
    [],
  ]);
});

describe('the clusters of a table', () => {
  const clusters = (members: string): unknown => {
    const places = 'data/places.yaml';
    const library = libraryWith({
      [places]: `${goodText(places)}- {id: klyngen, name: klyngen${members}, kind: cluster}\n- {id: anden, name: anden, kind: cluster}\n`,
      [file]: goodText(file).replace('Hele landet, place: hele-landet', 'Klyngen, place: klyngen'),
    });
    return figureClusters(library.figures[0]!, library);
  };

  it('are told with their municipalities, year by year, and where that stands', () => {
    const origin = 'origin: {document: plan-2019, label: Tabel 9}';
    const members = `, members: [{year: 2018, names: [Lilleby, Storeby]}, {year: 2019, names: [Lilleby], ${origin}}]`;
    expect(clusters(members)).toEqual([
      { name: 'Klyngen', members: 'I 2018: Lilleby og Storeby. I 2019: Lilleby. Tabel 9, Planen 2019.' },
    ]);
  });

  it('are said to be unknown where no document says who they are', () => {
    expect(clusters('')).toEqual([{ name: 'Klyngen', members: 'Dokumenterne siger ikke, hvilke kommuner det er.' }]);
  });
});

it('a figure in a text leads to the pages of what it measures, and where that is very much, to none', () => {
  const library = libraryWith();
  expect(measureWays(library.figures[0]!, library)).toEqual([{ text: 'Ledighed', address: '/noegletal/ledighed/' }]);
  const columns = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, place: 'lilleby', measure: id }));
  const of = (count: number): unknown[] => {
    const text = [
      'label: Ark\norder: 1\ntitle: Ark\nwhat: Et ark.\nsource: []\norigin: {document: plan-2019, label: Ark}',
      `columns: ${JSON.stringify(columns.slice(0, count))}`,
      `rows: [{id: r, label: R, period: 2019, unit: pct, values: [${columns.slice(0, count).map((_, i) => i)}]}]\n`,
    ].join('\n');
    const made = Object.fromEntries(
      columns.map(({ id }) => [`data/measures/${id}.yaml`, goodText('data/measures/ledighed.yaml')]),
    );
    const sheet = libraryWith({ ...made, 'data/2019/figures/ark.yaml': text });
    return measureWays(
      sheet.figures.find(({ id }) => id === 'ark')!,
      sheet,
    );
  };
  expect(of(3)).toHaveLength(3);
  expect(of(4)).toEqual([]);
});
