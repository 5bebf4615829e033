import { zeroLine } from './bar.ts';
import {
  axisFormat,
  firstLine,
  label,
  plotWidth,
  seriesScale,
  stroke,
  tipOf,
  toSpec,
  tooltip,
  type Layer,
  type LayeredSpec,
  type Padding,
  type Row,
} from './base-spec.ts';
import type { ChartData, Point } from './chart-data.ts';
import { unitWords } from '../plan/words/labels.ts';
import { seriesKey } from './key.ts';
import { linearScale, tickTexts, type LinearScale } from './scale.ts';
import { textWidth, wrap } from './text-width.ts';
import { colours, gap, gaps, heights, lineHeight, pointSizes, strokes, weights, type Size } from './style.ts';

const { dotRow } = heights;
const { dotEdge } = gaps;

/**
 * Rows with a dot for each series on one scale: who is ahead of whom, row by row. The own value stands at the right, and of
 * two periods both, where the plot has room beside them.
 * Wide, the rows are named beside the dots, on as many lines as they need; narrow, above them.
 */
export function dotSpec(data: ChartData, size: Size): LayeredSpec {
  const isWide = size.name === 'wide';
  const said = saidValues(data, size);
  const values = said.width + 2 * gap + dotEdge;
  const room = isWide ? size.width - values - size.leastPlot - 2 * gap - dotEdge : size.width - values;
  const names = data.categories.map((category) => wrap(category, room, size));
  const widest = Math.max(...names.flat().map((line) => textWidth(line, size)));
  const key = seriesKey(data, size);
  const left = isWide ? widest + 2 * gap + dotEdge : dotEdge;
  const padding = { left, right: values, top: key.height + gap, bottom: gaps.axisRoom };
  const width = plotWidth(padding, size);
  const scale = axisScale(data, width, padding, size);
  const { rows, height } = layoutRows(data, names, size);
  const x = { field: 'value', type: 'quantitative', scale: { domain: scale.domain, nice: false } } as const;
  const y = { field: 'y', type: 'quantitative', axis: null, scale: null } as const;
  const { colour, fill, shape } = seriesScale(data);

  return toSpec(
    {
      height,
      padding,
      rows: rowsOf(data, rows),
      layer: [
        ...zeroLine(scale, height),
        ...rows.flatMap(({ category, middle }) => reachOf(data, category, middle, scale)),
        {
          mark: { type: 'point', opacity: 1, strokeWidth: strokes.point },
          encoding: {
            x: { ...x, axis: { values: scale.ticks, format: axisFormat(scale.ticks), domain: false } },
            y,
            stroke: colour,
            fill,
            shape,
            size: pointSize(data),
            ...tooltip,
          },
        },
        ...rows.map(({ lines, top }) =>
          isWide ? label(lines, -2 * gap, top, { align: 'right' }) : label(lines, -dotEdge, top),
        ),
        ...ownTexts(said, rows, width + padding.right),
        ...unitAtAxis(data, scale, width + padding.right, height, size),
        ...key.layers(padding.left, padding.top),
      ],
    },
    size,
  );
}

/** As many ticks as there is room for, none reaching into the next or out of the picture. */
function axisScale(data: ChartData, width: number, { left, right }: Padding, size: Size): LinearScale {
  const isInside = (text: string, x: number): boolean =>
    x - textWidth(text, size) / 2 >= -left && x + textWidth(text, size) / 2 <= width + right;
  const values = data.points.flatMap(({ value }) => value ?? []);
  const scales = (size.name === 'wide' ? [6, 4, 3, 2, 1] : [3, 2, 1]).map((tickCount) => {
    const scale = linearScale(values, [0, width], { tickCount });
    const texts = tickTexts(scale.ticks);
    return { ...scale, ticks: scale.ticks.filter((tick, i) => isInside(texts[i]!, scale.at(tick))) };
  });
  return scales.find((scale) => scale.ticks.length > 1 && ticksFit(scale, size)) ?? endsOnly(scales.at(-1)!);
}

function ticksFit({ ticks, at }: LinearScale, size: Size): boolean {
  const widths = tickTexts(ticks).map((text) => textWidth(text, size));
  return ticks.slice(1).every((tick, i) => at(tick) - at(ticks[i]!) > (widths[i]! + widths[i + 1]!) / 2 + gap);
}

