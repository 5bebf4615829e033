import type { Observation } from '../plan/library/observation.ts';
import { goalSummary, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { joinList } from '../plan/words/danish.ts';
import type { Libraries } from './details.ts';
import type { ChangedThing } from './things.ts';

/** A goal that readers see another status of, and what that comes from. */
export interface Turn {
  goal: GoalSummary['goal'];
  name: string;
  from: string;
  to: string;
  /** How it came out before and now. */
  sums: { before: string; after: string };
  /** What of the goal or its numbers has changed: "målet selv og Tabel 8". */
  cause: string;
}

/** The goals of both libraries whose status is another. */
export function turns({ before, after }: Libraries, changes: readonly ChangedThing[]): Turn[] {
  return after.goals.flatMap((goal): Turn[] => {
    const old = before.goals.find(({ year, id }) => year === goal.year && id === goal.id);
    if (!old) return [];
    const [was, is] = [goalSummary(old, before), goalSummary(goal, after)];
    if (was.statusText === is.statusText) return [];
    return [
      {
        goal,
        name: is.title,
        from: was.statusText,
        to: is.statusText,
        sums: { before: was.sum, after: is.sum },
        cause: causeOf(was, is, changes),
      },
    ];
  });
}

function causeOf(was: GoalSummary, is: GoalSummary, changes: readonly ChangedThing[]): string {
  const isChanged = (kind: ChangedThing['kind'], year: string | undefined, id: string): boolean =>
    changes.some(
      (change) => change.kind === kind && change.year === year && (change.after ?? change.before)?.id === id,
    );
  const { year, id } = is.goal;
  const figures = [...numbersOf(was), ...numbersOf(is)]
    .filter(({ figure }) => isChanged('figure', figure.year, figure.id))
    .map(({ figure }) => figure.label);
  return joinList([...(isChanged('goal', year, id) ? ['målet selv'] : []), ...new Set(figures)]);
}

const numbersOf = ({ assessment }: GoalSummary): Observation[] =>
  assessment.parts.flatMap((part) => [
    ...part.candidates,
    ...[part, ...part.steps].flatMap(({ decided, against }) => [decided, against].filter((each) => each !== undefined)),
  ]);
