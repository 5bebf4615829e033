import { expect, it } from 'vitest';
import { figureGroups } from '../../src/site/figures-page.ts';
import { goodText, inventedLibrary, libraryWith } from '../support/libraries.ts';

it('the tables of a year stand by theme, each once, under what they say', () => {
  const library = inventedLibrary();
  const groups = figureGroups('2019', library);
  const listed = groups.flatMap(({ figures }) => figures.map(({ address }) => address));
  expect(listed.toSorted()).toEqual(
    library.figures
      .filter(({ year }) => year === '2019')
      .map(({ id }) => `/2019/tal/${id}/`)
      .toSorted(),
  );
  const themes = library.themes.map(({ title }) => title);
  const titles = groups.map(({ title }) => title);
  expect(titles).toEqual([...themes, 'Flere emner'].filter((title) => titles.includes(title)));
});

it('a table is told by the message of its chart, or else by what it shows', () => {
  const file = 'data/2019/figures/tabel-1.yaml';
  const line = (text: string) => figureGroups('2019', libraryWith({ [file]: text }))[0]!.figures[0]!;
  expect(line(goodText(file)).text).toBe('Ledigheden falder i Lilleby');
  expect(line(goodText(file)).about).toMatch(/^Tabel 1 · pct\./);
  expect(line(goodText(file).replace(/chart:[\s\S]*/, '')).text).toBe(/what: (.*)\./.exec(goodText(file))![1]);
});

it('a year without tables has no groups', () => {
  expect(figureGroups('1999', libraryWith())).toEqual([]);
});
