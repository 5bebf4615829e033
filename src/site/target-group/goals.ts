import type { PartAssessment } from '../../plan/assess/assessment.ts';
import { quantityText } from '../../plan/assess/observation-text.ts';
import { targetText } from '../../plan/assess/target-text.ts';
import type { Goal } from '../../plan/entry/goal.ts';
import type { TargetGroup } from '../../plan/entry/target-group.ts';
import { byId, hueOf, type Library, type Plan } from '../../plan/library/library.ts';
import { markOf } from '../../plan/library/plan-words.ts';
import { goalSummary, type PartSummary } from '../../plan/publish/goal-summary.ts';
import type { Status } from '../../plan/value/conclusion.ts';
import { capitalize, endSentence, formatPeriod, formatQuantity, joinList } from '../../plan/words/danish.ts';

/** A goal as a target group reads it: only what it asked and got for that group. */
export interface GroupGoal {
  /** The plan that it is of. */
  mark: string;
  hue: Plan['hue'] | undefined;
  address: string;
  title: string;
  /** The few words that it is named by where nothing can be told of it. */
  shortTitle: string;
  status: Status;
  statusText: string;
  /** What it got and asked, as far as its parts are about the group; empty where it has no target. */
  text: string;
}

export interface GroupGoals {
  measured: GroupGoal[];
  /** Those that nobody can tell of, for they have no target, or none that is known. */
  others: GroupGoal[];
}

/** The goals of a group, those that have a target apart. */
export function groupGoals(goals: readonly Goal[], group: TargetGroup, library: Library): GroupGoals {
  const told = goals.map((goal) => ({ hasTarget: goal.target !== undefined, view: groupGoal(goal, group, library) }));
  const of = (wanted: boolean): GroupGoal[] =>
    told.flatMap(({ hasTarget, view }) => (hasTarget === wanted ? [view] : []));
  return { measured: of(true), others: of(false) };
}

function groupGoal(goal: Goal, group: TargetGroup, library: Library): GroupGoal {
  const { address, shortTitle, status, statusText, parts, note } = goalSummary(goal, library);
  const own = partsFor(parts, group);
  const only = own.length === 1 ? own[0] : undefined;
  return {
    mark: markOf(goal.year, library),
    hue: hueOf(library, goal.year),
    address,
    title: goal.title,
    shortTitle: capitalize(shortTitle),
    status: only?.part.status ?? status,
    statusText: only?.statusText ?? statusText,
    text: [toldText(own, parts.length > 1, library), note].filter(Boolean).join(' '),
  };
}

/** The parts of a goal that are about the group; where it names no group of its own, all of them. */
function partsFor(parts: readonly PartSummary[], { groups }: TargetGroup): readonly PartSummary[] {
  const own = parts.filter(({ part }) => part.target.group !== undefined && groups.includes(part.target.group));
  return own.length > 0 ? own : parts;
}

/** What each part got, then what they asked for, each thing once. */
function toldText(parts: readonly PartSummary[], isNamed: boolean, library: Library): string {
  const measures = new Set(parts.map(({ part }) => part.target.measure));
  const targets = parts.map(({ part }) => part.target);
  const asked = [...measures].map((measure) => {
    const about = measures.size > 1 ? byId(library.measures, measure).title : 'Mål';
    const texts = targets.filter((target) => target.measure === measure).map((target) => targetText(target, library));
    return `${about}: ${joinList([...new Set(texts)])}`;
  });
  const got = new Set(parts.flatMap(({ part }) => gotText(part, isNamed, library) ?? []));
  return [...got, ...asked.map(endSentence)].join(' ');
}

/** "Uddannelseshjælp, september 2019: 23,3 pct., RAR Østjylland 18,3 pct." */
function gotText(part: PartAssessment, isNamed: boolean, library: Library): string | undefined {
  const got = reachedText(part, library);
  if (got === undefined) return undefined;
  const { target, decided } = part;
  const name = isNamed && target.group ? byId(library.groups, target.group).title : '';
  const when = decided?.period ? formatPeriod(decided.period) : '';
  const head = [name, when].filter(Boolean).join(', ');
  return endSentence(capitalize(head ? `${head}: ${got}` : got));
}

/** What the number was that the target was held against, and that of the other place where it was held against one. */
function reachedText({ decided, against, reached, target }: PartAssessment, library: Library): string | undefined {
  if (!decided || !reached) return undefined;
  const { unit, type } = byId(library.measures, target.measure);
  const own =
    decided.isWords && type === 'level'
      ? quantityText(decided, unit)
      : formatQuantity(reached.value, reached.unit, { decimals: reached.decimals });
  const isOther = against?.place !== undefined && against.place !== decided.place;
  return isOther ? `${own}, ${byId(library.places, against.place!).name} ${quantityText(against, unit)}` : own;
}
