import type { PartAssessment } from '../../plan/assess/assessment.ts';
import { quantityText } from '../../plan/assess/observation-text.ts';
import { targetText } from '../../plan/assess/target-text.ts';
import type { Goal } from '../../plan/entry/goal.ts';
import type { TargetGroup } from '../../plan/entry/target-group.ts';
import { byId, hueOf, type Library, type Plan } from '../../plan/library/library.ts';
import { goalSummary, type PartSummary } from '../../plan/publish/goal-summary.ts';
import type { Status } from '../../plan/value/conclusion.ts';
import { capitalize, endSentence, formatPeriod, formatQuantity } from '../../plan/words/danish.ts';
import { goalName } from '../../plan/words/names.ts';
import { isChangeMeasure } from './measure-names.ts';

/** A goal as a target group reads it: only what it asked and got for that group. */
export interface GroupGoal {
  year: number;
  hue: Plan['hue'] | undefined;
  address: string;
  title: string;
  /** "Ministermål 3 for 2013". */
  name: string;
  status: Status;
  statusText: string;
  /** What it asked and got, a line for each part that is about the group. */
  lines: string[];
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
  const { address, status, statusText, parts } = goalSummary(goal, library);
  const own = partsFor(parts, group);
  const only = own.length === 1 ? own[0] : undefined;
  return {
    year: goal.year,
    hue: hueOf(library, goal.year),
    address,
    title: goal.title,
    name: goalName(goal),
    status: only?.part.status ?? status,
    statusText: only?.statusText ?? statusText,
    lines: own.map((part) => lineOf(part, own.length < parts.length || own.length > 1, library)),
  };
}

/** The parts of a goal that are about the group; where it names no group of its own, all of them. */
function partsFor(parts: readonly PartSummary[], { groups }: TargetGroup): readonly PartSummary[] {
  const own = parts.filter(({ part }) => part.target.group !== undefined && groups.includes(part.target.group));
  return own.length > 0 ? own : parts;
}

/** "Uddannelseshjælp: 23,3 pct. i september 2019, RAR Østjylland 18,3 pct. Målet: på niveau med eller under RAR Østjylland." */
function lineOf({ part }: PartSummary, isNamed: boolean, library: Library): string {
  const { target } = part;
  const asked = `Mål: ${endSentence(targetText(target, library))}`;
  const name = isNamed && target.group ? capitalize(byId(library.groups, target.group).title) : '';
  const got = reachedText(part, library);
  return [got && endSentence([name, got].filter(Boolean).join(': ')), got ? asked : withName(name, asked)]
    .filter(Boolean)
    .join(' ');
}

const withName = (name: string, text: string): string => (name ? `${name}. ${text}` : text);

/** What the number was that the target was held against, and that of the other place where it was held against one. */
function reachedText({ decided, against, reached, target }: PartAssessment, library: Library): string | undefined {
  if (!decided || !reached) return undefined;
  const { unit } = byId(library.measures, target.measure);
  const own = decided.isWords && !isChangeMeasure(target.measure, library) ? quantityText(decided, unit) : '';
  const value = own || formatQuantity(reached.value, reached.unit, { decimals: reached.decimals });
  const when = decided.period ? `${formatPeriod(decided.period)}: ` : '';
  const isOther = against?.place !== undefined && against.place !== decided.place;
  const other = isOther ? `, ${byId(library.places, against.place!).name} ${quantityText(against, unit)}` : '';
  return `${when}${value}${other}`;
}
