import { draftYears, publishedEntries } from '../library/published.ts';
import { buildShelves } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import { joinList, plural } from '../words/danish.ts';
import { runRules } from './index.ts';
import type { RuleContext } from './rule.ts';

/**
 * What is published has to stand by itself, without the drafts that are not: held by all the rules once more. For a library
 * that is in order as a whole, since each of its other faults would be told twice.
 */
export function drafts(context: RuleContext): Finding[] {
  const years = [...draftYears(context.entries)];
  if (years.length === 0) return [];
  const { plans } = context.shelves;
  if (plans.length === years.length) return [nothingToPublish(plans[0]!.file)];
  const entries = publishedEntries(context.entries);
  const isOf = `${plural(years.length, 'Planen', 'Planerne')} for ${joinList(years)} er ${plural(years.length, 'et udkast', 'udkast')} og kommer ikke på webstedet.`;
  return runRules({ ...context, shelves: buildShelves(entries), entries })
    .filter(({ severity }) => severity !== 'warning')
    .map((finding) => ({
      ...finding,
      rule: 'draft-reference',
      message: `${isOf} Uden ${plural(years.length, 'den', 'dem')}: ${finding.message}`,
      hint: 'Fjern det, der henviser til udkastet, til planen er vedtaget. Eller send udkastet i høring med hearing, så det bliver vist som udkast.',
    }));
}

const nothingToPublish = (file: string): Finding => ({
  rule: 'nothing-to-publish',
  severity: 'warning',
  file,
  where: { path: ['status'] },
  message: 'Alle planer er udkast, så der er endnu intet at udgive.',
  hint: 'npm run dev viser udkastet. Skriv status: adopted, når planen er vedtaget, eller hearing, når den er i høring.',
});
