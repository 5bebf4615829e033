import { diffWordsWithSpace, type ChangeObject } from 'diff';
import type { GoalPair } from '../plan/compare/goals.ts';
import { hasOwnWording } from '../plan/compare/goal-rules.ts';
import type { Course, MeasurePair } from '../plan/compare/measures.ts';
import type { OfferPair } from '../plan/compare/offers.ts';
import { comparePlans, type PlanComparison } from '../plan/compare.ts';
import { capitalize, countInWords, joinList } from '../plan/danish.ts';
import type { Library } from '../plan/library.ts';
import type { Measure } from '../plan/measure.ts';
import { planPairs } from '../plan/plan-pairs.ts';
import type { Section } from '../plan/section.ts';
import type { Relation } from '../plan/thread.ts';

/** A piece of a wording, as it is marked where two are held together. */
export interface WordingPart {
  text: string;
  mark?: 'added' | 'removed';
}

const words = new Intl.Segmenter('da', { granularity: 'word' });

/** Below this share of words in common, marking the others would leave nothing to read. */
const alikeEnough = 0.4;

/** The wordings of a pair of goals, word by word where both are the adopted ones. */
export function wordingsOf({ older, newer }: GoalPair): { older: WordingPart[]; newer: WordingPart[] } {
  const [before, after] = [older?.wording ?? '', newer?.wording ?? ''];
  if (older && newer && hasOwnWording(older) && hasOwnWording(newer)) return markWords(before, after);
  return { older: [{ text: before }], newer: [{ text: after }] };
}

/** Two wordings, each with the words marked that the other does not have, where they have enough in common. */
export function markWords(older: string, newer: string): { older: WordingPart[]; newer: WordingPart[] } {
  const parts = diffWordsWithSpace(older, newer, { intlSegmenter: words, ignoreCase: true });
  const common = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (common < alikeEnough * Math.max(older.length, newer.length)) {
    return { older: [{ text: older }], newer: [{ text: newer }] };
  }
  return {
    older: cutUp(
      older,
      parts.filter(({ added }) => !added),
      'removed',
    ),
    newer: cutUp(
      newer,
      parts.filter(({ removed }) => !removed),
      'added',
    ),
  };
}

/** A wording in the pieces of a comparison, letter by letter as it was: what is common may differ in its capitals. */
function cutUp(wording: string, parts: readonly ChangeObject<string>[], mark: 'added' | 'removed'): WordingPart[] {
  let at = 0;
  return parts.map(({ value, [mark]: isMarked }) => {
    const text = wording.slice(at, at + value.length);
    at += value.length;
    return { text, ...(isMarked && { mark }) };
  });
}

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

/** Only the theme of the newer goal is known, so no more can be said to go on. */
const isThemeOnly = ({ relation, newer }: GoalPair): boolean => relation === 'same' && newer?.themeOnly === true;

export const pairLabel = (pair: GoalPair): string =>
  isThemeOnly(pair) ? 'Samme tema, men ukendt ordlyd' : relationWords[pair.relation];

/** What became of the goals of a theme, in a few words: "1 går videre med nye ord, 2 ikke med længere". */
export function whatBecame(pairs: readonly GoalPair[]): string {
  const labels = pairs.map((pair) => pairLabel(pair).toLocaleLowerCase('da'));
  return [...new Set(labels)].map((label) => `${labels.filter((each) => each === label).length} ${label}`).join(', ');
}

/** The comparison in a few sentences, counted from the comparison itself. */
export function shortAnswer(comparison: PlanComparison): string[] {
  return [goalsInShort(comparison), ...measuresInShort(comparison), offersInShort(comparison)];
}

