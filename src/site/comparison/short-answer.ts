import { absenceIn, extentOf, notThePlansOwn, sourceName } from '../../plan/library/absence.ts';
import { goingOnUnknown } from '../../plan/library/afterwards.ts';
import type { GoalPair } from '../../plan/compare/goals.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import type { GoalSummary } from '../../plan/publish/goal-summary.ts';
import { capitalize, countInWords, joinSome } from '../../plan/words/danish.ts';
import { goalsInWords } from '../../plan/words/names.ts';
import { ofYear, type Library } from '../../plan/library/library.ts';
import { goalsInShort as resultsInShort, goalsOfYear } from '../goal-groups.ts';
import { goalViews } from '../goal-view.ts';
import type { Link } from '../navigation.ts';
import { allTold, numbersInShort, type Told } from './numbers-in-short.ts';

/** A comparison in a few sentences, taken from the comparison itself, by what they are about. */
export interface ShortAnswer {
  /** Of a plan that is not there at all that is said first, for then its goals cannot be held against others. */
  goals: Told;
  numbers: Told;
  offers: string[];
}

export const shortAnswer = (comparison: PlanComparison, library: Library): ShortAnswer => ({
  goals: {
    first: [...whatIsAway(comparison), ...resultsOf(comparison, library)],
    more: [...whatIsInPart(comparison), ...goalsInShort(comparison), ...projectsInShort(comparison, library)],
  },
  numbers: numbersInShort(comparison, library),
  offers: offersInShort(comparison),
});

/** The same of two plan years on one theme, or on what is of none: `comparison` is what they have on it. */
export const shortAnswerOn = (
  theme: string | undefined,
  comparison: PlanComparison,
  library: Library,
): ShortAnswer => ({
  goals: {
    first: [
      ...(hasGoals(comparison) ? whatIsAway(comparison) : []),
      ...resultsOf(comparison, library, ({ goal }) => goal.theme === theme),
    ],
    more: hasGoals(comparison) ? [...whatIsInPart(comparison), ...goalsInShort(comparison)] : [],
  },
  numbers: hasNumbers(comparison) ? numbersInShort(comparison, library) : { first: [], more: [] },
  offers: offersInShort(comparison),
});

const hasGoals = ({ goals, loneGoals }: PlanComparison): boolean => goals.length + loneGoals.length > 0;

const hasNumbers = ({ measures, measureRuns }: PlanComparison): boolean => measures.length + measureRuns.length > 0;

/** All of an answer, sentence by sentence. */
export const sentencesOf = ({ goals, numbers, offers }: ShortAnswer): string[] => [
  ...allTold(goals),
  ...allTold(numbers),
  ...offers,
];

export interface AnswerPart {
  title: string;
  sentences: string[];
  /** What is folded, so that the answer is read at a glance. */
  folded?: { title: string; sentences: string[] };
  /** Further down, where the whole of it stands. */
  whole?: Link;
}

/** The parts of an answer with their titles, those that say something; with the way to the numbers where the page has them. */
export const partsOfAnswer = ({ goals, numbers, offers }: ShortAnswer, showsNumbers: boolean): AnswerPart[] =>
  [
    { title: 'Mål', ...inPart(goals, 'Mere om målene') },
    {
      title: 'Tal',
      ...inPart(numbers, 'Mere om tallene'),
      ...(showsNumbers && { whole: { text: 'Alle tallene, gruppe for gruppe', address: '#tal' } }),
    },
    { title: 'Tilbud', sentences: offers },
  ].filter(({ sentences }) => sentences.length > 0);

/** Where nothing is to be read first, all of it is. */
const inPart = ({ first, more }: Told, title: string): Pick<AnswerPart, 'sentences' | 'folded'> =>
  first.length === 0 || more.length === 0
    ? { sentences: [...first, ...more] }
    : { sentences: first, folded: { title, sentences: more } };

/** Which of the two plans is not among the documents, and of which there is only a part. */
const whatIsAway = (comparison: PlanComparison): string[] => extentsOf(comparison, 'missing');
const whatIsInPart = (comparison: PlanComparison): string[] => extentsOf(comparison, 'part');

