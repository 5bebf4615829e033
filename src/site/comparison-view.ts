import { diffWordsWithSpace, type ChangeObject } from 'diff';
import type { GoalPair } from '../plan/compare/goals.ts';
import { hasOwnWording } from '../plan/compare/goal-rules.ts';
import type { Course, MeasurePair } from '../plan/compare/measures.ts';
import type { OfferPair } from '../plan/compare/offers.ts';
import { comparePlans, type PlanComparison } from '../plan/compare.ts';
import { capitalize, countInWords, joinList } from '../plan/danish.ts';
import { ofYear, type Library } from '../plan/library.ts';
import type { Measure } from '../plan/measure.ts';
import { planPairs } from '../plan/plan-pairs.ts';
import type { Section } from '../plan/section.ts';
import type { Theme } from '../plan/theme.ts';
import type { Relation } from '../plan/thread.ts';

/** A piece of a wording, as it is marked where two are held together. */
export interface WordingPart {
  text: string;
  mark?: 'added' | 'removed';
}

const words = new Intl.Segmenter('da', { granularity: 'word' });

/** Below this share of words in common, marking the others would leave nothing to read. */
const alikeEnough = 0.25;

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
    // A full stop more or less is no change of words.
    return { text, ...(isMarked && /[\p{L}\p{N}]/u.test(text) && { mark }) };
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
const isThemeOnly = ({ older, newer }: GoalPair): boolean => older !== undefined && newer?.themeOnly === true;

const losesTarget = ({ relation, newer }: GoalPair): boolean => relation === 'target-changed' && !newer?.target;

export function pairLabel(pair: GoalPair): string {
  if (isThemeOnly(pair)) return 'Samme tema, men ukendt ordlyd';
  return losesTarget(pair) ? 'Går videre uden måltal' : relationWords[pair.relation];
}

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

/** The comparison in a few sentences, counted from the comparison itself. */
export function shortAnswer(comparison: PlanComparison, library: Library): string[] {
  return [
    goalsInShort(comparison),
    ...projectsInShort(comparison, library),
    ...measuresInShort(comparison),
    offersInShort(comparison),
  ];
}

/** Ways for a goal to go on, the greatest change first: a goal that goes on in several ways is counted by the first. */
const waysOn: { text: string; isSo: (pair: GoalPair) => boolean }[] = [
  { text: 'delt op', isSo: ({ relation }) => relation === 'split' },
  { text: 'slået sammen med andre', isSo: ({ relation }) => relation === 'merged' },
  { text: 'kun med samme tema', isSo: isThemeOnly },
  { text: 'uden måltal', isSo: losesTarget },
  { text: 'med et andet måltal', isSo: ({ relation }) => relation === 'target-changed' },
  { text: 'med nye ord', isSo: ({ relation }) => relation === 'reworded' },
  { text: 'som før', isSo: ({ relation }) => relation === 'same' },
];

function goalsInShort({ older, newer, goals }: PlanComparison): string {
  const paired = goals.filter((pair) => pair.older && pair.newer);
  const goingOn = [...new Set(paired.map((pair) => pair.older))].map((goal) =>
    waysOn.findIndex(({ isSo }) => paired.some((pair) => pair.older === goal && isSo(pair))),
  );
  const ways = waysOn
    .map(({ text }, i) => ({ text, count: goingOn.filter((way) => way === i).length }))
    .filter(({ count }) => count > 0)
    .map(({ text, count }) => `${inWords(count)} ${text}`);
  const kept =
    goingOn.length === 0
      ? `Ingen mål fra ${older.year} går videre i ${newer.year}.`
      : `${capitalize(inWords(goingOn.length))} mål fra ${older.year} går videre i ${newer.year}: ${joinList(ways)}.`;
  const count = (relation: Relation): number => goals.filter((pair) => pair.relation === relation).length;
  const [added, dropped] = [count('new'), count('dropped')];
  const others = [
    ...(added > 0 ? [`${inWords(added)} mål er ${newOnes(added)}`] : []),
    ...(dropped > 0 ? [`${inWords(dropped)} ${added > 0 ? '' : 'mål '}er ikke med længere`] : []),
  ];
  return others.length > 0 ? `${kept} ${capitalize(others.join(', og '))}, så vidt dokumenterne viser.` : kept;
}

function measuresInShort({ measures }: PlanComparison): string[] {
  const count = (...courses: Course[]): number => measures.filter(({ course }) => courses.includes(course)).length;
  const courses = [
    { some: count('better'), text: 'er blevet bedre' },
    { some: count('worse'), text: 'er blevet dårligere' },
    { some: count('moved'), text: 'har ændret sig uden at være bedre eller dårligere' },
    { some: count('same'), text: 'er uændret' },
  ].filter(({ some }) => some > 0);
  const comparable = courses.reduce((sum, { some }) => sum + some, 0);
  const refused = count('not-comparable');
  if (measures.length === 0) return ['Ingen målinger har tal for begge planår.'];
  return [
    comparable === 0
      ? 'Ingen tal fra de to planår kan sammenlignes.'
      : comparable === 1
        ? `Ét tal kan sammenlignes. Det ${courses[0]!.text}.`
        : `${capitalize(inWords(comparable))} tal kan sammenlignes: ${joinList(courses.map(({ some, text }) => `${inWords(some)} ${text}`))}.`,
    ...(refused > 0
      ? [`${capitalize(inWords(refused))} tal står i begge planår, men kan ikke sammenlignes. Grunden står ved hvert.`]
      : []),
  ];
}

function offersInShort({ older, newer, offers }: PlanComparison): string {
  const count = (...relations: OfferPair['relation'][]): string =>
    inWords(offers.filter(({ relation }) => relations.includes(relation)).length);
  const both = capitalize(count('continued', 'changed'));
  return `${both} tilbud er nævnt i begge planer, ${count('gone')} kun i ${older.year} og ${count('new')} kun i ${newer.year}.`;
}

/** Goals of projects are no goals of the plan, and are not compared; but they are there. */
function projectsInShort({ older, newer }: PlanComparison, { goals }: Library): string[] {
  return [older, newer].flatMap(({ year }) => {
    const own = ofYear(goals, year).filter(({ kind }) => kind === 'project').length;
    return own > 0
      ? [`Desuden nævner dokumenterne for ${year} ${inWords(own)} mål for et projekt, som ikke er planens egne.`]
      : [];
  });
}

/** "1 nyt", "2 nye". */
const newOnes = (count: number): string => (count === 1 ? 'nyt' : 'nye');

const inWords = (count: number): string => countInWords(count, 'neuter');

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
