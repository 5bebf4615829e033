import type { PlanComparison } from '../plan/compare/compare.ts';
import type { Library } from '../plan/library/library.ts';
import { editionOf } from '../plan/library/plan-words.ts';
import { cssText, marginBox, noHead, pageNumber } from './paper-margins.ts';

/**
 * How the pages of a comparison are set on paper, as a style sheet of their own: across the sheet, since two years stand
 * side by side, with the editions and the address at the foot of each page.
 */
export function comparisonPaper(
  { older, newer }: Pick<PlanComparison, 'older' | 'newer'>,
  { site }: Library,
  address: string,
): string {
  const foot = `${site.municipality}: ${editionOf(older)} og ${editionOf(newer)}. ${address}`;
  return `@charset "utf-8";
@page {
  size: A4 landscape;
  margin: 10mm 12mm 13mm;
${noHead}
${marginBox('bottom-left', cssText(foot), '\n    width: 90%;')}
${pageNumber}
}
`;
}
