import { describe, expect, it } from 'vitest';
import { makeNew } from '../../scripts/new.ts';
import { skeletonText } from '../../scripts/new/skeleton.ts';
import { snippets, type Snippet } from '../../scripts/new/snippets.ts';
import { CommandError } from '../../scripts/reason.ts';
import { checkedLibrary } from '../../src/astro/library-error.ts';
import { comparePlans } from '../../src/plan/compare/compare.ts';
import { hues } from '../../src/plan/entry/plan.ts';
import { publishedEntries } from '../../src/plan/library/published.ts';
import { buildLibrary, ofYear, planOf, type Library } from '../../src/plan/library/library.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';
import { createReader, type Files } from '../../src/read/read-library.ts';
import { comparisonPage } from '../../src/site/comparison/page.ts';
import { frontPage } from '../../src/site/front-page.ts';
import { goalsPage } from '../../src/site/goals-page.ts';
import { planFront } from '../../src/site/plan-view.ts';
import { caseFiles, goodFiles, havnkoebingFiles, inventedFiles } from '../support/libraries.ts';
import { recorded } from '../support/effects.ts';

/** A file that was read once is not read again: here it is always the same few libraries. */
const read = createReader();
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A library in memory that the command may write in, and what it said. */
function desk(files: Files = new Map()) {
  const there = new Map(files);
  const { said, ...effects } = recorded();
  const make = (words: string, root = '/srv'): string[] => {
    const [, order = '', from] = /^(.*?)(?: --from (\S+))?$/.exec(words)!;
    const before = said.out.length;
    makeNew(
      {
        root,
        folder: (named) => `/srv/${named}`,
        flags: [],
        words: order ? order.split(' ') : [],
        options: from ? { from } : {},
      },
      {
        ...effects,
        files: () => ({ files: there, unreadable: [] }),
        exists: (file) => there.has(file.replace(`${root}/`, '')),
        write: (file, text) => void there.set(file.replace(`${root}/`, ''), encode(text)),
        today: () => '2027-03-01',
      },
      read,
    );
    return said.out.slice(before);
  };
  return { there, make, text: (file: string) => decode(there.get(file)) };
}

const problemsOf = (files: Files): string[] => read(files).problems.map(({ file, message }) => `${file}: ${message}`);

/** All that is drawn of a plan while it is written. */
function draw(files: Files, year: string): Library {
  const library = buildLibrary(read(files).entries);
  const plan = library.plans.find((each) => each.year === year)!;
  const [older] = library.plans.filter((each) => each !== plan);
  expect(planFront(plan, library)).toBeDefined();
  expect(goalsPage(plan, library)).toBeDefined();
  expect(frontPage(library)).toBeDefined();
  if (older) expect(comparisonPage(comparePlans(older.year, plan.year, library), library)).toBeDefined();
  return library;
}

const libraries: readonly { name: string; files: Files; year: PlanYear; group: string | undefined }[] = [
  { name: 'the good library', files: goodFiles(), year: '2019', group: 'unge' },
  { name: 'the invented library', files: inventedFiles(), year: '2021', group: undefined },
  { name: 'Havnkøbing', files: havnkoebingFiles(), year: '2023-2026', group: 'ledige' },
];

