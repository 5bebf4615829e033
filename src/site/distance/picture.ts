import { textWidth } from '../../chart/text-width.ts';
import type { TargetDistance } from '../../plan/assess/distance.ts';
import { capitalize, endSentence } from '../../plan/words/danish.ts';
import { targetAt, type DistanceScale } from './scale.ts';

/** A distance laid out on the line of its scale, in percent of its width: it is as wide as it has room for. */
export interface DistancePicture extends Pick<TargetDistance, 'text' | 'isMet' | 'isSoFar'> {
  target: number;
  dot: number;
  /** The number lies farther off than the line is long. */
  beyond: 'before' | 'after' | undefined;
  /** In another unit than most that it stands with. */
  isSquare: boolean;
  label: Label;
  start: { x: number; text: string; label: Label; isBeyond: boolean } | undefined;
  /** The same for whoever does not see it. */
  description: string;
  scale: DistanceScale;
}

interface Label {
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The least width that a picture is drawn at, in pixels, and the size of its letters. */
const leastWidth = 280;
const letters = { font: 15 };

export function distancePicture(distance: TargetDistance, scale: DistanceScale): DistancePicture {
  const { depth, start, text, isMet, isSoFar } = distance;
  return {
    text,
    isMet,
    isSoFar,
    target: targetAt,
    dot: rounded(scale.at(depth)),
    beyond: scale.isBeyond(depth) ? (depth < 0 ? 'before' : 'after') : undefined,
    isSquare: !scale.isMain,
    label: labelOf(text, isMet),
    start: start && startOf(start, scale),
    description: endSentence(capitalize([text, ...(start ? [start.text] : [])].join('; '))),
    scale,
  };
}

const rounded = (share: number): number => Number(share.toFixed(2));

/** What is lacked ends at the target, and what is met at the edge; a long text begins at the left. */
function labelOf(text: string, isMet: boolean): Label {
  const end = isMet ? 100 : targetAt;
  return textWidth(text, letters) <= (leastWidth * end) / 100 ? { x: end, anchor: 'end' } : { x: 0, anchor: 'start' };
}

function startOf(
  { depth, text }: NonNullable<TargetDistance['start']>,
  scale: DistanceScale,
): DistancePicture['start'] {
  const x = rounded(scale.at(depth));
  return { x, text, label: startLabel(x, text), isBeyond: scale.isBeyond(depth) };
}

/** What is called a start reaches to the side with the most room, or is long and stands around it, or at the nearest edge. */
function startLabel(x: number, text: string): Label {
  const width = (100 * textWidth(text, letters)) / leastWidth;
  if (width <= Math.max(x, 100 - x)) return { x, anchor: x < 50 ? 'start' : 'end' };
  if (width / 2 <= Math.min(x, 100 - x)) return { x, anchor: 'middle' };
  return x < 50 ? { x: 0, anchor: 'start' } : { x: 100, anchor: 'end' };
}

/** How pictures that stand together are read: no more than is to be seen in them. */
export function howToRead(pictures: readonly DistancePicture[]): string | undefined {
  const has = (sees: (picture: DistancePicture) => boolean): boolean => pictures.some(sees);
  if (pictures.length === 0) return undefined;
  return [
    'Den lodrette streg er målet. På den grønne side er det nået. Prikken er det tal, der afgør det.',
    ...(has(({ isSoFar }) => isSoFar) ? ['Er den hul, er vurderingen foreløbig.'] : []),
    ...(has(({ start }) => start !== undefined) ? ['Det brede bånd er vejen fra starten.'] : []),
    ...(pictures.length > 1 ? ['Samme afstand er lige lang i alle rækker.'] : []),
    ...(has(({ isSquare }) => isSquare) ? ['En firkant er i en anden enhed og har sin egen skala.'] : []),
    ...(has(({ beyond, start }) => beyond !== undefined || start?.isBeyond === true)
      ? ['En pil ligger længere ude, end der er plads til.']
      : []),
    ...(pictures.length > 1 && has(({ scale }) => scale.unit === 'procentpoint')
      ? ['Et procentpoint af alle i kommunen er flere mennesker end et procentpoint af en lille gruppe.']
      : []),
  ].join(' ');
}
