import { distanceText } from '../plan/assess/explain.ts';
import { endSentence, uncapitalize } from '../plan/words/danish.ts';
import type { Plan } from '../plan/library/library.ts';
import type { GoalView, PartView } from './goal-view.ts';

/**
 * Which of several goals was farthest from its target, and how far: "Den største afstand var til ”Flere har løntimer”: 1,8 procentpoint."
 * Only of those whose distances share a scale, and nothing where no two of them fell short.
 */
export function farthestInWords(views: readonly GoalView[], { status }: Pick<Plan, 'status'>): string | undefined {
  const short = views.flatMap((view) => view.parts.filter(isShort).map((part) => ({ view, part })));
  const [farthest] = short.toSorted((a, b) => distanceOf(b.part) - distanceOf(a.part));
  if (!farthest || new Set(short.map(({ view }) => view)).size < 2) return undefined;
  const { view, part } = farthest;
  const { decided, distance } = part.part;
  const label = part.label ? ` (${uncapitalize(part.label)})` : '';
  const verb = status === 'archived' ? 'var' : 'er';
  const far = endSentence(distanceText(decided!, distance!));
  return `Den største afstand ${verb} til ”${view.goal.title}”${label}: ${far}`;
}

const isShort = ({ picture }: PartView): boolean => picture !== undefined && !picture.isMet && picture.scale.isMain;

const distanceOf = ({ part }: PartView): number => part.distance!.value;
