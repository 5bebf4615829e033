import { describe, expect, it } from 'vitest';
import { comparisonCsv, comparisonJson } from '../../src/export/comparison.ts';
import { figuresJson, goalsJson } from '../../src/export/json.ts';
import { comparePlans, onTheme } from '../../src/plan/compare/compare.ts';
import { evaluateGoal } from '../../src/plan/assess/evaluate.ts';
import { statusText, wholeSum } from '../../src/plan/assess/explain.ts';
import { planPairs } from '../../src/plan/library/plan-pairs.ts';
import { sectionsOfPlan, type Section } from '../../src/plan/library/section.ts';
import { sentenceText } from '../../src/plan/value/sentence.ts';
import { unknownsOf } from '../../src/plan/publish/unknowns.ts';
import { tidy } from '../../src/plan/library/wording.ts';
import { sentencesOf, shortAnswer } from '../../src/site/comparison/short-answer.ts';
import { wordingsOf } from '../../src/site/comparison/wording-marks.ts';
import { withAnotherYear, withCorrectedCell, yearsWithNumbers } from '../support/changed-libraries.ts';
import { havnkoebingFiles, inventedFiles, libraryWith, lyngsoeFiles, publishedFiles } from '../support/libraries.ts';

/**
 * What must hold of any library, whatever it says: of three invented ones, of the one that the project publishes, and of that
 * one after an editor has corrected a number or begun a new plan year. Nothing here may know what the published one says.
 */
const published = publishedFiles();
const years = yearsWithNumbers(published);

const libraries = [
  { name: 'the invented library', library: libraryWith({}, inventedFiles()) },
  { name: 'the library of Havnkøbing', library: libraryWith({}, havnkoebingFiles()) },
  { name: 'the library of Lyngsø', library: libraryWith({}, lyngsoeFiles()) },
  { name: 'the published library', library: libraryWith({}, published) },
  ...years.map((year) => ({
    name: `the published library with a number of ${year} corrected`,
    library: libraryWith({}, withCorrectedCell(published, year)),
  })),
  { name: 'the published library with another year', library: libraryWith({}, withAnotherYear(published).files) },
];

/** A sentence that is whole: begun, ended once, with nothing that a program forgot. */
const whole = /^(?!.*(?:\.\.|undefined|NaN| {2}|\{group\}))[\p{Lu}\d”].*[.?!]$/su;

