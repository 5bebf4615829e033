import { describe, expect, it } from 'vitest';
import { byId, type Library } from '../../src/plan/library/library.ts';
import { plainSpaces } from '../../src/plan/words/danish.ts';
import { accessibilityPage } from '../../src/site/accessibility-view.ts';
import { securityPaths, securityText } from '../../src/site/security-text.ts';
import { frontPage, lastAssessed } from '../../src/site/front-page.ts';
import { aboutPage, footMenu, neighbours, planMenu, siteMenu, yearRail } from '../../src/site/navigation.ts';
import { waysOn } from '../../src/site/not-found.ts';
import { offersByKind, toldBy } from '../../src/site/offer-view.ts';
import { descriptionOf, tabTitle } from '../../src/site/page-head.ts';
import { otherWays } from '../../src/site/search/names.ts';
import { themeLife } from '../../src/site/theme-view.ts';
import { shortAddress, shownAddress } from '../../src/site/web-address.ts';
import { leastFiles } from '../support/sparse-libraries.ts';
import { extentOf } from '../../src/plan/library/absence.ts';
import { libraryWith, threePlans } from '../support/libraries.ts';
import { twoYears } from '../support/plan-years.ts';

describe('the front page', () => {
  it('has the plans in the order of the rail, each with its name or how much of it is there, and whether it applies still', () => {
    const library = threePlans();
    const { plans } = frontPage(library);
    expect(plans.map(({ plan }) => plan.year)).toEqual(['2015', '2019', '2021']);
    const [whole, part] = library.plans;
    expect(plans.map(({ statement }) => statement).slice(0, 2)).toEqual([whole!.title, extentOf(part!)]);
    const said = (status: 'adopted' | 'draft'): string[] =>
      frontPage({ ...library, plans: library.plans.map((plan) => ({ ...plan, status })) }).plans.map(
        (plan) => plan.statement,
      );
    expect(said('adopted')[0]).toBe(`${whole!.title}: gælder`);
    expect(said('draft')[1]).toMatch(/^Beskæftigelsesplan 2019: .*\. Kun kapitel 2 /);
  });

  it('asks what the municipality wanted, and leads to each target group', () => {
    const { title, groups } = frontPage(libraryWith());
    expect(title).toBe('Hvad ville Lilleby Kommune, og hvad viser tallene?');
    expect(groups).toContainEqual({ text: 'Unge', address: '/maalgrupper/unge/' });
  });

  it('answers with the newest results that could be assessed, and says so where a newer plan has none', () => {
    const { answer } = frontPage(libraryWith());
    expect(answer).toMatchObject({ kicker: undefined, more: { address: '/2019/maal/' } });
    expect(answer!.sentence.map(({ text }) => text).join('')).toBe('Det ene resultatmål for 2019 er nået.');
    expect(answer!.names).toMatchObject([{ label: 'Nået', goals: [{ text: 'Lavere ledighed' }] }]);
    expect(answer!.grounds).toBe('Webstedets vurdering af dokumenternes tal, der slutter i 4.\u00a0kvartal 2019.');
    expect(frontPage(twoYears()).answer!.kicker).toBe('2019 er det nyeste planår, hvor mål kan vurderes');
  });

  it('shows none where nothing could be assessed, or only goals of another year', () => {
    expect(lastAssessed({ ...libraryWith(), goals: [] })).toBeUndefined();
    const library = libraryWith();
    const older: Library = { ...library, goals: library.goals.map((goal) => ({ ...goal, forYear: '2017' })) };
    expect(lastAssessed(older)).toBeUndefined();
    const noTarget: Library = { ...library, goals: library.goals.map((goal) => ({ ...goal, target: undefined })) };
    expect(lastAssessed(noTarget)).toBeUndefined();
  });
});

