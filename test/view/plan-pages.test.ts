import { describe, expect, it } from 'vitest';
import { findGoal, ofYear, planOf, type Library } from '../../src/plan/library/library.ts';
import { addresses } from '../../src/plan/publish/addresses.ts';
import { chapterPage } from '../../src/site/chapter-page.ts';
import { followUpPage } from '../../src/site/follow-up-page.ts';
import { goalsPage, type GoalsPage } from '../../src/site/goals-page.ts';
import { planFront } from '../../src/site/plan-view.ts';
import { printPage } from '../../src/site/print-page.ts';
import { goalsJson } from '../../src/export/json.ts';
import { goalSummary } from '../../src/plan/publish/goal-summary.ts';
import { sheetGoals } from '../../src/site/sheet/goals.ts';
import { sumLines } from '../../src/site/sum-lines.ts';
import { goodText, havnkoebingFiles, inventedLibrary, libraryWith, threePlans } from '../support/libraries.ts';
import { twoYears } from '../support/plan-years.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';

describe('the page of all goals of a plan year', () => {
  const pageOf = (library: Library, year: PlanYear) => goalsPage(planOf(library, year), library);
  const goalsOn = (page: GoalsPage): { address: string; anchors: readonly string[] }[] =>
    [page.measured, page.older]
      .flatMap((lists) => lists.flatMap(({ runs }) => runs.flatMap(({ rows }) => rows)))
      .concat(
        [page.unknown.flatMap(({ lists }) => lists), page.targetless].flatMap((lists) =>
          lists.flatMap(({ goals }) => goals),
        ) as never[],
      );

  it.each(['2015', '2019', '2021'] as const)('of %s has every goal once', (year) => {
    const library = inventedLibrary();
    const shown = goalsOn(pageOf(library, year)).map(({ address }) => address);
    expect(shown.toSorted()).toEqual(ofYear(library.goals, year).map(addresses.goal).toSorted());
  });

  it('has a place for each kind of goal that it has, and for each theme, once', () => {
    const library = inventedLibrary();
    const page = pageOf(library, '2019');
    const places = [
      ...page.measured.map(({ id }) => id),
      ...goalsOn(page).flatMap(({ anchors }) => anchors),
      ...page.without!.themes.map(({ anchor }) => anchor),
    ];
    const kinds = new Set(ofYear(library.goals, '2019').flatMap((goal) => (goal.forYear ? [] : [goal.kind])));
    expect(places.toSorted()).toEqual([...kinds, ...library.themes.map(({ id }) => `tema-${id}`)].toSorted());
  });

  it('says first how it went, and how far there was to go where something was not reached', () => {
    const { title, inShort } = pageOf(inventedLibrary(), '2019');
    expect(title).toMatch(/^Så langt (?:var|er) der igen$/);
    expect(inShort.counted.map(({ text }) => text).join('')).toMatch(/resultatmål/);
    expect(pageOf(twoYears(), '2021')).toMatchObject({ title: 'Målene for 2021', howToRead: undefined });
  });

  it('says once of goals without a target that they have none, or that nobody knows', () => {
    const texts = (library: Library, year: PlanYear) => pageOf(library, year).targetless.map(({ text }) => text);
    expect(texts(threePlans(), '2019')).toEqual([
      'Ét strategisk mål har intet måltal.',
      'To ministermål har intet måltal.',
    ]);
    expect(texts(threePlans(), '2021')).toEqual([
      'Det er ukendt, om ét mål har måltal.',
      'Det er ukendt, om ét ministermål har måltal. Kun temaet er kendt.',
    ]);
  });

  it('says once of each reason why goals cannot be assessed', () => {
    const { unknown } = pageOf(inventedLibrary(), '2019');
    expect(
      unknown.map(({ title, lists }) => [
        title,
        lists.map(({ text, goals }) => [text, goals.map(({ address }) => address)]),
      ]),
    ).toEqual([['Lokale resultatmål', [['Ingen tal.', ['/2019/maal/uddannelse/']]]]]);
  });

  it('has a place for each status of its result goals, where exactly those that came out so stand together', () => {
    const library = inventedLibrary();
    const page = pageOf(library, '2019');
    const runs = page.measured.flatMap((list) => list.runs);
    for (const { anchor, rows } of runs) {
      expect(rows.map(({ status }) => `status-${status}`)).toEqual(rows.map(() => anchor));
    }
    const unknown = page.unknown.map(({ anchor }) => anchor);
    expect(new Set([...runs.map(({ anchor }) => anchor), ...unknown]).size).toBe(runs.length + unknown.length);
    expect(unknown).toEqual(['status-unknown']);
  });

  it('says of themes without goals what may be said of them, once', () => {
    const of = (library: Library, year: PlanYear) => pageOf(library, year).without;
    const [one, none] = (['2019', '2021'] as const).map((year) => of(twoYears(), year)!.absence);
    expect(one).toBe('Webstedet har ikke lagt mål fra planen for 2019 under temaet.');
    expect(none).toBe('Mål på temaet er ukendt i 2021.');
    const library = libraryWith({
      'data/themes.yaml': `${goodText('data/themes.yaml')}
- {id: unge, title: Unge, description: Unge i gang.}
- {id: sygdom, title: Sygdom, description: Sygdom og job.}
`,
    });
    expect(of(library, '2019')).toMatchObject({
      absence: 'Webstedet har ikke lagt mål fra planen for 2019 under disse temaer.',
      themes: [{ anchor: 'tema-unge' }, { anchor: 'tema-sygdom' }],
    });
    expect(of(libraryWith(), '2019')).toBeUndefined();
  });

  it('says of a plan that is not whole how much of it is there, and nothing of one that is', () => {
    const extentOf = (year: PlanYear) => pageOf(threePlans(), year).extent;
    expect(extentOf('2015')).toBeUndefined();
    expect(extentOf('2019')).toMatch(/\.$/);
    expect(extentOf('2021')).toMatch(/\.$/);
  });
});

