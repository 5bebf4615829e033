import { describe, expect, it } from 'vitest';
import { ofYear } from '../../src/plan/library/library.ts';
import { goalSummaries } from '../../src/plan/publish/goal-summary.ts';
import { goalList, withBullet, withBullets } from '../../src/site/goal-view.ts';
import { inventedLibrary } from '../support/libraries.ts';

const library = inventedLibrary();
const summaries = goalSummaries(ofYear(library.goals, 2019), library);
const named = (id: string) => summaries.find(({ goal }) => goal.id === id)!;

describe('bullets', () => {
  it('are drawn of a target that a number decides, and say in words what they show', async () => {
    const { parts, hasBullet } = await withBullet(named('lavere-ledighed'), library);
    expect(hasBullet).toBe(true);
    expect(parts[0]!.bullet!.svg).toMatch(/^<svg/);
    expect(parts[0]!.bullet!.description).toContain(parts[0]!.target);
  });

  it('are not drawn where there is no number, or no target', async () => {
    for (const id of ['uddannelse', 'ydelse-2019'])
      expect(await withBullet(named(id), library)).toEqual({ ...named(id), hasBullet: false });
  });

  it('of a list share its axis, and how to read it is said once', async () => {
    const views = await withBullets(summaries, library);
    const alone = await withBullet(named('lavere-ledighed'), library);
    const listed = views.find(({ goal }) => goal.id === 'lavere-ledighed')!;
    expect(listed.parts[0]!.bullet!.svg).not.toBe(alone.parts[0]!.bullet!.svg);
    expect(goalList(views)).toEqual({ hasTargets: true, bulletNote: listed.bulletNote });
    expect(listed.bulletNote).toBeTruthy();
  });

  it('have no axis to share where none is drawn', async () => {
    expect(goalList(await withBullets([named('ydelse-2019')], library))).toEqual({
      hasTargets: false,
      bulletNote: undefined,
    });
    expect(goalList([])).toEqual({ hasTargets: false, bulletNote: undefined });
  });
});
