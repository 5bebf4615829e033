import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTakenBySitePages, listPages, takenByPlanPages } from '../../../src/plan/publish/addresses.ts';
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
    expect(['2019', '2150'].map(isTakenBySitePages)).toEqual([true, true]);
    expect(['om', '20190', 'plan-2019'].map(isTakenBySitePages)).toEqual([false, false, false]);
  });

  it('can be linked to, also where the program makes the page', () => {
    const pages = listPages(libraryWith());
    for (const address of ['/', '/tilgaengelighed/', '/ordbog/', '/om/', '/2019/']) {
      expect(pages.has(address), address).toBe(true);
    }
  });
});
