import { draftYears, publishedEntries, withoutDrafts } from '../library/published.ts';
import { isUnfinished, placeholder } from '../library/unwritten.ts';
import { buildShelves } from '../library/library.ts';
import type { Entry } from '../library/layout.ts';
import type { Finding } from '../value/problem.ts';
import { joinList, plural } from '../words/danish.ts';
import { runRules } from './index.ts';
import type { RuleContext } from './rule.ts';

/**
 * What is published has to stand by itself, without the drafts and the unfinished files that are not: held by all the rules
 * once more. For a library that is in order as a whole, since each of its other faults would be told twice.
 */
export function drafts(context: RuleContext): Finding[] {
  const years = [...draftYears(context.entries)];
  const { plans } = context.shelves;
  if (years.length > 0 && plans.length === years.length) return [nothingToPublish(plans[0]!.file)];
  const shared = withoutDrafts(context.entries);
  const unfinished = shared.filter(isUnfinished).map(({ file }) => file);
  const ofDrafts = years.length > 0 ? faultsIn(shared, context) : [];
  const ofUnfinished = unfinished.length > 0 ? faultsIn(publishedEntries(context.entries), context) : [];
  return [
    ...ofDrafts.map((finding) => keptBack(finding, draftsSaid(years), draftHint)),
    ...ofUnfinished
      .filter((finding) => !ofDrafts.some((other) => isSame(other, finding)))
      .map((finding) => keptBack(finding, unfinishedSaid(unfinished), unfinishedHint)),
  ];
}

const faultsIn = (entries: Entry[], context: RuleContext): Finding[] =>
  runRules({ ...context, shelves: buildShelves(entries), entries }).filter(({ severity }) => severity !== 'warning');

const isSame = (one: Finding, other: Finding): boolean =>
  one.file === other.file && one.message === other.message && JSON.stringify(one.where) === JSON.stringify(other.where);

const keptBack = (finding: Finding, said: string, hint: string): Finding => ({
  ...finding,
  rule: 'draft-reference',
  message: `${said} ${finding.message}`,
  hint,
});

const draftsSaid = (years: readonly string[]): string =>
  `${plural(years.length, 'Planen', 'Planerne')} for ${joinList(years)} er ${plural(years.length, 'et udkast', 'udkast')} og kommer ikke på webstedet. Uden ${plural(years.length, 'den', 'dem')}:`;

const draftHint =
  'Fjern det, der henviser til udkastet, til planen er vedtaget. Eller send udkastet i høring med hearing, så det bliver vist som udkast.';

const unfinishedSaid = (files: readonly string[]): string =>
  `${joinList(files)} er ikke skrevet færdig og kommer ikke på webstedet endnu. Uden ${plural(files.length, 'den', 'dem')}:`;

const unfinishedHint = `Skriv det, hvor der står ${placeholder}, eller fjern det, der henviser til filen.`;

const nothingToPublish = (file: string): Finding => ({
  rule: 'nothing-to-publish',
  severity: 'warning',
  file,
  where: { path: ['status'] },
  message: 'Alle planer er udkast, så der er endnu intet at udgive.',
  hint: 'npm run dev viser udkastet. Skriv status: adopted, når planen er vedtaget, eller hearing, når den er i høring.',
});
