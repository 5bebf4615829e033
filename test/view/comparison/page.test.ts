import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/plan/compare/compare.ts';
import type { Theme } from '../../../src/plan/entry/theme.ts';
import { comparisonPage, type ComparisonPage } from '../../../src/site/comparison/page.ts';
import { comparisonPages, comparisons } from '../../../src/site/comparison/pages.ts';
import { threePlans } from '../../support/libraries.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const library = threePlans();
const pageOf = (older: PlanYear, newer: PlanYear): ComparisonPage =>
  comparisonPage(comparePlans(older, newer, library), library);
const theme = (id: string): Theme => library.themes.find((each) => each.id === id)!;

describe('the page of two plan years', () => {
  it('is made once for a library, from comparisons that are made once', () => {
    expect(comparisonPages(library)).toBe(comparisonPages(library));
    expect(comparisons(library)).toBe(comparisons(library));
    expect(comparisonPages(library).map(({ name, address }) => [name, address])).toEqual([
      ['2019 og 2021', '/sammenlign/2019-2021/'],
      ['2015 og 2021', '/sammenlign/2015-2021/'],
      ['2015 og 2019', '/sammenlign/2015-2019/'],
    ]);
  });

  it('looks at a pair of goals once, on however many pages of themes it stands', () => {
    const page = pageOf('2019', '2021');
    expect(page.onTheme(theme('job')).goals[0]!.pairs[0]).toBe(page.onTheme(theme('job')).goals[0]!.pairs[0]);
  });

  it('tells how words are marked only on the pages of themes where some are', () => {
    expect(pageOf('2019', '2021').onTheme(theme('job')).hasMarks).toBe(true);
    expect(pageOf('2015', '2021').onTheme(theme('unge')).hasMarks).toBe(false);
  });

  it('has a way to each of its parts', () => {
    expect(pageOf('2019', '2021').parts.map(({ id }) => id)).toEqual(['maal', 'tilbud', 'tekst']);
  });

  it('says nothing of numbers where the two have none', () => {
    expect(pageOf('2019', '2021').measures).toBeUndefined();
    expect(pageOf('2019', '2021').sheet().numbers).toBeUndefined();
  });

  it('tells what the documents of each plan do not give', () => {
    expect(pageOf('2015', '2019').missing.map(({ text, address }) => [text, address])).toEqual([
      ['Én ting, dokumenterne for 2015 ikke giver', '/det-ved-vi-ikke/#plan-2015'],
      ['Én ting, dokumenterne for 2019 ikke giver', '/det-ved-vi-ikke/#plan-2019'],
    ]);
  });
});

describe('the page of two plan years on a theme', () => {
  it('has an address for every theme and for the plans as a whole, also where there is nothing', () => {
    const page = pageOf('2019', '2021');
    expect(page.themes.map(({ text, address }) => [text, address]).slice(-2)).toEqual([
      ['Sygdom', '/sammenlign/2019-2021/sygdom/'],
      ['Planen som helhed', '/sammenlign/2019-2021/hele-planen/'],
    ]);
    expect(page.onTheme(theme('sygdom'))).toMatchObject({
      parts: [],
      goals: [],
      texts: [],
      offers: [],
      shortAnswer: [],
    });
  });

  it('offers the way to what there is', () => {
    const page = pageOf('2019', '2021');
    expect(page.onTheme(theme('job')).parts.map(({ id }) => id)).toEqual(['maal', 'tilbud', 'tekst']);
    expect(page.onTheme(theme('unge')).parts.map(({ id }) => id)).toEqual(['maal']);
    expect(page.onTheme(undefined).parts.map(({ id }) => id)).toEqual(['tilbud', 'tekst']);
  });

  it('begins with what the two say of that theme, and of no other', () => {
    const page = pageOf('2015', '2019');
    const on = (id: string) => page.onTheme(theme(id)).shortAnswer;
    expect(on('job').map(({ title, sentences }) => [title, sentences])).toEqual([
      ['Mål', ['Ingen af målene for 2015 kan vurderes.', '2019: Det ene resultatmål er nået.']],
      ['Tilbud', ['Dokumenterne for både 2015 og 2019 nævner ”Jobklub”.']],
    ]);
    expect(on('sygdom').map(({ title, sentences }) => [title, sentences])).toEqual([
      ['Mål', ['Målet for 2015 kan ikke vurderes.']],
    ]);
  });

  it('is named by the theme and the years, and the plans as a whole have a name too', () => {
    const page = pageOf('2019', '2021');
    expect(page.onTheme(theme('unge')).title).toBe('Unge, 2019 og 2021');
    expect(page.onTheme(undefined)).toMatchObject({
      title: 'Planen som helhed, 2019 og 2021',
      description: 'Mål, tal og tekst fra 2019 og 2021 om planen som helhed, side om side.',
    });
  });
});
