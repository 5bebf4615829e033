import { expect, it } from 'vitest';
import { remarkViews } from '../../src/site/figure-view.ts';
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