describe('offers', () => {
  it('stand by kind, with the plans, the goals and the figures that tell of them', () => {
    const [offers, ...others] = offersByKind(libraryWith());
    expect(others).toEqual([]);
    expect(offers).toMatchObject({ title: 'Tilbud til borgere', offers: [{ audience: 'Ledige' }] });
    const [jobklub] = offers!.offers;
    expect(jobklub!.plans).toEqual([
      { year: '2019', hue: 'teal', address: '/2019/', text: undefined, origin: 'Kapitel 1, Planen 2019.' },
    ]);
    expect(jobklub!.goals).toEqual([{ text: 'Lavere ledighed, 2019', address: '/2019/maal/lavere-ledighed/' }]);
    expect(jobklub!.effect).toEqual([
      { text: 'Viser ledigheden.', figure: { text: 'Tallene: Tabel 1', address: '/2019/tal/tabel-1/' } },
    ]);
  });

  it('are for whom they are for, with one full stop, and told by the plans that tell of them', () => {
    const offer = libraryWith().offers[0]!;
    const library = { ...libraryWith(), offers: [{ ...offer, audience: 'Ledige m.v.' }] };
    expect(offersByKind(library)[0]!.offers[0]!.audience).toBe('Ledige m.v');
    const plans = [{ ...offer.plans[0]!, text: 'Hver tirsdag.' }];
    expect([toldBy({ plans }, '2019'), toldBy({ plans }, '2021'), toldBy(offer, '2019')]).toEqual([
      'Hver tirsdag.',
      undefined,
      undefined,
    ]);
  });
});

describe('themes', () => {
  it('lead to the chapters and the measures that are about them', () => {
    const library = libraryWith();
    const { years, measures } = themeLife(byId(library.themes, 'job'), library);
    expect(years[0]!.chapters).toContainEqual({ text: 'Færre ledige', address: '/2019/ledighed/' });
    expect(measures).toEqual([{ text: 'Ledighed', address: '/noegletal/ledighed/' }]);
    const none = { ...library, figures: [] };
    expect(themeLife(byId(library.themes, 'job'), none).measures).toEqual([]);
  });

  it('tell of a goal what it goes on from and what became of it, also where that is unknown', () => {
    const library = threePlans();
    const [, plan2019, plan2021] = themeLife(byId(library.themes, 'job'), library).years;
    const goal = plan2019!.own.find(({ goal: { goal: own } }) => own.id === 'ydelse-2019')!;
    expect(goal.ties.map(({ goal: { id } }) => id)).toEqual(['ydelse-2015']);
    expect(plan2021!.unknown).toContain('gik videre i 2021');
  });
});

describe('from a page that is not there', () => {
  it('one may go on by group, theme and plan year', () => {
    const { groups, themes, plans } = waysOn(twoYears());
    expect(groups).toContainEqual({ text: 'Unge', address: '/maalgrupper/unge/' });
    expect(themes).toContainEqual({ text: 'Unge', address: '/temaer/unge/' });
    expect(plans.map(({ text }) => text)).toEqual(['Beskæftigelsesplan 2019', 'Planåret 2021']);
  });
});

describe('what a page says of itself', () => {
  it('begins with title and year where a plan year has many alike, and is at most 160 characters', () => {
    expect(descriptionOf({ title: 'Bilag 1', description: 'Kun en overskrift.', year: '2019' })).toBe(
      'Bilag 1, 2019: Kun en overskrift.',
    );
    expect(descriptionOf({ title: 'Mål 2019', description: 'Målene.', year: '2019' })).toBe('Mål 2019: Målene.');
    const long = descriptionOf({ title: 'Om', description: 'Et langt ord og et til, '.repeat(20) });
    expect(long).toMatch(/(?:langt|ord|et|til|og|Et) …$/);
    expect(long.length).toBeLessThanOrEqual(160);
  });

  it('has the name of the site in its tab', () => {
    const library = libraryWith();
    expect(tabTitle({ title: 'Ordbog' }, library)).toBe(`Ordbog · ${library.site.title}, Lilleby Kommune`);
    expect(tabTitle({ title: library.site.title }, library)).toBe(`${library.site.title}, Lilleby Kommune`);
    const chapter = { title: 'Forord', year: '2019' } as const;
    expect(tabTitle(chapter, library)).toBe(`Forord, 2019 · ${library.site.title}, Lilleby Kommune`);
  });
});

describe('the year rail', () => {
  const library = threePlans();
  const stops = (place: Parameters<typeof yearRail>[1]) =>
    yearRail(library, place).map(({ text, address, lacks }) => [text, address, lacks]);

  it('keeps to the theme of a goal, and says of a year that has none on it where it leads instead', () => {
    expect(stops({ year: '2015', section: 'goals', themes: ['sygdom'] })).toEqual([
      ['2015', '/2015/maal/#tema-sygdom', undefined],
      ['2019', '/2019/maal/#tema-sygdom', 'ingen tilsvarende side om 2019, fører til målene for 2019'],
      ['2021', '/2021/maal/#tema-sygdom', 'ukendt i 2021, fører til målene for 2021'],
    ]);
  });

  it('leads to tables of the same numbers, or to the plan of a year that has no table', () => {
    expect(stops({ year: '2019', section: 'figures', measures: ['ledighed'] })).toEqual([
      ['2015', '/2015/', 'ingen tilsvarende side om 2015, fører til planåret for 2015'],
      ['2019', '/2019/tal/tabel-1/', undefined],
      ['2021', '/2021/', 'ukendt i 2021, fører til planåret for 2021'],
    ]);
  });

  it('leads to the plan years from a page that belongs to none', () => {
    expect(stops({ section: 'glossary' }).map(([, address]) => address)).toEqual(['/2015/', '/2019/', '/2021/']);
  });
});

