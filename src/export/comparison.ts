import { write } from './fields.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { observationCorrected, offerCorrected, type CorrectionMark } from '../plan/publish/corrected.ts';
import { goalSummary } from '../plan/publish/goal-summary.ts';
import type { GoalPair, LoneGoal } from '../plan/compare/goals.ts';
import type { OfferPair } from '../plan/compare/offers.ts';
import type { TextPair } from '../plan/compare/text.ts';
import type { Section } from '../plan/library/section.ts';
import type { MeasurePair } from '../plan/compare/measures.ts';
import type { PlanComparison } from '../plan/compare/compare.ts';
import { basisText } from '../plan/library/basis-text.ts';
import { aimText } from '../plan/compare/course.ts';
import { endSentence, formatPeriod, uncapitalize } from '../plan/words/danish.ts';
import type { Goal } from '../plan/entry/goal.ts';
import { wordedAs, wordingText } from '../plan/library/goal-wording.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { cellAddress, type Observation } from '../plan/library/observation.ts';
import { excelText } from './excel.ts';
import { correctedJson, publishedYear } from './json.ts';
import { unitWords } from '../plan/words/labels.ts';

/** A comparison of two plans as data: goals, measures and offers, each pair with what stands between its two sides. */
export const comparisonJson = (
  { older, newer, goals, loneGoals, measures, measureRuns, forecasts, measureGaps, offers, text }: PlanComparison,
  library: Library,
  at: PublicAddress,
): object => ({
  $schema: at(addresses.publishedSchema('comparison')),
  older: publishedYear(older.year),
  newer: publishedYear(newer.year),
  documents: { older: older.ownDocument, newer: newer.ownDocument },
  goals: goals.map((pair) => goalPair(pair, library, at)),
  otherGoals: loneGoals.map((lone) => loneGoal(lone, library, at)),
  measures: measures.map((pair) => measurePair(pair, library, at)),
  measureRuns: measureRuns.map(({ measure, group, observations }) => ({
    measure: measure.id,
    group: group ? byId(library.groups, group).title : null,
    observations: observations.map((each) => observed(each, library, at)),
  })),
  forecasts: forecasts.map(({ measure, expected, actual }) => ({
    measure: measure.id,
    expected: observed(expected, library, at),
    actual: observed(actual, library, at),
  })),
  measureGaps: measureGaps.map(({ measure, group, year }) => ({
    measure: measure.id,
    group: group ? byId(library.groups, group).title : null,
    onlyIn: publishedYear(year),
  })),
  offers: offers.map((pair) => offerPair(pair, library, at)),
  text: text.map((pair) => textPair(pair, at)),
});

const goalPair = (
  { theme, kind, basis, older, newer, changes, reasons, otherPeople }: GoalPair,
  library: Library,
  at: PublicAddress,
): object => ({
  theme,
  relation: kind,
  basis,
  older: goalSide(older, library, at),
  newer: goalSide(newer, library, at),
  changes,
  reasons,
  otherPeople: otherPeople ?? null,
});

/** A goal that is held together with none of the other year, and what may be said of that year. */
const loneGoal = ({ theme, goal, other, absence, reasons }: LoneGoal, library: Library, at: PublicAddress): object => ({
  theme,
  plan: publishedYear(goal.year),
  ...goalSide(goal, library, at),
  inOther: { plan: other, ...otherWords[absence.of] },
  basis: absence.basis,
  reasons,
});

const otherWords: Record<LoneGoal['absence']['of'], { found: false | null; of: string }> = {
  plan: { found: false, of: 'plan' },
  documents: { found: false, of: 'documents' },
  unknown: { found: null, of: 'unknown' },
};

function goalSide(goal: Goal, library: Library, at: PublicAddress): object {
  const { parts, statusText, address, corrected } = goalSummary(goal, library);
  return {
    id: goal.id,
    title: goal.title,
    wording: goal.wording,
    ...wordedAs(goal),
    ...(goal.target && { target: parts.map(({ target }) => target), status: statusText }),
    url: at(address),
    ...correctedJson(corrected, at),
  };
}

const measurePair = (pair: MeasurePair, library: Library, at: PublicAddress): object => ({
  measure: pair.measure.id,
  group: pair.group ? byId(library.groups, pair.group).title : null,
  unit: unitWords(pair.measure.unit).many,
  older: observed(pair.older, library, at),
  newer: observed(pair.newer, library, at),
  difference: pair.difference?.value ?? null,
  differenceUnit: pair.difference ? unitWords(pair.difference.unit).many : null,
  // What may be said of the difference, and what that rests on; nothing is called better or worse but by a stated aim.
  course: pair.reading.course,
  basis: pair.reading.basis,
  wantedWay: pair.reading.aim?.direction ?? null,
  // Whether each number is about its plan year, or what the plan's own document knew before it.
  standing: pair.standing,
  otherPlaces: pair.others.map(({ place, older, newer, difference }) => ({
    place,
    older: observed(older, library, at),
    newer: observed(newer, library, at),
    difference: difference?.value ?? null,
  })),
  refusals: pair.comparability.refusals.map(({ text }) => text),
  reservations: pair.comparability.reservations.map(({ text }) => text),
  warnings: pair.comparability.warnings.map(({ text }) => text),
});