describe.each(libraries)('in $name', ({ files, year, group }) => {
  const orders = [
    'plan 2030',
    `plan 2031 --from ${year}`,
    `figure ${year} tabel-97`,
    `goal ${year} flere-i-arbejde`,
    `chapter ${year} nyt-kapitel`,
    'offer nyt-tilbud',
    'measure ny-maaling',
    'event ny-reform',
    ...(group ? [`story ${group}`] : []),
  ];

  it.each(orders)('%s is in order at once, is held back until it is written, and writes nothing over', (order) => {
    const { there, make, text } = desk(files);
    const said = make(order).join('\n');
    expect(said).toMatch(/^Lavet:\n[^]*\nSådan går du videre:\n {2}1\. /);
    const made = [...there.keys()].filter((file) => !files.has(file));
    const { problems, warnings } = read(there);
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
    expect(made).toEqual(
      expect.arrayContaining(warnings.flatMap(({ rule, file }) => (rule === 'unwritten' ? [file] : []))),
    );
    expect(warnings.map(({ rule }) => rule)).toContain('unwritten');
    const published = publishedEntries(read(there).entries).map(({ file }) => file);
    expect(published.filter((file) => made.includes(file))).toEqual([]);
    for (const [file, bytes] of files) {
      expect(text(file).startsWith(decode(bytes).trimEnd()), file).toBe(true);
      if (file !== 'data/documents.yaml') expect(there.get(file)).toBe(bytes);
    }
    const before = new Map(there);
    expect(() => make(order)).toThrow(
      new RegExp(`^Der er ikke lavet noget, for det her er der i forvejen:\n  ${made[0]!}`),
    );
    expect(there).toEqual(before);
  });

  it('a new plan is a draft that can be seen, with the chapters and goals of the one before', () => {
    const { there, make } = desk(files);
    make(`plan 2030 --from ${year}`);
    const library = draw(there, '2030');
    const chaptersOf = (of: PlanYear) =>
      ofYear(library.chapters, of)
        .filter(({ kind }) => kind === 'chapter')
        .map(({ id, order, themes, targetGroups }) => ({ id, order, themes, targetGroups }));
    expect(planOf(library, '2030')).toMatchObject({ status: 'draft' });
    expect(chaptersOf('2030')).toEqual(chaptersOf(year));
    for (const goal of ofYear(library.goals, '2030')) {
      expect(goal.wording).toMatch(/^SKRIV HER/);
      expect(goal.target).toBeUndefined();
      expect(goal.relations?.every(({ reason }) => reason.startsWith('SKRIV HER')) ?? true).toBe(true);
    }
    expect(publishedEntries(read(there).entries).some(({ year: of }) => of === '2030')).toBe(false);
  });
});

describe('a new plan', () => {
  it('has a colour that no plan has, and when all are taken that of the plan farthest away', () => {
    const { make, text } = desk(goodFiles());
    const colours = [2020, 2021, 2022, 2023, 2024, 2025].map((year) => {
      make(`plan ${year}`);
      return /^hue: (.*)$/m.exec(text(`data/${year}/plan.yaml`))![1];
    });
    expect(new Set(['teal', ...colours.slice(0, 4)])).toEqual(new Set(hues));
    expect(colours.slice(4)).toEqual(['teal', colours[0]]);
  });

  it('may be older than the one that it is begun from, which then says nothing of it while it is a draft', () => {
    const { there, make, text } = desk(goodFiles());
    make('plan 2017 --from 2019');
    expect(problemsOf(there)).toEqual([]);
    expect(text('data/2017/goals/lavere-ledighed.yaml')).not.toMatch(/^relations/m);
  });

  it('is tied to the nearest plan, whichever it is begun from', () => {
    const { there, make } = desk(inventedFiles());
    make('plan 2030');
    make('plan 2031 --from 2019');
    const { goals } = read(there).library!;
    const tied = goals
      .filter(({ year }) => year === '2031')
      .map(({ relations = [] }) => relations.map(({ plan, relation }) => `${plan} ${relation}`));
    expect(new Set(tied.map((relations) => relations.join()))).toEqual(new Set(['2019 subject,2030 new']));
  });

  it('may be for several years, and be begun from one that is', () => {
    const { there, make, text } = desk(havnkoebingFiles());
    make('plan 2027-2030 --from 2020-2022');
    expect(text('data/2027-2030/plan.yaml')).toMatch(/^period: 2027-2030$/m);
    expect(draw(there, '2027-2030').plans.map(({ year }) => year)).toEqual(['2020-2022', '2023-2026', '2027-2030']);
    expect(() => make('figure 2028 tabel-1')).toThrow('Der er ingen plan for ”2028”. Mente du 2027-2030?');
  });

  it('takes over what a title says only to be written anew, and no number of it: it is another plan’s', () => {
    const files = new Map(goodFiles());
    const goal = 'data/2019/goals/lavere-ledighed.yaml';
    files.set(goal, encode(decode(files.get(goal)).replace('title: Lavere ledighed', 'title: Højst 5 pct. ledige')));
    const { make, text } = desk(files);
    make('plan 2020');
    expect(text('data/2020/goals/lavere-ledighed.yaml')).toContain('SKRIV HER en titel; i 2019: Lavere ledighed');
    expect(text('content/2020/ledighed.mdx')).toContain('SKRIV HER en titel; i 2019: Færre ledige');
  });

  it.each(['23', '2023-', 'næste', '20233'])('is not called %s', (name) => {
    expect(() => desk(goodFiles()).make(`plan ${name}`)).toThrow(
      `”${name}” kan ikke være en plans navn. Skriv året, fx 2023, eller årene, fx 2024-2026.`,
    );
  });
});

