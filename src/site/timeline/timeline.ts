import type { PlanEvent } from '../../plan/entry/event.ts';
import type { Figure } from '../../plan/library/figure.ts';
import { byId, ofYear, type Library, type Plan } from '../../plan/library/library.ts';
import { addresses, observedMeasures } from '../../plan/publish/addresses.ts';
import { compareText } from '../../plan/value/order.ts';
import { comparePeriods, toPeriod, type Period } from '../../plan/value/period.ts';
import { capitalize, countInWords, formatPeriod, joinList, plural, unbroken } from '../../plan/words/danish.ts';
import { eventKindLabels } from '../../plan/words/labels.ts';
import type { Link } from '../navigation.ts';
import { timeDrawing, type TimeDrawing, type TimedEvent, type TimedPlan } from './drawing.ts';
import { yearScale, type YearScale } from './time-scale.ts';
import type { PlanYear } from '../../plan/value/plan-year.ts';

/** Plans, what happened beside them, and the times that figures are of, on one line of time. */
export interface Timeline {
  lead: string;
  drawings: TimeDrawing[];
  /** What the drawing shows of each plan, in words. */
  plans: { year: PlanYear; hue: Plan['hue']; address: string; text: string }[];
  events: EventEntry[];
}

export interface EventEntry {
  number: number;
  /** With its title and text as they are set, no name of it broken. */
  event: PlanEvent;
  kind: string;
  /** "1. januar 2014", "12. marts 2020 – maj 2021". */
  when: string;
  groups: string | undefined;
  terms: Link[];
  /** Measures whose figures do not run on unbroken past it, and how many they are. */
  breaks: Link[];
  breaksTitle: string;
}

export function timeline(library: Library): Timeline {
  const { plans } = library;
  const events = library.events.map((event, i) => eventEntry(event, i + 1, library));
  const timed = plans.map((plan) => timedPlan(plan, measuredIn(ofYear(library.figures, plan.year), library)));
  return {
    lead: leadOf(library, yearScale(lived(plans, library.events))),
    drawings: drawn(scaleOf(timed, library), timed, events),
    plans: timed.map((plan) => ({
      year: plan.year,
      hue: plan.hue,
      address: addresses.plan(plan.year),
      text: planText(plan),
    })),
    events,
  };
}

/** The same line for one measure: when it has figures of, and what may have set its mark on them. */
export function measureTimeline(measure: string, library: Library): Pick<Timeline, 'drawings' | 'events'> {
  const ofMeasure = (cell: { measure?: string | undefined }): boolean => cell.measure === measure;
  const groups = new Set(cellsOf(library.figures, library).flatMap((cell) => (ofMeasure(cell) ? [cell.group] : [])));
  const concerns = ({ event, breaks }: EventEntry): boolean =>
    event.groups === undefined
      ? event.kind === 'other' || breaks.some(({ address }) => address === addresses.measure(measure))
      : event.groups.some((group) => groups.has(group));
  const events = library.events
    .map((event, i) => eventEntry(event, i + 1, library))
    .filter(concerns)
    .map((entry, i) => ({ ...entry, number: i + 1 }));
  const timed = library.plans
    .map((plan) => timedPlan(plan, measuredIn(ofYear(library.figures, plan.year), library, measure)))
    .filter(({ measured }) => measured.length > 0);
  return { drawings: drawn(scaleOf(timed, library), timed, events), events };
}

/** The line begins where the first numbers do, so that none is drawn at a time that it is not of. */
const scaleOf = (timed: readonly TimedPlan[], { plans, events }: Library): YearScale =>
  yearScale([...timed.flatMap(({ measured }) => measured), ...lived(plans, events)]);

/** The times of plans and of what happened beside them. */
const lived = (plans: readonly Plan[], events: readonly PlanEvent[]): Pick<Period, 'start' | 'end'>[] => [
  ...plans.map(({ period }) => toPeriod(period)),
  ...events.map(({ from, to }) => ({ start: toPeriod(from).start, end: toPeriod(to ?? from).start })),
];

const drawn = (scale: YearScale, plans: readonly TimedPlan[], events: readonly EventEntry[]): TimeDrawing[] => {
  const timed = events.map(({ number, event }): TimedEvent => ({
    number,
    shortTitle: event.shortTitle,
    start: toPeriod(event.from).start,
    end: event.to === undefined ? undefined : toPeriod(event.to).end,
  }));
  return (['narrow', 'wide'] as const).map((width) => timeDrawing(scale, plans, timed, width));
};

