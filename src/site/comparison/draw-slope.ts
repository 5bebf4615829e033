import { renderSvg } from '../../chart/render-svg.ts';
import { linearScale } from '../../chart/scale.ts';
import { slopeMarkRange, slopeMarkSpec } from '../../chart/slope-mark.ts';
import type { Slope } from './slope-marks.ts';

/** The way from the one number to the other as SVG. */
export const drawSlope = ({ mark, values }: Slope): Promise<string> =>
  renderSvg(slopeMarkSpec(mark, linearScale(values, slopeMarkRange)));
