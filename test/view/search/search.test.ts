import { beforeAll, describe, expect, it } from 'vitest';
import { byId } from '../../../src/plan/library/library.ts';
import { addresses, observedMeasures } from '../../../src/plan/publish/addresses.ts';
import { plainSpaces } from '../../../src/plan/words/danish.ts';
import { finderOf } from '../../../src/plan/words/finding.ts';
import { proposedNames, thingsByLetter } from '../../../src/site/search/names.ts';
import { searchRecords } from '../../../src/site/search/records.ts';
import { inventedLibrary, libraryWith, threePlans } from '../../support/libraries.ts';
import { addressesOf, hitsOf, searchOf, type Ask } from '../../support/search.ts';

const records = (library = inventedLibrary()) => searchRecords(library, (address) => address);

describe('from A to Z', () => {
  it('everything stands letter by letter, each with what it is and the way to it', () => {
    const entries = thingsByLetter(libraryWith()).flatMap((each) => each.entries);
    expect(entries).toContainEqual(
      expect.objectContaining({ text: 'Lavere ledighed', address: '/2019/maal/lavere-ledighed/' }),
    );
    expect(entries.filter(({ kind }) => kind === '')).toEqual([]);
  });

  it('the other names of a word are entries too', () => {
    const entries = thingsByLetter(inventedLibrary()).flatMap((each) => each.entries);
    expect(entries).toContainEqual(
      expect.objectContaining({ text: 'Sygemeldt', kind: 'ord, se sygepenge', address: '/ordbog/#sygepenge' }),
    );
  });

  it('a goal that several plan years have is one entry, the newest first', () => {
    const [goal, ...others] = thingsByLetter(inventedLibrary())
      .flatMap(({ entries }) => entries)
      .filter(({ text }) => text === 'Færre på en ydelse');
    expect(others).toEqual([]);
    expect(goal).toMatchObject({
      kind: 'mål',
      address: '/2019/maal/ydelse-2019/',
      years: [
        { text: '2019', address: '/2019/maal/ydelse-2019/' },
        { text: '2015', address: '/2015/maal/ydelse-2015/' },
      ],
    });
  });
});

