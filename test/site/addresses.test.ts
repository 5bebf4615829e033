import { describe, expect, it } from 'vitest';
import { placesIn, readAddressList } from '../../src/plan/entry/address-list.ts';
import { livingAddresses } from '../../src/plan/publish/public-addresses.ts';
import { movedPages } from '../../src/site/moved-pages.ts';
import { attributes, readSite, siteFiles, siteLibrary, sitePages } from '../support/site.ts';

/** What is promised to stay is reckoned from the model alone; here it is held against the site that was built. */
const library = siteLibrary();
const living = livingAddresses(library, library.site.comparisons);
const moved = new Set(movedPages(library).map(({ from }) => from));
const pages = sitePages();
const idsOf = new Map(pages.map(({ address, html }) => [address, new Set(attributes(html, 'id'))]));

/** Pages and files that no one is promised, each with why. */
const unpromisedFiles: readonly [what: RegExp, why: string][] = [
  [/^\/404\.html$|^\/was\/$/, 'what stands where there is no page, and where the authorities look'],
  [/^\/_astro\//, 'named by what is in it, so that browsers keep it'],
  [/^\/licenser\.txt$/, 'the notices of what readers are sent just now'],
  [/^\/favicon\.svg$|papir\.css$|^\/sammenlign\/[^/]+\.css$/, 'part of how pages look'],
  [
    /^\/favicon-\d+\.png$|^\/apple-touch-icon\.png$|^\/site\.webmanifest$|\/delebillede\.png$/,
    'named by the head of the pages that use them',
  ],
  [/^\/robots\.txt$|^\/sitemap\.xml$|^\/\.well-known\//, 'where those who look for pages or faults ask'],
  [/^\/(?:[\d-]+\/)?nyt\.xml$|^\/rettelser\.xml$/, 'only where the site knows its own address, as a feed must'],
  [/udforsk\.json$|^\/soeg\/(?:indeks\/|navne\.json$)/, 'fetched by the pages of the site alone'],
  [/^\/data\/katalog\./, 'made only where the site knows where it is published'],
  [
    /^\/noegletal\/[^/]+\/[^/]+\.svg$/,
    'a chart for each way of counting that may be held together: new numbers part them anew',
  ],
];

/** Places that come and go with what there is, or with the program's own words, each with why; a page without one is shown from its top. */
const unpromisedPlaces: readonly [what: RegExp, why: string][] = [
  [/#main-content$|#soeg(?:eord|-her)$/, 'the frame of every page'],
  [/#(?:bogstav-.+)$/, 'the letters that there are words for'],
  [/-(?:note|henvisning)-.+$|#ord-\d/, 'a note and what it stands at, by number'],
  [/^\/vejledning\/#/, 'headings of the program'],
  [/^\/[\d-]+\/maal\/[^/]+\/#/, 'the tables that a goal is held up against at the moment'],
  [/^\/[\d-]+\/maal\/#/, 'the kinds, themes and states that goals have at the moment'],
  [/^\/sammenlign\/|\/moedeark\/#/, 'the parts of what two plans come to together'],
  [/\/indlejr\/#/, 'what a frame has within it'],
  [/\/udskriv\/#/, 'the contents of what is printed'],
  [
    /^\/[\d-]+\/tal\/[^/]+\/#(?:bemaerkninger|henvis|indlejr)$|^\/noegletal\/[^/]+\/#(?:tag-med|om-tallet)$/,
    'headings of the program',
  ],
  [/^\/[\d-]+\/tal\/#/, 'the themes that tables stand under at the moment'],
  [/^\/[\d-]+\/#minut$|^\/tidslinje\/#(?:planer|begivenheder)$/, 'headings of the program'],
  [/#(?:\d{4}-)?[a-z0-9-]+-(?:titel|beskrivelse)$/, 'names of tables for those who hear them'],
];
const isUnpromised = (list: typeof unpromisedPlaces, address: string): boolean =>
  list.some(([what]) => what.test(address));

describe('the addresses that are promised', () => {
  it('are all pages and files of the site, and no other', () => {
    const there = siteFiles()
      .map((file) => `/${file.replace(/(?<=^|\/)index\.html$/, '')}`)
      .filter((address) => !isUnpromised(unpromisedFiles, address) && !moved.has(address));
    const copies = there.filter((address) => !living.has(address));
    expect(copies.filter((address) => !library.published.has(address))).toEqual([]);
    expect([...living.keys()].filter((address) => !there.includes(address))).toEqual([]);
  });

  it('are places that stand on their pages', () => {
    const lacking = [...living].flatMap(([address, places]) =>
      placesIn(places)
        .filter((place) => !idsOf.get(address)?.has(place))
        .map((place) => `${address}#${place}`),
    );
    expect(lacking).toEqual([]);
    expect([...living.values()].flatMap(placesIn).length).toBeGreaterThan(100);
  });

  it('are all places that a link leads to', () => {
    const known = new Map([...living].map(([address, places]) => [address, new Set(placesIn(places))]));
    const links = new Set(
      pages.flatMap(({ address, html }) =>
        attributes(html, 'href')
          .filter((url) => url.includes('#') && !/^(?:https:|mailto:|data:)/.test(url))
          .map((url) => (url.startsWith('#') ? address + url : url.replace(/\?.*#/, '#'))),
      ),
    );
    const missing = [...links].filter((link) => {
      const [path = '', place = ''] = link.split('#');
      return !known.get(path)?.has(decodeURIComponent(place)) && !isUnpromised(unpromisedPlaces, link);
    });
    expect(missing).toEqual([]);
  });

  it('stand in a file of the site, with those that were', () => {
    const list = new Map(Object.entries(readAddressList(readSite('adresser.txt'))!.places));
    expect([...living.keys()].filter((address) => !list.has(address))).toEqual([]);
    expect([...library.published.keys()].filter((address) => !list.has(address))).toEqual([]);
  });
});
