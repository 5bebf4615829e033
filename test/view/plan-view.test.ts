import { describe, expect, it } from 'vitest';
import { planOf } from '../../src/plan/library/library.ts';
import { planFront } from '../../src/site/plan-view.ts';
import { goodText } from '../support/libraries.ts';
import { twoYears } from '../support/plan-years.ts';

const offerFrom = (document: string) =>
  goodText('data/offers/jobklub.yaml').replace('document: plan-2019', `document: ${document}`);
const front = (year: number, changes: Record<string, string> = {}) => {
  const library = twoYears(changes);
  return planFront(planOf(library, year), library);
};

describe('the front page of a plan year', () => {
  it('says that offers stand in the plan only where all of them do', async () => {
    expect((await front(2019)).offers.title).toBe('Tilbud og projekter i planen');
    expect((await front(2019, { 'data/offers/jobklub.yaml': offerFrom('ministeren') })).offers.title).toBe(
      'Tilbud og projekter i dokumenterne',
    );
  });

  it('leads to the plan only where every chapter is written from it', async () => {
    const chapter = 'content/2019/ledighed.mdx';
    expect((await front(2019)).chapters.title).toBe('Læs planen');
    const other = goodText(chapter).replace('document: plan-2019', 'document: ministeren');
    expect((await front(2019, { [chapter]: other })).chapters.title).toBe('Læs, hvad dokumenterne siger');
  });

  it('leads with the results where the plan has any', async () => {
    const { goals } = await front(2019);
    expect([goals.title, goals.hasResults, goals.views.length]).toEqual([
      'Resultatmålene, og hvad tallene viser',
      true,
      1,
    ]);
  });

  it('has no goals to lead with where the documents give none, and marks those of the minister as not the municipality’s', async () => {
    const { goals, ministers, words } = await front(2021);
    expect(goals.views).toEqual([]);
    expect(goals.none).toBe('Webstedet har ikke fundet andre mål end ministerens. De står længere nede.');
    expect(ministers.note).toContain('ikke et af kommunens egne dokumenter');
    expect(words.name).toBe('Planåret 2021');
  });
});
