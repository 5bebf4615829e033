import { sparkSvg } from '../chart/spark.ts';
import type { NewestStep } from '../plan/compare/newest-step.ts';
import { quantityText } from '../plan/assess/observation-text.ts';
import { planOf, type Library, type Plan } from '../plan/library/library.ts';
import type { Observation } from '../plan/library/observation.ts';
import { planMark } from '../plan/library/plan-words.ts';
import { themesOfMeasure } from '../plan/library/themes-of.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { capitalize, countInWords, firstSentence, formatPeriod, joinList, plural } from '../plan/words/danish.ts';
import { wayLabels } from '../plan/words/labels.ts';
import { timesOf } from './measure-chart.ts';
import { leadingPart, stepOf, wayText } from './measure-message.ts';
import { measureViews, type MeasurePart, type MeasureView } from './measure-view.ts';
import type { Link } from './navigation.ts';

/** All measures: those with numbers of several times, theme by theme, each with its course; and those of one time, in short. */
export interface MeasuresPage {
  /** How many of them can be followed, in a sentence. */
  answer: string;
  blocks: MeasureBlock[];
  alone: { plan: Plan; title: string; measures: MeasureLine[] }[];
}

export interface MeasureBlock {
  title: string;
  rows: MeasureRow[];
  /** What measures a part of one of those, the number behind it, or nearly the same. */
  parts: MeasureRow[];
}

/** A measure of one time only. */
export interface MeasureLine extends Link {
  value: string;
}

/** A measure in a line: its newest number, and which way that is from the oldest that it may be held against. */
export interface MeasureRow extends MeasureLine {
  /** Whom it is of; where it is of no group of people, what it counts. */
  about: string;
  period: string;
  spark: string;
  way: { mark: string; text: string };
  /** What happened to the measure between the two. */
  between: string;
}

export function measuresPage(library: Library): MeasuresPage {
  const all = measureViews(library).map((view) => {
    const part = leadingPart(view, library);
    return { view, part, step: stepOf(part, view, library) };
  });
  const followed = all.filter((each): each is Followed => each.step !== undefined && each.step.way !== 'alone');
  const alone = all.filter((each) => !followed.some(({ view }) => view === each.view));
  return {
    answer: answerOf(followed),
    blocks: blocksOf(followed, library),
    alone: library.plans.flatMap((plan) => {
      const own = alone.filter(({ view }) => view.years[0] === plan.year);
      if (own.length === 0) return [];
      const title = `${planMark(plan)}: ${countInWords(own.length, 'neuter')} tal fra ét tidspunkt`;
      return [{ plan, title, measures: own.map(({ view, step }) => lineOf(view, step)) }];
    }),
  };
}

interface Followed {
  view: MeasureView;
  part: MeasurePart;
  step: NewestStep;
}

function answerOf(followed: readonly Followed[]): string {
  if (followed.length === 0) return 'Dokumenterne har ingen tal, der er gjort op mere end én gang.';
  const ofWay = (...ways: NewestStep['way'][]): number => followed.filter(({ step }) => ways.includes(step.way)).length;
  const told = [
    { count: ofWay('up'), text: 'er højere end før' },
    { count: ofWay('down'), text: 'er lavere' },
    { count: ofWay('level', 'uncertain'), text: 'har ikke flyttet sig sikkert' },
    { count: ofWay('reserved', 'refused'), text: 'kan ikke uden videre sammenlignes' },
  ].filter(({ count }) => count > 0);
  return `${capitalize(countInWords(followed.length, 'neuter'))} tal er gjort op mere end én gang: ${joinList(told.map(({ count, text }) => `${countInWords(count, 'neuter')} ${text}`))}.`;
}

function blocksOf(followed: readonly Followed[], library: Library): MeasureBlock[] {
  const themeOf = ({ view, part }: Followed): string | undefined =>
    themesOfMeasure(view.measure, part.series.group, library)[0];
  const blocks = [...library.themes.map(({ id, title }) => ({ id, title })), { id: undefined, title: 'Andre tal' }];
  return blocks
    .map(({ id, title }) => {
      const own = followed.filter((each) => themeOf(each) === id);
      const [parts, wholes] = [true, false].map((isPart) =>
        own.filter((each) => isPartOf(each, own) === isPart).map((each) => rowOf(each, library)),
      ) as [MeasureRow[], MeasureRow[]];
      return { title, rows: wholes, parts };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** Whether a measure is a part of another of the same block, or the number behind it. */
const isPartOf = ({ view: { measure } }: Followed, beside: readonly Followed[]): boolean =>
  beside.some(({ view: { measure: other } }) => other.id === measure.partOf || other.count === measure.id);

function lineOf({ measure }: MeasureView, step: NewestStep | undefined): MeasureLine {
  const value = step
    ? `${quantityText(step.newest, measure.unit, measure.type === 'change')}, ${formatPeriod(step.newest.period!)}`
    : '';
  return { text: measure.title, address: addresses.measure(measure.id), value };
}

function rowOf({ view, part, step }: Followed, library: Library): MeasureRow {
  const { measure, parts } = view;
  const { newest, way, comparability } = step;
  return {
    text: measure.title,
    address: parts.length > 1 ? addresses.measureOf(measure.id, part.id) : addresses.measure(measure.id),
    about: groupText(part.title, parts.length - 1) || firstSentence(measure.definition),
    value: quantityText(newest, measure.unit, measure.type === 'change'),
    period: formatPeriod(newest.period!) + draftBehind(newest, library),
    spark: courseOf(part, step, library),
    way: { mark: wayLabels[way].mark, text: wayText(step) },
    between: joinList((comparability?.warnings ?? []).map(({ label }) => label)),
  };
}

/** That a number is from a plan that is a draft: elsewhere the plan behind it is named on the measure's own page. */
function draftBehind({ figure }: Observation, library: Library): string {
  const plan = planOf(library, figure.year);
  return plan.status === 'draft' ? ` (${planMark(plan)})` : '';
}

/** The course that a number is the newest of, as a line of a list shows it. */
export function courseOf(part: MeasurePart, { newest }: NewestStep, library: Library): string {
  const told = timesOf(part, library).find(({ data }) =>
    data.periods?.some(({ text }) => text === newest.period!.text),
  );
  return told ? sparkSvg(told.data) : '';
}

function groupText(group: string, others: number): string {
  if (!group || others === 0) return group;
  return `${group}, og ${countInWords(others)} ${plural(others, 'gruppe', 'grupper')} mere`;
}
