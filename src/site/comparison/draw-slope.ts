import { renderSvg } from '../../chart/render-svg.ts';
import { slopeMarkSpec } from '../../chart/slope-mark.ts';
import type { Slope } from './slope-marks.ts';

/** The way from the one number to the other as SVG. */
export const drawSlope = ({ mark, scale }: Slope): Promise<string> => renderSvg(slopeMarkSpec(mark, scale));
