import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { comparisonJson } from '../../src/export/comparison.ts';
import { fromProgramText } from '../../src/export/excel.ts';
import { gathered } from '../../src/export/gathered.ts';
import { figureJson } from '../../src/export/json.ts';
import { measureJson } from '../../src/export/measure.ts';
import { comparePlans } from '../../src/plan/compare/compare.ts';
import { gatheredFiles, type GatheredFile } from '../../src/plan/publish/addresses.ts';
import { havnkoebingFiles, inventedLibrary, libraryWith } from '../support/libraries.ts';

const library = inventedLibrary();
const at = (address: string): string => `https://planer.example/under${address}`;
const text = (file: GatheredFile, of = library): string => gathered[file].write(of, at) as string;
const rows = (file: GatheredFile, of = library) => csvParse(text(file, of));
const objects = (file: GatheredFile, of = library) => JSON.parse(text(file, of)) as Record<string, unknown>[];

describe('an address in a file of data', () => {
  const files = gatheredFiles.filter((file) => file !== 'observations.parquet');
  const [, older, newer] = library.plans;
  const beside = [
    ...library.figures.map((figure) => figureJson(figure, library, at)),
    ...library.measures.map((measure) => measureJson(measure, library, at)),
    comparisonJson(comparePlans(older!.year, newer!.year, library), library, at),
  ];

  it.each([...files.map((file) => [file, text(file)] as const), ['beside pages', JSON.stringify(beside)] as const])(
    'works from anywhere: %s',
    (_file, said) => {
      const addresses = [...said.matchAll(/(?<=["',]|^)(?:https:\/\/planer\.example|\/)[^"',\r\n]*/gm)].map(
        ([found]) => found,
      );
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((address) => !address.startsWith('https://planer.example/under/'))).toEqual([]);
    },
  );
});

describe('what is gathered of all plans', () => {
  it.each(gatheredFiles)('%s says in a line what stands in it, and is there also where there is nothing', (file) => {
    expect(gathered[file].what(library)).toMatch(/\d|ord/);
    const empty = { ...library, figures: [], goals: [], offers: [], terms: [], chapters: [] };
    expect(gathered[file].write(empty, at).length).toBeGreaterThan(0);
  });

  it.each([
    ['goals.json', 'goals.csv'],
    ['measures.json', 'measures.csv'],
    ['offers.json', 'offers.csv'],
    ['terms.json', 'terms.csv'],
  ] as const)('%s and %s are about the same things', (json, csv) => {
    const ids = (all: readonly object[]): string[] =>
      [...new Set(all.map((each) => (each as { id: string }).id))].sort();
    expect(objects(json).length).toBeGreaterThan(0);
    expect(ids(rows(csv))).toEqual(ids(objects(json)));
  });
});

describe('goals as a table', () => {
  it('have a line for each part of a target, with its own numbers and how it stands', () => {
    const parts = rows('goals.csv').filter(({ id }) => id === 'udgifter');
    expect(parts.map(({ part, latest, status }) => [part, latest, status])).toEqual([
      ['1', '-0.4', 'Foreløbig ikke nået'],
      ['2', expect.any(String), expect.stringMatching(/^Foreløbig/)],
    ]);
    expect(new Set(parts.map(({ goal_status }) => goal_status))).toEqual(new Set(['Foreløbig delvist nået']));
    expect(rows('goals.csv').find(({ id }) => id === 'lavere-ledighed')).toMatchObject({
      plan: '2019',
      part: '',
      target: '5',
      latest: '4.9',
      unit: 'pct.',
      measure_id: 'ledighed',
      status: 'Nået',
      wording_note: 'som trykt',
      url: 'https://planer.example/under/2019/maal/lavere-ledighed/',
    });
  });

  it('have no numbers where there is no target', () => {
    const without = rows('goals.csv').filter(({ measure_id }) => measure_id === '');
    expect(without.length).toBeGreaterThan(0);
    for (const row of without) expect([row['target'], row['latest'], row['unit']]).toEqual(['', '', '']);
  });
});

describe('a text in a table', () => {
  it('with quotes, semicolons, commas and lines comes back as it was', () => {
    const hard = '=1+1; ”ja”, "nej"\n- og\tmere';
    const [term, ...terms] = library.terms;
    const changed = { ...library, terms: [{ ...term!, definition: hard }, ...terms] };
    const [written] = rows('terms.csv', changed).flatMap(({ id, definition }) =>
      id === term!.id ? [definition!] : [],
    );
    expect(written).toBe(`'${hard}`);
    expect(fromProgramText(written!)).toBe(hard);
    expect(
      text('terms.csv', changed)
        .replaceAll(/"[^"]*(?:""[^"]*)*"/g, '')
        .replaceAll('\r\n', ''),
    ).not.toMatch(/[\r\n]/);
  });
});

describe('chapters as text', () => {
  const havnkoebing = libraryWith({}, havnkoebingFiles());

  it.each([
    ['the invented municipality', library],
    ['Havnkøbing', havnkoebing],
  ])('have every heading of %s, every word, and no hole where a page prints a number', (_name, of) => {
    const chapters = objects('chapters.json', of) as {
      id: string;
      plan: unknown;
      sections: { title: string; text: string[] }[];
    }[];
    expect(chapters).toHaveLength(of.chapters.length);
    const all = JSON.stringify(chapters);
    expect(all).not.toMatch(/\ufffc|undefined|\[object/);
    expect(all).not.toMatch(/(?<!\.)\.\.(?!\.)/);
    for (const { headings } of of.chapters)
      for (const { text: heading } of headings) expect(all).toContain(JSON.stringify(heading).slice(1, -1));
    expect(rows('chapters.csv', of).length).toBe(chapters.reduce((sum, { sections }) => sum + sections.length, 0));
  });

  it('give the numbers that they fetch in their places, and the tables that they show by name', () => {
    const changed = libraryWith({
      'content/2019/ledighed.mdx': `---
title: Ledighed
lead: Om ledigheden.
order: 1
themes: [job]
---

<Short>Ledigheden var <Value of="tabel-1/lilleby/2019q4" />.</Short>

## Sådan gik det

<About aspect="outcome" />

Den faldt
med <Difference of="tabel-1/lilleby/2019q4" from="tabel-1/lilleby/2018q4" />. Målet var **<Target of="lavere-ledighed" />**.

<Figure id="tabel-1" />

### Og så

- Et punkt
`,
    });
    const chapter = objects('chapters.json', changed).find(({ id }) => id === 'ledighed')!;
    expect(chapter['sections']).toMatchObject([
      { title: 'Ledighed', level: 1, aspect: 'short', text: ['Ledigheden var 4,9 pct.'] },
      {
        title: 'Sådan gik det',
        level: 2,
        text: ['Den faldt med 0,3 procentpoint. Målet var højst 5 pct.'],
        shows: [{ kind: 'figure', title: 'Tabel 1: Ledighed', url: at('/2019/tal/tabel-1/') }],
      },
      { title: 'Og så', level: 3, text: ['Et punkt'], url: at('/2019/ledighed/#og-saa') },
    ]);
  });
});
