import { describe, expect, it } from 'vitest';
import { findGoal, type Library } from '../../../src/plan/library/library.ts';
import { goalSummary, type GoalSummary } from '../../../src/plan/publish/goal-summary.ts';
import { inventedLibrary, libraryWith, lyngsoeFiles, threePlans } from '../../support/libraries.ts';
import { twoYears } from '../../support/plan-years.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const summaryOf = (library: Library, year: PlanYear, id: string): GoalSummary =>
  goalSummary(findGoal(library, year, id)!, library);
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

describe('a goal in words', () => {
  const goal = summaryOf(libraryWith(), '2019', 'lavere-ledighed');

  it('says what it is and where it stands', () => {
    expect([goal.name, goal.nameNoted, goal.theme, goal.address]).toEqual([
      'Lokalt resultatmål 1',
      'Lokalt resultatmål 1',
      'Job',
      '/2019/maal/lavere-ledighed/',
    ]);
    expect([goal.wordingTitle, goal.wording, goal.origin, goal.source.id]).toEqual([
      'Målet, som det er trykt',
      'Ledigheden skal være højst 5 pct. ved udgangen af 2019',
      'Kapitel 1, Planen 2019.',
      'plan-2019',
    ]);
  });

  it('says what it asks for at every length, and by when', () => {
    expect([goal.asked, ...goal.askedSentences, goal.askedInShort, goal.deadline].map(plain)).toEqual([
      'Ledighed: højst 5 pct.',
      'Målet er højst 5 pct. senest i 4. kvartal 2019.',
      'højst 5 pct.',
      '4. kvartal 2019',
    ]);
  });

  it('says how it stands, and its only part needs no name', () => {
    expect([goal.status, goal.statusText]).toEqual(['met', 'Nået']);
    expect(goal.parts.map(({ label, statusText }) => [label, statusText])).toEqual([['', 'Nået']]);
    expect(goal.sum).toContain(goal.askedSentences[0]);
  });
});

describe('a goal with a level for each year', () => {
  const library = libraryWith({}, lyngsoeFiles());
  const goal = summaryOf(library, '2022-2025', 'uddannelse');

  it('says beside its status which years came out otherwise', () => {
    expect([goal.statusText, goal.besides, goal.note]).toEqual([
      'Nået',
      'men ikke i 2023',
      'Målet for 2023 er ikke nået.',
    ]);
  });
});

describe('a goal of several parts', () => {
  it('names each by what it asks for, and asks for each', () => {
    const goal = summaryOf(inventedLibrary(), '2019', 'udgifter');
    expect(goal.parts.map(({ label }) => plain(label))).toEqual([
      'Et fald på mindst 5 pct.',
      expect.stringContaining('hele landet'),
    ]);
    expect(goal.askedSentences).toEqual(goal.parts.map(({ target }) => target));
    expect(goal.askedInShort).toContain(' og ');
  });

  it('asks once for what several parts ask alike', () => {
    const library = libraryWith();
    const [goal] = library.goals;
    const target = { kind: 'compound' as const, parts: [goal!.target as never, goal!.target as never] };
    const summary = goalSummary({ ...goal!, target }, library);
    expect([summary.parts.length, summary.askedSentences.length]).toEqual([2, 1]);
  });
});

describe('a goal without a target', () => {
  it('is said to have none where its plan is there, and has no deadline', () => {
    const { asked, askedSentences, askedInShort, deadline, parts } = summaryOf(threePlans(), '2019', 'ydelse-2019');
    expect({ asked, askedSentences, askedInShort, deadline, parts }).toEqual({
      asked: 'intet måltal',
      askedSentences: [],
      askedInShort: undefined,
      deadline: undefined,
      parts: [],
    });
  });

  it('is said to have none neither where only its theme is known nor where its plan is not there', () => {
    const library = twoYears();
    expect(summaryOf(library, '2021', 'minister-job').asked).toBeUndefined();
    const known = { ...findGoal(library, '2021', 'minister-job')!, themeOnly: undefined };
    expect(goalSummary(known, library).asked).toBeUndefined();
  });

  it('asks for what it says where that has no limit', () => {
    const goal = { ...libraryWith().goals[0]!, target: undefined, openTarget: 'omkring 40 i job' };
    expect(goalSummary(goal, libraryWith()).asked).toBe('omkring 40 i job');
  });
});

describe('a goal whose wording is not the printed one', () => {
  it('says so beside its name, over its wording and before it', () => {
    const library = twoYears();
    const told = summaryOf(library, '2019', 'projekt');
    expect([told.nameNoted, told.wordingTitle, told.wording]).toEqual([
      'Projektmål 1, genfortalt',
      'Målet, genfortalt af webstedet',
      'Genfortalt: Noget skal ske',
    ]);
    expect(summaryOf(library, '2021', 'minister-job').nameNoted).toMatch(/, kun temaet er kendt$/);
  });

  it('says of a document from elsewhere that it is none of the municipality’s own', () => {
    expect(summaryOf(twoYears(), '2021', 'minister-job').origin).toBe(
      'Temaer, Ministerens mål. Ikke et af kommunens egne dokumenter.',
    );
  });
});

describe('remarks', () => {
  const [goal] = libraryWith().goals;
  const withRemark = (kind: 'reading' | 'unclear') =>
    goalSummary({ ...goal!, remarks: [{ kind, text: 'Sådan er det læst.' }] }, libraryWith()).remarks;

  it('on how the goal was read belong to its assessment, others to its document', () => {
    expect(withRemark('reading')).toContain('Webstedets læsning: Sådan er det læst.');
    expect(withRemark('unclear')).toEqual(goalSummary(goal!, libraryWith()).remarks);
  });
});

describe('a note beside the status', () => {
  it('tells that a goal was met before its plan began, and nothing else', () => {
    const library = libraryWith();
    const [goal] = library.goals;
    const target = { kind: 'level', measure: 'ledighed', comparator: 'at-most', value: 6 } as const;
    expect(goalSummary({ ...goal!, target }, library).note).toBe('Målet var allerede nået, før planen begyndte.');
    expect(goalSummary(goal!, library).note).toBeUndefined();
  });
});
