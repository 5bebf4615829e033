import { evaluateGoal } from '../assess/evaluate.ts';
import type { Facts } from '../assess/question.ts';
import type { Goal } from '../entry/goal.ts';
import { targetParts } from '../entry/target.ts';
import { findFigure, ofYear, type Library } from '../library/library.ts';
import { changesBetween, saidBy, type Parts } from '../seal/changes.ts';
import { idOf, kindOf, type PartKind } from '../seal/part.ts';
import { partsOf } from '../seal/parts.ts';
import { isPlainObject, type PlainObject } from '../seal/plain.ts';
import { figureAsSealed, targetAsSealed } from '../seal/read-back.ts';
import type { Status } from '../value/conclusion.ts';
import type { PlanYear } from '../value/plan-year.ts';
import { observedMeasures } from './addresses.ts';
import { planEditions } from './corrected.ts';

/** A goal that came out otherwise by an edition than by the one before it. */
export interface TurnedStatus {
  goal: Goal;
  before: Status;
  after: Status;
}

/**
 * The goals whose status an edition of a plan turned, by the name of the edition. Both editions are assessed as they are
 * sealed; a goal is left out where what it rests on cannot be read back from one of them.
 */
export function turnedStatuses(year: PlanYear, library: Library): Map<string, TurnedStatus[]> {
  const editions = planEditions(year, library);
  if (editions.length < 2) return new Map();
  const now = saidBy(partsOf(year, library));
  const statuses = editions.map(({ parts }) => statusesIn(parts, { now, year, library }));
  const turned = (i: number): TurnedStatus[] =>
    ofYear(library.goals, year).flatMap((goal) => {
      const [before, after] = [statuses[i - 1]?.get(goal.id), statuses[i]!.get(goal.id)];
      return before && after && before !== after ? [{ goal, before, after }] : [];
    });
  return new Map(editions.map(({ edition }, i) => [edition, turned(i)]));
}

interface Asked {
  /** The parts as they are now. */
  now: Parts;
  year: PlanYear;
  library: Library;
}

/** How each goal of a plan came out by an edition, where that is known. */
function statusesIn(parts: Parts, { now, year, library }: Asked): Map<string, Status> {
  if (isOtherGround(parts, now)) return new Map();
  const { facts, lost } = factsIn(parts, year, library);
  return new Map(
    ofYear(library.goals, year).flatMap((goal): [string, Status][] => {
      const asSealed = goalIn(goal, parts, now);
      const isKnown = asSealed && !measuresOf(asSealed).some((measure) => lost.has(measure));
      return isKnown ? [[goal.id, evaluateGoal(asSealed, facts).status]] : [];
    }),
  );
}

/** What goals are assessed by beside themselves and numbers. Where that was otherwise, nothing is known. */
const grounds: Partial<Record<PartKind, (field: string) => boolean>> = {
  measure: (field) => !['title', 'phrase', 'definition', 'aims'].includes(field),
  plan: (field) => ['period', 'ownDocument'].includes(field),
  'follow-up': (field) => ['asOf', 'document'].includes(field),
};

const isOtherGround = (parts: Parts, now: Parts): boolean =>
  Object.entries(parts).some(([key, says]) => {
    const isGround = grounds[kindOf(key)];
    return (
      isGround && changesBetween(says, now[key]).some(({ path: [field] }) => field === undefined || isGround(field))
    );
  });

/** What a plan's goals are assessed by as an edition has it, and the measures of which some numbers cannot be read back. */
function factsIn(parts: Parts, year: PlanYear, library: Library): { facts: Facts; lost: ReadonlySet<string> } {
  const sealed = Object.entries(parts).filter(([key]) => kindOf(key) === 'figure');
  const read = sealed.map(([key, says]) => {
    const figure = findFigure(library, year, idOf(key));
    return { figure, says, asSealed: figure && figureAsSealed(figure, says) };
  });
  const followUps = library.followUps.filter((each) => each.year !== year || parts[`follow-up/${each.id}`]);
  const lost = read.flatMap(({ figure, says, asSealed }) =>
    asSealed ? [] : [...sealedMeasures(says), ...observedMeasures(figure ? [figure] : [])],
  );
  return {
    facts: { ...library, figures: read.flatMap(({ asSealed }) => asSealed ?? []), followUps },
    lost: new Set(lost),
  };
}

const sealedMeasures = ({ cells }: PlainObject): string[] =>
  Object.values(isPlainObject(cells) ? cells : {}).flatMap((cell) =>
    isPlainObject(cell) && typeof cell['measure'] === 'string' ? cell['measure'] : [],
  );

const measuresOf = ({ target }: Pick<Goal, 'target'>): string[] =>
  target ? targetParts(target).map(({ measure }) => measure) : [];

/** The fields that a goal is assessed by. */
const assessedBy: ReadonlySet<string> = new Set(['forYear', 'applies', 'openTarget', 'themeOnly']);

/** A goal with the target that an edition has; nothing where it has no such goal, or more of it was otherwise. */
function goalIn(goal: Goal, parts: Parts, now: Parts): Goal | undefined {
  const says = parts[`goal/${goal.id}`];
  if (!says) return undefined;
  const fields = new Set(changesBetween(now[`goal/${goal.id}`], says).map(({ path: [field] }) => field));
  if ([...fields].some((field) => assessedBy.has(field!))) return undefined;
  if (!fields.has('target')) return goal;
  const target = targetAsSealed(says['target']);
  return target && { ...goal, target };
}
