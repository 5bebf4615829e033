import { describe, expect, it } from 'vitest';
import { planOf } from '../../src/plan/library/library.ts';
import { goalGroups, goalsInShort, goalsOfThemes } from '../../src/site/goal-groups.ts';
import { countStatuses } from '../../src/site/goal-view.ts';
import { resultsInWords } from '../../src/site/results-in-words.ts';
import { wordingText, wordingTitle } from '../../src/plan/library/goal-wording.ts';
import { twoYears } from '../support/plan-years.ts';

const library = twoYears();
const groupsOf = (year: number) => goalGroups(planOf(library, year), library);

describe('the goals of a plan year', () => {
  it('stand by kind, those of the plan first and those of other years last', async () => {
    expect((await groupsOf(2019)).map(({ title }) => title)).toEqual([
      'Lokale resultatmål',
      'Mål for projekter',
      'Mål for 2017, som dokumenterne gør status på',
    ]);
  });

  it('are introduced by what is true of all of them: only the theme is known, and no document of the municipality says so', async () => {
    const [ministers] = await groupsOf(2021);
    expect(ministers!.intro).toBe(
      'Det, beskæftigelsesministeren bad kommunerne om. Kun målenes temaer er kendt, så det kan ikke vurderes, om de er nået. Det, der står her, er hentet fra ”Ministerens mål”. Det er ikke et af kommunens egne dokumenter.',
    );
  });

  it('begin with how it went, or that nobody can say', async () => {
    const [plan2019, plan2021] = [await groupsOf(2019), await groupsOf(2021)];
    expect(goalsInShort(plan2019, { year: 2019 })).toBe(resultsInWords(countStatuses(plan2019[0]!.views)));
    expect(goalsInShort(plan2021, { year: 2021 })).toBe('Ingen af målene for 2021 kan vurderes.');
    expect(goalsInShort([], { year: 2021 })).toBeUndefined();
  });

  it('are not said to be without a target where the plan that may set it is not there', async () => {
    const named = { ...library.goals.find(({ year }) => year === 2021)!, kind: 'plan' as const, themeOnly: undefined };
    const [group] = await goalGroups(planOf(library, 2021), { ...library, goals: [named] });
    expect(group!.intro).toContain('Om målene har måltal, er ukendt');
  });

  it('are said to be without a target only where they are', async () => {
    const [results, projects] = await groupsOf(2019);
    expect(results!.intro).toBe('Det, kommunen selv ville nå.');
    expect(projects!.intro).toContain('Uden et måltal kan det ikke vurderes');
  });

  it('are not said to be without a target where the plan that they belong to is not among the documents', async () => {
    const told = twoYears({
      'data/2021/goals/i-status.yaml':
        'kind: plan\norder: 2\ntitle: Mindre ledighed\nwording: Ledigheden skal ned\ntheme: job\norigin: {document: plan-2019, label: Status}\nrelations: [{plan: 2019, relation: new, reason: Det er et andet mål.}]\n',
    });
    const [named] = await goalGroups(planOf(told, 2021), told);
    expect(named!.intro).toContain('Om målene har måltal, er ukendt, så det kan ikke vurderes, om de er nået.');
    expect(named!.intro).not.toContain('Uden et måltal');
  });

  it('are unknown on a theme where the plan is not among the documents, and not found where it is', async () => {
    const absences = async (year: number) =>
      goalsOfThemes(await groupsOf(year), planOf(library, year), library).map(({ absence }) => absence);
    expect(await absences(2019)).toEqual([undefined, 'Webstedet har ikke lagt mål fra planen for 2019 under temaet.']);
    expect(await absences(2021)).toEqual([undefined, 'Mål på temaet er ukendt i 2021.']);
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
