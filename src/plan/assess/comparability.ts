import type { Severity } from '../value/conclusion.ts';
import { breakLabels, periodKindLabels } from '../words/labels.ts';
import { endSentence, formatPeriod, joinList, formatAges } from '../words/danish.ts';
import type { Break, Measure } from '../entry/measure.ts';
import { cellAddress, type Observation } from '../library/observation.ts';
import { comparePeriods, toPeriod, type Period, type PeriodKind } from '../value/period.ts';
import type { Population } from '../entry/population.ts';

/** Something between two values: in a few words for a chart, and as a Danish sentence. */
export interface Obstacle {
  label: string;
  text: string;
}

/** How two values of a measure stand to each other. Which of them is named first makes no difference. */
export interface Comparability extends Record<Severity, readonly Obstacle[]> {
  /** The two are different things: never held together, no difference is taken, no line is drawn. */
  refusals: readonly Obstacle[];
  /**
   * Nearly the same thing: both may be shown with their difference and the reason, but no verdict is passed, no goal
   * decided and no line drawn by it.
   */
  reservations: readonly Obstacle[];
  /** These stand beside the difference. */
  warnings: readonly Obstacle[];
}

/** As much of a measure as decides what its values may be held against. */
export type Counting = Pick<Measure, 'population' | 'breaks' | 'stock'>;

type Rated = Obstacle & { severity: Severity };

/**
 * Holds two observations of a measure against each other: what they are about, whom they count, how, over what kind of
 * period, and what happened to the measure in between. The one place for these rules: measure pages, charts, goals,
 * differences in chapters and comparisons of plan years all ask here.
 */
export function comparabilityOf(one: Observation, other: Observation, measure: Counting): Comparability {
  const [older, newer] = inOrder(one, other);
  const obstacles: Rated[] = [
    ...differentThing(older, newer),
    ...differentPopulation(older.population ?? measure.population, newer.population ?? measure.population),
    ...differentDefinition(older.definition, newer.definition),
    ...differentPeriod(older, newer, measure),
    ...betweenThem(older, newer, measure),
    ...provisional(older, newer),
  ];
  const of = (severity: Severity): Obstacle[] =>
    obstacles.filter((each) => each.severity === severity).map(({ label, text }) => ({ label, text }));
  return { refusals: of('refusals'), reservations: of('reservations'), warnings: of('warnings') };
}

/** All that keeps two values from being held against each other outright. */
export const withheldBy = ({ refusals, reservations }: Comparability): readonly Obstacle[] => [
  ...refusals,
  ...reservations,
];

/** For callers that only tell comparable from not comparable: a reservation counts as a refusal. */
export const withoutReservations = (comparability: Comparability): Comparability => ({
  ...comparability,
  refusals: withheldBy(comparability),
  reservations: [],
});

/** The older first; of the same time, the one that stands first in the library. */
function inOrder(one: Observation, other: Observation): [Observation, Observation] {
  const byTime = one.period && other.period ? comparePeriods(one.period, other.period) : 0;
  const standsAt = (observation: Observation): string => Object.values(cellAddress(observation)).join('/');
  const isFirst = byTime < 0 || (byTime === 0 && standsAt(one) <= standsAt(other));
  return isFirst ? [one, other] : [other, one];
}

/** Two values are held together along one thing only: over time, or across places, or across groups. */
function differentThing(older: Observation, newer: Observation): Rated[] {
  const differs = [
    ...(older.period?.text === newer.period?.text ? [] : ['tid']),
    ...(older.place === newer.place ? [] : ['sted']),
    ...(older.group === newer.group ? [] : ['gruppe']),
  ];
  return [
    ...refusal(older.unit !== newer.unit, 'Anden enhed', 'Tallene er ikke i samme enhed.'),
    ...refusal(older.isChange !== newer.isChange, 'En ændring', 'Kun det ene tal er en ændring.'),
    ...refusal(differs.length > 1, 'Flere forskelle', `Tallene har hverken ${joinList(differs, 'eller')} til fælles.`),
  ];
}

const refusal = (holds: boolean, label: string, text: string): Rated[] =>
  holds ? [{ severity: 'refusals', label, text }] : [];

/** What happened to the measure from the one time to the other. */
function betweenThem(older: Observation, newer: Observation, measure: Counting): Rated[] {
  if (!older.period || !newer.period || older.period.text === newer.period.text) return [];
  return breaksBetween(measure, [older.period, newer.period], groupsOf(older, newer)).map((item) => ({
    severity: item.effect === 'refuses' ? 'refusals' : 'warnings',
    ...breakObstacle(item),
  }));
}

const groupsOf = (...observations: readonly Observation[]): string[] =>
  observations.flatMap(({ group }) => group ?? []);