describe('what is asked for', () => {
  const { make } = desk(goodFiles());

  it('may be nothing: then all that can be made is told', () => {
    expect(make('').join('\n')).toContain('npm run new -- goal 2023 flere-i-job            et mål');
  });

  it.each([
    ['gaol 2019 x', '”gaol” kan ikke laves. Mente du goal?'],
    ['tabel 2019 x', '”tabel” kan ikke laves. Mente du figure?'],
    ['figure', 'Der mangler noget. Skriv fx: npm run new -- figure 2023 tabel-3'],
    ['figure 2019', 'Der mangler noget. Skriv fx: npm run new -- figure 2023 tabel-3'],
    ['offer jobklub 2019', '”2019” kan ikke stå her. Skriv fx: npm run new -- offer jobklub'],
    [
      'goal 2033 x',
      'Der er ingen plan for ”2033”, kun for 2019.\nEr det en ny plan, så lav den først: npm run new -- plan 2033',
    ],
    ['plan 2020 --from 2002', 'Der er ingen plan for ”2002”, kun for 2019.'],
    ['story ungge', 'Der er ingen målgruppe ”ungge” i data/target-groups.yaml. Mente du ”unge”?'],
    ['goal 2019 ?', '”?” kan ikke være en nøgle: brug bogstaver og tal, fx flere-i-job.'],
    ['chapter 2019 maal', 'Det kan ikke laves. Kontrollen ville sige:\n\ncontent/2019/maal.mdx\n\n  1:1  taken-name'],
  ])('%s: %s', (order, told) => {
    expect(() => make(order)).toThrow(CommandError);
    expect(() => make(order)).toThrow(told);
  });

  it('may be in Danish letters: the key is made from them, and the name keeps them', () => {
    const { make: makeHere, text } = desk(goodFiles());
    makeHere('goal 2019 Færre-på-ydelse');
    expect(text('data/2019/goals/faerre-paa-ydelse.yaml')).toContain('title: Færre-på-ydelse');
  });
});

