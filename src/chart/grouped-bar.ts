import {
  edgeWidth,
  endOf,
  isEmpty,
  lengthScale,
  targetMark,
  targetRoom,
  unitAbove,
  unitRoom,
  zeroLine,
} from './bar.ts';
import {
  label,
  nameAfterValue,
  plotWidth,
  seriesScale,
  tipOf,
  toSpec,
  tooltip,
  type LayeredSpec,
} from './base-spec.ts';
import type { ChartData, Point } from './chart-data.ts';
import { textWidth, wrap } from './text-width.ts';
import { colours, gap, gaps, heights, lineHeight, seriesTone, weights, type Size } from './style.ts';

/**
 * Bars in groups: the group's name above, each bar with its value and its series at its end. Where the names of the series
 * are too long for that, each stands above its bar.
 */
export function groupedBarSpec(data: ChartData, size: Size): LayeredSpec {
  const values = Math.max(...data.points.map(({ text }) => textWidth(text, size))) + gap;
  const names = Math.max(...data.points.map(({ series }) => textWidth(nameAfterValue(series), size))) + gap;
  const isBeside = size.width - values - names - gap >= size.leastPlot;
  const padding = {
    left: gaps.tight,
    right: gap + values + (isBeside ? names : 0),
    top: unitRoom(data),
    bottom: gaps.tight,
  };
  const scale = lengthScale(data, plotWidth(padding, size));
  const { heads, bars, height } = layoutGroups(data, size, isBeside);
  const x = { field: 'value', type: 'quantitative', axis: null, scale: { domain: scale.domain, nice: false } } as const;
  const y = { field: 'y', type: 'quantitative', axis: null, scale: null } as const;
  const toneOf = new Map(data.series.map((series) => [series.name, seriesTone(series, colours.soft)]));
  const tone = { condition: { test: 'datum.isOurs', value: colours.own }, value: colours.soft };
  const { colour, fill } = seriesScale(data);

  return toSpec(
    {
      height,
      padding,
      rows: bars.map(({ point, middle }) => ({
        ...point,
        name: nameAfterValue(point.series),
        isOurs: toneOf.get(point.series) === colours.own,
        y: middle,
        end: endOf(point),
        nameX: gap + textWidth(point.text, size) + gap,
        tip: tipOf([point.series, point.category], point.text),
      })),
      layer: [
        ...zeroLine(scale, height, isEmpty(data)),
        ...unitAbove(data, 0),
        {
          mark: { type: 'bar', height: heights.groupedBar, orient: 'horizontal' },
          encoding: { x, y, fill, stroke: colour, strokeWidth: edgeWidth, ...tooltip },
        },
        {
          mark: { type: 'text', align: 'left', dx: gap, fontWeight: weights.strong },
          encoding: { x: { ...x, field: 'end' }, y, text: { field: 'text', type: 'nominal' }, color: tone },
        },
        ...(isBeside
          ? [
              {
                mark: { type: 'text' as const, align: 'left' as const, dx: { expr: 'datum.nameX' } },
                encoding: {
                  x: { ...x, field: 'end' },
                  y,
                  text: { field: 'name', type: 'nominal' as const },
                  color: tone,
                },
              },
            ]
          : []),
        ...heads.map(({ lines, top }) => label(lines, 0, top, { fontWeight: weights.strong })),
        ...bars.flatMap(({ point, names: lines, top }) =>
          lines.length > 0 ? [label(lines, 0, top, { fill: toneOf.get(point.series)! })] : [],
        ),
        ...bars.flatMap(({ point, middle }) => targetMark(point, middle, scale, padding, size)),
      ],
    },
    size,
  );
}

interface Bar {
  point: Point;
  middle: number;
  /** The name of the series above the bar, where it stands there, and where its first line is. */
  names: string[];
  top: number;
}

/** Where each group's head and bars stand: a name that does not fit takes more lines. */
function layoutGroups(data: ChartData, size: Size, isBeside: boolean) {
  let y = 0;
  const bars: Bar[] = [];
  const heads = data.categories.map((category, g) => {
    const lines = wrap(category, size.width - gaps.tight, size);
    const top = y + (g === 0 ? 0 : gaps.barGroup) + lineHeight / 2;
    y = top + (lines.length - 0.5) * lineHeight + gaps.hair;
    for (const { name } of data.series) {
      const point = data.points.find((each) => each.category === category && each.series === name);
      if (!point) continue;
      const names = isBeside ? [] : wrap(name, size.width - gaps.tight, size);
      const barAt = y + names.length * lineHeight;
      bars.push({ point, middle: barAt + heights.groupedBarRow / 2, names, top: y + lineHeight / 2 + gaps.hair });
      y = barAt + heights.groupedBarRow + targetRoom(point);
    }
    return { lines, top };
  });
  return { heads, bars, height: y };
}
