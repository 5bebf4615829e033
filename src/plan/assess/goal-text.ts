import { isFullyKnown } from '../library/absence.ts';
import { endSentence, joinList } from '../words/danish.ts';
import type { Goal } from '../entry/goal.ts';
import { byId, type Library } from '../library/library.ts';
import { toPeriod } from '../value/period.ts';
import { deadlineOf, targetParts, type SimpleTarget } from '../entry/target.ts';
import { baselineText, deadlineText, targetSentence, targetText, untilText } from './target-text.ts';

/** What a goal asks for, by when and for whom, in Danish. What it asks for its parts each is in target-text.ts. */

type Names = Pick<Library, 'measures' | 'places' | 'groups' | 'site'>;

/**
 * What a goal asks for, measure by measure, each but the last a sentence; what it asks for several groups stands once.
 * "intet måltal" where it has no target.
 */
export function askedText({ target, openTarget }: Pick<Goal, 'target' | 'openTarget'>, library: Names): string {
  if (!target) return openTarget ?? 'intet måltal';
  const groupsOf = new Map<string, string[]>();
  const parts = targetParts(target);
  const isDated = haveOwnDeadlines(parts);
  for (const part of parts) {
    const until = isDated ? untilText(part) : '';
    const asked = `${byId(library.measures, part.measure).title}: ${targetText(part, library)}${until}${fromText(part, library)}`;
    const group = part.group ? [byId(library.groups, part.group).title] : [];
    groupsOf.set(asked, [...(groupsOf.get(asked) ?? []), ...group]);
  }
  return [...groupsOf]
    .map(([asked, groups]) => (groups.length > 0 ? `${asked} (${groups.join('; ')})` : asked))
    .map((asked, i, all) => (i < all.length - 1 ? endSentence(asked) : asked))
    .join(' ');
}

/** Where each part has a deadline of its own, one cannot be told from another without it. */
const haveOwnDeadlines = (parts: readonly SimpleTarget[]): boolean =>
  new Set(parts.map((part) => deadlineOf(part)?.period)).size > 1;

const fromText = (part: SimpleTarget, library: Names): string => {
  const base = baselineText(part, library);
  return base === undefined ? '' : `, fra ${base}`;
};

/** The same where it can be known: of a goal without a target only where no target can be hidden from us. */
export const knownAskedText = (goal: Goal, library: Names & Pick<Library, 'plans'>): string | undefined =>
  goal.target || isFullyKnown(goal, library.plans) ? askedText(goal, library) : undefined;

/** What the parts of a goal ask for, as sentences, what several ask once: "Målet er højst 17,1 pct. senest i 2019." */
export const askedSentences = ({ target }: Pick<Goal, 'target'>, library: Names): string[] =>
  target ? [...new Set(targetParts(target).map((part) => targetSentence(part, library)))] : [];

/** The same as a piece of a sentence, without a deadline that all of it has: "højst 17,1 pct."; nothing without a target. */
export function askedInShort({ target }: Pick<Goal, 'target'>, library: Names): string | undefined {
  if (!target) return undefined;
  const parts = targetParts(target);
  const until = haveOwnDeadlines(parts) ? untilText : () => '';
  return joinList([...new Set(parts.map((part) => `${targetText(part, library)}${until(part)}`))]);
}

/** When a goal is to be met, as far as it says; nothing where it has no target to be met. */
export function deadlinesText({ target }: Pick<Goal, 'target'>): string | undefined {
  if (!target) return undefined;
  const deadlines = targetParts(target).flatMap((part) => deadlineOf(part) ?? []);
  const texts = [...new Set(deadlines.map(({ period }) => deadlineText(toPeriod(period))))];
  return texts.length > 0 ? joinList(texts) : 'ingen frist';
}

/** Whom a goal concerns, as far as it says, in the order of the target groups; their names have commas in them. */
export const audienceText = (
  { targetGroups }: Pick<Goal, 'targetGroups'>,
  library: Pick<Library, 'targetGroups'>,
): string | undefined =>
  targetGroups &&
  library.targetGroups
    .filter(({ id }) => targetGroups.includes(id))
    .map(({ title }) => title)
    .join('; ');
