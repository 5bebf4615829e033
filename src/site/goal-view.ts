import { bulletData, type BulletData } from '../chart/bullet-data.ts';
import { bulletSpec, sharedAxis, type BulletAxis } from '../chart/bullet.ts';
import { renderSvg } from '../chart/render-svg.ts';
import { sizes } from '../chart/style.ts';
import type { Assessment, PartAssessment } from '../plan/assess/assessment.ts';
import { type Status, statuses } from '../plan/value/conclusion.ts';
import { capitalize, endSentence } from '../plan/words/danish.ts';
import { evaluateGoal } from '../plan/assess/evaluate.ts';
import { statusText } from '../plan/assess/explain.ts';
import { findFigure, byId, ofYear, type Library, type Plan } from '../plan/library/library.ts';
import type { Figure } from '../plan/library/figure.ts';
import { goalKinds, type Goal, type GoalKind } from '../plan/entry/goal.ts';
import { targetParts, type SimpleTarget } from '../plan/entry/target.ts';
import { deadlineText, targetSentence, targetText } from '../plan/assess/target-text.ts';

export interface GoalView {
  goal: Goal;
  assessment: Assessment;
  statusText: string;
  /** What to know at once beside the status, where it stands alone. */
  note?: string;
  /** What is taken for granted in the assessment, by its rules and by whoever wrote the goal down, and what to bear in mind. */
  remarks: string[];
  theme: string;
  parts: PartView[];
  /** How to read the bullets of a list, which share their axis. */
  bulletNote?: string;
}

/** One target of a goal: how it was decided, what it asks for, and its bullet where there is something to draw. */
export interface PartView {
  part: PartAssessment;
  /** What the part is about, where the goal has several. */
  label: string;
  /** "Målet er højst 17,1 pct. senest i 4. kvartal 2019." */
  target: string;
  bullet?: { svg: string; description: string };
}

/** A goal by itself: its bullet is a line of numbers. */
export const goalView = (goal: Goal, library: Library): Promise<GoalView> =>
  viewOf(goal, evaluateGoal(goal, library), library, undefined);

async function viewOf(
  goal: Goal,
  assessment: Assessment,
  library: Library,
  axisOf: ((data: BulletData) => BulletAxis) | undefined,
): Promise<GoalView> {
  const note = noteOf(assessment);
  return {
    goal,
    assessment,
    statusText: statusText(assessment),
    ...(note && { note }),
    remarks: [...assessment.remarks, ...readingsOf(goal)],
    theme: byId(library.themes, goal.theme).title,
    parts: await Promise.all(assessment.parts.map((part) => partView(part, assessment.parts, library, axisOf))),
  };
}

const readingsOf = ({ remarks = [] }: Goal): string[] =>
  remarks.flatMap(({ kind, text }) => (kind === 'reading' ? [`Webstedets læsning: ${text}`] : []));

/** That a goal was met before its plan began belongs to its status, also where there is no room for the sum. */
const noteOf = ({ parts }: Assessment): string | undefined =>
  parts.length > 0 && parts.every(({ metBefore }) => metBefore)
    ? 'Målet var allerede nået, før planen begyndte.'
    : undefined;

async function partView(
  part: PartAssessment,
  parts: readonly PartAssessment[],
  library: Library,
  axisOf: ((data: BulletData) => BulletAxis) | undefined,
): Promise<PartView> {
  const { target } = part;
  const data = bulletOf(part, library);
  const sentence = targetSentence(target, library);
  return {
    part,
    label: parts.length > 1 ? labelOf(part, parts, library) : '',
    target: sentence,
    ...(data && {
      bullet: {
        svg: await renderSvg(bulletSpec(data, sizes.narrow, axisOf?.(data))),
        description: `${endSentence(data.valueText)} ${sentence} ${endSentence(capitalize(data.distance))}`,
      },
    }),
  };
}

const bulletOf = (part: PartAssessment, library: Library): BulletData | undefined =>
  bulletData(part, {
    ...(part.target.kind === 'relative-to-place' && { place: byId(library.places, part.target.place).name }),
    ...(part.target.kind === 'interval' && { between: part.target.between }),
    isChange: isChange(part.target, library),
  });

