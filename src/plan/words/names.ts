import type { Goal, GoalKind } from '../entry/goal.ts';
import type { Term } from '../entry/term.ts';
import { formatYears, plural } from './danish.ts';
import { goalKindLabels } from './labels.ts';

/** What entries are called in a text. */

/** What a goal is, in a few words: "Ministermål 3", "Ministermål 3 for 2013"; without a number where no document gives one. */
export const goalName = ({ kind, number, forYear, applies }: Goal): string => {
  const years = forYear ?? applies;
  return [goalKindLabels[kind].one, number, years && `for ${years}`].filter(Boolean).join(' ');
};

/** A goal in a list, with its years where it is not for all of its plan's: "Flere unge i job (2021-2022)". */
export const withYears = (title: string, { applies }: Pick<Goal, 'applies'>): string =>
  applies === undefined ? title : `${title} (${applies})`;

/** Goals of a kind after their count: "ministermål", "lokale resultatmål", and "mål" of no kind that a document names. */
export const goalsInWords = (kind: GoalKind, count: number): string => {
  const { one, many } = goalKindLabels[kind];
  return plural(count, one, many.replace(/,.*/, '')).toLocaleLowerCase('da');
};

/** The names that a thing had, each with its years: "jobklar (til 2013)". */
export const formerNames = ({ before = [] }: Term): string[] =>
  before.map(({ name, from, to }) => (from || to ? `${name} (${formatYears(from, to)})` : name));
