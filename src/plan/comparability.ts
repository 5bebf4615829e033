import { endSentence, formatPeriod } from './danish.ts';
import type { Observation } from './observation.ts';
import { toPeriod, type Period, type PeriodKind } from './period.ts';
import type { Break, Measure } from './measure.ts';
import { formatAges, type Population } from './text.ts';

/** Something between two values: in a few words for a chart, and as a Danish sentence. */
export interface Obstacle {
  label: string;
  text: string;
}

/** Why two values of a measure may not be held against each other, or what to bear in mind where they may. */
export interface Comparability {
  /** Any of these withholds the difference and parts the line. */
  refusals: readonly Obstacle[];
  /** These stand beside the difference. */
  warnings: readonly Obstacle[];
}

/**
 * Holds two observations of a measure against each other, the older first: whom they count, how, over what kind of
 * period, and what happened to the measure in between. The one place for these rules: measure pages, goals and
 * comparisons of plan years all ask here.
 */
export function comparabilityOf(older: Observation, newer: Observation, measure: Measure): Comparability {
  const between =
    older.period && newer.period ? breaksBetween(measure, [older.period, newer.period], groupsOf(older, newer)) : [];
  const causes = (effect: Break['effect']): Obstacle[] =>
    between
      .filter((item) => item.effect === effect)
      .map((item) => ({ label: breakLabel(item), text: endSentence(item.cause) }));
  return {
    refusals: [
      ...differentPopulation(older.population ?? measure.population, newer.population ?? measure.population),
      ...differentDefinition(older.definition, newer.definition),
      ...differentPeriod(older.period, newer.period),
      ...causes('refuses'),
    ],
    warnings: [
      ...causes('warns'),
      ...(older.provisional || newer.provisional
        ? [{ label: 'Foreløbigt tal', text: 'Det ene tal er foreløbigt.' }]
        : []),
    ],
  };
}

const groupsOf = (...observations: readonly Observation[]): string[] =>
  observations.flatMap(({ group }) => group ?? []);

const concernLabels: Record<Break['concerns'], string> = {
  definition: 'Ny optælling',
  population: 'Andre personer',
  places: 'Andre steder',
  register: 'Nyt register',
  event: 'Hændelse',
  provisional: 'Foreløbige tal',
};

/** A break in the few words that there is room for in a chart. */
export const breakLabel = ({ label, concerns }: Break): string => label ?? concernLabels[concerns];

/** The breaks of a measure that lie between two periods, for the groups concerned, oldest first. */
export function breaksBetween(
  { breaks = [] }: Measure,
  [from, to]: readonly [Period, Period],
  groups: readonly string[],
): Break[] {
  return breaks
    .filter((item) => {
      const { start } = toPeriod(item.at);
      const concerns = !item.groups || item.groups.some((group) => groups.includes(group));
      return concerns && start > from.start && start <= to.end;
    })
    .sort((a, b) => toPeriod(a.at).start.localeCompare(toPeriod(b.at).start));
}

function differentPopulation(older: Population | undefined, newer: Population | undefined): Obstacle[] {
  const [a, b] = [formatAges(older), formatAges(newer)];
  if (!a || !b || a === b) return [];
  return [{ label: 'Andre aldre', text: `Tallene gælder ikke de samme aldre: ${a} og ${b}.` }];
}

function differentDefinition(older: string | undefined, newer: string | undefined): Obstacle[] {
  if (older === newer) return [];
  const text =
    older && newer
      ? `Tallene er gjort op på hver sin måde: ”${older}” og ”${newer}”.`
      : `Kun det ene tal er gjort op sådan: ”${older ?? newer}”.`;
  return [{ label: 'Anden optælling', text }];
}

const kindWords: Record<PeriodKind, string> = {
  year: 'et år',
  half: 'et halvår',
  quarter: 'et kvartal',
  month: 'en måned',
  'school-year': 'et skoleår',
  point: 'en enkelt dag',
  window: 'en længere periode',
};

/** A month is not held against a quarter. Windows are alike when they are equally long. */
function differentPeriod(older: Period | undefined, newer: Period | undefined): Obstacle[] {
  if (!older || !newer) return [{ label: 'Udateret', text: 'Det ene tal er udateret.' }];
  if (older.kind !== newer.kind) {
    return [
      {
        label: 'Anden slags periode',
        text: `Det ene tal dækker ${kindWords[older.kind]}, det andet ${kindWords[newer.kind]}.`,
      },
    ];
  }
  if (older.kind === 'window' && periodLength(older) !== periodLength(newer)) {
    return [
      {
        label: 'Anden slags periode',
        text: `Perioderne er ikke lige lange: ${formatPeriod(older)} og ${formatPeriod(newer)}.`,
      },
    ];
  }
  return [];
}

/** How many calendar months a period touches: windows of the same length are of the same kind. */
export function periodLength({ start, end }: Period): number {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(end) - months(start) + 1;
}
