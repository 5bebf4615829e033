import { formatNumber } from '../plan/words/danish.ts';
import {
  label,
  nameAfterValue,
  seriesScale,
  tipOf,
  toSpec,
  tooltip,
  type Layer,
  type LayeredSpec,
} from './base-spec.ts';
import { segmentsOf, type ChartData } from './chart-data.ts';
import { seriesKey } from './key.ts';
import { namesBeside, textBounds, type EndName } from './end-names.ts';
import { targetLine, unitBox, valueScale } from './line.ts';
import { spreadWithin, type LinearScale } from './scale.ts';
import { textWidth } from './text-width.ts';
import { colours, gap, gaps, heights, lineHeight, pointSizes, strokes, weights, type Size } from './style.ts';
import { breakMarks, periodLabels, periodRoom, timeScale } from './time-axis.ts';

const { beside } = gaps;

/** From one period to another: a line for each series, values at both ends, names at the last or, where long, above. */
export function slopeSpec(data: ChartData, size: Size): LayeredSpec {
  const height = heights.slope[size.name];
  const scale = valueScale(data, height);
  const starts = sideValues(data, data.categories[0]);
  const left = widest(starts, size) + beside + gap;
  const named = sideValues(data, data.categories.at(-1), ({ text, series }) => `${text} ${nameAfterValue(series)}`);
  const room = size.width - left - beside - size.leastPlot;
  const names = namesBeside([...named, ...targetName(data)], size, height, room);
  const values = [...sideValues(data, data.categories.at(-1)), ...targetName(data)];
  const ends = names ?? namesBeside(values, size, height, Infinity)!;
  const key = names ? undefined : seriesKey(data, size);
  const right = ends.width + beside;
  const width = size.width - left - right;
  const edges: [number, number] = [-left, width + right];
  const time = timeScale({ ...data, breaks: [] }, width, 0);
  const unit = unitBox(data, size, left);
  const breaks = breakMarks(data.breaks, time, size, edges, unit);
  const rowAt = (row: number): number => -lineHeight * (row + 1);
  const padding = {
    left,
    right,
    top: (key ? key.height + gap : 0) + lineHeight * (Math.max(breaks.rows, unit.length) + 1),
    bottom: periodRoom(data),
  };
  const dayOf = new Map(time.places.map(({ category, day }) => [category, day]));
  const x = {
    field: 'day',
    type: 'quantitative',
    axis: null,
    scale: { domain: time.domain, nice: false, zero: false },
  } as const;
  const y = { field: 'value', type: 'quantitative', axis: null, scale: { domain: scale.domain, nice: false } } as const;
  const { colour, fill, shape, dash, width: lineWidth } = seriesScale(data);

  return toSpec(
    {
      height,
      padding,
      rows: data.series.flatMap(({ name }) =>
        segmentsOf(data, name).flatMap((segment, s) =>
          segment.map((point) => ({
            ...point,
            day: dayOf.get(point.category)!,
            segment: `${name} ${s}`,
            tip: tipOf([point.series, point.category], point.text),
          })),
        ),
      ),
      layer: [
        ...breaks.layers(height, rowAt),
        {
          mark: { type: 'line' },
          encoding: {
            x,
            y,
            color: colour,
            strokeDash: dash,
            strokeWidth: lineWidth,
            detail: { field: 'segment', type: 'nominal' },
          },
        },
        {
          mark: { type: 'point', size: pointSizes.line, opacity: 1, strokeWidth: strokes.point },
          encoding: { x, y, stroke: colour, fill, shape, ...tooltip },
        },
        ...targetLine(data, scale, width),
        ...valuesBefore(starts, scale, height),
        ...ends.layers(scale, width + beside - gap),
        ...unit.map(({ text }) => label(text, -left, rowAt(0), { fill: colours.soft })),
        ...(key ? key.layers(left, padding.top) : []),
        ...periodLabels(data, time, height, size, edges),
      ],
    },
    size,
  );
}

type Said = ChartData['points'][number];

/** What stands beside the points of a period: their values, or more. */
function sideValues(
  data: ChartData,
  category: string | undefined,
  textOf: (point: Said) => string = ({ text }) => text,
): EndName[] {
  return data.series.flatMap(({ name, isOwn }) => {
    const point = data.points.find((each) => each.series === name && each.category === category);
    if (point?.value == null) return [];
    return [{ text: textOf(point), value: point.value, colour: isOwn ? colours.own : colours.soft }];
  });
}

const targetName = ({ target }: ChartData): EndName[] =>
  target === undefined ? [] : [{ text: `Mål ${formatNumber(target)}`, value: target, colour: colours.ink }];

const widest = (texts: readonly EndName[], size: Size): number =>
  Math.max(0, ...texts.map(({ text }) => textWidth(text, size)));

/** The values of the first period, moved apart where they would overlap. */
function valuesBefore(values: readonly EndName[], { at }: LinearScale, height: number): Layer[] {
  const placed = spreadWithin(
    values.map(({ value }) => at(value)),
    values.map(() => lineHeight),
    textBounds(height),
  );
  return values.map(({ text, colour }, i) =>
    label(text, -beside, placed[i]!, {
      align: 'right',
      fill: colour,
      fontWeight: colour === colours.own ? weights.strong : weights.plain,
    }),
  );
}
