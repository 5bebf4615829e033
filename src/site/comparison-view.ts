import type { Comparability } from '../plan/comparability.ts';
import type { GoalPair } from '../plan/compare/goals.ts';
import type { MeasurePair } from '../plan/compare/measures.ts';
import { comparePlans, type PlanComparison } from '../plan/compare.ts';
import type { Library } from '../plan/library.ts';
import type { Measure } from '../plan/measure.ts';
import { planPairs } from '../plan/plan-pairs.ts';
import type { Section } from '../plan/section.ts';
import type { Theme } from '../plan/theme.ts';
import type { Relation } from '../plan/thread.ts';

/** What became of a goal from the older plan to the newer one, in a few words. */
const relationWords: Record<Relation, string> = {
  same: 'Går videre',
  reworded: 'Går videre med nye ord',
  'target-changed': 'Går videre med et andet måltal',
  split: 'Delt op',
  merged: 'Slået sammen',
  new: 'Nyt',
  dropped: 'Ikke med længere',
};

/** Of one of the two only the theme is known, so no more can be said to go on. */
export const isThemeOnly = ({ older, newer }: GoalPair): boolean =>
  older !== undefined && newer !== undefined && Boolean(older.themeOnly ?? newer.themeOnly);

/** A goal that had a number to reach, and now has none. */
export const losesTarget = ({ relation, newer }: GoalPair): boolean => relation === 'target-changed' && !newer?.target;

export function pairLabel(pair: GoalPair): string {
  if (isThemeOnly(pair)) return 'Samme tema, men ukendt ordlyd';
  return losesTarget(pair) ? 'Går videre uden måltal' : relationWords[pair.relation];
}

/** "1 nyt", "2 nye". */
export const newOnes = (count: number): string => (count === 1 ? 'nyt' : 'nye');

/** What became of the goals of a theme, in a few words: "1 går videre med nye ord, 2 ikke med længere". */
export function whatBecame(pairs: readonly GoalPair[]): string {
  const labels = pairs.map(pairLabel);
  return [...new Set(labels)]
    .map((label) => {
      const own = pairs.filter((pair) => pairLabel(pair) === label);
      // A goal that is split stands in several pairs.
      const count = new Set(own.map(({ older, newer }) => older ?? newer)).size;
      return `${count} ${label === relationWords.new ? newOnes(count) : label.toLocaleLowerCase('da')}`;
    })
    .join(', ');
}

/** What the sections of a kind tell, over the row that they stand in. */
export const aspectTitles: Record<Section['aspect'], string> = {
  short: 'Kapitlerne kort sagt',
  situation: 'Sådan så det ud',
  aim: 'Det ville planen',
  action: 'Det gjorde kommunen, eller ville gøre',
  outcome: 'Sådan gik det',
  reading: 'Sådan skal tallene og dokumentet læses',
  unknown: 'Det siger dokumenterne ikke',
};

/** What a page on a theme is called; without a theme it is on the plans as a whole. */
export const themeName = (theme: Theme | undefined): string => theme?.title ?? 'Planen som helhed';

/** The goals of a comparison by theme, in the order of the themes. */
export const goalsByTheme = (
  goals: readonly GoalPair[],
  { themes }: Library,
): { title: string; id: string; pairs: GoalPair[] }[] =>
  themes
    .map(({ id, title }) => ({ id, title, pairs: goals.filter(({ theme }) => theme === id) }))
    .filter(({ pairs }) => pairs.length > 0);

/** Something that stands between the numbers of two plan years, with the measures that it concerns. */
export interface MetObstacle {
  text: string;
  severity: keyof Comparability;
  measures: Measure[];
  /** It concerns every number that the two years both have. */
  isOfAll: boolean;
}

/** Every break and gap that the comparison met, once each, the gravest first. */
export function obstaclesOf(pairs: readonly MeasurePair[]): MetObstacle[] {
  return (['refusals', 'reservations', 'warnings'] as const).flatMap((severity) => {
    const textsOf = ({ comparability }: MeasurePair): string[] => comparability[severity].map(({ text }) => text);
    return [...new Set(pairs.flatMap(textsOf))].map((text) => {
      const concerned = pairs.filter((pair) => textsOf(pair).includes(text));
      const measures = [...new Set(concerned.map(({ measure }) => measure))];
      return { text, severity, measures, isOfAll: concerned.length === pairs.length };
    });
  });
}

/** Every pair of plan years that is held side by side, with its comparison, the newest first. */
export const comparisons = (library: Library): PlanComparison[] =>
  planPairs(library, library.site.comparisons).map(([older, newer]) => comparePlans(older, newer, library));
