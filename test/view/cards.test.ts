import { describe, expect, it } from 'vitest';
import { cardFor, cards } from '../../src/site/card/cards.ts';
import { cardSvg, type CardContent } from '../../src/site/card/drawing.ts';
import { twoYears } from '../support/plan-years.ts';

const library = twoYears();
const textsOf = (svg: string): string[] => [...svg.matchAll(/<text [^>]*>([^<]*)/g)].map(([, text]) => text!);
const content: CardContent = { kicker: 'Mål', title: 'Et mål', sentences: ['Ét.'], hues: ['teal'], owner: 'Lilleby' };
const heights = (svg: string): number[] => [...svg.matchAll(/<text x="\S+" y="(\d+)"/g)].map(([, y]) => Number(y));

describe('the pictures that pages are shared with', () => {
  it('are one for each plan, goal, measure and comparison, and one for the rest', () => {
    expect([...cards(library).keys()]).toEqual([
      '/',
      '/2019/',
      '/2021/',
      ...library.goals.map(({ year, id }) => `/${year}/maal/${id}/`),
      '/noegletal/ledighed/',
      '/sammenlign/2019-2021/',
    ]);
  });

  it.each([
    ['/2019/maal/lavere-ledighed/', '/2019/maal/lavere-ledighed/'],
    ['/2019/tal/tabel-1/', '/2019/'],
    ['/sammenlign/2019-2021/job/', '/sammenlign/2019-2021/'],
    ['/noegletal/', '/'],
    ['/', '/'],
  ])('of %s is that of %s', (address, page) => expect(cardFor(address, library).page).toBe(page));

  it('say what the page of a goal says, and that its plan no longer applies', () => {
    const { alt, draw } = cardFor('/2019/maal/lavere-ledighed/', library);
    const told = textsOf(draw()).join(' ');
    expect(told).toContain('Lilleby Kommune');
    expect(alt()).not.toContain('..');
    expect(cardFor('/2021/maal/minister-job/', library).alt()).toContain('planen gælder ikke længere');
  });
});

describe('a picture', () => {
  it('leaves a sentence out whole, and never ends in the midst of one where there is another', () => {
    const long = `${'Det er en lang sætning om, hvordan det gik med målet i planen. '.repeat(4).trim()}`;
    const told = textsOf(cardSvg({ ...content, sentences: ['Målet er nået.', long, long, long] })).join(' ');
    expect(told).toContain('Målet er nået.');
    expect(told).not.toContain('…');
  });

  it('shortens a title and a first sentence that there is no room for', () => {
    const told = cardSvg({ ...content, title: 'Et langt navn på et mål '.repeat(20), sentences: ['Ord '.repeat(300)] });
    expect(textsOf(told).filter((text) => text.endsWith('…'))).toHaveLength(2);
    expect(Math.max(...heights(told))).toBeLessThan(630);
  });

  it('has its texts below each other, above the foot', () => {
    const svg = cardSvg({ ...content, status: { mark: 'met', text: 'Nået' }, marks: ['met', 'not-met', 'unknown'] });
    expect(heights(svg)).toEqual(heights(svg).toSorted((a, b) => a - b));
  });

  it('writes no sign that XML would take for its own', () => {
    expect(cardSvg({ ...content, title: 'A & <b>' })).toContain('A &amp; &lt;b&gt;');
  });
});