const endsOnly = (scale: LinearScale): LinearScale => ({ ...scale, ticks: scale.ticks.slice(0, 1) });

interface DotRow {
  category: string;
  lines: string[];
  /** The first line of the name, and the dots. */
  top: number;
  middle: number;
}

/** A name of several lines makes its row higher. */
function layoutRows(data: ChartData, names: readonly string[][], size: Size): { rows: DotRow[]; height: number } {
  const isWide = size.name === 'wide';
  let y = 0;
  const rows = data.categories.map((category, i): DotRow => {
    const lines = names[i]!;
    const tall = lines.length * lineHeight;
    const height = isWide ? Math.max(dotRow.wide, tall + gap) : tall + dotRow.narrow;
    const middle = isWide ? y + height / 2 : y + tall + dotRow.narrow / 2;
    const top = isWide ? firstLine(middle, lines) : y + lineHeight / 2;
    y += height;
    return { category, lines, top, middle };
  });
  return { rows, height: y };
}

/** The unit at the end of the axis, below the values, as far as the numbers of the axis leave it room. */
function unitAtAxis(
  { unit }: ChartData,
  { ticks, at }: LinearScale,
  right: number,
  height: number,
  size: Size,
): Layer[] {
  if (!unit) return [];
  const text = unitWords(unit).many;
  const last = ticks.at(-1)!;
  const end = at(last) + textWidth(tickTexts(ticks).at(-1)!, size) / 2 + gap;
  if (right - textWidth(text, size) < end) return [];
  return [label(text, right, height + gaps.axisText + gaps.hair, { align: 'right', fill: colours.soft })];
}

/** The newest of periods lies within the ring of one that is the same, so that both are seen. */
const pointSize = ({ series }: ChartData) =>
  series.some(({ age }) => age !== undefined)
    ? { condition: { test: 'datum.isOwn', value: pointSizes.withinRing }, value: pointSizes.ring }
    : { value: pointSizes.row };

/** From the lowest to the highest of a row, as a band behind its dots. */
function reachOf({ points }: ChartData, category: string, middle: number, { at }: LinearScale): Layer[] {
  const values = points.flatMap((point) => (point.category === category ? (point.value ?? []) : []));
  if (values.length < 2) return [];
  return [
    stroke([at(Math.min(...values)), middle], [at(Math.max(...values)), middle], {
      stroke: colours.rule,
      strokeWidth: strokes.reach,
    }),
  ];
}

/** The municipality is drawn last, so that it lies on top where dots meet. */
function rowsOf(data: ChartData, rows: readonly DotRow[]): Row[] {
  const middleOf = new Map(rows.map(({ category, middle }) => [category, middle]));
  return [...data.points]
    .sort((a, b) => Number(a.isOwn) - Number(b.isOwn))
    .map((point) => ({
      ...point,
      y: middleOf.get(point.category)!,
      tip: tipOf([point.series, point.category], point.text),
    }));
}

/** What is said of each row beside its dots, and the room it takes. */
interface SaidValues {
  textOf: (category: string) => string | undefined;
  width: number;
}

function saidValues(data: ChartData, size: Size): SaidValues {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const pointIn = (series: string | undefined, category: string): Point | undefined =>
    data.points.find((point) => point.series === series && point.category === category);
  const own = data.series.find(({ isOwn }) => isOwn)?.name;
  const alone = {
    textOf: (category: string) => pointIn(own, category)?.text,
    width: widest(data.points.map(({ text }) => text)),
  };
  if (data.series.length !== 2 || data.series.some(({ age }) => age === undefined)) return alone;
  const both = (category: string): string =>
    data.series.flatMap(({ name }) => pointIn(name, category)?.text ?? []).join(' → ');
  const width = widest(data.categories.map(both));
  const isRoom = size.width - width - 2 * gap - 2 * dotEdge >= size.leastPlot;
  return isRoom ? { textOf: both, width } : alone;
}

/** What is said of each row, at the far right. */
const ownTexts = ({ textOf }: SaidValues, rows: readonly DotRow[], right: number): Layer[] =>
  rows.flatMap(({ category, middle }) => {
    const text = textOf(category);
    if (text === undefined) return [];
    return [label(text, right, middle, { align: 'right', fontWeight: weights.strong, fill: colours.own })];
  });