const offerPair = (
  { offer, named, isChanged, themes, older, newer }: OfferPair,
  library: Library,
  at: PublicAddress,
): object => ({
  id: offer.id,
  name: offer.name,
  namedIn: named,
  changed: isChanged,
  themes,
  older: older ?? null,
  newer: newer ?? null,
  url: at(addresses.offer(offer.id)),
  ...correctedJson(offerCorrected(offer, library), at),
});

const textPair = ({ theme, rows }: TextPair, at: PublicAddress): object => ({
  theme: theme?.id ?? null,
  rows: rows.map(({ aspect, older, newer }) => ({
    aspect,
    older: older.map((each) => sectionOf(each, at)),
    newer: newer.map((each) => sectionOf(each, at)),
  })),
});

const sectionOf = (section: Section, at: PublicAddress): object => ({
  title: section.title,
  url: at(addresses.section(section)),
});

const observed = (observation: Observation, library: Library, at: PublicAddress): object => ({
  value: observation.value,
  period: observation.period?.text ?? null,
  url: at(addresses.cell(cellAddress(observation))),
  ...correctedJson(observationCorrected(observation, library), at),
});

/** The same as a table that a spreadsheet can read: one row for each pair, no text of it taken for a formula. */
export function comparisonCsv(
  { older, newer, goals, loneGoals, measures, offers }: PlanComparison,
  library: Library,
): string {
  const head = ['type', 'name', `${older.year}`, `${newer.year}`, 'difference', 'unit', 'relation', 'reason'];
  return write(',', [
    head,
    ...goals.map((pair) =>
      texts([
        'goal',
        pair.newer.title,
        wordingText(pair.older),
        wordingText(pair.newer),
        '',
        '',
        pair.kind,
        [basisText(pair.basis, library), ...pair.reasons, ...correctedOf([pair.older, pair.newer], library)].join(' '),
      ]),
    ),
    ...loneGoals.map(({ goal, absence, reasons }) =>
      texts([
        'goal',
        goal.title,
        goal.year === older.year ? wordingText(goal) : '',
        goal.year === newer.year ? wordingText(goal) : '',
        '',
        '',
        absence.of === 'unknown' ? 'unknown-in-other' : 'not-found-in-other',
        [...reasons, ...correctedOf([goal], library)].join(' '),
      ]),
    ),
    ...measures.map((pair) => measureRow(pair, library)),
    ...offers.map(({ offer, named, older: before = '', newer: after = '' }) =>
      texts([
        ...['offer', offer.name, before, after, '', '', `named-in-${named}`],
        told(offerCorrected(offer, library)).join(' '),
      ]),
    ),
  ]);
}

/** That goals have been corrected, each by the plan that it is of. */
const correctedOf = (goals: readonly Goal[], library: Library): string[] =>
  goals.flatMap((goal) => told(goalSummary(goal, library).corrected, `Målet for ${goal.year}`));

/** "Tallet fra august 2019: rettet 1. februar 2022." */
const told = (mark: CorrectionMark | undefined, what?: string): string[] =>
  mark ? [endSentence(what ? `${what}: ${uncapitalize(mark.text)}` : mark.text)] : [];

const texts = (row: string[]): string[] => row.map(excelText);

function measureRow(pair: MeasurePair, library: Library): string[] {
  const { measure, group, older, newer, difference, reading } = pair;
  return [
    'measure',
    excelText(group ? `${measure.title}: ${byId(library.groups, group).title}` : measure.title),
    String(older.value),
    String(newer.value),
    difference ? String(difference.value) : '',
    excelText(unitWords(difference?.unit ?? measure.unit).many),
    reading.course,
    excelText(measureReasons(pair, library).join(' ')),
  ];
}

/** What a reader of a bare row must know: when the numbers are from, what stands between them, and what is wanted. */
function measureReasons(
  { older, newer, standing, years, reading, comparability }: MeasurePair,
  library: Library,
): string[] {
  const { refusals, reservations, warnings } = comparability;
  const isBefore = standing.older === 'before';
  return [
    endSentence(`Tallene er fra ${formatPeriod(older.period!)} og ${formatPeriod(newer.period!)}`),
    ...(isBefore ? [`Det ældste er fra før planåret og trykt i planen for ${years.older}.`] : []),
    ...[...refusals, ...reservations, ...warnings].map(({ text }) => text),
    ...(reading.aim ? [aimText(reading.aim, library)] : []),
    ...[older, newer].flatMap((each) =>
      told(observationCorrected(each, library), `Tallet fra ${formatPeriod(each.period!)}`),
    ),
  ];
}
