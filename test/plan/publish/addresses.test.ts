import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addresses, isTakenBySitePages, listPages, takenByPlanPages } from '../../../src/plan/publish/addresses.ts';
import { libraryWith } from '../../support/libraries.ts';

/**
 * The names that pages of the program have in a folder: files and folders, without those that stand for a key and those
 * that are files on the site too, with an ending (favicon.svg.ts), and without what is no page (_).
 */
const namesIn = (...folder: string[]): string[] =>
  readdirSync(join('src/pages', ...folder))
    .filter((name) => !/\..*\./.test(name))
    .map((name) => name.replace(/\..*$/, ''))
    .filter((name) => !/^[[_]/.test(name) && name !== 'index');

describe('the name of a page', () => {
  it.each(namesIn())('cannot be %s, which is one of the program', (name) => {
    expect(isTakenBySitePages(name)).toBe(true);
  });

  it.each(namesIn('[year]'))('within a plan year cannot be %s', (name) => {
    expect(takenByPlanPages).toContain(name);
  });

  it('cannot be a year, which a plan may have', () => {
    expect(['2019', '2150', '2020-2022'].map(isTakenBySitePages)).toEqual([true, true, true]);
    expect(['om', '20190', 'plan-2019'].map(isTakenBySitePages)).toEqual([false, false, false]);
  });

  it('can be linked to, also where the program makes the page', () => {
    const pages = listPages(libraryWith());
    for (const address of ['/', '/tilgaengelighed/', '/ordbog/', '/om/', '/2019/']) {
      expect(pages.has(address), address).toBe(true);
    }
  });
});

it('two plans have an address that says which, however many years each is for', () => {
  expect(addresses.comparison(['2019', '2021'])).toBe('/sammenlign/2019-2021/');
  expect(addresses.comparison(['2020-2022', '2023'])).toBe('/sammenlign/2020-2022-og-2023/');
  expect(addresses.comparison(['2019', '2020-2022'])).toBe('/sammenlign/2019-og-2020-2022/');
  expect(addresses.comparisonFile(['2020-2022', '2023-2026'], 'csv')).toBe('/sammenlign/2020-2022-og-2023-2026.csv');
});
