import { spawnSync } from 'node:child_process';

import { describe, expect, inject, it } from 'vitest';
import { siteIn } from '../../scripts/seal/built-again.ts';
import { siteFaults, type SiteFiles } from '../../scripts/seal/site-proof.ts';
import { readFiles } from '../../src/read/files-fs.ts';
import { siteFolder } from '../support/site.ts';

const site = siteIn(siteFolder);
const library = new Set(readFiles(inject('libraryFolder')).keys());
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const faultsOf = (tampered: SiteFiles): string[] => siteFaults(tampered, site, library);

describe('a site is verified', () => {
  it('and is the same when it is built once more', () => {
    const { stdout } = spawnSync(process.execPath, ['scripts/verify.ts', '--root', inject('libraryFolder')], {
      encoding: 'utf8',
    });
    expect(stdout).toContain(`er bygget en gang til og er det samme`);
  });

  it.each([
    [
      'a goal’s deadline on its page',
      '/2019/maal/loentimer/',
      /(<main[^]*?kvartal\s)2019/,
      '$12020',
      'data/2019/goals/loentimer.yaml',
    ],
    ['a goal on the plan’s list', '/2019/maal/', /Flere med løntimer/, 'Færre med løntimer', '/2019/maal/'],
    [
      'a cell on its page',
      '/2019/tal/tabel-3/',
      /(<td id="2019m08\.lilleby"[^>]*>[^<]*(?:<[^>]*>)*)23,5/,
      '$123,6',
      '#2019m08.lilleby',
    ],
    ['a cell of CSV', '/2019/tal/tabel-3.csv', /23\.5/, '23.6', 'data/2019/figures/tabel-3.yaml'],
    ['a cell of CSV for Excel', '/2019/tal/tabel-3-excel.csv', /23,5/, '23,6', 'data/2019/figures/tabel-3.yaml'],
    ['a cell of JSON', '/2019/tal/tabel-3.json', /23\.5/, '23.6', 'data/2019/figures/tabel-3.yaml'],
    ['a chart', '/2019/tal/tabel-3.svg', />23,5</, '>23,6<', 'data/2019/figures/tabel-3.yaml'],
    ['a definition', '/noegletal/loentimer/', /(<main[^]*?<p[^>]*>)/, '$1Ikke ', 'data/measures/loentimer.yaml'],
    [
      'a sentence that is changed',
      '/2019/loentimer/',
      /siger ikke, hvorfor/,
      'siger, hvorfor',
      'content/2019/loentimer.mdx',
    ],
    [
      'a sentence that is removed',
      '/2019/loentimer/',
      /Dokumentet siger ikke, hvorfor[^<.]*/,
      '',
      'content/2019/loentimer.mdx',
    ],
    [
      'a sentence that is added',
      '/2019/loentimer/',
      /<\/main>/,
      '<p>Byrådet beklager.</p></main>',
      'Byrådet beklager.',
    ],
    [
      'a word that is heard',
      '/2019/tal/tabel-3/',
      / aria-label="/,
      ' aria-label="Ikke ',
      'data/2019/figures/tabel-3.yaml',
    ],
    [
      'where a link leads',
      '/2019/loentimer/',
      /(<main[^]*?href=")[^"]*"/,
      '$1https://ondt.example/"',
      'et link eller et script',
    ],
    ['what is sealed', '/2019/forsegling.json', /Mindst 40/, 'Mindst 30', 'målet ”Flere virksomheder med”'],
    ['the numbers of all plans', '/data/figures.json', /23\.5/, '23.6', '/data/figures.json: der står'],
  ])('and is not the same with another %s, which is named', (_what, address, from, to, named) => {
    const text = decode(site.get(address));
    const other = text.replace(from, to);
    expect(other).not.toBe(text);
    const faults = faultsOf(new Map([...site, [address, bytesOf(other)]]));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(address);
    expect(faults[0]).toContain(named);
  });

  it('nor with a page less or one more', () => {
    const less = new Map(site);
    less.delete('/2019/loentimer/');
    expect(faultsOf(less)).toEqual(['/2019/loentimer/ (content/2019/loentimer.mdx) mangler.']);
    expect(faultsOf(new Map([...site, ['/2019/nyt/', bytesOf('Nyt')]]))).toEqual([
      '/2019/nyt/ er lagt til: den kommer ikke af filerne.',
    ]);
  });

  it('nor with another picture', () => {
    const [address, bytes] = [...site].find(([each]) => /\.(?:png|jpg|webp|avif|woff2)$/.test(each))!;
    const other = Uint8Array.from(bytes);
    other[other.length - 1]! ^= 1;
    expect(faultsOf(new Map([...site, [address, other]]))).toEqual([`${address} er en anden fil.`]);
  });
});