const timedPlan = ({ year, hue, period }: Plan, measured: readonly Period[]): TimedPlan => ({
  year,
  hue,
  period: toPeriod(period),
  measured,
});

/** The municipality's own figures; what is said of no place is its own too. */
const cellsOf = (figures: readonly Figure[], { site }: Pick<Library, 'site'>) =>
  figures.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.filter(({ value, place }) => value !== null && (place === undefined || place === site.place)),
    ),
  );

/**
 * The times that figures are of, each once, in order. A forecast and a change tell of no one time that has been, and of a
 * number without a measure nobody has said that it is neither.
 */
function measuredIn(figures: readonly Figure[], library: Library, only?: string): Period[] {
  const untimed = new Set(
    library.measures.flatMap(({ id, forecastOf, type }) => (forecastOf || type === 'change' ? [id] : [])),
  );
  const periods = cellsOf(figures, library).flatMap(({ period, measure, isChange }) =>
    period && measure && !isChange && !untimed.has(measure) && (only === undefined || measure === only) ? [period] : [],
  );
  return [...new Map(periods.map((period) => [period.text, period])).values()].sort(comparePeriods);
}

function planText({ measured }: Pick<TimedPlan, 'measured'>): string {
  const [first, last] = [[...measured].sort((a, b) => compareText(a.start, b.start))[0], measured.at(-1)];
  if (!first || !last) return 'dokumenterne har ingen tal med en tid.';
  const [from, to] = [formatPeriod(first.ends?.[0] ?? first), formatPeriod(last.ends?.[1] ?? last)];
  return `dokumenternes tabeller har tal fra ${from === to ? from : `${from} til ${to}`}.`;
}

function leadOf({ plans, events }: Library, { from, to }: YearScale): string {
  const happened = happenedText(events);
  const years = plans.map(({ year }) => year);
  const first = `${plural(years.length, 'Planen er', 'Planerne er')} fra ${joinList(years)}.`;
  if (happened === undefined) return first;
  return `${first} Fra ${from} til ${to} ${happened}. Derfor kan tal fra før og efter ikke altid sammenlignes.`;
}

/** How often rules and counts changed, as it goes on after a time: "kom der to gange nye regler". */
function happenedText(events: readonly PlanEvent[]): string | undefined {
  const times = (kind: PlanEvent['kind']): string | undefined => {
    const count = events.filter((event) => event.kind === kind).length;
    return count === 0 ? undefined : `${countInWords(count)} ${plural(count, 'gang', 'gange')}`;
  };
  const [rules, counts] = [times('reform'), times('register')];
  if (!rules) return counts && `blev tal ${counts} gjort op på en ny måde`;
  return `kom der ${rules} nye regler${counts ? `, og ${counts} blev tal gjort op på en ny måde` : ''}`;
}

function eventEntry(event: PlanEvent, number: number, library: Library): EventEntry {
  const { from, to, groups = [], terms = [] } = event;
  const breaks = brokenBy(event, library);
  const when = [from, ...(to === undefined ? [] : [to])].map((at) => formatPeriod(toPeriod(at)));
  return {
    number,
    event: { ...event, title: unbroken(event.title), text: unbroken(event.text) },
    kind: eventKindLabels[event.kind],
    when: capitalize(when.join(' – ')),
    groups: groups.length > 0 ? joinList(groups.map((id) => byId(library.groups, id).title)) : undefined,
    terms: terms.map((id) => ({ text: byId(library.terms, id).term, address: addresses.term(id) })),
    breaks,
    breaksTitle: plural(breaks.length, 'Et brud i én talrække', `Et brud i ${countInWords(breaks.length)} talrækker`),
  };
}

/** Measures with a break on the very day, for the same groups where both name some. */
function brokenBy({ from, groups }: PlanEvent, { measures, figures }: Library): Link[] {
  const { start } = toPeriod(from);
  const shown = new Set(observedMeasures(figures));
  return measures.flatMap(({ id, title, breaks = [] }) => {
    const isBroken = breaks.some(
      (each) =>
        toPeriod(each.at).start === start && (!groups || !each.groups || each.groups.some((id) => groups.includes(id))),
    );
    return isBroken && shown.has(id) ? [{ text: title, address: addresses.measure(id) }] : [];
  });
}