/** What a part of a target is about: its group, or what it asks for, and by when where the parts differ in that. */
function labelOf({ target, deadline }: PartAssessment, parts: readonly PartAssessment[], library: Library): string {
  const isByGroup = target.group !== undefined && target.kind === 'relative-to-place' && !isChange(target, library);
  const text = isByGroup ? byId(library.groups, target.group!).title : targetText(target, library);
  const isOwnTime = parts.some((part) => part.deadline?.text !== deadline?.text);
  return capitalize(isOwnTime && deadline ? `${text}, ${deadlineText(deadline)}` : text);
}

const isChange = ({ measure }: SimpleTarget, { measures }: Library): boolean =>
  byId(measures, measure).type === 'change';

/** Goals that stand together: their bullets share the axis of distance to the target. */
export async function goalViews(goals: readonly Goal[], library: Library): Promise<GoalView[]> {
  const assessed = goals.map((goal) => ({ goal, assessment: evaluateGoal(goal, library) }));
  const bullets = assessed.flatMap(({ assessment }) =>
    assessment.parts.flatMap((part) => bulletOf(part, library) ?? []),
  );
  const { axisOf, note } = sharedAxis(bullets, sizes.narrow);
  return Promise.all(
    assessed.map(async ({ goal, assessment }) => ({
      ...(await viewOf(goal, assessment, library, axisOf)),
      ...(note && { bulletNote: note }),
    })),
  );
}

/** The goals of a plan itself, kind by kind, in the order of {@link goalKinds}; {@link olderGoals} has the others. */
export async function goalsByKind(year: number, library: Library): Promise<{ kind: GoalKind; views: GoalView[] }[]> {
  const own = ofYear(library.goals, year).filter(({ forYear }) => forYear === undefined);
  const views = await goalViews(own, library);
  return goalKinds
    .map((kind) => ({ kind, views: views.filter(({ goal }) => goal.kind === kind) }))
    .filter(({ views: some }) => some.length > 0);
}

/** The goals of other years that a plan gives the status on. */
export async function olderGoals(year: number, library: Library): Promise<{ forYear: number; views: GoalView[] }[]> {
  const older = ofYear(library.goals, year).filter(({ forYear }) => forYear !== undefined);
  const views = await goalViews(older, library);
  return [...new Set(older.map(({ forYear }) => forYear!))].map((forYear) => ({
    forYear,
    views: views.filter(({ goal }) => goal.forYear === forYear),
  }));
}

/** How many goals have each status, in a fixed order, those without any left out. */
export function countStatuses(views: readonly GoalView[]): { status: Status; count: number }[] {
  return statuses
    .map((status) => ({ status, count: views.filter(({ assessment }) => assessment.status === status).length }))
    .filter(({ count }) => count > 0);
}

/** The figures that a goal rests on, or that throw light on it: the deciding ones first. */
export function goalFigures({ goal, assessment }: GoalView, library: Library): Figure[] {
  const deciding = assessment.parts.flatMap(({ decided }) => decided?.figure.id ?? []);
  const evidence = (goal.evidence ?? []).map(({ figure }) => figure);
  return [...new Set([...deciding, ...evidence])].flatMap((id) => findFigure(library, goal.year, id) ?? []);
}

/** The words of the glossary that a goal's target is about. */
export function goalTerms({ target }: Goal, { groups }: Library): string[] {
  const used = target ? targetParts(target).flatMap(({ group }) => group ?? []) : [];
  return groups.flatMap(({ id, term }) => (term && used.includes(id) ? [term] : []));
}

/** The result goals of the newest plan of which some could be assessed. */
export async function lastAssessed(library: Library): Promise<{ plan: Plan; views: GoalView[] } | undefined> {
  for (const plan of library.plans.toReversed()) {
    const results = ofYear(library.goals, plan.year).filter(({ kind, forYear }) => kind === 'result' && !forYear);
    const views = await goalViews(results, library);
    if (views.some(({ assessment }) => assessment.status !== 'unknown')) return { plan, views };
  }
  return undefined;
}