const extentsOf = ({ older, newer }: PlanComparison, extent: 'missing' | 'part'): string[] =>
  [older, newer].filter(({ ownDocument }) => ownDocument.extent === extent).flatMap((plan) => extentOf(plan) ?? []);

/** Which goals belong together, by what says so; and of a plan that is not there, that nobody knows more. */
function goalsInShort(comparison: PlanComparison): string[] {
  const { goals } = comparison;
  const bySameWords = goals.filter(({ basis }) => basis.kind === 'computed');
  const isToldOf = (told: readonly GoalPair[], { newer }: GoalPair): boolean =>
    told.some((pair) => pair.newer === newer);
  // A goal that several older ones belong to is counted once, by the strongest of what says so.
  const byDocument = goals.filter((pair) => pair.basis.kind === 'printed' && !isToldOf(bySameWords, pair));
  const stronger = [...bySameWords, ...byDocument];
  const byReading = goals.filter((pair) => pair.basis.kind === 'reading' && !isToldOf(stronger, pair));
  return [
    ...(bySameWords.length > 0
      ? [`${many(bySameWords)} trykt med de samme ord for begge planår: ${titles(bySameWords)}.`]
      : []),
    ...(byDocument.length > 0 ? [`${many(byDocument)} holdt sammen, fordi et dokument siger det.`] : []),
    ...(byReading.length > 0
      ? [`${many(byReading)} holdt sammen efter webstedets egen læsning, uden at et dokument siger det.`]
      : []),
    ...beyondThat(comparison),
  ];
}

const many = (pairs: readonly GoalPair[]): string => `${capitalize(inWords(newerGoals(pairs).size))} mål er`;

const newerGoals = (pairs: readonly GoalPair[]): Set<GoalPair['newer']> => new Set(pairs.map(({ newer }) => newer));

const titles = (pairs: readonly GoalPair[]): string =>
  joinSome([...newerGoals(pairs)].map(({ title }) => `”${title}”`));

/** How the goals of each year came out, as far as they can be assessed. */
const resultsOf = (
  { older, newer }: PlanComparison,
  library: Library,
  isAsked: (own: GoalSummary) => boolean = () => true,
): string[] =>
  [older, newer].flatMap((plan) => {
    if (absenceIn(plan).of === 'unknown') return [];
    const own = goalsOfYear(plan.year, library).own.filter(isAsked);
    if (own.length === 0) return [];
    const results = resultsInShort({ own: goalViews(own, library) }, plan, library);
    return results ? [results.includes(plan.year) ? results : `${plan.year}: ${results}`] : [];
  });

/** What is not said of the goals that stand alone, where nobody can know it. */
function beyondThat({ older, newer, goals }: PlanComparison): string[] {
  const others = goals.length > 0 ? 'de andre mål' : 'målene';
  return [
    ...(absenceIn(newer).of === 'unknown' ? [goingOnUnknown(`${others} fra ${sourceName(older)}`, [newer])] : []),
    ...(absenceIn(older).of === 'unknown'
      ? [`Det er ukendt, om ${others} fra ${sourceName(newer)} også var med i ${older.year}.`]
      : []),
  ];
}

/** Only what both name is said: that one of them names an offer says nothing of the other year. */
function offersInShort({ older, newer, offers }: PlanComparison): string[] {
  const both = offers.filter(({ named }) => named === 'both').map(({ offer }) => offer.name);
  if (both.length === 0)
    return offers.length > 0 ? ['Dokumenterne for de to planår nævner ingen af de samme tilbud.'] : [];
  return [`Dokumenterne for både ${older.year} og ${newer.year} nævner ${joinSome(both.map((name) => `”${name}”`))}.`];
}

/** Goals of projects are no goals of the plan, and are not compared; but they are there. */
function projectsInShort({ older, newer }: PlanComparison, { goals, site }: Library): string[] {
  return [older, newer].flatMap((plan) => {
    const own = ofYear(goals, plan.year).filter(({ kind }) => kind === 'project').length;
    return own > 0
      ? [
          `Desuden nævner dokumenterne for ${plan.year} ${inWords(own)} ${goalsInWords('project', own, site)}. ${notThePlansOwn(plan)}`,
        ]
      : [];
  });
}

const inWords = (count: number): string => countInWords(count, 'neuter');
