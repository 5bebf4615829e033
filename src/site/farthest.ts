import { distanceText } from '../plan/assess/explain.ts';
import type { GoalView, PartView } from './goal-view.ts';

/**
 * Which of several goals was farthest from its target, and how far: "Længst var der igen til ”løntimer”: 1,8 procentpoint."
 * Only of those whose distances share a scale, and nothing where no two of them fell short.
 */
export function farthestInWords(views: readonly GoalView[]): string | undefined {
  const short = views.flatMap((view) => view.parts.filter(isShort).map((part) => ({ view, part })));
  const [farthest] = short.toSorted((a, b) => distanceOf(b.part) - distanceOf(a.part));
  if (!farthest || new Set(short.map(({ view }) => view)).size < 2) return undefined;
  const { view, part } = farthest;
  const { decided, distance } = part.part;
  const label = part.label ? `, ${part.label.toLocaleLowerCase('da')}` : '';
  return `Længst var der igen til ”${view.shortTitle}”${label}: ${distanceText(decided!, distance!)}.`;
}

const isShort = ({ picture }: PartView): boolean => picture !== undefined && !picture.isMet && picture.scale.isMain;

const distanceOf = ({ part }: PartView): number => part.distance!.value;
