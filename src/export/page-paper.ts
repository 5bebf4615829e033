import type { Library, Plan } from '../plan/library/library.ts';
import { editionOf, planWords } from '../plan/library/plan-words.ts';
import { cssText, marginBox, noHead, pageNumber } from './paper-margins.ts';

/**
 * What stands at the edges of each sheet of a printed page, as a style sheet of its own: whose it is and of which plan
 * year, which edition one holds, where it is on the web if the site knows that, and the number of the sheet. A sheet for a meeting says that
 * itself. Browsers cannot yet repeat the headings of a page there (`string-set`), so each plan year has its file.
 */
export function pagePaper(
  { site }: Pick<Library, 'site'>,
  plan: Plan | undefined,
  address: string | undefined,
): string {
  const foot = [plan ? editionOf(plan) : site.municipality, ...(address ? [address] : [])].join('. ');
  return `@charset "utf-8";
@page {
${marginBox('top-left', cssText(site.municipality))}
${marginBox('top-right', cssText(plan ? planWords(plan).name : site.title))}
${marginBox('bottom-left', cssText(foot), '\n    width: 85%;')}
${pageNumber}
}
@page sheet {
${noHead}
}
`;
}
