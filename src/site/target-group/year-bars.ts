import { besideIt, observationAt } from '../../plan/assess/beside.ts';
import { comparabilityOf, type Obstacle } from '../../plan/assess/comparability.ts';
import { quantityText } from '../../plan/assess/observation-text.ts';
import type { BarsInput } from '../../plan/entry/story.ts';
import { byId, hueOf, type Library, type Plan } from '../../plan/library/library.ts';
import { cellAddress, type Observation } from '../../plan/library/observation.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { isShare, type UnitId } from '../../plan/value/unit.ts';
import { capitalize, formatPeriod, joinList } from '../../plan/words/danish.ts';
import type { Link } from '../navigation.ts';
import { subjectOf } from './measure-names.ts';

/** A small chart of one number of a target group: a bar for each time, and one beside it of the nearest other place. */
export interface YearBars {
  title: string;
  /** What is counted, of whom. */
  about: string;
  steps: BarStep[];
  note: string | undefined;
  /** The tables that the numbers stand in. */
  tables: Link[];
}

/** The bars of one time. */
export interface BarStep {
  period: string;
  hue: Plan['hue'] | undefined;
  /** What happened since the time before, in a few words. */
  between: string | undefined;
  bars: Bar[];
}

export interface Bar {
  place: string;
  isOwn: boolean;
  /** How much of the whole width it takes, in percent. */
  width: string;
  text: string;
  /** The cell that the number stands in. */
  address: string;
  /** How many people a share is of, where the table says so. */
  count: string | undefined;
}

/** The charts that the editor has chosen for a target group. The check has made sure that their numbers are there. */
export const yearBars = (charts: readonly BarsInput[], library: Library): YearBars[] =>
  charts.map(({ title, cells, note }) => {
    const own = cells.map((reference) => observationAt(reference, 0, library)!);
    const times = own.map((each) => [each, besideIt(each, library.site)].filter((one) => one !== undefined));
    const full = fullWidth(times.flat());
    return {
      title,
      about: subjectOf(own[0]!, library),
      steps: times.map((bars, i) => stepOf(bars, own[i - 1], full, library)),
      note,
      tables: tablesOf(own),
    };
  });

/** A share is seen against the whole of it, anything else against the greatest. */
const fullWidth = (all: readonly Observation[]): number =>
  isShare(all[0]!.unit!) ? 100 : Math.max(...all.map(({ value }) => value!), 1);

function stepOf(
  bars: readonly Observation[],
  before: Observation | undefined,
  full: number,
  library: Library,
): BarStep {
  const own = bars[0]!;
  const { period, figure } = own;
  const year = Number(period?.end.slice(0, 4));
  return {
    period: period ? capitalize(formatPeriod(period)) : 'Udateret',
    hue: hueOf(library, year) ?? hueOf(library, figure.year),
    between: before && betweenText(before, own, library),
    bars: bars.map((each) => barOf(each, full, library)),
  };
}

/** What keeps two numbers apart, each thing once: "Covid-19 og ny lov 2020". */
function betweenText(before: Observation, after: Observation, library: Library): string | undefined {
  const { reservations, warnings } = comparabilityOf(before, after, byId(library.measures, after.measure!));
  const labels = [...new Set([...reservations, ...warnings].map(({ label }: Obstacle) => label))];
  return labels.length > 0 ? joinList(labels) : undefined;
}

function barOf(each: Observation, full: number, library: Library): Bar {
  const unit = each.unit!;
  return {
    place: capitalize(byId(library.places, each.place!).name),
    isOwn: each.place === library.site.place,
    width: `${Math.round((1000 * each.value!) / full) / 10}%`,
    text: quantityText(each, unit),
    address: addresses.cell(cellAddress(each)),
    count: countText(each, unit, library),
  };
}

/** The number of people that a share is, from the same table. */
function countText(each: Observation, unit: UnitId, { measures }: Library): string | undefined {
  const counted = byId(measures, each.measure!).count;
  if (!counted || !isShare(unit)) return undefined;
  const found = each.figure.rows
    .flatMap(({ cells }) => cells)
    .find(
      ({ measure, group, place, period, value }) =>
        measure === counted &&
        value !== null &&
        group === each.group &&
        place === each.place &&
        period?.text === each.period?.text,
    );
  return found?.unit && quantityText(found, found.unit);
}

const tablesOf = (own: readonly Observation[]): Link[] =>
  [...new Set(own.map(({ figure }) => figure))].map((figure) => ({
    text: `${figure.label}, ${figure.year}`,
    address: addresses.figure(figure),
  }));
