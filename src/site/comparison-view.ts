import { diffWords } from 'diff';
import { planPairs } from '../plan/addresses.ts';
import type { GoalPair } from '../plan/compare-goals.ts';
import type { Course, MeasurePair } from '../plan/compare-measures.ts';
import { comparePlans, type PlanComparison } from '../plan/compare.ts';
import { capitalize, countInWords, formatPeriod, formatQuantity, joinList } from '../plan/danish.ts';
import type { Goal } from '../plan/goal.ts';
import { byId, type Library } from '../plan/library.ts';
import type { Measure } from '../plan/measure.ts';
import type { Observation } from '../plan/observation.ts';
import type { Relation } from '../plan/thread.ts';

/** A piece of a wording, as it is marked where two are held together. */
export interface WordingPart {
  text: string;
  mark?: 'added' | 'removed';
}

const words = new Intl.Segmenter('da', { granularity: 'word' });

/** Below this share of words in common, marking the others would leave nothing to read. */
const alikeEnough = 0.4;

/** Two wordings, each with the words marked that the other does not have, where they have enough in common. */
export function markWords(older: string, newer: string): { older: WordingPart[]; newer: WordingPart[] } {
  const parts = diffWords(older, newer, { intlSegmenter: words, ignoreCase: true });
  const common = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (common < alikeEnough * Math.max(older.length, newer.length)) {
    return { older: [{ text: older }], newer: [{ text: newer }] };
  }
  return {
    older: parts
      .filter(({ added }) => !added)
      .map(({ value, removed }) => ({ text: value, ...(removed && { mark: 'removed' as const }) })),
    newer: parts
      .filter(({ removed }) => !removed)
      .map(({ value, added }) => ({ text: value, ...(added && { mark: 'added' as const }) })),
  };
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
export const pairLabel = ({ relation, newer }: GoalPair): string =>
  newer?.themeOnly && relation === 'same' ? 'Samme tema, ordlyden er ukendt' : relationWords[relation];

/** The wordings of a pair may be marked word by word only where both are the adopted ones. */
export const canMarkWords = ({ older, newer }: GoalPair): boolean =>
  older !== undefined && newer !== undefined && !isRetold(older) && !isRetold(newer);

const isRetold = ({ told, themeOnly }: Goal): boolean => Boolean(told ?? themeOnly);

export const courseWords: Record<Course, string> = {
  better: 'Bedre',
  worse: 'Dårligere',
  same: 'Uændret',
  moved: 'Ændret',
  'not-comparable': 'Kan ikke sammenlignes',
};

/** The comparison in a few sentences, counted from the comparison itself. */
export function shortAnswer({ older, newer, goals, measures, offers }: PlanComparison): string[] {
  const count = (...relations: Relation[]): number =>
    goals.filter(({ relation }) => relations.includes(relation)).length;
  const course = (...courses: Course[]): number => measures.filter((pair) => courses.includes(pair.course)).length;
  const comparable = course('better', 'worse', 'same', 'moved');
  return [
    `${amount(count('same', 'reworded', 'target-changed', 'split', 'merged'), 'mål')} fra ${older.year} går videre i ${newer.year} i en eller anden form. ${amount(count('new'), 'mål')} er nye, og ${amount(count('dropped'), 'mål', true)} er ikke med længere, så vidt dokumenterne viser.`,
    comparable === 0
      ? 'Ingen tal fra de to planår kan sammenlignes.'
      : `${amount(comparable, 'tal')} kan sammenlignes: ${joinList(
          [
            { count: course('better'), text: 'er blevet bedre' },
            { count: course('worse'), text: 'er blevet dårligere' },
            { count: course('moved'), text: 'har ændret sig uden at det ene er bedst' },
            { count: course('same'), text: 'er uændret' },
          ]
            .filter(({ count: some }) => some > 0)
            .map(({ count: some, text }) => `${some === 1 ? 'ét' : countInWords(some)} ${text}`),
        )}.`,
    ...(course('not-comparable') > 0
      ? [
          `${amount(course('not-comparable'), 'tal')} står i begge planår, men kan ikke sammenlignes. Grunden står ved hvert.`,
        ]
      : []),
    `${amount(offers.continued.length, 'tilbud')} står i begge planer, ${countInWords(offers.added.length)} er nye i ${newer.year}, og ${countInWords(offers.gone.length)} er ikke nævnt længere.`,
  ];
}

const amount = (count: number, noun: string, isInside = false): string => {
  const text = `${count === 1 ? 'ét' : countInWords(count)} ${noun}`;
  return isInside ? text : capitalize(text);
};

/** The goals of a comparison by theme, in the order of the themes. */
export const goalsByTheme = (
  goals: readonly GoalPair[],
  { themes }: Library,
): { title: string; id: string; pairs: GoalPair[] }[] =>
  themes
    .map(({ id, title }) => ({ id, title, pairs: goals.filter(({ theme }) => theme === id) }))
    .filter(({ pairs }) => pairs.length > 0);

export interface MeasureRows {
  measure: Measure;
  rows: MeasureRowView[];
}

export interface MeasureRowView {
  group: string;
  older: Observation;
  newer: Observation;
  olderText: string;
  newerText: string;
  difference: string;
  course: Course;
  remarks: string[];
}

/** The measures of a comparison, each with its groups. */
export function measureRows(pairs: readonly MeasurePair[], library: Library): MeasureRows[] {
  return [...new Set(pairs.map(({ measure }) => measure))].map((measure) => ({
    measure,
    rows: pairs.filter((pair) => pair.measure === measure).map((pair) => rowOf(pair, library)),
  }));
}

function rowOf(
  { group, older, newer, comparability, difference, course }: MeasurePair,
  library: Library,
): MeasureRowView {
  return {
    group: group ? capitalize(byId(library.groups, group).title) : '',
    older,
    newer,
    olderText: valueText(older),
    newerText: valueText(newer),
    difference: difference
      ? formatQuantity(difference.value, difference.unit, { decimals: difference.decimals, signed: true })
      : '',
    course,
    remarks: [...comparability.refusals, ...comparability.warnings].map(({ text }) => text),
  };
}

export const periodText = ({ period }: Observation): string => (period ? formatPeriod(period, 'short') : 'udateret');

const valueText = ({ value, unit, decimals, printed }: Observation): string =>
  unit ? formatQuantity(value!, unit, { decimals }) : printed;

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

/** Every pair of plan years with its comparison, the newest first. */
export const comparisons = (library: Library): PlanComparison[] =>
  planPairs(library).map(([older, newer]) => comparePlans(older, newer, library));
