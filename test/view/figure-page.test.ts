import { describe, expect, it } from 'vitest';
import { findFigure, ofYear, planOf, type Library } from '../../src/plan/library/library.ts';
import { figurePage, type FigurePage } from '../../src/site/figure-page.ts';
import { figureAbout } from '../../src/site/figure-view.ts';
import { goodText, inventedLibrary, libraryWith } from '../support/libraries.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';

const file = 'data/2019/figures/tabel-1.yaml';
const pageOf = (library: Library, year: PlanYear = '2019', id = 'tabel-1'): Promise<FigurePage> => {
  const figures = ofYear(library.figures, year);
  const i = figures.findIndex((figure) => figure.id === id);
  const [before, figure, after] = [figures[i - 1], figures[i]!, figures[i + 1]];
  return figurePage({ plan: planOf(library, year), figure, before, after }, library, (to) => `https://a.example${to}`);
};
const changed = (from: string | RegExp, to: string): Library =>
  libraryWith({ [file]: goodText(file).replace(from, to) });

describe('the page of a figure', () => {
  it('leads to where the figure is used: the chapters that show it, and the goals that rest on it', async () => {
    expect((await pageOf(libraryWith())).uses).toEqual([
      { text: 'Færre ledige', address: '/2019/ledighed/' },
      { text: 'Lavere ledighed', address: '/2019/maal/lavere-ledighed/' },
    ]);
  });

  it('leads from the ends of the list nowhere', async () => {
    const { before, after } = await pageOf(libraryWith());
    expect([before, after]).toEqual([undefined, undefined]);
    const library = inventedLibrary();
    const [first, second] = ofYear(library.figures, '2019');
    expect((await pageOf(library, '2019', first!.id)).after!.text).toBe(`${second!.label}: ${second!.title}`);
  });

  it('shows on other sites in a frame with an address that works from anywhere, high enough for its chart', async () => {
    const { code } = await pageOf(libraryWith());
    expect(code).toEqual({
      frame: '/2019/tal/tabel-1/indlejr/',
      address: 'https://a.example/2019/tal/tabel-1/indlejr/',
      title: 'Tabel 1, 2019: Ledigheden falder i Lilleby',
      height: expect.any(Number) as number,
    });
    expect(code.height).toBeGreaterThan(500);
    expect((await pageOf(changed(/chart:[\s\S]*/, ''))).code.title).toBe('Tabel 1, 2019: Hvor mange der er ledige');
  });

  it('says when the numbers were fetched, or that the document does not', async () => {
    expect((await pageOf(libraryWith())).retrieved).toBe('Dokumentet siger ikke, hvornår tallene er hentet.');
    const fetched = await pageOf(changed('unit: pct\n', 'unit: pct\nretrieved: 2019-12-01\n'));
    expect(fetched.retrieved.replaceAll('\u00a0', ' ')).toBe('Tallene er hentet 1. december 2019.');
  });

  it('tells what its only measure is, with the way to it', async () => {
    expect((await pageOf(libraryWith())).measures).toEqual({
      title: 'Hvad tallet måler',
      isOpen: true,
      ids: ['ledighed'],
      list: [{ title: 'Ledighed', definition: 'Ledige i procent af alle.', address: '/noegletal/ledighed/' }],
    });
  });

  it.each([
    [6, true],
    [7, false],
  ])('tells %i measures at once: %s', async (count, isOpen) => {
    const ids = Array.from({ length: count }, (_, i) => `maaling-${i}`);
    const rows = ids.map((id) => `  - {id: ${id}, label: ${id}, measure: ${id}, place: lilleby, values: [1, 2]}`);
    const library = libraryWith({
      ...Object.fromEntries(
        ids.map((id) => [
          `data/measures/${id}.yaml`,
          goodText('data/measures/ledige.yaml').replace('title: Antal ledige', `title: ${id}`),
        ]),
      ),
      'data/2019/figures/ark.yaml': `${goodText(file)
        .replace(/measure: ledighed\n/, '')
        .replace('unit: pct', 'unit: personer\nsmallCounts: Tallene er opdigtede.')
        .replace('Tabel 1\norder: 1', 'Tabel 2\norder: 2')
        .replace(/rows:[\s\S]*/, '')}rows:\n${rows.join('\n')}\n`,
    });
    const { measures } = await pageOf(library, '2019', 'ark');
    expect([measures.title, measures.isOpen, measures.ids]).toEqual([`Hvad de ${count} slags tal måler`, isOpen, ids]);
  });

  it('tells of no measure where the figure observes none', async () => {
    expect((await pageOf(changed('measure: ledighed\n', ''))).measures.list).toEqual([]);
  });
});

describe('a figure in a list', () => {
  const remark = '{kind: unclear, text: Tabellen er uden dato.}';
  const about = (remarks: string): string =>
    figureAbout(findFigure(libraryWith({ [file]: `${goodText(file)}${remarks}` }), '2019', 'tabel-1')!).replaceAll(
      '\u00a0',
      ' ',
    );

  it('is told by its unit, its time, and how much there is to remark', () => {
    expect(about('')).toBe('pct. · 4. kvartal 2018 – 4. kvartal 2019');
    expect(about(`remarks: [${remark}]\n`)).toMatch(/ · én bemærkning om kilden$/);
    expect(about(`remarks: [${remark}, ${remark}]\n`)).toMatch(/ · to bemærkninger om kilden$/);
  });
});
