import { periodKindLabels } from '../words/labels.ts';
import { encodedName, seriesOf } from '../library/chart-cells.ts';
import { periodLength } from '../assess/comparability.ts';
import { joinList } from '../words/danish.ts';
import type { Period } from '../value/period.ts';
import { overTime, spotOf, type Drawn, type FindFault } from './chart-fault.ts';

/** What a line through time needs of its cells: that each has its time is asked first. */

/** Each cell has its place in time. */
export const undated: FindFault = ({ chart, cells }) => {
  const cell = overTime(chart) && cells.find(({ period }) => !period);
  if (!cell) return undefined;
  return {
    rule: 'chart-without-time',
    message: `Linjer går gennem tiden, men ${spotOf(cell)} har ingen periode.`,
    hint: 'Skriv period på rækken, kolonnen eller tabellen, eller vælg kind: bar.',
  };
};

/** A year and a quarter do not lie on one line, nor do windows of different lengths. */
export const mixedPeriods: FindFault = ({ chart, cells }) => {
  if (!overTime(chart)) return undefined;
  const found = cells.map(({ period }) => period!);
  const lengths = new Set(found.map(lengthOf));
  if (lengths.size < 2) return undefined;
  const kinds = [...new Set(found.map(({ kind }) => periodKindLabels[kind].many))];
  return {
    rule: 'chart-mixes-periods',
    message:
      kinds.length > 1
        ? `Diagrammet blander ${joinList(kinds)} på den samme linje.`
        : 'Diagrammet blander perioder, der ikke er lige lange, på den samme linje.',
    hint: 'Vælg perioder af samme slags med rows eller columns, eller vælg kind: bar.',
  };
};

const lengthOf = (period: Period): string =>
  period.kind === 'window' ? `window ${periodLength(period)}` : period.kind;

/** How many periods a chart over time needs: a line at least two, a slope just two. */
export const wrongPeriods: FindFault = ({ chart, cells }) => {
  if (!overTime(chart)) return undefined;
  const count = new Set(cells.map(({ period }) => period!.text)).size;
  if (count < 2) {
    return {
      rule: 'chart-one-period',
      message: 'Linjen har kun én periode, så der er intet forløb at vise.',
      hint: 'Tag flere perioder med under rows eller columns, eller vælg kind: bar.',
    };
  }
  if (chart.kind === 'line' || count === 2) return undefined;
  return {
    rule: 'chart-unsuitable',
    message: `slope går fra én periode til en anden, men her er ${count} perioder.`,
    hint: 'Vælg to perioder med rows eller columns, eller skriv kind: line.',
  };
};

/** Whether some series has two numbers that a line can go between. */
function hasCourse({ figure, chart, cells, shelves }: Drawn): boolean {
  const by = seriesOf(chart)!;
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (cell.value === null) continue;
    const name = encodedName(cell, by, figure, shelves);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count > 1);
}

/** Some line has a number at both ends of a stretch. */
export const noCourse: FindFault = (drawn) =>
  !overTime(drawn.chart) || hasCourse(drawn)
    ? undefined
    : {
        rule: 'chart-one-period',
        message: 'Ingen af linjerne har tal for mere end én periode, så der er intet forløb at vise.',
        hint: 'Tag flere perioder med, eller vælg kind: bar.',
      };