function provisional(older: Observation, newer: Observation): Rated[] {
  const count = [older, newer].filter((each) => each.provisional || each.figure.provisional !== undefined).length;
  if (count === 0) return [];
  const text = count === 2 ? 'Begge tal er foreløbige.' : 'Det ene tal er foreløbigt.';
  return [{ severity: 'warnings', label: 'Foreløbigt tal', text }];
}

/** A break in the few words that there is room for in a chart. */
export const breakLabel = ({ label, concerns }: Break): string => label ?? breakLabels[concerns];

/** A break as something that stands between two values. */
export const breakObstacle = (item: Break): Obstacle => ({ label: breakLabel(item), text: endSentence(item.cause) });

/** The breaks of a measure that lie between two periods, for the groups concerned, oldest first. */
export function breaksBetween(
  { breaks = [] }: Counting,
  [from, to]: readonly [Period, Period],
  groups: readonly string[],
): Break[] {
  return breaks
    .filter((item) => {
      const { start } = toPeriod(item.at);
      const concerns = !item.groups || item.groups.some((group) => groups.includes(group));
      return concerns && start > from.start && start <= to.end;
    })
    .sort((a, b) => comparePeriods(toPeriod(a.at), toPeriod(b.at)));
}

/** Ages that lie this near at both ends are nearly the same people. */
const nearAges = 2;

/** Whom the two count. Where only one says so, or says their ages, no one knows that they are the same. */
function differentPopulation(older: Population | undefined, newer: Population | undefined): Rated[] {
  if (!older && !newer) return [];
  if (!older || !newer) {
    return refusal(true, 'Andre personer', `Kun det ene tal siger, hvem det gælder: ”${(older ?? newer)!.text}”.`);
  }
  const [a, b] = [older.ages, newer.ages];
  const isNamedAlike = withoutAges(older) === withoutAges(newer);
  if (!isNamedAlike || (a === undefined) !== (b === undefined)) {
    const isSame = comparable(older.text) === comparable(newer.text);
    return refusal(!isSame, 'Andre personer', `Tallene gælder ikke de samme: ”${older.text}” og ”${newer.text}”.`);
  }
  if (!a || !b || (a[0] === b[0] && a[1] === b[1])) return [];
  const isNear = Math.abs(a[0] - b[0]) <= nearAges && Math.abs(a[1] - b[1]) <= nearAges;
  return [
    {
      severity: isNear ? 'reservations' : 'refusals',
      label: 'Andre aldre',
      text: `Tallene gælder ikke de samme aldre: ${formatAges(older)} og ${formatAges(newer)}.`,
    },
  ];
}

const comparable = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').toLocaleLowerCase('da');

/** "Befolkningen 16-64 år" and "Befolkningen 16-66 år" name the same people but for their ages, which stand beside the name. */
const withoutAges = ({ text, ages }: Population): string =>
  comparable(text).replaceAll(/\d+/g, (number) => (ages?.some((age) => age === Number(number)) ? '' : number));

function differentDefinition(older: string | undefined, newer: string | undefined): Rated[] {
  if (older === newer) return [];
  const text =
    older && newer
      ? `Tallene er gjort op på hver sin måde: ”${older}” og ”${newer}”.`
      : `Kun det ene tal er gjort op sådan: ”${older ?? newer}”.`;
  return refusal(true, 'Anden optælling', text);
}

/** The kinds of period that say nearly the same of a stock: how many there were, on a day or on average. */
const stockKinds: readonly PeriodKind[] = ['point', 'month', 'quarter', 'half', 'year'];

/** A month is not held against a quarter, unless both tell how many there were. Windows are alike when they are equally long. */
function differentPeriod(one: Observation, other: Observation, { stock }: Counting): Rated[] {
  const [older, newer] = [one.period, other.period];
  if (!older || !newer) return undated(one, other);
  const label = 'Anden slags periode';
  if (older.kind !== newer.kind) {
    const isNear = stock === true && [older.kind, newer.kind].every((kind) => stockKinds.includes(kind));
    const text = `Det ene tal dækker ${periodKindLabels[older.kind].one}, det andet ${periodKindLabels[newer.kind].one}.`;
    return [{ severity: isNear ? 'reservations' : 'refusals', label, text }];
  }
  return refusal(
    older.kind === 'window' && periodLength(older) !== periodLength(newer),
    label,
    `Perioderne er ikke lige lange: ${formatPeriod(older)} og ${formatPeriod(newer)}.`,
  );
}

/** A table without dates may still set places or groups side by side. */
function undated(one: Observation, other: Observation): Rated[] {
  const isBoth = !one.period && !other.period;
  const isSideBySide = one.figure === other.figure && (one.place !== other.place || one.group !== other.group);
  if (isBoth && isSideBySide) return [];
  return refusal(true, 'Udateret', isBoth ? 'Begge tal er udaterede.' : 'Det ene tal er udateret.');
}

/** How many calendar months a period touches: windows of the same length are of the same kind. */
export function periodLength({ start, end }: Period): number {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(end) - months(start) + 1;
}
