import { formatNumber } from '../plan/words/danish.ts';
import type { UnitId } from '../plan/value/unit.ts';
import { label, stroke, toSpec, type Layer, type LayeredSpec } from './base-spec.ts';
import { depthIn, type BulletData } from './bullet-data.ts';
import { thin, within, type Box } from './label-placing.ts';
import { spreadWithin, tickTexts } from './scale.ts';
import { textWidth, wrap } from './text-width.ts';
import { unitLabels } from '../plan/words/labels.ts';
import {
  colours,
  dashes,
  gap,
  gaps,
  heights,
  lineHeight,
  opacities,
  pointSizes,
  reaches,
  strokes,
  weights,
  type Size,
} from './style.ts';

/** Where the values of a bullet stand, in pixels. */
export interface BulletAxis {
  at: (value: number) => number;
  /** The stretch where the target is met. */
  good: readonly [from: number, to: number];
  /** Faint lines at equal distances, with the numbers that they stand for where the axis is one of numbers. */
  grid: readonly { x: number; text?: string }[];
  /** Drawn as a square: it is in another unit than most beside it. */
  isApart: boolean;
}

/** The height of what is drawn between the texts, and where the line runs in it. */
const region = heights.bullet;
const lineAt = 26;
const goodWord = 'nået';

/** Room for the word on the good side, and for half a dot on the other. */
const goodRoom = 64;
const edgeRoom = gaps.bulletEdge;

/** So many percentage points at least are on the line of a bullet by itself, so that a small distance looks small. */
const leastPoints = 15;
/** And so much of another unit, where all is zero. */
const nothingYet = 10;

/**
 * The line of a bullet by itself: numbers as numbers lie, so that a fall goes to the left. Percentages and percentage
 * points have one scale, as far as they can; other units begin at zero. What is no change has no numbers below zero.
 */
export function ownAxis({ value, limits, start, good, unit, isChange }: BulletData, { width }: Size): BulletAxis {
  const all = [value, ...limits.map((limit) => limit.value), ...(start ? [start.value] : [])];
  const isPoints = unit === 'procentpoint';
  const [low, high] = [Math.min(...all, ...(isPoints ? [] : [0])), Math.max(...all, ...(isPoints ? [] : [0]))];
  const left = good.from === undefined ? goodRoom : edgeRoom;
  const right = good.to === undefined ? goodRoom : edgeRoom;
  const span = Math.max(high - low, isPoints ? leastPoints : high === low ? nothingYet : 0);
  const perUnit = (width - left - right) / span;
  // Where there is room to spare, it lies on the side that is not the good one.
  const first = good.to === undefined ? high - span : low;
  const at = (each: number): number => left + (each - first) * perUnit;
  const step = niceStep(leastGrid / perUnit);
  const ticks = Array.from({ length: manyTicks }, (_, i) => (Math.ceil(first / step) + i - 1) * step);
  const texts = tickTexts(ticks);
  const least = isChange ? -Infinity : Math.min(0, low);
  return {
    at,
    good: [good.from === undefined ? 0 : at(good.from), good.to === undefined ? width : at(good.to)],
    grid: ticks
      .map((tick, i) => ({ tick, x: at(tick), text: texts[i]! }))
      .filter(({ tick, x }) => tick >= least && x > 0 && x < width)
      .map(({ x, text }) => ({ x, text })),
    isApart: false,
  };
}

/** The scales of the bullets of a list: one for each unit. */
export interface SharedAxis {
  axisOf: (data: BulletData) => BulletAxis;
  /** What one must know to read the list, in Danish. */
  note: string;
}

/** Where the target stands in every row of a list, of its width. */
const targetShare = 0.66;

/**
 * Bullets of a list share their axis: it is the distance to the target, the target stands at the same place in every row,
 * the good side is to the right of it, and all of the same unit have the same scale.
 */
export function sharedAxis(all: readonly BulletData[], { width }: Size): SharedAxis {
  const target = width * targetShare;
  const ofUnit = new Map<UnitId, BulletData[]>();
  for (const data of all) ofUnit.set(data.unit, [...(ofUnit.get(data.unit) ?? []), data]);
  const [main] = [...ofUnit].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const scales = new Map(
    [...ofUnit].map(([unit, some]) => {
      const depths = some.flatMap(({ good, value, start }) =>
        [value, ...(start ? [start.value] : [])].map((each) => depthIn(good, each)),
      );
      const perUnit = Math.min(
        (target - edgeRoom) / Math.max(-Math.min(...depths), tiny),
        (width - target - edgeRoom) / Math.max(...depths, tiny),
      );
      return [unit, { perUnit, step: niceStep(leastGrid / perUnit) }] as const;
    }),
  );
  const axisOf = ({ unit, good }: BulletData): BulletAxis => {
    const { perUnit, step } = scales.get(unit)!;
    const lines = Array.from({ length: manyTicks }, (_, i) => target + (i - manyTicks / 2) * step * perUnit);
    return {
      at: (value) => target + depthIn(good, value) * perUnit,
      good: [target, width],
      grid: lines.filter((x) => x >= 0 && x <= width && x !== target).map((x) => ({ x })),
      isApart: unit !== main,
    };
  };
  return { axisOf, note: noteOf(scales, main) };
}

/** Where nothing is on one side of the target, that side does not bind the scale. */
const tiny = 1e-9;
/** More than there is ever room for. */
const manyTicks = 40;
/** The least that faint lines stand apart, in pixels. */
const leastGrid = 36;

/** The next of 1, 2, 5, 10, 20 … */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least * 0.999)!;
}