describe('the frame of all pages', () => {
  it('has four ways in and the search, and marks the one that a page belongs to', () => {
    expect(siteMenu(threePlans(), { section: 'themes' }).map(({ text, isCurrent }) => [text, isCurrent])).toEqual([
      ['For dig', false],
      ['Mål', true],
      ['Sammenlign', false],
      ['Tal', false],
      ['Søg', false],
    ]);
  });

  it('has the pages of a plan year only where the page belongs to one', () => {
    expect(planMenu(libraryWith(), { section: 'themes' })).toEqual([]);
    expect(planMenu(libraryWith(), { year: '2019', section: 'goals' }).map(({ text }) => text)).toEqual([
      'Planen',
      'Mål',
      'Opfølgning',
      'Tal',
      'Mødeark',
      'Alt samlet',
    ]);
  });

  it('leads to nothing that a library does not have', () => {
    const library = libraryWith({}, leastFiles());
    const texts = (links: { text: string }[]): string[] => links.map(({ text }) => text);
    expect(texts(siteMenu(library, {}))).toEqual(['Søg']);
    expect(texts(planMenu(library, { year: '2019' }))).toEqual(['Planen', 'Mødeark', 'Alt samlet']);
    expect(texts(footMenu(library)).slice(0, 3)).toEqual(['Tidslinje', 'Det ved vi ikke', 'Åbne data']);
    expect(otherWays(library)).toEqual([]);
  });

  it('has the rest at its foot', () => {
    expect(footMenu(libraryWith()).map(({ address }) => address)).toContain('/om/');
    expect(footMenu({ ...libraryWith(), pages: [] }).map(({ address }) => address)).not.toContain('/om/');
  });

  it('leads to the page on the site only where someone has written one', () => {
    expect(aboutPage(libraryWith())!.id).toBe('om');
    expect(aboutPage({ pages: [] })).toBeUndefined();
  });

  it('leads to the pages beside one, as far as there are any', () => {
    const linkTo = (text: string) => ({ text, address: `/${text}/` });
    expect(neighbours({ before: undefined, after: 'b' }, linkTo)).toEqual({
      before: undefined,
      after: { text: 'b', address: '/b/' },
    });
  });

  it('writes web addresses without what nobody reads', () => {
    expect(shownAddress('https://www.lilleby.example/job')).toBe('www.lilleby.example/job');
    expect(shortAddress('https://www.lilleby.example/job')).toBe('lilleby.example/job');
    expect(shortAddress('https://job.lilleby.example')).toBe('https://job.lilleby.example');
  });
});

