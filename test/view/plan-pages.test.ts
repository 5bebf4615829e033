import { describe, expect, it } from 'vitest';
import { ofYear, planOf, type Library } from '../../src/plan/library/library.ts';
import { chapterPage } from '../../src/site/chapter-page.ts';
import { followUpPage } from '../../src/site/follow-up-page.ts';
import { goalsPage } from '../../src/site/goals-page.ts';
import { planFront } from '../../src/site/plan-view.ts';
import { printPage } from '../../src/site/print-page.ts';
import { goodText, inventedLibrary, libraryWith, threePlans } from '../support/libraries.ts';
import { twoYears } from '../support/plan-years.ts';

describe('the page of all goals of a plan year', () => {
  it('has every goal once, by kind, and once more by theme', async () => {
    const library = inventedLibrary();
    const { groups, themes, inShort } = await goalsPage(planOf(library, 2019), library);
    const all = ofYear(library.goals, 2019).map(({ id }) => id);
    const ids = (lists: { goals: { goal: { id: string } }[] }[]) =>
      lists.flatMap(({ goals }) => goals.map(({ goal }) => goal.id));
    expect(ids(groups).sort()).toEqual([...all].sort());
    expect(ids(themes).sort()).toEqual([...all].sort());
    expect(inShort).toMatch(/resultatmål/);
  });

  it('says of a plan that is not whole how much of it is there, and nothing of one that is', async () => {
    const library = threePlans();
    const extentOf = async (year: number) => (await goalsPage(planOf(library, year), library)).extent;
    expect(await extentOf(2015)).toBeUndefined();
    expect(await extentOf(2019)).toMatch(/\.$/);
    expect(await extentOf(2021)).toMatch(/\.$/);
  });
});

describe('the page that follows up', () => {
  it('has the own goals with a target, and all those of other years', () => {
    const library = twoYears();
    const { groups } = followUpPage(planOf(library, 2019), library);
    expect(groups.map(({ title, goals }) => [title, goals.map(({ goal }) => goal.id)])).toEqual([
      ['Lokale resultatmål', ['lavere-ledighed']],
      ['Mål for 2017', ['gammelt']],
    ]);
    expect(followUpPage(planOf(library, 2021), library)).toEqual({
      name: 'Planåret 2021',
      inShort: 'Ingen af målene for 2021 kan vurderes.',
      followUps: [],
      groups: [],
    });
  });

  it('leads to the chapters that are written from the same document', () => {
    const library = libraryWith();
    const [followUp] = followUpPage(planOf(library, 2019), library).followUps;
    expect(followUp).toMatchObject({ title: 'Opfølgning', document: { id: 'plan-2019' }, remarks: [] });
    expect(followUp!.chapters).toContainEqual({ text: 'Færre ledige', address: '/2019/ledighed/' });
  });
});

describe('the page to be printed', () => {
  const pageOf = (library: Library) => printPage(planOf(library, 2019), library);
  const chapter = 'content/2019/ledighed.mdx';

  it('has the figures that no chapter shows after the chapters, and none twice', () => {
    expect(pageOf(libraryWith()).otherFigures).toEqual([]);
    const without = goodText(chapter).replace('<Figure id="tabel-1" />', '');
    expect(pageOf(libraryWith({ [chapter]: without })).otherFigures.map(({ id }) => id)).toEqual(['tabel-1']);
  });

  it('explains the words that its chapters explain, and no others', () => {
    expect(pageOf(libraryWith()).terms.map(({ id }) => id)).toEqual(['ledig']);
    const without = goodText(chapter).replace('<Term id="ledig">ledig</Term>', 'ledig');
    expect(pageOf(libraryWith({ [chapter]: without })).terms).toEqual([]);
  });

  it('says whose it is and which edition one holds', () => {
    const { kicker, edition, extent } = pageOf(libraryWith());
    expect(kicker).toBe('Lilleby Kommune · Beskæftigelsesplan 2019: gælder');
    expect(edition.replaceAll('\u00a0', ' ')).toBe('Webstedets 1. udgave (1. januar 2019)');
    expect(extent).toBeUndefined();
  });
});

describe('the page of a chapter', () => {
  const pageOf = (library: Library, id: string) => {
    const chapters = ofYear(library.chapters, 2019);
    const i = chapters.findIndex((each) => each.id === id);
    const [before, shown, after] = [chapters[i - 1], chapters[i]!, chapters[i + 1]];
    return chapterPage({ plan: planOf(library, 2019), chapter: shown, before, after }, library);
  };
  const chapter = 'content/2019/ledighed.mdx';

  it('has a list of its headings only where there are several', () => {
    expect(pageOf(libraryWith(), 'ledighed').contents).toEqual([]);
    const longer = `${goodText(chapter)}\n## Unge i gang\n\n<About aspect="aim" />\n\n### Mere\n\nUnge skal i gang.\n`;
    expect(pageOf(libraryWith({ [chapter]: longer }), 'ledighed').contents).toEqual([
      { text: 'Flere i job', address: '#flere-i-job' },
      { text: 'Unge i gang', address: '#unge-i-gang' },
    ]);
  });

  it('says what it is written from, and that a document from elsewhere is none of the municipality’s own', () => {
    expect(pageOf(libraryWith(), 'ledighed')).toMatchObject({
      kicker: 'Planen 2019',
      source: { label: 'Kapitel 1', mark: undefined },
    });
    const foreign = goodText(chapter).replace('document: plan-2019', 'document: ministeren');
    expect(pageOf(twoYears({ [chapter]: foreign }), 'ledighed').source!.mark).toBe(
      'Ikke et af kommunens egne dokumenter.',
    );
  });

  it('is named by the plan where it is written from no document', () => {
    const unsourced = goodText(chapter).replace(/origin: .*\n/, '');
    expect(pageOf(libraryWith({ [chapter]: unsourced }), 'ledighed')).toMatchObject({
      kicker: 'Beskæftigelsesplan 2019',
      source: undefined,
      terms: ['ledig'],
    });
  });
});

describe('what a plan year rests on', () => {
  it('says where to ask only where the municipality has a page for that', async () => {
    const aboutOf = async (library: Library) => (await planFront(planOf(library, 2019), library)).about;
    expect((await aboutOf(libraryWith())).contact).toBeUndefined();
    const site = goodText('data/site.yaml').replace(
      'contact: {unit: Jobcenter Lilleby}',
      'contact: {unit: Jobcenter Lilleby, webAddress: https://www.lilleby.example/job}',
    );
    expect(await aboutOf(libraryWith({ 'data/site.yaml': site }))).toMatchObject({
      title: 'Om planen',
      contact: { text: 'www.lilleby.example/job', address: 'https://www.lilleby.example/job' },
    });
  });

  it('is stated of the plan by itself under its own title, and by name under another', async () => {
    const library = twoYears();
    const statement = async (year: number) => (await planFront(planOf(library, year), library)).statement;
    expect([await statement(2019), await statement(2021)]).toEqual([
      'Gælder',
      'Beskæftigelsesplan 2021: gælder ikke længere',
    ]);
  });
});
