import {
  axisFormat,
  label,
  plotWidth,
  seriesScale,
  tipOf,
  toSpec,
  tooltip,
  type Layer,
  type LayeredSpec,
  type Row,
} from './base-spec.ts';
import { formatNumber } from '../plan/danish.ts';
import { segmentsOf, type ChartData, type Point } from './chart-data.ts';
import { seriesKey } from './key.ts';
import { linearScale, spread, type LinearScale } from './scale.ts';
import { colours, textWidth, type Size } from './theme.ts';

/**
 * Lines over time: one for each series, parted at gaps and breaks; the target as a dashed line. Wide, the names stand at
 * the ends of the lines; narrow, in a key above, since the plot needs the room.
 */
export function lineSpec(data: ChartData, size: Size): LayeredSpec {
  const isWide = size.name === 'wide';
  const height = isWide ? 250 : 200;
  const key = seriesKey(data, size, (name) => nameWithLast(data, name));
  const ends = [...data.series.map(({ name }) => nameWithLast(data, name)), ...targetName(data)];
  const bottom = 14 + 17 * Math.max(...data.categories.map((category) => labelLines(category).length));
  const padding = isWide
    ? { left: 40, right: Math.max(...ends.map((text) => textWidth(text, size))) + 12, top: 18, bottom }
    : { left: 34, right: 8, top: key.height + 22, bottom };
  const width = plotWidth(padding, size);
  const scale = linearScale([...valuesOf(data), ...(data.target === undefined ? [] : [data.target])], [height, 0], {
    lengths: data.fromZero ?? false,
  });
  const { x, y } = axes(data, scale);
  const { colour, fill, shape, dash, width: stroke } = seriesScale(data);

  return toSpec(
    {
      height,
      padding,
      rows: rowsOf(data, scale),
      layer: [
        {
          mark: { type: 'line', strokeJoin: 'round', strokeCap: 'round' },
          encoding: {
            x: { ...x, axis: periodAxis },
            y: { ...y, axis: { values: scale.ticks, format: axisFormat, domain: false } },
            color: colour,
            strokeDash: dash,
            strokeWidth: stroke,
            detail: { field: 'segment', type: 'nominal' },
          },
        },
        {
          mark: { type: 'point', size: 64, opacity: 1, strokeWidth: 1.8 },
          encoding: { x, y, stroke: colour, fill, shape, ...tooltip },
        },
        ...ownValues(x, y),
        ...targetLine(data, scale, width),
        ...(isWide
          ? endLabels(data, scale, width)
          : [...key.layers(padding.left, padding.top), ...targetLabel(data, scale, width)]),
        ...breakMarks(data, x, height),
      ],
    },
    size,
  );
}

/** All periods stand on the axis in order, also where a series has no value for one. */
const axes = ({ categories }: ChartData, { domain }: LinearScale) => ({
  x: { field: 'category', type: 'ordinal', scale: { type: 'point', domain: categories, padding: 0.3 } } as const,
  y: { field: 'value', type: 'quantitative', scale: { domain, nice: false } } as const,
});

const labelLines = (category: string): string[] => category.replace('/', '/ ').split(' ');

/** Periods stand on two lines: "3. kvt." over "2019", "2017/" over "2018". */
export const periodAxis = {
  labelAngle: 0,
  labelExpr: "split(replace(datum.label, '/', '/ '), ' ')",
  labelOverlap: false,
  domain: false,
} as const;

const valuesOf = ({ points }: ChartData): number[] => points.flatMap(({ value }) => value ?? []);

function rowsOf(data: ChartData, scale: LinearScale): Row[] {
  return data.series.flatMap(({ name }) =>
    segmentsOf(data, name).flatMap((segment, s) =>
      segment.map((point) => ({
        ...point,
        segment: `${name} ${s}`,
        labelY: point.isOwn ? freeSide(point, data, scale) : 0,
        tip: tipOf([point.series, point.category], point.text),
      })),
    ),
  );
}

