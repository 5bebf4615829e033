import { label, plotWidth, seriesScale, tipOf, toSpec, tooltip, type Layer, type LayeredSpec } from './base-spec.ts';
import { formatNumber } from '../plan/danish.ts';
import type { ChartData } from './chart-data.ts';
import { breakMarks, periodAxis, targetLine } from './line.ts';
import { linearScale, spread, type LinearScale } from './scale.ts';
import { colours, textWidth, type Size } from './theme.ts';

const lineHeight = 17;

/** From one period to another: a line for each series, values at both ends, names at the last. */
export function slopeSpec(data: ChartData, size: Size): LayeredSpec {
  const height = size.name === 'wide' ? 220 : 200;
  const ends = data.points.map(({ text, series }) => textWidth(`${text} ${series}`, size));
  const padding = { left: 56, right: Math.max(...ends) + 20, top: 18, bottom: 48 };
  const values = data.points.flatMap(({ value }) => value ?? []);
  const scale = linearScale([...values, ...(data.target === undefined ? [] : [data.target])], [height, 0]);
  const x = {
    field: 'category',
    type: 'ordinal',
    scale: { type: 'point', domain: data.categories, padding: 0 },
  } as const;
  const y = { field: 'value', type: 'quantitative', axis: null, scale: { domain: scale.domain, nice: false } } as const;
  const { colour, fill, shape, dash, width } = seriesScale(data);

  return toSpec(
    {
      height,
      padding,
      rows: data.points.map((point) => ({ ...point, tip: tipOf([point.series, point.category], point.text) })),
      layer: [
        {
          mark: { type: 'line', opacity: data.breaks.some(({ parts }) => parts) ? 0 : 1 },
          encoding: {
            x: { ...x, axis: { ...periodAxis, grid: true } },
            y,
            color: colour,
            strokeDash: dash,
            strokeWidth: width,
          },
        },
        {
          mark: { type: 'point', size: 70, opacity: 1, strokeWidth: 1.8 },
          encoding: { x, y, stroke: colour, fill, shape, ...tooltip },
        },
        ...targetLine(data, scale, plotWidth(padding, size)),
        ...valuesAtStart(data, scale),
        ...namesAtEnd(data, scale, plotWidth(padding, size)),
        ...breakMarks(data, x, height),
      ],
    },
    size,
  );
}

interface SideLabel {
  text: string;
  y: number;
  colour: string;
}

function labelsAt(data: ChartData, category: string | undefined, { at }: LinearScale, withName: boolean): SideLabel[] {
  return data.series.flatMap(({ name, isOwn }) => {
    const point = data.points.find((each) => each.series === name && each.category === category);
    if (point?.value == null) return [];
    const text = withName ? `${point.text} ${name}` : point.text;
    return [{ text, y: at(point.value), colour: isOwn ? colours.own : colours.soft }];
  });
}

const valuesAtStart = (data: ChartData, scale: LinearScale): Layer[] =>
  drawLabels(labelsAt(data, data.categories[0], scale, false), -12, 'right');

function namesAtEnd(data: ChartData, scale: LinearScale, width: number): Layer[] {
  const { target } = data;
  const names = labelsAt(data, data.categories.at(-1), scale, true);
  const aim =
    target === undefined ? [] : [{ text: `Mål ${formatNumber(target)}`, y: scale.at(target), colour: colours.ink }];
  return drawLabels([...names, ...aim], width + 12, 'left');
}

/** Labels at one side, moved apart where they would overlap. */
function drawLabels(labels: readonly SideLabel[], x: number, align: 'left' | 'right'): Layer[] {
  const placed = spread(
    labels.map(({ y }) => y),
    lineHeight,
  );
  return labels.map(({ text, colour }, i) =>
    label(text, x, placed[i]!, { align, fill: colour, fontWeight: colour === colours.own ? 600 : 500 }),
  );
}
