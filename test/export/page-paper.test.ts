import { describe, expect, it } from 'vitest';
import { pagePaper } from '../../src/export/page-paper.ts';
import { planOf } from '../../src/plan/library/library.ts';
import { libraryWith } from '../support/libraries.ts';

/** What stands in each box at the edges of a sheet. */
const boxes = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.split('@page sheet')[0]!.matchAll(/@([a-z]+-[a-z]+) \{\s*content: (.*);/g)].map(([, place, content]) => [
      place,
      content!.replaceAll('\u00a0', ' '),
    ]),
  );

describe('the edges of a sheet of paper', () => {
  const library = libraryWith();

  it('say of a plan year whose it is, its edition, where it is and which sheet of how many', () => {
    expect(boxes(pagePaper(library, planOf(library, '2019'), 'https://plan.example/2019/'))).toEqual({
      'top-left': '"Lilleby Kommune"',
      'top-right': '"Beskæftigelsesplan 2019"',
      'bottom-left': '"Beskæftigelsesplan 2019, webstedets udgave 1.0 (1. januar 2019). https://plan.example/2019/"',
      'bottom-right': "'side ' counter(page) ' af ' counter(pages)",
    });
  });

  it('say of other pages whose the site is, and no address where the site does not know its own', () => {
    const { 'bottom-left': foot, 'top-right': head } = boxes(pagePaper(library, undefined, undefined));
    expect(foot).toBe('"Lilleby Kommune"');
    expect(head).toBe(`"${library.site.title}"`);
  });
});
