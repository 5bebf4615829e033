import { isFullyKnown } from '../library/absence.ts';
import { capitalize, endSentence, joinList } from '../words/danish.ts';
import { goalKindNames, type Goal } from '../entry/goal.ts';
import { byId, type Library } from '../library/library.ts';
import { toPeriod } from '../value/period.ts';
import { deadlineOf as deadlineOfTarget, targetParts, type SimpleTarget } from '../entry/target.ts';
import { baselineText, deadlineText, targetText, untilText } from '../assess/target-text.ts';
import { hasOwnWording, isSameWording } from '../library/wording.ts';
import { goalRules } from './compared-fields.ts';

/** What a goal asks for, measure by measure, each but the last a sentence; what it asks for several groups stands once. */
export function targetOf({ target, openTarget }: Goal, library: Library): string {
  if (!target) return openTarget ?? 'intet måltal';
  const groupsOf = new Map<string, string[]>();
  const parts = targetParts(target);
  // Where each part has a deadline of its own, one cannot be told from another without it.
  const isDated = new Set(parts.map((part) => deadlineOfTarget(part)?.period)).size > 1;
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

const fromText = (part: SimpleTarget, library: Library): string => {
  const base = baselineText(part, library);
  return base === undefined ? '' : `, fra ${base}`;
};

/** When a goal is to be met, where it has a target that says so. */
export function deadlineOf({ target }: Goal): string {
  const deadlines = target ? targetParts(target).flatMap((part) => deadlineOfTarget(part) ?? []) : [];
  const texts = [...new Set(deadlines.map(({ period }) => deadlineText(toPeriod(period))))];
  return texts.length > 0 ? joinList(texts) : 'ingen frist';
}

/** Whom a goal concerns, as far as it says, in the order of the target groups; their names have commas in them. */
export const audienceOf = ({ targetGroups }: Goal, library: Pick<Library, 'targetGroups'>): string | undefined =>
  targetGroups &&
  library.targetGroups
    .filter(({ id }) => targetGroups.includes(id))
    .map(({ title }) => title)
    .join('; ');

/** What a goal says in the fields that are compared by what they say; undefined where it says nothing to hold up. */
const sayings: Partial<Record<string, (goal: Goal, library: Library) => string | undefined>> = {
  wording: (goal) => (hasOwnWording(goal) ? endSentence(goal.wording) : undefined),
  target: (goal, library) => (goal.target || isFullyKnown(goal, library.plans) ? targetOf(goal, library) : undefined),
  deadline: (goal) => (goal.target ? deadlineOf(goal) : undefined),
  // Of an aim whose kind no document gives, the kind is not known.
  kind: ({ kind }) => (kind === 'plan' ? undefined : goalKindNames[kind].one),
  evaluation: ({ evaluation }) => evaluation,
};

/** A field of a goal in which two plans differ, as both say it. */
export interface GoalChange {
  label: string;
  older: string;
  newer: string;
}

/** What two goals that belong together say differently; what only one of them says is no change that one can vouch for. */
export function goalChanges(older: Goal, newer: Goal, library: Library): GoalChange[] {
  return goalRules.flatMap(({ field, label }) => {
    const say = sayings[field];
    const [before, after] = [say?.(older, library), say?.(newer, library)];
    if (before === undefined || after === undefined || isSameWording(before, after)) return [];
    return [{ label, older: capitalize(before), newer: capitalize(after) }];
  });
}
