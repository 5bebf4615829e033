import type { Goal, GoalKind } from '../entry/goal.ts';
import type { Term } from '../entry/term.ts';
import type { Site } from '../entry/site.ts';
import { formatYears, plural, uncapitalize } from './danish.ts';
import { goalKindLabels, type GoalKindWords } from './labels.ts';

/** What entries are called in a text. */

/** The words that a website has for the kinds of its goals. */
type Speaker = Pick<Site, 'goalKinds'>;

/** What a website calls a kind of goal: the words of its municipality, where it has some. */
export const goalKindWords = (kind: GoalKind, site: Speaker): GoalKindWords =>
  site.goalKinds?.[kind] ?? goalKindLabels[kind];

/** What result goals are called in a sentence that counts them: "det ene resultatmål", "fire resultatmål", "ingen af resultatmålene". */
export function resultNames({ goalKinds }: Speaker): { one: string; many: string; definite: string } {
  const own = goalKinds?.result;
  if (!own) return { one: 'resultatmål', many: 'resultatmål', definite: 'resultatmålene' };
  return { one: 'mål', many: uncapitalize(own.many), definite: own.definite ?? 'målene' };
}

/** What a goal is, in a few words: "Ministermål 3", "Ministermål 3 for 2013"; without a number where no document gives one. */
export const goalName = ({ kind, number, forYear, applies }: Goal, site: Speaker): string => {
  const years = forYear ?? applies;
  return [goalKindWords(kind, site).one, number, years && `for ${years}`].filter(Boolean).join(' ');
};

/** A goal in a list, with its years where it is not for all of its plan's: "Flere unge i job (2021-2022)". */
export const withYears = (title: string, { applies }: Pick<Goal, 'applies'>): string =>
  applies === undefined ? title : `${title} (${applies})`;

/** Goals of a kind after their count: "ministermål", "lokale resultatmål", and "mål" of no kind that a document names. */
export const goalsInWords = (kind: GoalKind, count: number, site: Speaker): string => {
  const { one, many, counted = many } = goalKindWords(kind, site);
  return uncapitalize(plural(count, one, counted));
};

/** The names that a thing had, each with its years: "jobklar (til 2013)". */
export const formerNames = ({ before = [] }: Term): string[] =>
  before.map(({ name, from, to }) => (from || to ? `${name} (${formatYears(from, to)})` : name));
