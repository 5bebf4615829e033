import { describe, expect, it } from 'vitest';
import { findGoal, ofYear, planOf, type Library } from '../../src/plan/library/library.ts';
import { measureWays } from '../../src/site/figure-view.ts';
import { goalPage, type GoalPage } from '../../src/site/goal-page.ts';
import { goodText, inventedLibrary, libraryWith, threePlans } from '../support/libraries.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';

const file = 'data/2019/goals/lavere-ledighed.yaml';
const pageOf = (library: Library, year: PlanYear, id: string): GoalPage => {
  const goals = ofYear(library.goals, year);
  const i = goals.findIndex((goal) => goal.id === id);
  const shown = {
    plan: planOf(library, year),
    goal: findGoal(library, year, id)!,
    before: goals[i - 1],
    after: goals[i + 1],
  };
  return goalPage(shown, library, (address) => `https://lilleby.example${address}`);
};

describe('the page of a goal', () => {
  it('is called by the goal and its year, and described by how it came out', () => {
    const page = pageOf(libraryWith(), '2019', 'lavere-ledighed');
    expect(page.title).toBe('Lavere ledighed, mål for 2019');
    expect(page.description).toBe(`${page.view.name}: ${page.view.sum}`);
    expect(page.path.map(({ text }) => text)).toEqual(['2019', 'Mål', 'Lavere ledighed']);
    expect(page.path.at(-1)!.address).toBeUndefined();
  });

  it('is called by the year that the goal is for, where that is another', () => {
    expect(pageOf(threePlans(), '2015', 'unge-2013').title).toBe('Unge i uddannelse i 2013, mål for 2013');
  });

  it('leads to those before and after it, and nowhere from the ends of the list', () => {
    const library = threePlans();
    const goals = ofYear(library.goals, '2019');
    const first = pageOf(library, '2019', goals[0]!.id);
    const last = pageOf(library, '2019', goals.at(-1)!.id);
    expect([first.before, last.after]).toEqual([undefined, undefined]);
    expect(first.after).toEqual({ text: goals[1]!.title, address: `/2019/maal/${goals[1]!.id}/` });
    expect(last.before!.text).toBe(goals.at(-2)!.title);
  });

  it('shows the figure that decides, and only leads to a sheet of more than ten measures', () => {
    const { figures, figuresTitle, isWithoutNumbers } = pageOf(libraryWith(), '2019', 'lavere-ledighed');
    expect(figures.map(({ figure, evidence, isSheet }) => [figure.id, evidence, isSheet])).toEqual([
      ['tabel-1', undefined, false],
    ]);
    expect([figuresTitle, isWithoutNumbers]).toEqual(['Tallene bag', false]);
  });

  it.each([
    [10, false],
    [11, true],
  ])('takes a figure of %i measures for a sheet: %s', (count, isSheet) => {
    const names = Array.from({ length: count }, (_, i) => `maal-${i}`);
    const measure = goodText('data/measures/ledige.yaml');
    const rows = names.map((id) => `  - {id: ${id}, label: ${id}, measure: ${id}, place: lilleby, values: [1]}`);
    const library = libraryWith({
      ...Object.fromEntries(names.map((id) => [`data/measures/${id}.yaml`, measure.replace('Antal ledige', id)])),
      'data/2019/figures/ark.yaml': `label: Tabel 2\norder: 2\ntitle: Ark\nwhat: Et ark.\nunit: personer\nsmallCounts: Tallene er opdigtede.\nsource: []\norigin: {document: plan-2019, label: Tabel 2}\ncolumns: [{id: a, title: A, period: 2019}]\nrows:\n${rows.join('\n')}\n`,
      [file]: `${goodText(file).trim()}\nevidence: [{figure: ark, text: Arket siger lidt.}]\n`,
    });
    const { figures } = pageOf(library, '2019', 'lavere-ledighed');
    expect(figures[1]).toMatchObject({ evidence: 'Arket siger lidt.', isSheet });
  });

  it('says where there are neither numbers nor a target', () => {
    const { isWithoutNumbers, figures } = pageOf(threePlans(), '2019', 'ydelse-2019');
    expect([isWithoutNumbers, figures]).toEqual([true, []]);
  });

  it('holds the goal against those of other years, and says where it stands alone', () => {
    const tied = pageOf(threePlans(), '2019', 'ydelse-2019').otherYears;
    expect([tied.ties.map(({ goal }) => goal.id), tied.isAlone]).toEqual([['ydelse-2015'], false]);
    const fresh = pageOf(threePlans(), '2019', 'lavere-ledighed').otherYears;
    expect(fresh.newBeside.map(({ plan }) => plan)).toEqual(['2015']);
    expect(pageOf(libraryWith(), '2019', 'lavere-ledighed').otherYears).toEqual({
      ties: [],
      newBeside: [],
      later: undefined,
      isAlone: true,
    });
  });

  it('leads to the measures that it is about, where there are numbers of them', () => {
    expect(pageOf(libraryWith(), '2019', 'lavere-ledighed').measures).toEqual([
      { text: 'Ledighed', address: '/noegletal/ledighed/' },
    ]);
    expect(pageOf(inventedLibrary(), '2019', 'uddannelse').measures).toEqual([]);
  });

  it('leads to the group that it is about, where a measure has several', () => {
    const addressesOf = pageOf(inventedLibrary(), '2019', 'loentimer').measures.map(({ address }) => address);
    expect(addressesOf).toEqual(['/noegletal/loentimer/#i-alt']);
  });

  it('leads there once: a figure below does not lead there again', () => {
    const invented = inventedLibrary();
    const { measures, figures } = pageOf(invented, '2019', 'loentimer');
    expect(measureWays(figures[0]!.figure, invented).map(({ address }) => address)).toEqual(['/noegletal/loentimer/']);
    expect(measureWays(figures[0]!.figure, invented, measures)).toEqual([]);
  });

  it('has how far it was from its target, with an axis, and none where nobody knows', () => {
    const known = pageOf(libraryWith(), '2019', 'lavere-ledighed');
    expect([known.view.hasPicture, known.scale?.unit]).toEqual([true, 'procentpoint']);
    expect(known.howToRead).toContain('Den lodrette streg er målet.');
    const open = pageOf(threePlans(), '2019', 'ydelse-2019');
    expect([open.view.hasPicture, open.scale, open.howToRead]).toEqual([false, undefined, undefined]);
  });

  it('is cited by its document and an address that works from anywhere', () => {
    const { citation } = pageOf(libraryWith(), '2019', 'lavere-ledighed');
    expect(citation.text).toMatch(/^Lokalt resultatmål 1 \(webstedets titel: ”Lavere ledighed”\)\. /);
    expect(citation.address).toBe('https://lilleby.example/2019/maal/lavere-ledighed/');
  });

  it('tells other wordings with where they stand', () => {
    const also = 'alsoWorded: [{wording: Ledigheden skal ned, origin: {document: plan-2019, label: Forordet}}]';
    const library = libraryWith({ [file]: `${goodText(file).trim()}\n${also}\n` });
    expect(pageOf(library, '2019', 'lavere-ledighed').alsoWorded).toEqual([
      { wording: 'Ledigheden skal ned', origin: 'Forordet, Planen 2019.' },
    ]);
    const { wording } = findGoal(library, '2019', 'lavere-ledighed')!;
    const same = also.replace('Ledigheden skal ned', `"${wording.toUpperCase()}."`);
    const again = libraryWith({ [file]: `${goodText(file).trim()}\n${same}\n` });
    expect(pageOf(again, '2019', 'lavere-ledighed').alsoWorded).toEqual([
      { wording: undefined, origin: 'Forordet, Planen 2019.' },
    ]);
  });

  it('knows the words of the glossary that its target is about', () => {
    const library = inventedLibrary();
    expect(pageOf(library, '2019', 'lavere-ledighed').terms).toEqual([]);
    expect(pageOf(library, '2019', 'loentimer').terms).toEqual(
      library.groups.flatMap(({ id, term }) => (id === 'i-alt' && term ? [term] : [])),
    );
  });
});
