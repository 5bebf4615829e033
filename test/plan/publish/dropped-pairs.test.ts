import { describe, expect, it } from 'vitest';
import { droppedPairs } from '../../../src/plan/publish/dropped-pairs.ts';
import { allRedirects, livingAddresses, lostAddresses } from '../../../src/plan/publish/public-addresses.ts';
import { threePlans } from '../../support/libraries.ts';

const library = threePlans();
const pairing = 'neighbours-and-newest';
const pair = '/sammenlign/2015-2019/';
/** As the library was before its last two plans came, when each was held against the newest. */
const [first, second, third] = library.plans;
const fourth = { ...third!, year: '2022' as const, edition: { number: '1.0', date: '2023-01-01' } };
const plans = [first!, second!, third!, fourth];
const published = new Map(['/sammenlign/2015-2021/', '/sammenlign/2015-2021.csv', pair].map((each) => [each, '']));

describe('two plan years that are no longer held side by side', () => {
  it('lead from their page to the older one beside the newest, and their files are gone', () => {
    const [page, ...files] = droppedPairs(plans, published, pairing);
    expect(page).toEqual({ from: '/sammenlign/2015-2021/', to: '/sammenlign/2015-2022/', since: '2023-01-01' });
    expect(files.map(({ from, to, gone }) => [from, to, gone])).toEqual([
      ['/sammenlign/2015-2021.csv', undefined, expect.stringContaining('planen for 2022 er kommet')],
      ['/sammenlign/2015-2021.json', undefined, expect.stringContaining('planen for 2022 er kommet')],
      ['/sammenlign/2015-2021.xlsx', undefined, expect.stringContaining('planen for 2022 er kommet')],
    ]);
  });

  it('are none where all are held side by side, and none that have not been published', () => {
    expect(droppedPairs(plans, published, 'all')).toEqual([]);
    expect(droppedPairs(plans, new Map(), pairing)).toEqual([]);
    expect(droppedPairs([], published, pairing)).toEqual([]);
  });

  it('are not lost, and what an editor has written of one comes first', () => {
    const redirects = [{ from: '/sammenlign/2015-2021/', to: '/sammenlign/', since: '2023-01-02' }];
    const shelves = { ...library, plans, published, redirects };
    const living = livingAddresses(shelves, pairing);
    expect(lostAddresses(published, living, allRedirects(shelves, pairing))).toEqual([]);
    expect(lostAddresses(published, living, redirects)).not.toEqual([]);
    expect(allRedirects(shelves, pairing).at(-1)).toEqual(redirects[0]);
  });
});
