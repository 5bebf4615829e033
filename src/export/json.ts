import { levelYears } from '../plan/assess/level-years.ts';
import { unitWords } from '../plan/words/labels.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { figureCorrected, type CorrectionMark } from '../plan/publish/corrected.ts';
import { goalSummaries, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { statusLabels } from '../plan/words/labels.ts';
import type { PartAssessment } from '../plan/assess/assessment.ts';
import type { Status } from '../plan/value/conclusion.ts';
import { wordedAs } from '../plan/library/goal-wording.ts';
import { columnTitle, rowName, sourceText, type Figure } from '../plan/library/figure.ts';
import type { Goal } from '../plan/entry/goal.ts';
import type { Measure } from '../plan/entry/measure.ts';
import { byId, planOf, unitNamed, type Library } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { baselineValue, targetParts, type SimpleTarget } from '../plan/entry/target.ts';
import { sentenceText } from '../plan/value/sentence.ts';
import type { Unit } from '../plan/value/unit.ts';
import { sourceLine } from './csv.ts';
import { exportObservations, type ExportedObservation } from './observations.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';

/**
 * Open data as JSON. The shapes of what is published are a contract with whoever builds on them (see gathered.ts): fields
 * may be added, none may change its meaning. Addresses in them work from anywhere, since a file leaves the site.
 */

/** The name of a plan. Those of one year were first published as numbers, and so they stay. */
export const publishedYear = (year: PlanYear): PlanYear | number => (year.includes('-') ? year : Number(year));

/** One figure with its observations, for the file beside its page. */
export function figureJson(figure: Figure, library: Library, at: PublicAddress): object {
  return {
    $schema: at(addresses.publishedSchema('figure')),
    id: figure.id,
    plan: publishedYear(figure.year),
    label: figure.label,
    title: figure.title,
    what: figure.what,
    source: sourceText(figure),
    origin: figure.origin,
    citation: sourceLine(figure, library),
    url: at(addresses.figure(figure)),
    ...correctedJson(figureCorrected(figure, library), at),
    ...aboutPlan(figure.year, library),
    ...(figure.retrieved && { retrieved: figure.retrieved }),
    ...(figure.provisional && { provisional: figure.provisional }),
    notes: (figure.notes ?? []).map(({ text }) => text),
    remarks: (figure.remarks ?? []).map(({ text }) => text),
    cautions: figure.cautions ?? [],
    measures: measuresOf(figure, library),
    observations: exportObservations(figure, library).map(observationJson),
  };
}

/** The plan that something stands in, and the edition of it on the website. */
export function aboutPlan(year: PlanYear, library: Pick<Library, 'plans' | 'site'>): object {
  const plan = planOf(library, year);
  return { planName: planWords(plan).name, municipality: library.site.municipality, edition: plan.edition };
}

/** What a figure measures: what is counted, whom and in which unit, so that its numbers can be read without the site. */
function measuresOf(figure: Figure, { measures }: Pick<Library, 'measures'>): object[] {
  const ids = new Set(figure.rows.flatMap(({ cells }) => cells.flatMap(({ measure }) => measure ?? [])));
  return [...ids].map((id) => {
    const { title, definition, unit, population } = byId(measures, id);
    return { id, title, definition, unit: unitWords(unit).many, population: population?.text ?? null };
  });
}

/** One cell, with nothing where there is nothing to say; what its measure counts stands once in the file. */
export const observationJson = (each: ExportedObservation): object => ({
  ...pick(each, ['place', 'group', 'measure', 'unit', 'value', 'decimals', 'note', 'row', 'column', 'printed']),
  ...said(each, ['population', 'ages', 'definition', 'stateText', 'isChange', 'provisional']),
  ...said(each, ['placeId', 'groupId', 'measureId', 'unitId', 'rowId', 'columnId']),
  period: each.period?.text ?? null,
  start: each.period?.start ?? null,
  end: each.period?.end ?? null,
  state: each.state || null,
});

const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): object =>
  Object.fromEntries(keys.map((key) => [key, from[key]]));

/** Those that say something. */
const said = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): object =>
  pick(
    from,
    keys.filter((key) => Boolean(from[key])),
  );

/** A figure as its table stands: the values in the order of the columns. */
function figureTable(figure: Figure, units: Library['units'], at: PublicAddress): object {
  const unit = commonUnit(figure);
  return {
    id: figure.id,
    plan: publishedYear(figure.year),
    label: figure.label,
    title: figure.title,
    unit: unit ? unitWords(unit).many : null,
    source: sourceText(figure),
    origin: figure.origin,
    url: at(addresses.figure(figure)),
    csv: at(addresses.download(figure, '.csv')),
    json: at(addresses.download(figure, '.json')),
    columns: figure.columns.map((column) => ({
      id: column.id,
      title: columnTitle(column),
      ...(column.unit && { unit: unitWords(unitNamed(column.unit, units)).many }),
      ...(column.period !== undefined && { period: String(column.period) }),
      ...(column.place && { place: column.place }),
    })),
    rows: figure.rows.map(({ id, label, detail, section, cells }) => ({
      id,
      label: rowName({ label, detail }),
      // The section was first published under the name of "group", which stays for those who use it.
      ...(section && { section: sectionTitle(figure, section), group: sectionTitle(figure, section) }),
      values: cells.map(({ value }) => value),
      states: cells.map(({ state }) => state ?? null),
      printed: cells.map(({ printed }) => printed),
    })),
  };
}