/** Above or below a point, where the other lines leave more room: an offset in pixels. */
function freeSide({ category, series, value }: Point, data: ChartData, { at }: LinearScale): number {
  const y = at(value!);
  const others = [
    ...data.points
      .filter((other) => other.category === category && other.series !== series)
      .map((other) => other.value),
    data.target ?? null,
  ].flatMap((other) => (other === null ? [] : [at(other) - y]));
  const above = Math.min(...others.filter((gap) => gap <= 0).map((gap) => -gap), 100);
  const below = Math.min(...others.filter((gap) => gap > 0), 100);
  return above >= below ? -15 : 17;
}

/** The municipality's own values stand at its points. */
const ownValues = (x: ReturnType<typeof axes>['x'], y: ReturnType<typeof axes>['y']): Layer[] => [
  {
    transform: [{ filter: 'datum.isOwn' }],
    mark: { type: 'text', dy: { expr: 'datum.labelY' }, align: 'center', fontWeight: 600, fill: colours.own },
    encoding: { x, y, text: { field: 'text', type: 'nominal' } },
  },
];

const targetName = ({ target }: ChartData): string[] => (target === undefined ? [] : [`Mål ${formatNumber(target)}`]);

/** The target, dashed across the plot. */
export function targetLine({ target }: ChartData, { at }: LinearScale, width: number): Layer[] {
  if (target === undefined) return [];
  return [
    {
      data: { values: [{}] },
      mark: { type: 'rule', stroke: colours.ink, strokeDash: [6, 5], strokeWidth: 1.5 },
      encoding: { x: { value: 0 }, x2: { value: width }, y: { value: at(target) } },
    },
  ];
}

const targetLabel = (data: ChartData, { at }: LinearScale, width: number): Layer[] =>
  targetName(data).map((name) => label(name, width, at(data.target!) - 12, { align: 'right' }));

/** A series by name, with its last value unless that already stands at the line. */
function nameWithLast(data: ChartData, name: string): string {
  const last = data.points.findLast(({ series, value }) => series === name && value !== null);
  return last && !last.isOwn ? `${name} ${last.text}` : name;
}

const lineHeight = 17;

/** Names at the ends of the lines, moved apart where they would overlap. */
function endLabels(data: ChartData, { at }: LinearScale, width: number): Layer[] {
  const ends = data.series.flatMap(({ name, isOwn }) => {
    const last = data.points.findLast(({ series, value }) => series === name && value !== null);
    return last
      ? [{ text: nameWithLast(data, name), y: at(last.value!), colour: isOwn ? colours.own : colours.soft }]
      : [];
  });
  const target = targetName(data).map((text) => ({ text, y: at(data.target!), colour: colours.ink }));
  const all = [...ends, ...target];
  const placed = spread(
    all.map(({ y }) => y),
    lineHeight,
  );
  return all.map(({ text, colour }, i) =>
    label(text, width + 10, placed[i]!, { fill: colour, fontWeight: colour === colours.own ? 600 : 500 }),
  );
}

/** Where something happened to the measure: a dotted line, with what it was in a few words along it. */
export function breakMarks({ breaks, categories }: ChartData, x: object, height: number): Layer[] {
  return breaks
    .filter(({ before }) => categories.includes(before))
    .flatMap(({ before, label: text, parts }): Layer[] => {
      const data = { values: [{ category: before }] };
      const at = { x: x as ReturnType<typeof axes>['x'] };
      return [
        {
          data,
          mark: { type: 'rule', stroke: colours.soft, strokeDash: parts ? [1, 4] : [1, 9], xOffset: breakOffset },
          encoding: { ...at, y: { value: 0 }, y2: { value: height } },
        },
        {
          data,
          mark: {
            type: 'text',
            text,
            angle: 270,
            align: 'left',
            baseline: 'bottom',
            xOffset: breakOffset - 3,
            fill: colours.soft,
          },
          encoding: { ...at, y: { value: height - 4 } },
        },
      ];
    });
}

/** From the first point after a break, in pixels. */
const breakOffset = -20;
