import { formatQuantity, formatNumber } from '../plan/danish.ts';
import type { PartAssessment } from '../plan/assessment.ts';
import { baselineValue } from '../plan/target.ts';
import type { LayeredSpec, Layer } from './base-spec.ts';
import { label, toSpec } from './base-spec.ts';
import { linearScale } from './scale.ts';
import { colours, textWidth, type Size } from './theme.ts';

/** What a bullet shows: how far one got, what was to be reached, and where one began. Lengths, all of one sign. */
export interface BulletData {
  value: number;
  valueText: string;
  limit: number;
  limitText: string;
  baseline?: number;
}

const limitWords = { 'at-most': 'højst', 'at-least': 'mindst', below: 'under', above: 'over' } as const;

/** The bullet of an assessed target. A fall is drawn as long as it is deep, its signs in the words. */
export function bulletData(
  { target, decided, reached, limit }: PartAssessment,
  limitName?: string,
): BulletData | undefined {
  if (!reached || !limit || !decided) return undefined;
  if (reached.value * limit.value < 0) return undefined;
  const isCount = !/^\d/.test(decided.printed) && !decided.printed.startsWith('-');
  const baseline = baselineValue(target);
  const hasName = target.kind === 'relative-to-place' && limitName !== undefined;
  return {
    value: Math.abs(reached.value),
    valueText:
      isCount && target.kind === 'count'
        ? decided.printed
        : formatQuantity(reached.value, reached.unit, { decimals: reached.decimals }),
    limit: Math.abs(limit.value),
    limitText: hasName
      ? `${limitName} ${formatNumber(limit.value, { decimals: limit.decimals })}`
      : limit.value < 0
        ? formatNumber(limit.value)
        : `${limitWords[limit.comparator]} ${formatNumber(limit.value)}`,
    ...(target.kind === 'level' && baseline !== undefined && { baseline }),
  };
}

/** A bar from zero, the target as a stroke across it, the starting point as a short tick. */
export function bulletSpec({ value, valueText, limit, limitText, baseline }: BulletData, size: Size): LayeredSpec {
  const padding = { left: 0, right: 0, top: 4, bottom: 26 };
  const height = 18;
  const scale = linearScale([value, limit * 1.15, baseline ?? 0], [0, size.width], { lengths: true });
  const at = scale.at(limit);
  const half = textWidth(limitText, size) / 2;
  const limitX = Math.min(Math.max(at, textWidth(valueText, size) + half + 16), size.width - half - 2);
  const bar = (from: number, to: number, colour: string): Layer => ({
    data: { values: [{}] },
    mark: { type: 'rect', fill: colour },
    encoding: { x: { value: from }, x2: { value: to }, y: { value: 4 }, y2: { value: 14 } },
  });
  const tick = (x: number, mark: object, y: [number, number]): Layer => ({
    data: { values: [{}] },
    mark: { type: 'rule', ...mark },
    encoding: { x: { value: x }, y: { value: y[0] }, y2: { value: y[1] } },
  });
  return toSpec(
    {
      height,
      padding,
      rows: [],
      layer: [
        bar(0, size.width, colours.rule),
        bar(0, scale.at(value), colours.own),
        ...(baseline === undefined
          ? []
          : [tick(scale.at(baseline), { stroke: colours.soft, strokeWidth: 2, strokeDash: [2, 2] }, [1, 17])]),
        tick(at, { stroke: colours.ink, strokeWidth: 2.4 }, [-3, 21]),
        label(valueText, 0, 32, { fontWeight: 600 }),
        label(limitText, limitX, 32, { align: 'center', fill: colours.soft }),
      ],
    },
    size,
  );
}
