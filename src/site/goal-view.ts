import { distanceOf, type TargetDistance } from '../plan/assess/distance.ts';
import { factOf } from '../plan/assess/fact.ts';
import { targetText } from '../plan/assess/target-text.ts';
import { onceFor } from '../plan/library/once-for.ts';
import { ofYear, type Library } from '../plan/library/library.ts';
import { goalSummaries, type GoalSummary, type PartSummary } from '../plan/publish/goal-summary.ts';
import type { Sentence } from '../plan/value/sentence.ts';
import { capitalize, endSentence } from '../plan/words/danish.ts';
import { distancePicture, type DistancePicture } from './distance/picture.ts';
import { scalesOf, type ScaleOf } from './distance/scale.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';

/** A goal with a picture of how far each of its targets was from being met, where that is known. */
export interface GoalView extends GoalSummary {
  parts: readonly PartView[];
  /** What stands over its parts: what they all ask for, where several ask for the same, and what to know at once. */
  ofAll: string;
  hasPicture: boolean;
}

export interface PartView extends PartSummary {
  /** The deciding number in one sentence; where there is none, why. */
  fact: Sentence;
  /** What it is held against, where nothing beside it has said so. */
  asked: string | undefined;
  picture: DistancePicture | undefined;
}

/** A goal as it is drawn: with the scale of its plan year, so that its picture is the same wherever it stands. */
export function goalView(summary: GoalSummary, library: Library): GoalView {
  const scaleOf = scalesByYear(library).get(summary.goal.year)!;
  const asked = new Set(summary.parts.map(({ part }) => targetText(part.target, library)));
  const isAskedOnce = summary.parts.length > 1 && asked.size === 1;
  const parts = summary.parts.map((part) => partView(part, { library, scaleOf, isAskedOnce }));
  return {
    ...summary,
    parts,
    ofAll: [isAskedOnce && askedText([...asked][0]!), summary.note].filter(Boolean).join(' '),
    hasPicture: parts.some(({ picture }) => picture !== undefined),
  };
}

export const goalViews = (summaries: readonly GoalSummary[], library: Library): GoalView[] =>
  summaries.map((summary) => goalView(summary, library));

const askedText = (asked: string): string => endSentence(`Mål:\u00a0${asked}`);

interface Beside {
  library: Library;
  scaleOf: ScaleOf;
  isAskedOnce: boolean;
}

function partView(summary: PartSummary, { library, scaleOf, isAskedOnce }: Beside): PartView {
  const { part, label, statusText } = summary;
  const distance = distanceOf(part, library);
  const asked = targetText(part.target, library);
  const fact = factOf(part, library);
  return {
    ...summary,
    fact: distance ? fact : [endSentence(statusText)],
    asked: isAskedOnce || isSaidIn(label, asked) ? undefined : askedText(asked),
    picture: distance && distancePicture(distance, scaleOf(distance)),
  };
}

/** Whether the name of a part says what it asks for. */
const isSaidIn = (label: string, asked: string): boolean =>
  label.includes(asked) || label.startsWith(capitalize(asked));

/** The scales of all goals of a plan year together. */
const scalesByYear = onceFor(
  (library: Library) => new Map(library.plans.map(({ year }) => [year, scalesOf(distancesOf(year, library))])),
);

const distancesOf = (year: PlanYear, library: Library): TargetDistance[] =>
  goalSummaries(ofYear(library.goals, year), library).flatMap(({ assessment }) =>
    assessment.parts.flatMap((part) => distanceOf(part, library) ?? []),
  );

/** The pictures of goals that stand together. */
export const picturesOf = (views: readonly Pick<GoalView, 'parts'>[]): DistancePicture[] =>
  views.flatMap(({ parts }) => parts.flatMap(({ picture }) => picture ?? []));