describe('the accessibility statement', () => {
  type Told = Partial<Library['site']['accessibility']>;
  /** As a municipality has told: of the good library's own statement nothing is left. */
  const pageOf = (told: Told = {}) => {
    const { site } = libraryWith();
    return accessibilityPage({ site: { ...site, accessibility: { contact: { unit: 'Lilleby Kommune' }, ...told } } });
  };

  it('claims nothing that nobody has told, and says what is missing', () => {
    const { answer, told, notGiven, faults, isToldOfFaults } = pageOf();
    expect(answer).toBe('Lilleby Kommune har ikke oplyst, i hvilket omfang webstedet er tilgængeligt.');
    expect(told).toEqual([
      'Lilleby Kommune oplyser ikke, hvordan det er undersøgt.',
      'Lilleby Kommune oplyser ikke, om webstedet er prøvet. Regn derfor med, at det ikke er prøvet endnu.',
      'Lilleby Kommune oplyser ikke, hvornår erklæringen er lavet.',
    ]);
    expect({ notGiven, faults, isToldOfFaults }).toEqual({
      faults: [],
      notGiven: 'et telefonnummer eller en e-mailadresse eller formular',
      isToldOfFaults: false,
    });
  });

  it('says what is told in the words of the state', () => {
    const { answer, told } = pageOf({
      compliance: 'partial',
      method: 'self',
      methodText: 'Med tastatur og skærmlæser.',
      tested: '2025-12-01',
      made: '2025-12-02',
      reviewed: '2026-11-30',
    });
    expect(answer).toBe('Webstedet overholder standarden delvist (overholder de fleste krav).');
    expect(told.map(plainSpaces)).toEqual([
      'Vi har selv evalueret webstedet. Med tastatur og skærmlæser.',
      'Lilleby Kommune oplyser, at webstedet senest er prøvet 1. december 2025.',
      'Erklæringen er lavet 2. december 2025.',
      'Den er senest gennemgået 30. november 2026.',
    ]);
  });

  it('leaves the rest to the statement in WAS-Tool, where there is one', () => {
    const { answer, told } = pageOf({ statement: 'https://www.was.digst.dk/lilleby', tested: '2025-12-01' });
    expect(answer).toBe('Hvor tilgængeligt webstedet er, siger kommunens erklæring.');
    expect(told).toHaveLength(1);
  });

  it('has faults by why they are there, with their criteria', () => {
    const { faults } = pageOf({
      faults: [
        { what: 'Et kort kan ikke læses op', kind: 'burden', criteria: ['1.1.1', '1.4.5'], reason: 'Det er dyrt' },
        { what: 'En plan fra 2012', kind: 'outside' },
      ],
    });
    expect(faults.map(({ title, faults: some }) => [title, some.map(({ criteria }) => criteria)])).toEqual([
      ['Det ville være en uforholdsmæssig stor byrde (lovens § 3, stk. 2)', ['WCAG 1.1.1 og 1.4.5']],
      ['Det er ikke omfattet af loven (§ 1, stk. 5)', [undefined]],
    ]);
    expect(faults[0]!.faults[0]!.text).toBe('Et kort kan ikke læses op. Det er dyrt.');
  });

  it.each([
    [{}, 'et telefonnummer eller en e-mailadresse eller formular'],
    [{ phone: '12345678' }, 'en e-mailadresse eller formular'],
    [{ email: 'post@lilleby.example' }, 'et telefonnummer'],
    [{ phone: '12345678', email: 'post@lilleby.example' }, undefined],
    [{ phone: '12345678', form: 'https://www.lilleby.example/skriv' }, undefined],
  ])('asks for both a telephone and a place to write to: %o', (ways, notGiven) => {
    const page = pageOf({ contact: { unit: 'Lilleby Kommune', ...ways } });
    expect(page.notGiven).toBe(notGiven);
    expect(page.contact.ways).toHaveLength(Object.keys(ways).length);
  });

  it('is led to where it stands, from the foot of each page', () => {
    const { site, ...library } = libraryWith();
    const foot = (accessibility: Told) =>
      footMenu({ ...library, site: { ...site, accessibility: { ...site.accessibility, ...accessibility } } })
        .filter(({ text }) => /tilg/i.test(text))
        .map(({ address }) => address);
    expect(foot({ statement: 'https://www.was.digst.dk/lilleby' })).toEqual([
      'https://www.was.digst.dk/lilleby',
      '/tilgaengelighed/',
    ]);
    const { statement, ...own } = site.accessibility;
    expect(statement).toBeDefined();
    expect(
      footMenu({ ...library, site: { ...site, accessibility: own } }).filter(({ text }) => /tilg/i.test(text)),
    ).toHaveLength(1);
  });
});

describe('word of a fault in security', () => {
  const security = { contact: 'sikkerhed@lilleby.example', expires: '2027-06-30' };
  const pathsOf = (told: Library['site']['security'], base = '/') =>
    securityPaths({ site: { ...libraryWith().site, security: told } }, base);

  it('is asked for at the root of a host, and only where someone has said whom and until when', () => {
    expect(pathsOf(security)).toHaveLength(1);
    expect([pathsOf(undefined), pathsOf({ contact: security.contact }), pathsOf(security, '/plan/')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('is written as RFC 9116 has it', () => {
    expect(securityText(security, new URL('https://lilleby.example'))).toBe(
      'Contact: mailto:sikkerhed@lilleby.example\nExpires: 2027-06-30T23:59:59Z\nCanonical: https://lilleby.example/.well-known/security.txt\n',
    );
    expect(securityText({ ...security, contact: 'https://lilleby.example/sig-til' }, undefined)).toBe(
      'Contact: https://lilleby.example/sig-til\nExpires: 2027-06-30T23:59:59Z\n',
    );
  });
});
