import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Findable } from '../../src/plan/words/finding.ts';
import { addressesOf, fetched, hitsOf, searchIn, type Ask } from '../support/search.ts';
import { expectedSearches, readSite, siteFiles, siteFolder, siteLibrary, sitePages, weight } from '../support/site.ts';

const index = 'soeg/indeks';
const names = JSON.parse(readSite('soeg/navne.json')) as Findable[];

describe('the search of the site', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await searchIn(join(siteFolder, index), names);
  });

  it('has what its library says that people search for among the first three', async () => {
    const lacking: Record<string, { expected: string; found: string[] }> = {};
    for (const [question, expected] of expectedSearches()) {
      const first = hitsOf(await ask(question)).slice(0, 3);
      const isThere = first.some((hit) => addressesOf(hit).includes(expected));
      if (!isThere) lacking[question] = { expected, found: first.map(({ address }) => address) };
    }
    expect(lacking).toEqual({});
  });

  it('leads only to pages and places that are there', async () => {
    const known = new Set(siteFiles().map((file) => `/${file.replace(/(?<=^|\/)index\.html$/, '')}`));
    const { plans } = siteLibrary();
    const answers = await Promise.all(plans.map(({ year }) => ask(year)));
    for (const answer of answers) {
      const hits = hitsOf(answer);
      while (hits.length < answer.count) hits.push(...(await answer.more()));
      const lost = hits.flatMap(addressesOf).filter((address) => !known.has(address.split('#')[0]!));
      expect(lost).toEqual([]);
    }
    expect(names.filter(({ address }) => !known.has(address.split('#')[0]!))).toEqual([]);
  });

  it('knows nothing of what nobody has written', async () => {
    expect((await ask('qwertzuiopq')).count).toBe(0);
  });
});

describe('the weight of the search', () => {
  const [question = siteLibrary().plans[0]!.year] = (expectedSearches()[0] ?? []) as string[];

  it('is at most 150 KB for a first answer: the script, the index as far as it is asked, and what is shown', async () => {
    fetched.length = 0;
    // An index that has answered before has kept what it fetched, so it is asked as a new one.
    const ask = await searchIn(join(siteFolder, index), names);
    await ask(question);
    const ofIndex = [...new Set(fetched.map(({ file }) => file.slice(siteFolder.length + 1)))];
    const scripts = siteFiles().filter((file) =>
      /^_astro\/(?:show|finding|element|preload-helper)\.[^/]+\.js$/.test(file),
    );
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    const compressed = weight(`${index}/pagefind.js`, 'soeg/navne.json', ...scripts);
    // What Pagefind writes is compressed already.
    const asItIs = ofIndex.reduce((sum, file) => sum + readFileSync(join(siteFolder, file)).length, 0);
    expect(ofIndex.length).toBeGreaterThan(4);
    expect(compressed + asItIs).toBeLessThanOrEqual(150_000);
  });

  it('is at most 15 KB for what is proposed while one writes, script and names', () => {
    const scripts = siteFiles().filter((file) => /^_astro\/(?:type-ahead|finding|element)\.[^/]+\.js$/.test(file));
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    expect(weight('soeg/navne.json', ...scripts)).toBeLessThanOrEqual(15_000);
  });

  it('has none of what readers do not need, and keeps the licence of what they get', () => {
    const files = siteFiles().filter((file) => file.startsWith(`${index}/`));
    const others = files.filter((file) => !/\.pf_(?:meta|index|filter|fragment)$/.test(file));
    expect(others.map((file) => file.slice(index.length + 1))).toEqual([
      'licens.txt',
      'pagefind-entry.json',
      'pagefind.js',
      'wasm.da.pagefind',
    ]);
    expect(readSite(`${index}/licens.txt`)).toMatch(/MIT License|Permission is hereby granted/);
  });
});

it('WebAssembly may run on the page of the search, and on no other', () => {
  const allowing = sitePages().filter(({ html }) => html.includes('wasm-unsafe-eval'));
  expect(allowing.map(({ address }) => address)).toEqual(['/soeg/']);
});
