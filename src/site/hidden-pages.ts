import type { Library } from '../plan/library/library.ts';
import { onceFor } from '../plan/library/once-for.ts';
import { planPairs } from '../plan/library/plan-pairs.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { emptyPages } from './empty-pages.ts';
import { plansAt } from './plans-at.ts';

/** What repeats other pages for paper, what has nothing, and what is for editors. */
const repeatedOrEmpty = onceFor(
  (library: Library): ReadonlySet<string> =>
    new Set([
      ...emptyPages(library),
      ...library.plans.flatMap(({ year }) => [addresses.print(year), addresses.planSheet(year)]),
      ...planPairs(library, library.site.comparisons).map(addresses.meetingSheet),
      addresses.guide,
    ]),
);

/** Whether search engines are asked to leave a page of the library out; a draft is to be read, and not to be found. */
export const isHiddenPage = (address: string, library: Library): boolean =>
  repeatedOrEmpty(library).has(address) || plansAt(address, library).some(({ status }) => status === 'draft');
