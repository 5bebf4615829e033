import { absenceIn, sourceName } from '../library/absence.ts';
import { isOfPlanItself } from '../library/ties.ts';
import type { Goal, RelationInput } from '../entry/goal.ts';
import { findGoal, type Plan, type Shelves } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import { shareWording } from '../library/wording.ts';
import type { Rule } from './rule.ts';

type Complaint = Pick<Finding, 'rule' | 'message' | 'hint'>;

/**
 * A goal says how it stands to the goals of the nearest plan before it, so that it can be followed through the years, and
 * says no more than can be known. Goals of projects, and goals that a plan only gives the status on, belong to no thread.
 */
export const relations: Rule = ({ shelves, unread }) =>
  shelves.goals.flatMap((goal) => [
    // The nearest plan before it may be one that cannot be read now.
    ...(unread.some(({ kind }) => kind === 'plan') ? [] : missingRelation(goal, shelves)),
    ...(goal.relations ?? []).flatMap((relation, i) => {
      const complaint = complaintOf(relation, goal, shelves) ?? repeated(relation, goal.relations!.slice(0, i));
      return complaint ? [{ ...complaint, file: goal.file, where: { path: ['relations', i, 'relation'] } }] : [];
    }),
  ]);

/** Of a plan that is not among the documents, nothing need be said; nor of a draft beside a plan that is none. */
function missingRelation(goal: Goal, { plans }: Shelves): Finding[] {
  const isDraft = plans.some(({ year, status }) => year === goal.year && status === 'draft');
  const before = plans.filter(({ year, status }) => year < goal.year && (isDraft || status !== 'draft')).at(-1);
  if (!before || absenceIn(before).of === 'unknown' || !isOfPlanItself(goal)) return [];
  if (goal.relations?.some(({ plan }) => plan === before.year)) return [];
  // One to a plan that is not there is most likely meant for it, and is told as that.
  if (goal.relations?.some(({ plan }) => !plans.some(({ year }) => year === plan))) return [];
  const { year } = before;
  return [
    {
      rule: 'no-relation',
      file: goal.file,
      where: { path: ['kind'], on: 'key' },
      message: `Målet siger ikke, hvordan det forholder sig til målene i ${year}.`,
      hint: `Skriv fx relations: [{plan: ${year}, relation: new, reason: 'Der er ikke et mål om det i ${sourceName(before)}.'}]`,
    },
  ];
}

function complaintOf(relation: RelationInput, goal: Goal, shelves: Shelves): Complaint | undefined {
  return (
    notOlder(relation, goal, shelves) ??
    (relation.relation === 'new' ? newBesideUnknown(relation, shelves) : otherWords(relation, goal, shelves))
  );
}

/** A goal is tied once to another, and does not go on from a plan that it is new beside. */
function repeated({ plan, goal, relation }: RelationInput, before: readonly RelationInput[]): Complaint | undefined {
  const ofPlan = before.filter((other) => other.plan === plan);
  if (ofPlan.some((other) => (other.relation === 'new') !== (relation === 'new'))) {
    return {
      rule: 'relation-twice',
      message: `Målet siges både at være nyt i forhold til ${plan} og at gå videre fra et mål i ${plan}.`,
      hint: 'Fjern det af de to forhold, der ikke passer.',
    };
  }
  if (!ofPlan.some((other) => other.goal === goal)) return undefined;
  return {
    rule: 'relation-twice',
    message:
      goal === undefined ? `Forholdet til ${plan} står to gange.` : `Forholdet til ”${goal}” i ${plan} står to gange.`,
    hint: 'Fjern det ene, eller ret goal, hvis målet går videre fra to mål.',
  };
}

/** Ties lead back in time, so that no goal can come from itself. */
function notOlder({ plan, goal: id }: RelationInput, goal: Goal, shelves: Shelves): Complaint | undefined {
  const other = id === undefined ? undefined : findGoal(shelves, plan, id);
  if ((other?.forYear ?? plan) < (goal.forYear ?? goal.year)) return undefined;
  return {
    rule: 'relation-not-older',
    message: `Målet i ${plan} er ikke ældre end målet selv.`,
    hint: 'Et mål forholder sig til mål fra tidligere år. Ret plan, eller skriv forholdet i det nyere måls fil.',
  };
}

function newBesideUnknown({ plan: year }: RelationInput, { plans }: Shelves): Complaint | undefined {
  const plan = plans.find((each): each is Plan => each.year === year);
  if (!plan || absenceIn(plan).of !== 'unknown') return undefined;
  return {
    rule: 'new-beside-unknown',
    message: `Målet kan ikke siges at være nyt: Planen for ${year} er ikke blandt dokumenterne.`,
    hint: 'Fjern forholdet. Siderne siger selv, at det er ukendt.',
  };
}

function otherWords(
  { plan, goal: id, basis }: Exclude<RelationInput, { relation: 'new' }>,
  goal: Goal,
  shelves: Shelves,
): Complaint | undefined {
  const other = findGoal(shelves, plan, id);
  if (basis !== 'same-words' || !other || shareWording(goal, other)) return undefined;
  return {
    rule: 'other-words',
    message: `Forholdet bygger på samme ord, men ordlyden er ikke den samme som i ${plan}.`,
    hint: 'Ret ordlyden, skriv den under alsoWorded, eller skriv basis: reading.',
  };
}