function goalsInShort({ older, newer, goals }: PlanComparison): string {
  const paired = goals.filter((pair) => pair.older && pair.newer);
  // A goal that is split stands in several pairs, and is counted once.
  const from = (pairs: readonly GoalPair[]): number => new Set(pairs.map((pair) => pair.older)).size;
  const kept = [
    { pairs: paired.filter((pair) => pair.relation === 'same' && !isThemeOnly(pair)), text: 'som det var' },
    { pairs: paired.filter(isThemeOnly), text: 'med samme tema, men ukendt ordlyd' },
    { pairs: paired.filter(({ relation }) => relation === 'reworded'), text: 'med nye ord' },
    { pairs: paired.filter(({ relation }) => relation === 'target-changed'), text: 'med et andet måltal' },
    { pairs: paired.filter(({ relation }) => relation === 'split'), text: 'delt op' },
    { pairs: paired.filter(({ relation }) => relation === 'merged'), text: 'slået sammen med andre' },
  ].filter(({ pairs }) => pairs.length > 0);
  const goingOn =
    paired.length === 0
      ? `Ingen mål fra ${older.year} går videre i ${newer.year}.`
      : `${capitalize(inWords(from(paired)))} mål fra ${older.year} går videre i ${newer.year}: ${joinList(kept.map(({ pairs, text }) => `${inWords(from(pairs))} ${text}`))}.`;
  const count = (relation: Relation): string => inWords(goals.filter((pair) => pair.relation === relation).length);
  return `${goingOn} ${capitalize(count('new'))} mål er nye, og ${count('dropped')} er ikke med længere, så vidt dokumenterne viser.`;
}

function measuresInShort({ measures }: PlanComparison): string[] {
  const count = (...courses: Course[]): number => measures.filter(({ course }) => courses.includes(course)).length;
  const courses = [
    { some: count('better'), text: 'er blevet bedre' },
    { some: count('worse'), text: 'er blevet dårligere' },
    { some: count('moved'), text: 'har ændret sig, uden at den ene vej er bedst' },
    { some: count('same'), text: 'er uændret' },
  ].filter(({ some }) => some > 0);
  const comparable = courses.reduce((sum, { some }) => sum + some, 0);
  const refused = count('not-comparable');
  if (measures.length === 0) return ['Ingen målinger har tal for begge planår.'];
  return [
    comparable === 0
      ? 'Ingen tal fra de to planår kan sammenlignes.'
      : `${capitalize(inWords(comparable))} tal kan sammenlignes: ${joinList(courses.map(({ some, text }) => `${inWords(some)} ${text}`))}.`,
    ...(refused > 0
      ? [`${capitalize(inWords(refused))} tal står i begge planår, men kan ikke sammenlignes. Grunden står ved hvert.`]
      : []),
  ];
}

function offersInShort({ newer, offers }: PlanComparison): string {
  const count = (...relations: OfferPair['relation'][]): number =>
    offers.filter(({ relation }) => relations.includes(relation)).length;
  const both = count('continued', 'changed');
  return `${both === 0 ? 'Ingen' : capitalize(inWords(both))} tilbud står i begge planer, ${inWords(count('new'))} er nye i ${newer.year}, og ${inWords(count('gone'))} er ikke nævnt længere.`;
}

const inWords = (count: number): string => countInWords(count, 'neuter');

/** What the sections of a kind tell, over the row that they stand in. */
export const aspectTitles: Record<Section['aspect'], string> = {
  short: 'Kapitlerne kort sagt',
  situation: 'Sådan så det ud',
  aim: 'Det ville planen',
  action: 'Det ville kommunen gøre',
  outcome: 'Sådan gik det',
  reading: 'Sådan skal tallene og dokumentet læses',
  unknown: 'Det siger dokumenterne ikke',
};

/** The goals of a comparison by theme, in the order of the themes. */
export const goalsByTheme = (
  goals: readonly GoalPair[],
  { themes }: Library,
): { title: string; id: string; pairs: GoalPair[] }[] =>
  themes
    .map(({ id, title }) => ({ id, title, pairs: goals.filter(({ theme }) => theme === id) }))
    .filter(({ pairs }) => pairs.length > 0);

/** Every break and gap that the comparison met, once each, with the measures that it concerns. */
export function obstaclesOf(pairs: readonly MeasurePair[]): { text: string; refuses: boolean; measures: Measure[] }[] {
  const met = new Map<string, { text: string; refuses: boolean; measures: Set<Measure> }>();
  for (const { measure, comparability } of pairs) {
    for (const [refuses, list] of [
      [true, comparability.refusals],
      [false, comparability.warnings],
    ] as const) {
      for (const { text } of list) {
        const obstacle = met.get(text) ?? { text, refuses, measures: new Set<Measure>() };
        obstacle.measures.add(measure);
        met.set(text, obstacle);
      }
    }
  }
  return [...met.values()].map((obstacle) => ({ ...obstacle, measures: [...obstacle.measures] }));
}

/** Every pair of plan years that is held side by side, with its comparison, the newest first. */
export const comparisons = (library: Library): PlanComparison[] =>
  planPairs(library, library.site.comparisons).map(([older, newer]) => comparePlans(older, newer, library));
