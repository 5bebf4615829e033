import { describe, expect, it } from 'vitest';
import { extentOf } from '../../src/plan/library/absence.ts';
import { planPairs } from '../../src/plan/library/plan-pairs.ts';
import { readSite, siteFiles, siteLibrary, sitePages, wordsOf } from '../support/site.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';

const library = siteLibrary();
const { plans } = library;
const pairs = planPairs(library, library.site.comparisons);
const missing = plans.filter(({ ownDocument }) => ownDocument.extent === 'missing');

/** What can only be said of a plan that one has seen. */
const absent =
  /(?:har|med) intet mål\b|\bintet måltal\b|ikke (?:med|nævnt) længere|\bintet afsnit\b|ikke fundet (?:blandt målene )?i (?:planen|dokumenterne) for YEAR/i;

const claimOf = (year: PlanYear): RegExp => new RegExp(absent.source.replace('YEAR', String(year)), 'i');

describe.each(missing.map((plan) => [plan.year, plan] as const))(
  'the plan for %d, which is not there',
  (year, plan) => {
    const own = sitePages().filter(({ address }) => address.startsWith(`/${year}/`));

    it('is not said to lack anything on its own pages', () => {
      expect(own.length).toBeGreaterThan(0);
      const claims = own.filter(({ html }) => claimOf(year).test(wordsOf(html))).map(({ address }) => address);
      expect(claims).toEqual([]);
    });

    it('is not said to lack anything beside another plan, on no page, sheet or file', () => {
      const shown = siteFiles().filter((file) => file.startsWith('sammenlign/') && file.includes(String(year)));
      expect(shown.length > 0).toBe(pairs.some((pair) => pair.includes(year)));
      const claim = new RegExp(
        String.raw`ikke fundet (?:blandt målene )?i (?:planen|dokumenterne) for ${year}|ikke (?:med|nævnt) længere`,
        'i',
      );
      expect(shown.filter((file) => claim.test(wordsOf(readSite(file))))).toEqual([]);
    });

    it('is said not to be there, once, at the head of each comparison', () => {
      const reason = extentOf(plan)!;
      for (const { html, address } of sitePages()) {
        if (!new RegExp(`^/sammenlign/(?:${year}-\\d+|\\d+-${year})/$`).test(address)) continue;
        expect(wordsOf(html).split(reason), address).toHaveLength(2);
      }
    });
  },
);

describe('a site of plans', () => {
  it('keeps no score of numbers that went one way or the other', () => {
    const score =
      /\b(?:\d+|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti) (?:tal )?(?:er|blev|er blevet) (?:bedre|dårligere)\b/i;
    const scored = siteFiles()
      .filter((file) => /\.(?:html|json|csv)$/.test(file))
      .filter((file) => score.test(wordsOf(readSite(file))));
    expect(scored).toEqual([]);
  });

  it('calls nothing adopted that no document says is', () => {
    const unadopted = plans.filter(({ adopted }) => !adopted).map(({ year }) => year);
    const claims = sitePages().filter(
      ({ address, html }) =>
        unadopted.some((year) => address.startsWith(`/${year}/maal/`)) && /som det er vedtaget/i.test(wordsOf(html)),
    );
    expect(claims.map(({ address }) => address)).toEqual([]);
  });
});
