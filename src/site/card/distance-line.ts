import { colours, fontFamily, weights } from '../../chart/style.ts';
import { escape } from '../../chart/standalone-svg.ts';
import type { DistancePicture } from '../distance/picture.ts';

interface Room {
  left: number;
  top: number;
  width: number;
}

const letters = 29;
const line = 58;

/** How high the line is with its texts: what is called a start has one below it. */
export const distanceLineHeight = ({ start }: Pick<DistancePicture, 'start'>): number => (start ? 126 : 92);

/** How far a target was from being met, as the page of the goal draws it, in the size of a card. */
export function distanceLine(picture: DistancePicture, { left, top, width }: Room): string {
  const { target, dot, start, label, isMet, isSoFar } = picture;
  const at = (share: number): number => Math.round((width * share) / 100);
  const tone = isMet ? 'var(--met)' : 'var(--unmet)';
  const words = (x: number, y: number, anchor: string, said: string, fill: string): string =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${fontFamily}" font-size="${letters}" font-weight="${weights.strong}" fill="${fill}">${escape(said)}</text>`;
  return [
    `<g transform="translate(${left},${top})">`,
    `<rect x="${at(target)}" y="${line - 24}" width="${width - at(target)}" height="48" fill="var(--met)" opacity="0.14"/>`,
    `<path d="M0 ${line}H${width}" stroke="${colours.rule}" stroke-width="4"/>`,
    ...(start
      ? [
          `<path d="M${at(start.x)} ${line}H${at(dot)}" stroke="${colours.rule}" stroke-width="16"/>`,
          `<path d="M${at(start.x)} ${line - 14}v28" stroke="${colours.soft}" stroke-width="4"/>`,
          words(at(start.label.x), line + 52, start.label.anchor, start.text, colours.soft),
        ]
      : []),
    `<path d="M${at(dot)} ${line}H${at(target)}" stroke="${tone}" stroke-width="6"/>`,
    `<path d="M${at(target)} ${line - 26}v52" stroke="${colours.ink}" stroke-width="5"/>`,
    `<g transform="translate(${at(dot)},${line})" stroke="${tone}" stroke-width="5" fill="${isSoFar ? colours.paper : tone}">${dotOf(picture)}</g>`,
    words(at(label.x), 26, label.anchor, picture.text, tone),
    '</g>',
  ].join('');
}

/** Where the number lies farther off than the line is long, an arrow; in another unit than most, a square. */
function dotOf({ beyond, isSquare }: DistancePicture): string {
  if (beyond) return `<path d="${beyond === 'before' ? 'M-18 0L10-16V16z' : 'M18 0L-10-16V16z'}"/>`;
  return isSquare ? '<rect x="-12" y="-12" width="24" height="24"/>' : '<circle r="13"/>';
}