describe('the page that follows up', () => {
  it('says how it went, and has no documents where there are none', () => {
    const library = twoYears();
    expect(followUpPage(planOf(library, '2021'), library)).toEqual({
      name: 'Planåret 2021',
      inShort: 'Målet for 2021 kan ikke vurderes.',
      goals: { text: 'Målene ét for ét, med tal og afstand', address: '/2021/maal/' },
      followUps: [],
    });
  });

  it('leads to the chapters that are written from the same document, and to the goals that it decides', () => {
    const library = libraryWith();
    const [followUp] = followUpPage(planOf(library, '2019'), library).followUps;
    expect(followUp).toMatchObject({ title: 'Opfølgning', document: { id: 'plan-2019' }, remarks: [] });
    expect(followUp!.chapters).toContainEqual({ text: 'Færre ledige', address: '/2019/ledighed/' });
    expect(followUp!.decides).toEqual([{ text: 'Lavere ledighed', address: '/2019/maal/lavere-ledighed/' }]);
    expect(followUp!.asOf).toMatch(/^Gør status (?:den|i|fra) .+\.$/);
  });
});

describe('the page to be printed', () => {
  const pageOf = (library: Library) => printPage(planOf(library, '2019'), library);
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

  it('lists each part that it has, once, and none that it lacks', () => {
    const titles = (library: Library) => pageOf(library).contents.map(({ title }) => title);
    const whole = titles(libraryWith());
    expect(whole).toContain('Ord i kapitlerne');
    expect(whole).not.toContain('Flere tabeller');
    expect(whole.at(-1)).toBe('Kilder og huller');
    const without = goodText(chapter).replace('<Figure id="tabel-1" />', '');
    expect(titles(libraryWith({ [chapter]: without }))).toContain('Flere tabeller');
    const anchors = pageOf(libraryWith()).contents.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('says whose it is and which edition one holds', () => {
    const { kicker, edition, extent } = pageOf(libraryWith());
    expect(kicker).toBe('Lilleby Kommune · Beskæftigelsesplan 2019: gælder');
    expect(edition.replaceAll('\u00a0', ' ')).toBe('Webstedets udgave 1.0 (1. januar 2019)');
    expect(extent).toBeUndefined();
  });
});

describe('the page of a chapter', () => {
  const pageOf = (library: Library, id: string) => {
    const chapters = ofYear(library.chapters, '2019');
    const i = chapters.findIndex((each) => each.id === id);
    const [before, shown, after] = [chapters[i - 1], chapters[i]!, chapters[i + 1]];
    return chapterPage({ plan: planOf(library, '2019'), chapter: shown, before, after }, library, (to) => to);
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
  it('says where to ask only where the municipality has a page for that', () => {
    const aboutOf = (library: Library) => planFront(planOf(library, '2019'), library).about;
    expect(aboutOf(libraryWith()).contact).toBeUndefined();
    const site = goodText('data/site.yaml').replace(
      'contact: {unit: Jobcenter Lilleby, phone: 70 00 00 00}',
      'contact: {unit: Jobcenter Lilleby, webAddress: https://www.lilleby.example/job}',
    );
    expect(aboutOf(libraryWith({ 'data/site.yaml': site }))).toMatchObject({
      title: 'Om planen',
      contact: { text: 'www.lilleby.example/job', address: 'https://www.lilleby.example/job' },
    });
  });

  it('is said to apply; that it does not, the notice over the page says, and here stands its title where the page has another', () => {
    const library = twoYears();
    const statement = (year: PlanYear) => planFront(planOf(library, year), library).statement;
    expect([statement('2019'), statement('2021')]).toEqual(['Gælder', 'Beskæftigelsesplan 2021']);
  });
});

describe('the page that follows up on a plan of several years', () => {
  const pageOf = (changes: Record<string, string> = {}) => {
    const library = libraryWith(changes, havnkoebingFiles());
    return followUpPage(planOf(library, '2020-2022'), library).followUps;
  };
  const file = 'data/2020-2022/follow-ups/resultatrevision-2021.yaml';
  const later = (period: string) => ({
    [file]: `title: Senere\nasOf: 2023-03-01\n${period}document: plan-2020-2022\nsummary: Kommunen gjorde status.\n`,
  });

  it('says of each which of the years it is on: the one that it takes stock at, where it says no other', () => {
    expect(pageOf().map(({ asOf }) => asOf)).toEqual(['Følger op på 2020.', 'Følger op på 2021.']);
    expect(pageOf(later('period: 2021-2022\n'))[1]!.asOf).toBe(
      'Følger op på 2021-2022. Gør status den 1.\u00a0marts 2023.',
    );
    expect(pageOf(later(''))[1]!.asOf).toBe('Gør status den 1.\u00a0marts 2023.');
  });

  it('has the goals that numbers from those years decide, also where they only decide the target for a year', () => {
    const [first, second] = pageOf().map(({ decides }) => decides.map(({ text }) => text));
    expect(first).toEqual([
      'Færre på ydelse, år for år',
      'Færre på uddannelseshjælp',
      'Færre på kontanthjælp',
      'Flygtninge i job',
    ]);
    expect(second).toEqual(['Færre på ydelse, år for år', 'Lige så lav en andel på Strandø']);
  });

  it('has no chapters where several are in one document, for nobody has said which are whose', () => {
    expect(pageOf().flatMap(({ chapters }) => chapters)).toEqual([]);
  });
});

describe('a goal for some of the years of its plan', () => {
  const library = libraryWith({}, havnkoebingFiles());

  it('says so wherever it is named', () => {
    const summary = goalSummary(findGoal(library, '2020-2022', 'minister-unge-minister')!, library);
    expect(summary).toMatchObject({
      name: 'Ministermål 7 for 2021-2022',
      title: 'Flere unge skal have en uddannelse (2021-2022)',
      shortTitle: 'Flere unge skal have en uddannelse (2021-2022)',
      applies: 'Målet gælder for 2021-2022 og ikke for hele planen.',
    });
    const other = goalSummary(findGoal(library, '2020-2022', 'minister-handicap')!, library);
    expect([other.name, other.applies]).toEqual(['Ministermål 4', undefined]);
  });

  it('is not decided by a number from before them', () => {
    const goal = findGoal(library, '2020-2022', 'uddannelseshjaelp')!;
    expect(goalSummary(goal, library).status).toBe('not-met-so-far');
    expect(goalSummary({ ...goal, applies: '2020-2021' }, library).status).toBe('not-met-so-far');
    expect(goalSummary({ ...goal, applies: '2021-2022' }, library).statusText).toBe(
      'Kan ikke vurderes: tallene er ældre end målet',
    );
  });
});

describe('a target for each year', () => {
  const library = libraryWith({}, havnkoebingFiles());
  const goal = findGoal(library, '2020-2022', 'andel-paa-ydelse')!;

  it('has each year under its own level in the table of the sum', () => {
    const [part] = goalSummary(goal, library).parts;
    expect(
      sumLines(part!.part, library).map(({ label, text }) => `${label} | ${text}`.replaceAll('\u00a0', ' ')),
    ).toEqual([
      '2020: højst 20 pct. | 20,3 pct., ikke nået',
      '2021: højst 19,5 pct. | 19,6 pct., ikke nået',
      '2022: højst 19 pct. | intet tal',
      'Afstand til målet, 2021 | 0,1 procentpoint',
      'Frist | 2022',
    ]);
  });

  it('has them in the file of goals', () => {
    const found = goalsJson(library, (to) => to).find((each) => 'id' in each && each.id === goal.id);
    expect(found).toMatchObject({
      plan: '2020-2022',
      years: [
        { period: '2020', target: 20, latest: 20.3, status: 'ikke nået' },
        { period: '2021', target: 19.5, latest: 19.6, status: 'ikke nået' },
        { period: '2022', target: 19 },
      ],
    });
  });

  it('has a row for each on a sheet', () => {
    const [row] = sheetGoals(planOf(library, '2020-2022'), library).kinds.flatMap(({ rows }) => rows);
    const told = row!.parts.map(({ asked, deadline, values }) => [deadline, asked, ...values].join(' | '));
    expect(told.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '2020 | Højst 20 pct. | 20,3 pct.',
      '2021 | Højst 19,5 pct. | 19,6 pct.',
      '2022 | Højst 19 pct.',
    ]);
  });
});
