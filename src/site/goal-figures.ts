import type { Figure } from '../plan/library/figure.ts';
import { findFigure, type Library } from '../plan/library/library.ts';
import type { GoalSummary } from '../plan/publish/goal-summary.ts';

/** The figures that a goal rests on, or that throw light on it: the deciding ones first. */
export function goalFigures({ goal, assessment }: GoalSummary, library: Pick<Library, 'figures'>): Figure[] {
  const deciding = assessment.parts.flatMap(({ decided }) => decided?.figure.id ?? []);
  const evidence = (goal.evidence ?? []).map(({ figure }) => figure);
  return [...new Set([...deciding, ...evidence])].flatMap((id) => findFigure(library, goal.year, id) ?? []);
}