describe('what the search looks among', () => {
  const recordAt = (address: string) => records().find((record) => record.address === address)!;

  it('has a goal that goes on as the same one once, whatever it is called in each year', () => {
    const renamed = `
kind: strategic
title: Langt færre på en ydelse
wording: Færre Borgere får en ydelse
theme: job
origin: {document: plan-2019, label: Kapitel 2}
relations:
  - {plan: 2015, goal: ydelse-2015, relation: reworded, basis: reading, reason: Målet er det samme.}
`;
    const library = threePlans({ 'data/2019/goals/ydelse-2019.yaml': renamed });
    const [goal, ...others] = records(library).filter(({ title }) => title.includes('færre på en ydelse'));
    expect(others).toEqual([]);
    expect(goal).toMatchObject({
      title: 'Langt færre på en ydelse',
      years: [
        { text: '2019', address: '/2019/maal/ydelse-2019/' },
        { text: '2015', address: '/2015/maal/ydelse-2015/' },
      ],
    });
    expect(goal!.names).toContain('Færre på en ydelse');
    expect(goal!.facets.aar).toEqual(['2019', '2015']);
  });

  it('has a section of a chapter for itself, with the numbers that its text fetches', () => {
    const section = records().find(({ kind, text }) => kind === 'afsnit' && /\d,\d pct\./.test(text))!;
    expect(section.address).toMatch(/^\/2\d{3}\/[^#]+#[^#]+$/);
    expect(section.place).toMatch(/, 2\d{3}$/);
    expect(records().filter(({ text }) => text.includes('\ufffc'))).toEqual([]);
  });

  it('ends each sentence once, and parts what is told of each thing', () => {
    const told = records().map(({ text }) => text);
    expect(told.filter((text) => /(?<!\.)\.\.(?!\.)|\s;|;\s*$/.test(text))).toEqual([]);
    const offer = records().find(({ kind }) => kind === 'tilbud')!;
    const { audience, what } = inventedLibrary().offers.find(({ name }) => name === offer.title)!;
    expect(offer.text).toContain(`${audience}. ${what}`);
  });

  it('has the newest number of a measure and of a table', () => {
    const measure = records().find(({ title, kind }) => title === 'Andel med løntimer' && kind === 'nøgletal')!;
    expect(plainSpaces(measure.value!)).toMatch(/^[\d,]+ pct\., .*\d{4}/);
    const tables = records().filter(({ kind, value }) => kind === 'tabel' && value !== undefined);
    expect(tables.length).toBeGreaterThan(0);
    for (const { value } of tables) expect(value).toMatch(/^.*\d.* \(.+\)$/);
  });

  it('tells what may be chosen: plan year, kind and target group', () => {
    expect(recordAt('/ordbog/#sygepenge').facets).toMatchObject({ slags: ['Ord'] });
    expect(recordAt('/maalgrupper/unge/').facets).toEqual({ aar: [], slags: ['Oversigter'], gruppe: ['Unge'] });
  });

  it('leads to each thing once, and to nothing without a name', () => {
    const all = records();
    expect(all.filter(({ title, kind }) => title === '' || kind === '')).toEqual([]);
    const seen = all.map(({ address, kind }) => `${kind} ${address}`);
    expect(seen.filter((each, i) => seen.indexOf(each) !== i)).toEqual([]);
  });
});

describe('what is proposed while one writes', () => {
  it('is words, groups, themes, goals and measures by their names, also where a letter is wrong', () => {
    const { find } = finderOf(proposedNames(inventedLibrary(), (address) => address));
    expect(find('sygem').map(({ text, kind }) => [text, kind])).toEqual([
      ['Sygemeldte', 'for dig'],
      ['Færre sygemeldte', 'mål, 2015'],
      ['Sygepenge', 'ord'],
    ]);
    expect(find('ungehjlæp').map(({ text }) => text)).toEqual(['Ungehjælp']);
    expect(find('færre på en ydelse')[0]).toMatchObject({
      kind: 'mål, 2019, 2015',
      address: '/2019/maal/ydelse-2019/',
    });
  });
});

describe('the search', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await searchOf(inventedLibrary());
  });

  it('finds everything by its name: plans, goals, tables, chapters, offers, measures, groups and words', async () => {
    const library = inventedLibrary();
    const expected: [string, string][] = [
      ...library.plans.map(({ year }): [string, string] => [`plan ${year}`, addresses.plan(year)]),
      ...library.goals.map((goal): [string, string] => [goal.title, addresses.goal(goal)]),
      ...library.figures.map((figure): [string, string] => [
        `${figure.label} ${figure.year}`,
        addresses.figure(figure),
      ]),
      ...library.chapters.map((chapter): [string, string] => [chapter.title, addresses.chapter(chapter)]),
      ...library.offers.map(({ id, name }): [string, string] => [name, addresses.offer(id)]),
      ...library.measures
        .filter(({ id }) => observedMeasures(library.figures).includes(id))
        .map(({ id, title }): [string, string] => [title, addresses.measure(id)]),
      ...library.terms.map(({ id, term }): [string, string] => [term, addresses.term(id)]),
      ...library.targetGroups.flatMap(({ id, title, groups }): [string, string][] =>
        [title, ...groups.map((group) => byId(library.groups, group).title)].map((name) => [
          name,
          addresses.targetGroup(id),
        ]),
      ),
    ];
    const missing = [];
    for (const [question, address] of expected) {
      const hits = hitsOf(await ask(question));
      if (!hits.some((hit) => addressesOf(hit).includes(address))) missing.push([question, address]);
    }
    expect(missing).toEqual([]);
  });

  it('has what people have these words for among the first three', async () => {
    const asked: Record<string, string> = {
      ungehjælp: 'Ungehjælp (ord)',
      Ungehjælpen: 'Ungehjælp (ord)',
      ungehjaelp: 'Ungehjælp (ord)',
      ungehjlæp: 'Ungehjælp (ord)',
      'hvad er ungehjælp?': 'Ungehjælp (ord)',
      løntimer: 'Løntimer (ord)',
      loentimer: 'Løntimer (ord)',
      lontimer: 'Løntimer (ord)',
      'andel med løntimer': 'Andel med løntimer (nøgletal)',
      sygepenge: 'Sygepenge (ord)',
      sygehjælp: 'Sygepenge (ord)',
      sygemeldt: 'Sygepenge (ord)',
      'jeg er sygemeldt': 'Sygepenge (ord)',
      maksijob: 'Maxijob (ord)',
      'maxi-job': 'Maxijob (ord)',
      arbejdsløs: 'Ledig (ord)',
      ledige: 'Ledig (ord)',
      ung: 'Unge (for dig)',
      unge: 'Unge (for dig)',
      2019: 'Beskæftigelsesplan 2019 (plan)',
      'plan 2015': 'Beskæftigelsesplan 2015 (plan)',
      'mål 1': 'Arbejdskraft til virksomhederne (mål)',
      'mål 2021': 'Virksomheder (mål, 2021)',
      'mål 2019': 'Mål 2019 (side)',
      'unge hjælp': 'Ungehjælp (ord)',
      'sygepenge 2015': 'Sygepenge (ord)',
      'hvor mange har løntimer': 'Andel med løntimer (nøgletal)',
      'ministermål 2 2015': 'Unge i uddannelse i 2013 (mål, 2015)',
      'tabel 5': 'Tabel 5: Andel med løntimer, kvartal for kvartal (tabel, 2019)',
      'tabel 1 2021': 'Tabel 1: Andel med løntimer (tabel, 2021)',
      faktaark: 'Faktaark: Andel med løntimer (tabel, 2015)',
      'bilag 2': 'Fremtidens behov (bilag, 2015)',
      mentor: 'Mentor (tilbud)',
      mentorer: 'Mentor (tilbud)',
      værksted: 'Ungeværket (tilbud)',
      partnerskab: 'Partnerskabet: Virksomheder i partnerskabet (tabel, 2019)',
      'nye regler': 'Nye regler for hjælp (tidslinje)',
      udgift: 'Lavere udgifter (mål, 2019)',
    };
    const lacking: Record<string, string[]> = {};
    for (const [question, expected] of Object.entries(asked)) {
      const first = hitsOf(await ask(question))
        .slice(0, 3)
        .map(({ title, kind, place }) => `${title} (${[kind, place].filter(Boolean).join(', ')})`);
      if (!first.includes(expected)) lacking[question] = first;
    }
    expect(lacking).toEqual({});
  });

  it('says what it took a misspelt word for, and finds nothing where no word is like it', async () => {
    expect(await ask('ungehjlæp')).toMatchObject({ meant: 'ungehjælp', isPart: false });
    expect(await ask('ungehjælp')).toMatchObject({ meant: undefined });
    expect(await ask('romfart')).toMatchObject({ count: 0, best: [], others: [] });
    expect(await ask('  ')).toMatchObject({ count: 0 });
  });

  it('finds a table by a number that stands in it', async () => {
    const figure = inventedLibrary().figures.find(({ rows }) =>
      rows.some(({ cells }) => cells.some(({ value }) => value === 23.5)),
    )!;
    expect(hitsOf(await ask('23,5 pct')).flatMap(addressesOf)).toContain(addresses.figure(figure));
  });

  it('leaves out the words that stand nowhere with the rest', async () => {
    expect(await ask('løntimer romfart')).toMatchObject({ meant: 'løntimer', isPart: false });
    const { meant, isPart, count } = await ask('sygepenge partnerskab');
    expect({ meant, isPart }).toEqual({ meant: 'sygepenge', isPart: true });
    expect(count).toBeGreaterThan(0);
  });

  it('takes words that were parted for the one that they are, and a stretch of years for the two', async () => {
    const { meant, words } = await ask('unge hjælp');
    expect({ meant, words }).toEqual({ meant: undefined, words: ['ungehjælp'] });
    expect((await ask('løntimer 2015-2019')).words).toEqual(['løntimer', '2015', '2019']);
  });

  it('asks for no more words than a question has', async () => {
    const { words } = await ask('ledig '.repeat(500));
    expect(words.length).toBeLessThan(15);
  });

  it('finds only what is chosen, and tells how many there are of each', async () => {
    const all = await ask('løntimer');
    const { counts } = all;
    expect(Object.values(counts.slags).reduce((sum, each) => sum + each, 0)).toBe(all.count);
    const goals = await ask('løntimer', { slags: 'Mål' });
    expect(goals.count).toBe(counts.slags['Mål']);
    expect(hitsOf(goals).map(({ kind }) => kind)).toEqual(hitsOf(goals).map(() => 'mål'));
    // What else could be chosen of the same facet is still told.
    expect(goals.counts.slags).toEqual(counts.slags);
    expect(goals.counts.aar).not.toEqual(counts.aar);
  });

  it('gives the rest some at a time, each once', async () => {
    const answer = await ask('løntimer');
    const hits = hitsOf(answer);
    while (hits.length < answer.count) hits.push(...(await answer.more()));
    expect(await answer.more()).toEqual([]);
    expect(new Set(hits.map(({ address }) => address)).size).toBe(answer.count);
  });
});
