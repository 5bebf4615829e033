import { besideIt, observationAt } from '../../plan/assess/beside.ts';
import { comparabilityOf, type Obstacle } from '../../plan/assess/comparability.ts';
import { quantityText } from '../../plan/assess/observation-text.ts';
import type { BarsInput } from '../../plan/entry/story.ts';
import { byId, hueOf, planIn, type Library, type Plan } from '../../plan/library/library.ts';
import { cellAddress, type Observation } from '../../plan/library/observation.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { isShare } from '../../plan/value/unit.ts';
import { capitalize, formatPeriod, formatQuantity } from '../../plan/words/danish.ts';
import type { Link } from '../navigation.ts';
import { yearless } from '../../plan/value/plan-year.ts';

/** A small chart of one number of a target group: a bar for each time, and one beside it of the nearest other place. */
export interface YearBars {
  title: string;
  /** What is counted, of whom. */
  about: string;
  steps: BarStep[];
  note: string | undefined;
  /** Whose numbers they are, where no other place stands beside them. */
  only: string | undefined;
  /** The tables that the numbers stand in. */
  tables: Link[];
}

/** The bars of one time. */
export interface BarStep {
  period: string;
  /** How many people the share is of the municipality, where the table says so. */
  count: string | undefined;
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
}

/** The charts that the editor has chosen for a target group. The check has made sure that their numbers are there. */
export const yearBars = (charts: readonly BarsInput[], library: Library): YearBars[] =>
  charts.map(({ title, cells, note }) => {
    const own = cells.map((reference) => observationAt(reference, yearless, library)!);
    const times = own.map((each) => [each, besideIt(each, library.site)].filter((one) => one !== undefined));
    const full = fullWidth(times.flat());
    return {
      title,
      about: aboutText(own[0]!, full, library),
      steps: times.map((bars, i) => stepOf(bars, own[i - 1], full, library)),
      note,
      only: times.every((bars) => bars.length === 1) ? placeName(own[0]!, library) : undefined,
      tables: tablesOf(own),
    };
  });

/** What is counted, of whom, and against what: "Andelen på uddannelseshjælp med løntimer. Hele bredden er 25 pct." */
function aboutText({ measure, group, unit }: Observation, full: number, { measures, groups }: Library): string {
  const { phrase } = byId(measures, measure!);
  const about = capitalize(phrase.replace(' {group}', group ? ` ${byId(groups, group).phrase}` : ''));
  const isPart = isShare(unit!) && full < 100;
  return isPart ? `${about}. Hele bredden er ${formatQuantity(full, unit!, { decimals: 0 })}` : about;
}

/** The widths that bars of a share may be seen against, in percent. */
const fullShares = [5, 10, 25, 50, 100];

/** A share is seen against the whole of it, or a round part of it where it is small; anything else against the greatest. */
function fullWidth(all: readonly Observation[]): number {
  const most = Math.max(...all.map(({ value }) => value!), 0);
  if (!isShare(all[0]!.unit!)) return most || 1;
  return fullShares.find((share) => share >= 1.2 * most) ?? 100;
}

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
    count: countText(own, library),
    hue: hueOf(library, planIn(library, year) ?? figure.year),
    between: before && betweenText(before, own, library),
    bars: bars.map((each) => barOf(each, full, library)),
  };
}

/** What lies between two numbers, each thing once: "Covid-19 · Ny lov". */
function betweenText(before: Observation, after: Observation, library: Library): string | undefined {
  const { reservations, warnings } = comparabilityOf(before, after, byId(library.measures, after.measure!));
  const labels = [...new Set([...reservations, ...warnings].map(({ label }: Obstacle) => label))];
  return labels.length > 0 ? labels.join(' · ') : undefined;
}

const placeName = ({ place }: Observation, { places }: Library): string => capitalize(byId(places, place!).name);

function barOf(each: Observation, full: number, library: Library): Bar {
  return {
    place: placeName(each, library),
    isOwn: each.place === library.site.place,
    // A bar is no longer than its room, and no number below nothing has one.
    width: `${Math.min(100, Math.max(0, Math.round((1000 * each.value!) / full) / 10))}%`,
    text: quantityText(each, each.unit!),
    address: addresses.cell(cellAddress(each)),
  };
}

/** The number of people that a share is, from the same table. */
function countText(each: Observation, { measures }: Library): string | undefined {
  const counted = byId(measures, each.measure!).count;
  if (!counted) return undefined;
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
