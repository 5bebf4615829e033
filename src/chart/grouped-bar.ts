import { lengthScale, targetTick, valueText, zeroLine } from './bar.ts';
import { plotWidth, seriesScale, tipOf, toSpec, tooltip, type LayeredSpec } from './base-spec.ts';
import type { ChartData, Point } from './chart-data.ts';
import { colours, textWidth, wrap, type Size } from './theme.ts';

const barStep = 24;
const lineStep = 18;

/** Bars in groups: the group's name above, each bar with its value and its series at its end. */
export function groupedBarSpec(data: ChartData, size: Size): LayeredSpec {
  const labels = data.points.map((point) => textWidth(endText(point), size));
  const padding = { left: 4, right: Math.max(...labels) + 14, top: 0, bottom: 4 };
  const { heads, height, rowAt } = layoutGroups(data, size);
  const scale = lengthScale(data, plotWidth(padding, size));
  const x = { field: 'value', type: 'quantitative', axis: null, scale: { domain: scale.domain, nice: false } } as const;
  const y = { field: 'y', type: 'quantitative', axis: null, scale: null } as const;
  const { colour, fill } = seriesScale(data);

  return toSpec(
    {
      height,
      padding,
      rows: data.points.map((point) => ({
        ...point,
        y: rowAt(point),
        end: Math.max(point.value ?? 0, 0),
        endText: endText(point),
        tip: tipOf([point.series, point.category], point.text),
      })),
      layer: [
        {
          mark: { type: 'bar', height: 15, orient: 'horizontal', strokeWidth: 1.5 },
          encoding: { x, y, fill, stroke: colour, ...tooltip },
        },
        {
          mark: { type: 'text', align: 'left', dx: 8, fontWeight: 500 },
          encoding: {
            x: { ...x, field: 'end' },
            y,
            text: { field: 'endText', type: 'nominal' },
            color: { condition: { test: 'datum.isOwn', value: colours.own }, value: colours.soft },
          },
        },
        {
          transform: [{ filter: 'isValid(datum.target)' }],
          mark: { ...targetTick, height: 22, orient: 'vertical' },
          encoding: { x: { ...x, field: 'target' }, y },
        },
        {
          data: { values: heads },
          mark: { type: 'text', align: 'left', fontWeight: 600, lineBreak: '\n', lineHeight: lineStep },
          encoding: { x: { value: 0 }, y, text: { field: 'text', type: 'nominal' } },
        },
        ...zeroLine(scale, height),
      ],
    },
    size,
  );
}

const endText = (point: Point): string => `${valueText(point).replace(/^(\S+)/, `$1 ${point.series}`)}`;

/** Where each group's head and bars stand: a head that does not fit takes more lines. */
function layoutGroups(data: ChartData, size: Size) {
  const names = data.series.map(({ name }) => name);
  let top = 0;
  const groups = data.categories.map((category) => {
    const lines = wrap(category, size.width, size);
    const head = { text: lines.join('\n'), y: top + 14 };
    const barsAt = top + 14 + lines.length * lineStep;
    top = barsAt + names.length * barStep;
    return { category, head, barsAt };
  });
  const groupOf = new Map(groups.map((group) => [group.category, group]));
  return {
    heads: groups.map(({ head }) => head),
    height: top,
    rowAt: ({ category, series }: Point) => groupOf.get(category)!.barsAt + names.indexOf(series) * barStep + 8,
  };
}