const sectionTitle = ({ sections }: Figure, section: string): string | undefined =>
  sections?.find(({ id }) => id === section)?.title;

/** The unit of a figure whose numbers are all in the same one. */
function commonUnit(figure: Figure): Unit | undefined {
  const found = new Set(figure.rows.flatMap(({ cells }) => cells.flatMap(({ unit }) => unit ?? [])));
  return found.size === 1 ? [...found][0] : undefined;
}

export const figuresJson = ({ figures, units }: Library, at: PublicAddress): object[] =>
  figures.map((figure) => figureTable(figure, units, at));

/** The goals that are published as data; the aims of projects are none of the plan's. */
export const publishedGoals = ({ goals }: Pick<Library, 'goals'>): Goal[] =>
  goals.filter(({ kind }) => kind !== 'project');

/** Every published goal with its status, as words from the closed set and as a sentence. */
export const goalsJson = (library: Library, at: PublicAddress): object[] =>
  goalSummaries(publishedGoals(library), library).map((summary) => goalEntry(summary, library, at));

function goalEntry(summary: GoalSummary, library: Library, at: PublicAddress): object {
  const { goal, address, status, statusText, sum, assessment, corrected } = summary;
  const { parts } = assessment;
  const [target] = goal.target ? targetParts(goal.target) : [];
  const baseline = target && baselineValue(target);
  return {
    id: goal.id,
    plan: publishedYear(goal.year),
    kind: goal.kind,
    number: goal.number ?? null,
    ...(goal.forYear && { forYear: publishedYear(goal.forYear) }),
    ...(goal.applies && { applies: publishedYear(goal.applies) }),
    title: goal.title,
    wording: goal.wording,
    ...wordedAs(goal),
    theme: goal.theme,
    themeTitle: summary.theme,
    name: summary.name,
    source: summary.origin,
    ...aboutPlan(goal.year, library),
    status: statusWord(status),
    statusText: `${statusText}. ${sum}`,
    ...(baseline !== undefined && { baseline }),
    ...(parts.length === 1 && partNumbers(parts[0]!, library)),
    ...(parts.length > 1 && {
      parts: parts.map((part) => ({
        status: statusWord(part.status),
        statusText: sentenceText(part.sum),
        ...partNumbers(part, library),
      })),
    }),
    url: at(address),
    ...correctedJson(corrected, at),
  };
}

/** That something has been corrected, where it has: since when, and where one can see how it was. */
export const correctedJson = (mark: CorrectionMark | undefined, at: PublicAddress): object =>
  mark ? { corrected: { date: mark.date, text: mark.text, url: at(mark.address) } } : {};

const statusWord = (status: Status): string => statusLabels[status].toLocaleLowerCase('da');

function partNumbers(part: PartAssessment, library: Library): object {
  const { target, limit, reached, deadline } = part;
  const { measures } = library;
  const years = levelYears(part, library).map(({ year, value, step }) => ({
    period: year,
    target: value,
    ...(step && { latest: step.reached.value, status: statusWord(step.status) }),
  }));
  return {
    ...(target.kind === 'interval' && { between: target.between }),
    ...(limit ? { target: limit.value } : 'value' in target && { target: target.value }),
    ...(reached && { latest: reached.value }),
    unit: partUnit(target, byId(measures, target.measure)),
    measure: target.measure,
    ...(deadline && { deadline: deadline.text }),
    ...(years.length > 0 && { years }),
  };
}

/** In which unit the numbers of a part of a target are. */
export const partUnit = (target: SimpleTarget, { unit }: Pick<Measure, 'unit'>): string =>
  unitWords(unitOf(target) ?? unit).many;

/** The unit that a target says its change in; none where it is about the measure itself. */
function unitOf(target: SimpleTarget): Unit | undefined {
  const changes = { 'relative-change': 'pct', 'point-change': 'procentpoint' } as const;
  if (target.kind === 'each-year-change') return target.unit;
  return target.kind === 'relative-change' || target.kind === 'point-change' ? changes[target.kind] : undefined;
}

/** JSON that keeps the sign of minus zero, which JSON.stringify() drops. */
export function stringify(data: unknown): string {
  const marked = JSON.stringify(data, (_key, value: unknown) => (Object.is(value, -0) ? negativeZero : value), 1);
  return `${marked.replaceAll(JSON.stringify(negativeZero), '-0.0')}\n`;
}

const negativeZero = '\u0000-0';