describe.each(libraries)('$name', ({ library }) => {
  const { plans, goals, figures, chapters, themes, site } = library;
  const planYears = plans.map(({ year }) => year);
  const pairs = planPairs(library, site.comparisons);
  const compared = pairs.map(([older, newer]) => comparePlans(older, newer, library));

  it('compared year by year with itself shows no change', () => {
    for (const year of planYears) {
      const { goals: same, loneGoals, measures, offers, text } = comparePlans(year, year, library);
      expect(same.every(({ kind, older, newer }) => kind === 'same' && older === newer)).toBe(true);
      expect([loneGoals, same.flatMap(({ changes }) => changes), measures]).toEqual([[], [], []]);
      expect(offers.every(({ named, isChanged }) => named === 'both' && !isChanged)).toBe(true);
      for (const { older, newer } of text.flatMap(({ rows }) => rows)) expect(older).toEqual(newer);
    }
  });

  it('compares two years alike, whichever is named first', () => {
    for (const [i, [older, newer]] of pairs.entries()) {
      expect(comparePlans(newer, older, library)).toEqual(compared[i]);
    }
  });

  it('marks the words of one side that the other side lacks, seen from either', () => {
    const unmarked = (parts: readonly { text: string; mark?: string }[]): string =>
      parts
        .map(({ text, mark }) => (mark ? '' : text))
        .join('')
        .toLocaleLowerCase('da')
        .replaceAll(/\s+/g, ' ')
        .trim();
    for (const pair of compared.flatMap((comparison) => comparison.goals)) {
      const there = wordingsOf(pair);
      const back = wordingsOf({ older: pair.newer, newer: pair.older });
      expect(there.older.map(({ text }) => text).join('')).toBe(tidy(pair.older.wording));
      expect(there.newer.map(({ text }) => text).join('')).toBe(tidy(pair.newer.wording));
      expect(unmarked(back.older)).toBe(unmarked(there.newer));
      expect(unmarked(back.newer)).toBe(unmarked(there.older));
    }
  });

  it('compares every goal of both plans, and no goal of a project or of other years', () => {
    for (const { years: pair, goals: held, loneGoals } of compared) {
      const lone = loneGoals.map(({ goal }) => goal);
      for (const [i, side] of (['older', 'newer'] as const).entries()) {
        const isOwn = ({ year, kind, forYear }: (typeof goals)[number]): boolean =>
          year === pair[i] && kind !== 'project' && forYear === undefined;
        const alone = lone.filter(({ year }) => year === pair[i]);
        expect(new Set([...held.map((each) => each[side]), ...alone])).toEqual(new Set(goals.filter(isOwn)));
        expect(alone.some((goal) => held.some((each) => each[side] === goal))).toBe(false);
      }
    }
  });

  it('compares each section of both plans in one row, under what it tells', () => {
    const key = ({ chapter, slug }: Section): string => `${chapter.file}#${slug}`;
    for (const { years: pair, text } of compared) {
      const rows = text.flatMap((part) => part.rows);
      for (const [i, side] of (['older', 'newer'] as const).entries()) {
        expect(rows.flatMap((row) => row[side].map(key)).toSorted()).toEqual(
          sectionsOfPlan(pair[i]!, library).map(key).toSorted(),
        );
      }
      expect(rows.every((row) => [...row.older, ...row.newer].every(({ aspect }) => aspect === row.aspect))).toBe(true);
    }
  });

  it('loses nothing when a comparison is seen theme by theme', () => {
    for (const comparison of compared) {
      const parts = [...themes.map(({ id }) => id), undefined].map((theme) => onTheme(comparison, theme));
      expect(new Set(parts.flatMap((part) => part.goals))).toEqual(new Set(comparison.goals));
      expect(parts.flatMap((part) => part.loneGoals)).toHaveLength(comparison.loneGoals.length);
      expect(new Set(parts.flatMap((part) => part.measures))).toEqual(new Set(comparison.measures));
      expect(new Set(parts.flatMap((part) => part.offers))).toEqual(new Set(comparison.offers));
      expect(parts.flatMap((part) => part.text)).toEqual(comparison.text);
    }
  });

  it('has each part of a comparison once in its files, as an object and as a line', () => {
    for (const comparison of compared) {
      const { goals: held, loneGoals, measures, offers } = comparison;
      const data = comparisonJson(comparison, library, (address) => address) as Record<string, object[]>;
      for (const part of ['goals', 'measures', 'offers', 'text'] as const) {
        expect(data[part]).toHaveLength(comparison[part].length);
      }
      expect(data['otherGoals']).toHaveLength(loneGoals.length);
      const lines = comparisonCsv(comparison, library).split('\n').filter(Boolean);
      expect(lines).toHaveLength(1 + held.length + loneGoals.length + measures.length + offers.length);
    }
  });

  it('has every figure and goal in the open data, each value in its column', () => {
    type Entry = { columns: object[]; rows: { values: unknown[]; states: unknown[]; printed: unknown[] }[] };
    const entries = figuresJson(library, (address) => address) as Entry[];
    expect(entries).toHaveLength(figures.length);
    for (const { columns, rows } of entries) {
      for (const { values, states, printed } of rows) {
        expect([values.length, states.length, printed.length]).toEqual(Array(3).fill(columns.length));
      }
    }
    const ofPlans = goals.filter(({ kind }) => kind !== 'project');
    expect(goalsJson(library, (address) => address)).toHaveLength(ofPlans.length);
  });

  it('has a section for each chapter and each heading of the second level', () => {
    for (const year of planYears) {
      const own = chapters.filter((chapter) => chapter.year === year);
      const headings = own.flatMap((chapter) => chapter.headings.filter(({ depth, parts }) => depth === 2 && parts));
      expect(sectionsOfPlan(year, library)).toHaveLength(own.length + headings.length);
    }
  });

  it('tells everything that a plan says is missing, and every contradiction of its sources', () => {
    for (const { year, missing } of plans) {
      const unknowns = unknownsOf(year, library);
      expect(unknowns.filter(({ kind }) => kind === 'missing').map(({ text }) => text)).toEqual(missing);
      const told = [...figures, ...goals]
        .filter((each) => each.year === year)
        .flatMap(({ remarks = [] }) => remarks.filter(({ kind }) => kind === 'contradiction'));
      expect(unknowns.filter(({ kind }) => kind === 'contradiction').length).toBeGreaterThanOrEqual(told.length);
    }
  });

  it('assesses every goal with a target, and says how in whole sentences', () => {
    const broken = goals
      .filter(({ target }) => target)
      .filter((goal) => {
        const assessment = evaluateGoal(goal, library);
        const sentences = [sentenceText(wholeSum(assessment)), ...assessment.remarks];
        return statusText(assessment) === '' || sentences.some((sentence) => !whole.test(sentence));
      });
    expect(broken.map(({ file }) => file)).toEqual([]);
  });

  it('answers in short, in whole sentences, what is the same and what is not', () => {
    const answers = compared.flatMap((comparison) => sentencesOf(shortAnswer(comparison, library)));
    expect(answers.filter((sentence) => !whole.test(sentence))).toEqual([]);
  });
});
