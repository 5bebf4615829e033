import { describe, expect, it } from 'vitest';
import { planOf } from '../../src/plan/library/library.ts';
import { planFront } from '../../src/site/plan-view.ts';
import { goodText, inventedLibrary } from '../support/libraries.ts';
import { twoYears } from '../support/plan-years.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';

const offerFrom = (document: string) =>
  goodText('data/offers/jobklub.yaml').replace('document: plan-2019', `document: ${document}`);
const front = (year: PlanYear, changes: Record<string, string> = {}) => {
  const library = twoYears(changes);
  return planFront(planOf(library, year), library);
};

describe('the front page of a plan year', () => {
  it('says that offers stand in the plan only where all of them do', () => {
    expect(front('2019').offers.title).toBe('Tilbud og projekter i planen');
    expect(front('2019', { 'data/offers/jobklub.yaml': offerFrom('ministeren') }).offers.title).toBe(
      'Tilbud og projekter i dokumenterne',
    );
  });

  it('leads to the plan only where every chapter is written from it', () => {
    const chapter = 'content/2019/ledighed.mdx';
    expect(front('2019').chapters.title).toBe('Læs planen');
    const other = goodText(chapter).replace('document: plan-2019', 'document: ministeren');
    expect(front('2019', { [chapter]: other }).chapters.title).toBe('Læs, hvad dokumenterne siger');
  });

  it('has a line for each goal that could be assessed, and says of the others once what there is to say', () => {
    const { goals, inShort } = front('2019');
    expect(goals.kinds.map(({ title, goals: some }) => [title, some.length])).toEqual([['Lokale resultatmål', 1]]);
    expect(goals.others.map(({ text }) => text)).toEqual(['Ét projektmål har intet måltal.']);
    expect(inShort).toBe('Det ene resultatmål er nået.');
    const library = inventedLibrary();
    const { others } = planFront(planOf(library, '2019'), library).goals;
    expect(others[0]).toEqual({
      text: 'Ét lokalt resultatmål kan ikke vurderes:',
      goals: [{ text: 'Unge i gang', address: '/2019/maal/uddannelse/' }],
    });
  });

  it('marks goals of the minister as not from the municipality, where they are not', () => {
    const { goals, words } = front('2021');
    expect(goals.kinds).toEqual([]);
    expect(goals.note).toContain('ikke et af kommunens egne dokumenter');
    expect(words.name).toBe('Planåret 2021');
  });

  it('names chapters that are empty in the document, and does not hold them out', () => {
    const chapter = 'content/2019/ledighed.mdx';
    const emptied = goodText(chapter).replace(/^(title: .*)$/m, '$1\nempty: Kapitlet er tomt i dokumentet.');
    const { chapters, empty } = front('2019', { [chapter]: emptied });
    expect(empty.map(({ address }) => address)).toEqual(['/2019/ledighed/']);
    expect(chapters.list.map(({ id }) => id)).not.toContain('ledighed');
  });

  it('leads to chosen figures by what they show', () => {
    const plan = 'data/2019/plan.yaml';
    const chosen = goodText(plan).replace(/keyFigures: .*/, 'keyFigures: [tabel-1]');
    expect(front('2019', { [plan]: chosen }).keyFigures).toEqual([
      expect.objectContaining({ address: '/2019/tal/tabel-1/' }),
    ]);
  });
});