function noteOf(scales: ReadonlyMap<UnitId, { step: number }>, main: UnitId | undefined): string {
  if (!main) return '';
  const { step } = scales.get(main)!;
  return [
    `Den sorte streg er målet og står samme sted i alle rækker. På den grønne side er det nået. Der er ${formatNumber(step)} ${unitLabels[main].many} mellem de lyse streger.`.replace(
      '..',
      '.',
    ),
    ...(scales.size > 1 ? ['En firkant viser, at tallet er i en anden enhed og har sin egen skala.'] : []),
  ].join(' ');
}

export function bulletSpec(data: BulletData, size: Size, axis: BulletAxis = ownAxis(data, size)): LayeredSpec {
  const head = headOf(data, size, axis);
  const foot = footOf(data, size, axis);
  return toSpec(
    {
      height: region,
      padding: { left: 0, right: 0, top: head.height, bottom: foot.height },
      rows: [],
      layer: [
        goodSide(axis),
        ...axis.grid.map(({ x }) =>
          stroke([x, lineAt - reaches.grid], [x, lineAt + reaches.grid], { stroke: colours.rule }),
        ),
        ...wayOf(data, axis, size),
        ...data.limits.map(({ value }) =>
          stroke([axis.at(value), 0], [axis.at(value), region], { stroke: colours.ink, strokeWidth: strokes.target }),
        ),
        dotOf(data, axis),
        ...head.layers,
        ...foot.layers,
      ],
    },
    size,
  );
}

const goodSide = ({ good: [from, to] }: BulletAxis): Layer => ({
  data: { values: [{}] },
  mark: { type: 'rect', fill: colours.met, opacity: opacities.good },
  encoding: { x: { value: from }, x2: { value: to }, y: { value: 0 }, y2: { value: region } },
});

/** From the start to where one got, as a band with the start as a short stroke; and from there to the target. */
function wayOf({ value, limits, start, isMet }: BulletData, { at }: BulletAxis, { width }: Size): Layer[] {
  const x = at(value);
  const nearest = [...limits].sort((a, b) => Math.abs(at(a.value) - x) - Math.abs(at(b.value) - x))[0]!;
  return [
    stroke([0, lineAt], [width, lineAt], { stroke: colours.rule }),
    ...(start
      ? [
          stroke([at(start.value), lineAt], [x, lineAt], {
            stroke: colours.own,
            strokeWidth: strokes.path,
            opacity: opacities.path,
          }),
          stroke([at(start.value), lineAt - reaches.start], [at(start.value), lineAt + reaches.start], {
            stroke: colours.soft,
            strokeWidth: strokes.way,
          }),
        ]
      : []),
    stroke([x, lineAt], [at(nearest.value), lineAt], {
      stroke: isMet ? colours.met : colours.unmet,
      strokeWidth: strokes.way,
      strokeDash: [...(isMet ? dashes.none : dashes.lacking)],
    }),
  ];
}

const dotOf = ({ value }: BulletData, { at, isApart }: BulletAxis): Layer => ({
  data: { values: [{}] },
  mark: {
    type: 'point',
    shape: isApart ? 'square' : 'circle',
    size: pointSizes.row,
    opacity: 1,
    filled: true,
    fill: colours.own,
    stroke: colours.paper,
    strokeWidth: strokes.rule,
  },
  encoding: { x: { value: at(value) }, y: { value: lineAt } },
});

interface Texts {
  height: number;
  layers: Layer[];
}

/** Above: the number and the distance, as near to its dot as there is room. */
function headOf({ value, valueText, distance, isMet }: BulletData, size: Size, { at }: BulletAxis): Texts {
  const lines = wrap(`${valueText}, ${distance}`, size.width, size);
  const height = lines.length * lineHeight + gaps.tight;
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  return {
    height,
    layers: [
      label(lines, within(at(value), width, [0, size.width]), lineHeight / 2 - height, {
        align: 'center',
        fontWeight: weights.strong,
        fill: isMet ? colours.met : colours.unmet,
      }),
    ],
  };
}

/** In the good side its word; below, what each stroke is, on as many lines as they need, and numbers where there is room. */
function footOf({ limits, start }: BulletData, size: Size, { at, good, grid }: BulletAxis): Texts {
  const wordX = within((good[0] + good[1]) / 2, textWidth(goodWord, size) + gaps.tight, [0, size.width]);
  const boxOf = (text: string, x: number): Box & { text: string } => ({
    text,
    x,
    y: 0,
    width: textWidth(text, size) + gap,
    height: lineHeight,
  });
  const names = [...limits, ...(start ? [start] : [])].map(({ value, text }) => boxOf(text, at(value)));
  const rows = names.reduce((sum, { width }) => sum + width, 0) <= size.width ? [names] : names.map((name) => [name]);
  const placed = rows.flatMap((row, r) => {
    const places = spreadWithin(
      row.map(({ x }) => x),
      row.map(({ width }) => width),
      [0, size.width],
    );
    return row.map((name, i) => ({ ...name, x: places[i]!, y: r * lineHeight }));
  });
  const numbers = grid
    .flatMap(({ x, text }) => (text === undefined ? [] : [boxOf(text, x)]))
    .filter(({ x, width }) => x >= width / 2 && x + width / 2 <= size.width);
  const below = (y: number): number => region + gaps.lineName + y;
  return {
    height: rows.length * lineHeight + gap,
    layers: [
      label(goodWord, wordX, (lineHeight + 1) / 2, { align: 'center', fill: colours.met, fontWeight: weights.strong }),
      ...placed.map(({ text, x, y }) => label(text, x, below(y), { align: 'center', fill: colours.ink })),
      ...thin(numbers, placed).map(({ text, x, y }) =>
        label(text, x, below(y), { align: 'center', fill: colours.soft }),
      ),
    ],
  };
}
