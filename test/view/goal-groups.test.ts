import { describe, expect, it } from 'vitest';
import { planOf, type Library } from '../../src/plan/library/library.ts';
import { byForYear, byKind, countStatuses, goalGroups, goalsInShort, goalsOfYear } from '../../src/site/goal-groups.ts';
import type { GoalSummary } from '../../src/plan/publish/goal-summary.ts';
import { planFront } from '../../src/site/plan-view.ts';
import { goalViews } from '../../src/site/goal-view.ts';
import { wordingText, wordingTitle } from '../../src/plan/library/goal-wording.ts';
import { threePlans } from '../support/libraries.ts';
import { twoYears } from '../support/plan-years.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';

const library = twoYears();
const groupsOf = (year: PlanYear, of: Library = library) => goalGroups(planOf(of, year), goalsOfYear(year, of), of);

describe('the goals of a plan year', () => {
  it('stand by kind, those of the plan first and those of other years last', () => {
    expect(groupsOf('2019').map(({ title }) => title)).toEqual([
      'Lokale resultatmål',
      'Mål for projekter',
      'Mål for 2017, som dokumenterne gør status på',
    ]);
  });

  it('come in one order wherever they stand: what the municipality itself would reach before what others asked of it', () => {
    const all = threePlans();
    const of2019 = all.goals.filter(({ year }) => year === '2019');
    const order = ['result', 'strategic', 'minister'];
    const kindsOf = (kinds: readonly string[]) => kinds.filter((kind, i) => kind !== kinds[i - 1]);
    expect(groupsOf('2019', all).map(({ id }) => id)).toEqual(order);
    expect(kindsOf(of2019.map(({ kind }) => kind))).toEqual(order);
    expect(byKind(goalsOfYear('2019', all).own).map(({ kind }) => kind)).toEqual(order);
    const inPlan = planFront(planOf(all, '2019'), all).goals.others.map(({ text }) => text);
    expect(inPlan.filter((text) => /strategisk mål|ministermål/.test(text))).toEqual([
      expect.stringContaining('strategisk mål'),
      expect.stringContaining('ministermål'),
    ]);
  });

  it('are its own, or of the year that they say', () => {
    const { own, older } = goalsOfYear('2019', library);
    expect(byKind(own).map(({ kind, goals }) => [kind, goals.length])).toEqual([
      ['result', 1],
      ['project', 1],
    ]);
    expect(byForYear(older).map(({ forYear, goals }) => [forYear, goals.map(({ goal }) => goal.id)])).toEqual([
      ['2017', ['gammelt']],
    ]);
    expect(byKind([])).toEqual([]);
    expect(byForYear(own)).toEqual([]);
  });

  it('are introduced by what is true of all of them: only the theme is known, and no document of the municipality says so', () => {
    const [ministers] = groupsOf('2021');
    expect(ministers!.intro).toBe(
      'Det, beskæftigelsesministeren bad kommunerne om. Kun målenes temaer er kendt, så det kan ikke vurderes, om de er nået. Det, der står her, er hentet fra ”Ministerens mål”. Det er ikke et af kommunens egne dokumenter.',
    );
  });

  it('begin with how it went, or that nobody can say', () => {
    const goals2019 = goalsOfYear('2019', library);
    const inShort = (own: readonly GoalSummary[], year: PlanYear) =>
      goalsInShort({ own: goalViews(own, library) }, planOf(library, year), library);
    expect(inShort(goals2019.own, '2019')).toMatch(/^Af .+ resultatmål er |^Det ene resultatmål /);
    expect(inShort(goalsOfYear('2021', library).own, '2021')).toBe('Målet for 2021 kan ikke vurderes.');
    expect(inShort([], '2021')).toBeUndefined();
  });

  it('are not said to be without a target where the plan that may set it is not there', () => {
    const named = {
      ...library.goals.find(({ year }) => year === '2021')!,
      kind: 'plan' as const,
      themeOnly: undefined,
    };
    const [group] = groupsOf('2021', { ...library, goals: [named] });
    expect(group!.intro).toContain('Det er ukendt, om målene har måltal');
  });

  it('are said to be without a target only where they are', () => {
    const [results, projects] = groupsOf('2019');
    expect(results!.intro).toBe('Det, kommunen selv ville nå.');
    expect(projects!.intro).toContain('Uden et måltal kan det ikke vurderes');
  });

  it('are not said to be without a target where the plan that they belong to is not among the documents', () => {
    const told = twoYears({
      'data/2021/goals/i-status.yaml':
        'kind: plan\norder: 2\ntitle: Mindre ledighed\nwording: Ledigheden skal ned\ntheme: job\norigin: {document: plan-2019, label: Status}\nrelations: [{plan: 2019, relation: new, reason: Det er et andet mål.}]\n',
    });
    const [named] = groupsOf('2021', told);
    expect(named!.intro).toContain('Det er ukendt, om målene har måltal, så det kan ikke vurderes, om de er nået.');
    expect(named!.intro).not.toContain('Uden et måltal');
  });
});

describe('statuses', () => {
  it('are counted in the order in which they are told, without those that no goal has', () => {
    const statuses = (['unknown', 'met', 'unknown', 'partly-met'] as const).map((status) => ({ status }));
    expect(countStatuses(statuses)).toEqual([
      { status: 'met', label: 'nået', count: 1 },
      { status: 'partly-met', label: 'delvist nået', count: 1 },
      { status: 'unknown', label: 'kan ikke vurderes', count: 2 },
    ]);
    expect(countStatuses([])).toEqual([]);
  });
});

describe('a wording', () => {
  it('is called printed, never adopted, and another is called what it is', () => {
    expect(wordingTitle({})).toBe('Målet, som det er trykt');
    expect(wordingTitle({ told: true })).toBe('Målet, genfortalt af webstedet');
    expect(wordingTitle({ told: true, themeOnly: true })).toBe('Kun temaet er kendt');
  });

  it('stands in lists as it is printed, or with what it is before it', () => {
    expect(wordingText({ wording: 'Flere i job' })).toBe('Flere i job');
    expect(wordingText({ wording: 'Flere i job', told: true })).toBe('Genfortalt: Flere i job');
  });
});
