import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { keptFor, program, siteFolder as ownSite } from '../../src/read/root.ts';
import { readFiles } from '../../src/read/files-fs.ts';
import { readLibrary } from '../support/read-library.ts';
import { stateOf } from '../support/folder-state.ts';
import { publishedLibrary } from '../support/libraries.ts';
import { readSite, siteFiles, siteFolder, siteLibrary, sitePages, wordsOf } from '../support/site.ts';

/** The site of another municipality, built from its own folder: see test/support/elsewhere-site.ts. */
const root = inject('libraryFolder');
const texts = siteFiles().map((file) => ({ file, text: readSite(file) }));
const filesWith = (words: readonly string[]): string[] => {
  const any = new RegExp(`(?<!\\p{L})(?:${words.map((word) => RegExp.escape(word)).join('|')})(?!\\p{L})`, 'u');
  return texts.filter(({ text }) => any.test(text)).map(({ file }) => file);
};

describe('the site of another municipality', () => {
  it('stands in its own folder, whole, with its own words', () => {
    expect(siteFolder).toBe(join(root, 'dist'));
    expect(readdirSync(root).sort()).toEqual(['content', 'data', 'dist']);
    expect(wordsOf(readSite('index.html'))).toContain('Havnkøbing Kommune');
    expect(filesWith(['Havnkøbing']).length).toBeGreaterThan(sitePages().length / 2);
  });

  it('has the text of each of its chapters, with the numbers of its own year', () => {
    for (const { year, id, headings } of siteLibrary().chapters) {
      const words = wordsOf(readSite(`${year}/${id}/index.html`));
      for (const { text } of headings) expect(words).toContain(text);
    }
    expect(wordsOf(readSite('2020-2022/ydelser/index.html'))).toContain('I 2021 var 19,6 pct. på en ydelse.');
  });

  it('has not one word of the municipality whose plans lie in the program', () => {
    const { site, places, documents } = publishedLibrary();
    const ofPlaces = places
      .filter(({ kind }) => kind !== 'country')
      .flatMap(({ name, members = [] }) => [name, ...members.flatMap(({ names }) => names)]);
    const name = site.municipality.replace(/ Kommune$/, '');
    const words = [name, site.homepage, ...ofPlaces, ...documents.map(({ title }) => title)];
    expect(filesWith(words)).toEqual([]);
    // The search finds such words where they are.
    expect(filesWith(siteLibrary().places.map((place) => place.name))).not.toEqual([]);
  });

  it('has a mark, though it brings no public folder', () => {
    expect(readSite('favicon.svg')).toMatch(/^<svg /);
  });

  it('tells of no folder of the machine', () => {
    const told = texts.filter(({ text }) => text.includes(program) || text.includes(inject('around')));
    expect(told.map(({ file }) => file)).toEqual([]);
  });
});

describe('a draft', () => {
  it('is on no page and in no file of the site', () => {
    const [draft] = readLibrary(readFiles(root)).library!.plans.filter(({ status }) => status === 'draft');
    expect(filesWith(['Kladdeord', 'Kladdeord-klubben', draft!.year])).toEqual([]);
    expect(siteFiles().filter((file) => file.includes(draft!.year))).toEqual([]);
  });
});

describe('nothing else is written', () => {
  it("in the program's own site", () => {
    expect(stateOf(ownSite(program))).toEqual(inject('before').programSite);
  });

  it('around the library, nor in its files', () => {
    const isOfSite = (line: string): boolean => line.startsWith(join('content', '2024', 'Åby ny plan', 'dist'));
    expect(stateOf(inject('around')).filter((line) => !isOfSite(line))).toEqual(inject('before').around);
  });

  it('in the program beside what is kept for the next build', () => {
    expect(readdirSync(keptFor(root)).sort()).toEqual([
      'assets',
      'assets.json',
      'charts.jsonl',
      'fonts',
      'pictures',
      'pictures.json',
    ]);
  });
});

it('the files of the library are those of the municipality, untouched', () => {
  const file = 'content/2020-2022/ydelser.mdx';
  expect(readFileSync(join(root, file), 'utf8')).toBe(readFileSync(join(program, 'test', 'havnkoebing', file), 'utf8'));
});
