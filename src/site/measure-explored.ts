import { segmentsOf, type ChartData } from '../chart/chart-data.ts';
import { exploreSpec, type Explored, type ExploredBreak, type ExploredRow } from '../chart/explored.ts';
import type { Library } from '../plan/library/library.ts';
import { dayNumber, isStretch, middleOf } from '../plan/value/time-line.ts';
import type { Period } from '../plan/value/period.ts';
import { formatPeriod } from '../plan/words/danish.ts';
import { unitWords } from '../plan/words/labels.ts';
import { timesOf } from './measure-chart.ts';
import { measureCitation } from './measure-uses.ts';
import type { MeasureView } from './measure-view.ts';

/** Exploring is offered where there is something to choose: so many numbers, of several times, and several groups or places. */
export const leastNumbers = 6;

export function isExplored({ parts }: MeasureView): boolean {
  const dated = parts
    .flatMap(({ series }) => series.rows.flatMap(({ observations }) => observations))
    .filter(({ period }) => period !== undefined);
  const places = new Set(dated.map(({ place }) => place));
  const times = new Set(dated.map(({ period }) => period!.text));
  return dated.length >= leastNumbers && times.size > 1 && (parts.length > 1 || places.size > 1);
}

/** All dated numbers of a measure, for all its groups. */
export function explored(view: MeasureView, library: Library): Explored {
  const { measure, parts } = view;
  const told = parts.flatMap((part) =>
    timesOf(part, library).map(({ title = '', data }) => ({ data, group: part.title, way: title })),
  );
  return exploredOf(told, {
    title: measure.title,
    unit: unitWords(measure.unit).many,
    source: measureCitation(view, library),
  });
}

interface Told {
  data: ChartData;
  group: string;
  way: string;
}

export function exploredOf(told: readonly Told[], about: Pick<Explored, 'title' | 'unit' | 'source'>): Explored {
  const rows = told.flatMap((each) => rowsOf(each, about.unit));
  return {
    ...about,
    groups: [...new Set(rows.map(({ group }) => group))],
    places: [
      ...new Set(
        rows
          .filter(({ isOwn }) => isOwn)
          .concat(rows)
          .map(({ place }) => place),
      ),
    ],
    marks: Object.fromEntries(
      told.flatMap(({ data }) => data.series.flatMap(({ name, mark }) => (mark === undefined ? [] : [[name, mark]]))),
    ),
    rows,
    breaks: told.flatMap(breaksOf),
    spec: exploreSpec(),
  };
}

const dayLength = 86_400_000;

const rowsOf = ({ data, group, way }: Told, unit: string): ExploredRow[] =>
  data.series.flatMap(({ name, isOwn }) =>
    segmentsOf(data, name).flatMap((segment, s) =>
      segment.map((point): ExploredRow => {
        const period = data.periods![data.categories.indexOf(point.category)]!;
        return {
          group,
          place: name,
          way,
          period: formatPeriod(period),
          ...timeOf(period),
          value: point.value!,
          text: `${point.text} ${unit}`,
          isOwn,
          segment: [group, way, name, s].join('|'),
        };
      }),
    ),
  );

const timeOf = (period: Period): Pick<ExploredRow, 'from' | 'to' | 'at' | 'isStretch'> => ({
  from: dayNumber(period.start) * dayLength,
  to: (dayNumber(period.end) + 1) * dayLength,
  at: middleOf(period) * dayLength,
  isStretch: isStretch(period),
});

const breaksOf = ({ data, group }: Told): ExploredBreak[] =>
  data.breaks
    .filter(({ isOfPoint }) => !isOfPoint)
    .map(({ at, label, parts }) => ({ at: dayNumber(at) * dayLength, label, parts, group }));
