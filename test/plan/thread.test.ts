import { describe, expect, it } from 'vitest';
import { findGoal, type Library } from '../../src/plan/library.ts';
import { isLeftBehind, themeYears, tiesBack, tiesForward } from '../../src/plan/thread.ts';
import { publishedLibrary } from '../support/libraries.ts';

const library: Library = publishedLibrary();
const goal = (year: number, id: string) => findGoal(library, year, id)!;

describe('a goal through the years', () => {
  it('says what it builds on, with the reason', () => {
    const [tie] = tiesBack(goal(2019, 'arbejdskraft-til-virksomhederne'), library);
    expect(tie).toMatchObject({ relation: 'reworded', label: 'Samme mål med nye ord', year: 2015 });
    expect(tie!.goal!.id).toBe('taettere-kontakt-med-virksomheder');
    expect(tie!.reason).toMatch(/virksomhederne/);
  });

  it('knows what became of it in later plans', () => {
    expect(
      tiesForward(goal(2015, 'langtidsledige-under-region-og-klynge'), library).map(({ goal: later }) => later!.id),
    ).toEqual(['faerre-langtidsledige']);
    expect(tiesForward(goal(2019, 'passivandel'), library)[0]).toMatchObject({
      year: 2021,
      label: 'Samme mål, andet måltal',
    });
  });

  it('of which only the theme is known is not said to be the same goal', () => {
    expect(tiesBack(goal(2021, 'ministermaal-handicap'), library)[0]!.label).toBe('Samme tema');
  });

  it('is left behind when no later plan builds on it; those of the newest plan cannot be', () => {
    expect(isLeftBehind(goal(2019, 'socialt-bedrageri'), library)).toBe(true);
    expect(isLeftBehind(goal(2019, 'passivandel'), library)).toBe(false);
    expect(isLeftBehind(goal(2021, 'ministermaal-vaerdighed'), library)).toBe(false);
  });
});

it('a theme has an entry for every plan, also where that has no goal', () => {
  expect(themeYears('langtid', library).map(({ year, goals }) => [year, goals.length > 0])).toEqual([
    [2015, true],
    [2019, true],
    [2021, false],
  ]);
});

it('goals of older years stand before those of the plan itself', () => {
  const [first] = themeYears('langtid', library)[0]!.goals;
  expect(first!.forYear).toBe(2013);
});
