import type { GoalPair } from '../plan/compare/goals.ts';
import type { OfferPair } from '../plan/compare/offers.ts';
import type { PlanComparison } from '../plan/compare.ts';
import { capitalize, countInWords, joinList } from '../plan/danish.ts';
import { ofYear, type Library } from '../plan/library.ts';
import type { Relation } from '../plan/thread.ts';
import { isThemeOnly, losesTarget, newOnes } from './comparison-view.ts';
import { measuresInShort } from './measures-in-short.ts';

/** The comparison in a few sentences, counted from the comparison itself. */
export function shortAnswer(comparison: PlanComparison, library: Library): string[] {
  return [
    goalsInShort(comparison),
    ...projectsInShort(comparison, library),
    ...measuresInShort(comparison, library),
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

const inWords = (count: number): string => countInWords(count, 'neuter');
