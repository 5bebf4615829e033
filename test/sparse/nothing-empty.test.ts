import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keptFor, siteFolder } from '../../src/read/root.ts';
import type { Files } from '../../src/read/read-library.ts';
import { emptyPages } from '../support/empty-parts.ts';
import { useBrowser } from '../support/browser.ts';
import { writeFiles } from '../support/project-folder.ts';
import { leastFiles, unevenFiles } from '../support/sparse-libraries.ts';

const browser = useBrowser();

/** Builds a site of its own, as an editor would. */
function built(files: Files): { address: string; html: string }[] {
  const root = mkdtempSync(join(tmpdir(), 'sparse-'));
  afterAll(() => [root, keptFor(root)].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  writeFiles(root, files);
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/build.ts'), '--root', root], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const folder = siteFolder(root);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

const waysIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"#]*)/g)].map(([, address]) => address!);

/** The pages that say only that there is nothing of their kind: they have an address, and no way leads there. */
const nothingOf: Record<string, readonly string[]> = {
  least: [
    ...['/2019/maal/', '/2019/opfoelgning/', '/2019/tal/'],
    ...[
      '/maalgrupper/',
      '/temaer/',
      '/sammenlign/',
      '/noegletal/',
      '/ordbog/',
      '/tilbud/',
      '/saadan-vurderes-maalene/',
    ],
  ],
  uneven: [
    ...['/2019/maal/', '/2019/tal/', '/2020/tal/', '/2021/maal/'],
    ...['/2019/opfoelgning/', '/2020/opfoelgning/', '/2021/opfoelgning/'],
    ...['/maalgrupper/', '/noegletal/', '/ordbog/', '/tilbud/'],
  ],
};

it('what is empty is seen', async () => {
  const html = `<main><h1>Planen</h1><h2>Mål</h2><h2>Tal</h2><h3>Unge</h3><p>0 tabeller</p><ul></ul></main>`;
  const [found] = await emptyPages(await browser(), [{ address: '/', html }]);
  expect(found!.empty).toEqual(['<h2> Mål', '<ul>', '0 tabeller']);
});

describe.each([
  ['least', leastFiles()],
  ['uneven', unevenFiles()],
])('the site of a library that has little: %s', (name, files) => {
  const pages = built(files);

  it('has no heading without anything under it, no empty list, and counts nothing that is not there', async () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(await emptyPages(await browser(), pages)).toEqual([]);
  });

  it.each(nothingOf[name]!)('has no way to %s, where there is nothing', (address) => {
    expect(pages.map((page) => page.address)).toContain(address);
    expect(pages.filter((page) => page.address !== address && waysIn(page.html).includes(address))).toEqual([]);
  });
});