describe('a new municipality', () => {
  const { there, make, text } = desk();
  const said = make('municipality nyby', '/srv/nyby').join('\n');
  const library = (): Files => new Map([...there].filter(([file]) => /^(?:data\/(?!schemas)|content\/)/.test(file)));

  it('is in order at once, and can be seen', () => {
    expect(said).toContain('npm run dev -- --root nyby');
    expect(problemsOf(library())).toEqual([]);
    expect(draw(library(), '2027').site).toMatchObject({ place: 'nyby' });
  });

  it('may have a plan for other years than this one', () => {
    const other = desk();
    other.make('municipality åby 2020-2022', '/srv/åby');
    expect(other.text('data/2020-2022/plan.yaml')).toMatch(/^period: 2020-2022$/m);
    expect(other.text('data/places.yaml')).toContain('id: aaby');
  });

  it('has what may be written where it may stand: a field that is a comment is one of what it is indented as', () => {
    const skeleton = skeletonText('municipality/data/site.yaml');
    expect(text('data/site.yaml')).toBe(skeleton.replace('place: skriv-her', 'place: nyby'));
    const offered = text('data/site.yaml').replaceAll(/^( *)# (licence|publisher):/gm, '$1$2:');
    const files = new Map([...library(), ['data/site.yaml', encode(offered)]]);
    expect(problemsOf(files)).toEqual([]);
  });

  it('claims nothing of its accessibility that nobody has tried', () => {
    expect(text('data/site.yaml')).not.toMatch(/^\s+tested:/m);
  });

  it('is not published before it is written, and is when its plan is adopted', () => {
    const adopted = new Map(library());
    const change = (file: string, from: RegExp, to: string): void =>
      void adopted.set(file, encode(decode(adopted.get(file)).replaceAll(from, to)));
    change('data/2027/plan.yaml', /^status: draft/gm, 'status: adopted');
    change('data/2027/plan.yaml', /^budget:/gm, 'adopted: {body: Byrådet, date: 2000-12-31}\nbudget:');
    expect(() => checkedLibrary({ files: adopted, unreadable: [] })).toThrow('Der står endnu SKRIV HER');
    for (const file of adopted.keys()) change(file, /SKRIV[ -]HER/g, 'nyby');
    expect(checkedLibrary({ files: adopted, unreadable: [] }).entries.map(({ file }) => file)).toContain(
      'content/om.mdx',
    );
  });

  it('is not laid over what is in the folder', () => {
    const before = new Map(there);
    expect(() => make('municipality nyby', '/srv/nyby')).toThrow('Der er ikke lavet noget');
    expect(there).toEqual(before);
  });
});

describe('a snippet', () => {
  /** What VS Code writes where an editor takes what it proposes. */
  const written = ({ body }: Snippet): string => {
    const text = body.join('\n').replaceAll(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1');
    return `${text.replaceAll(/\\([\\$}])/g, '$1')}\n`;
  };
  const places: Readonly<Record<string, string>> = {
    tabel: 'data/2019/figures/tabel-2.yaml',
    mål: 'data/2019/goals/flere-i-job.yaml',
    tilbud: 'data/offers/nyt.yaml',
    måling: 'data/measures/ny.yaml',
    begivenhed: 'data/events/ny.yaml',
    kapitel: 'content/2019/nyt.mdx',
    målgruppe: 'content/maalgrupper/skriv-her.mdx',
    billede: 'content/om.mdx',
  };
  const picture = caseFiles('image-alt').get('content/billeder/havnen.jpg')!;

  it.each(Object.entries(snippets()))(
    '%s is in order as it is proposed, but for the keys to choose',
    (name, snippet) => {
      const files = new Map(goodFiles());
      const add = (file: string, text: string): void => void files.set(file, encode(decode(files.get(file)) + text));
      add('data/themes.yaml', '- {id: skriv-her, title: T, description: T.}\n');
      add('data/target-groups.yaml', '- {id: skriv-her, title: T, description: T., groups: []}\n');
      add('data/documents.yaml', '- {id: skriv-her, title: T, short: T, publisher: T}\n');
      add('data/places.yaml', '- {id: skriv-her, name: T, kind: municipality}\n');
      const text = written(snippet)
        .replaceAll('plan: 2000', 'plan: 2019')
        .replace('number: 1', 'number: 2')
        .replace('order: 1', 'order: 2')
        .replace(/^relations:\n(?: .*\n)+/m, '');
      expect(text).not.toMatch(/\$\{/);
      files.set('content/billeder/skriv-her.jpg', picture);
      // A picture stands in a text that is there already.
      if (name === 'billede') add(places[name]!, `\n${text}`);
      else files.set(places[name]!, encode(text));
      expect(problemsOf(files)).toEqual([]);
    },
  );

  it('has a stop for each place that is to be written', () => {
    expect(snippets()['mål']!.body.filter((line) => /\$\{\d+:/.test(line))).toEqual([
      'number: ${1:1}',
      'order: ${2:1}',
      'title: ${3:SKRIV HER en kort titel}',
      'wording: ${4:SKRIV HER målets ordlyd, som dokumentet trykker den}',
      'theme: ${5:skriv-her}',
      'targetGroups: [${6:skriv-her}]',
      String.raw`origin: {document: ${'${7:skriv-her}'}, label: ${'${8:SKRIV HER hvor i dokumentet}'}\}`,
      '    reason: ${9:SKRIV HER hvorfor, i én sætning}',
    ]);
  });
});
