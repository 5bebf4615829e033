import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { addresses, observedMeasures } from '../../src/plan/publish/addresses.ts';
import { attributes, framePages, siteLibrary, sitePages } from '../support/site.ts';

/** What must hold of the pages that stand within pages of other sites, whatever the library. */
const frames = framePages();
const library = siteLibrary();

it('each figure and each measure has a frame, and its page leads there', () => {
  expect(frames.map(({ address }) => address).toSorted()).toEqual(
    [
      ...library.figures.map((figure) => addresses.figureFrame(figure)),
      ...observedMeasures(library.figures).map((id) => addresses.measureFrame(id)),
    ].toSorted(),
  );
  for (const { address } of frames) {
    const page = sitePages().find((each) => `${each.address}indlejr/` === address)!;
    expect(attributes(page.html, 'href')).toContain(address);
  }
});

it('a frame is one file of at most 30 KB over the wire, without script, fonts or other files', () => {
  expect(frames.filter(({ html }) => brotliCompressSync(html).length > 30_000)).toEqual([]);
  const asked = /<(?:script|img|iframe|source|link(?! rel="(?:canonical"|icon" href="data:,")))\b|url\(/;
  expect(frames.filter(({ html }) => asked.test(html)).map(({ address }) => address)).toEqual([]);
});

it('a frame asks for no icon, and its policy lets no script run, no form be sent and nothing be fetched', () => {
  for (const { address, html } of frames) {
    expect({ address, icons: html.match(/<link\b[^>]*\srel="icon"[^>]*>/g)?.length }).toEqual({ address, icons: 1 });
    const [policy = ''] = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html) ?? [];
    expect(policy).toMatch(/script-src 'none'/);
    expect(policy).toMatch(/form-action 'none'/);
    expect(policy).not.toMatch(/connect-src|font-src|manifest-src/);
  }
});

it('a frame has its title, table, source and edition, and ways that open beside the page around it', () => {
  for (const { address, html } of frames) {
    expect({ address, h1: html.match(/<h1\b/g)?.length }).toEqual({ address, h1: 1 });
    expect(html).toMatch(/<caption\b/);
    expect(html).toMatch(/webstedets udgave \d+\.\d+/);
    expect(html).toContain('<meta name="robots" content="noindex"');
    const ways = [...html.matchAll(/<a\b[^>]*href="\/[^>]*>/g)].map(([way]) => way);
    expect(ways.length).toBeGreaterThan(0);
    expect(ways.filter((way) => !way.includes('target="_blank"'))).toEqual([]);
  }
});
