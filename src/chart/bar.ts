import { formatNumber } from '../plan/words/danish.ts';
import { unitWords } from '../plan/words/labels.ts';
import {
  label,
  plotWidth,
  stroke,
  tipOf,
  toSpec,
  tooltip,
  type Layer,
  type LayeredSpec,
  type Padding,
} from './base-spec.ts';
import type { ChartData, Point } from './chart-data.ts';
import { within } from './label-placing.ts';
import { linearScale, type LinearScale } from './scale.ts';
import { textWidth, wrap } from './text-width.ts';
import { colours, gap, gaps, heights, lineHeight, reaches, strokes, styleOf, weights, type Size } from './style.ts';

const barHeight = heights.bar;

/** Horizontal bars from zero, each named above itself, its value at its end. The municipality carries the year's colour. */
export function barSpec(data: ChartData, size: Size): LayeredSpec {
  const ends = data.points.map(({ text }) => textWidth(text, size));
  const padding = {
    left: gaps.hair,
    right: Math.max(...ends) + 2 * gap,
    top: gaps.hair + unitRoom(data),
    bottom: gaps.tight,
  };
  const scale = lengthScale(data, plotWidth(padding, size));
  const { rows, height } = layout(data, size);
  const x = { field: 'value', type: 'quantitative', axis: null, scale: { domain: scale.domain, nice: false } } as const;
  const y = { field: 'y', type: 'quantitative', axis: null, scale: null } as const;

  return toSpec(
    {
      height,
      padding,
      rows: rows.map(({ point, middle }) => ({
        ...point,
        y: middle,
        end: endOf(point),
        ...tonesOf(point),
        tip: tipOf([point.category], point.text),
      })),
      layer: [
        ...zeroLine(scale, height, isEmpty(data)),
        ...unitAbove(data, -gaps.hair),
        {
          mark: { type: 'bar', height: barHeight, orient: 'horizontal' },
          encoding: { x, y, fill: asGiven('fill'), stroke: asGiven('stroke'), strokeWidth: edgeWidth, ...tooltip },
        },
        ...rows.map(({ lines, top }) => label(lines, 0, top)),
        {
          mark: { type: 'text', align: 'left', dx: gap, fontWeight: weights.strong },
          encoding: { y, x: { ...x, field: 'end' }, text: { field: 'text', type: 'nominal' } },
        },
        ...rows.flatMap(({ point, middle }) => targetMark(point, middle, scale, padding, size)),
      ],
    },
    size,
  );
}

/** Each bar under its name, which takes the lines that it needs, and above the target that it was to reach. */
function layout({ points }: ChartData, size: Size) {
  let y = 0;
  const rows = points.map((point) => {
    const lines = wrap(point.category, size.width - gaps.tight, size);
    const top = y + lineHeight / 2;
    const middle = y + lines.length * lineHeight + gaps.tight + barHeight / 2;
    y = middle + barHeight / 2 + targetRoom(point) + gaps.bar;
    return { point, lines, top, middle };
  });
  return { rows, height: y - gaps.bar + gaps.hair };
}

/** The municipality's own, or the place's own in every chart. */
function tonesOf({ isOwn, mark }: Point): { fill: string; stroke: string } {
  const { colour, filled } = styleOf(mark ?? (isOwn ? 0 : 1));
  return { fill: filled ? colour : colours.paper, stroke: colour };
}

const asGiven = (field: string) => ({ field, type: 'nominal' as const, scale: null });

/** A bar of zero is empty, and has no edge that would look like a little. */
export const edgeWidth = { condition: { test: 'datum.value', value: strokes.rule }, value: 0 };

/** What all bars are counted in, above the first. */
export const unitAbove = ({ unit }: ChartData, left: number): Layer[] =>
  unit ? [label(unitWords(unit).many, left, -lineHeight / 2 - gap, { fill: colours.soft })] : [];

export const unitRoom = ({ unit }: ChartData): number => (unit ? lineHeight + gap : 0);

/** Where the text at the end of a bar begins: beyond the bar, beyond zero, and beyond the stroke of its target. */
export const endOf = ({ value, target }: Point): number => Math.max(value ?? 0, target ?? 0, 0);

/** What the name of a target takes below its bar. */
export const targetRoom = ({ target }: Point): number => (target === undefined ? 0 : lineHeight + gaps.hair);

/** The target as a stroke across the bar that it is for, named below it. */
export function targetMark(
  { target }: Point,
  middle: number,
  scale: LinearScale,
  padding: Padding,
  size: Size,
): Layer[] {
  if (target === undefined) return [];
  const text = `mål ${formatNumber(target)}`;
  const x = scale.at(target);
  const width = textWidth(text, size);
  const reach = barHeight / 2 + reaches.target;
  return [
    stroke([x, middle - reach], [x, middle + reach], { stroke: colours.ink, strokeWidth: strokes.target }),
    label(
      text,
      within(x, width, [-padding.left, size.width - padding.left]),
      middle + reach + lineHeight / 2 - gaps.hair,
      {
        align: 'center',
        fill: colours.ink,
      },
    ),
  ];
}

/** Bars are lengths: their scale starts at zero, and reaches to the targets. */
export const lengthScale = ({ points }: ChartData, width: number): LinearScale =>
  linearScale(
    points.flatMap(({ value, target }) => [value ?? 0, target ?? 0]),
    [0, width],
    { lengths: true },
  );

/** Zero, drawn where bars go both ways or to the left, and where all bars are empty. */
export const zeroLine = ({ domain, at }: LinearScale, height: number, isEmpty = false): Layer[] =>
  domain[0] >= 0 && !isEmpty ? [] : [stroke([at(0), 0], [at(0), height], { stroke: colours.soft })];

/** Whether no bar has a length. */
export const isEmpty = ({ points }: ChartData): boolean => points.every(({ value }) => !value);
