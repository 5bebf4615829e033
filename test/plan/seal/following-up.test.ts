import { describe, expect, it } from 'vitest';
import type { PartChange } from '../../../src/plan/seal/changes.ts';
import { isFollowingUp } from '../../../src/plan/seal/held.ts';
import type { PartKey } from '../../../src/plan/seal/part.ts';
import { libraryWith } from '../../support/libraries.ts';

const library = libraryWith();
const [plan] = library.plans;
const [followUp] = library.followUps;

/** The plan's own document is one, and what was written of how it went is another. */
const shelves = {
  ...library,
  plans: [
    { ...plan!, year: '2018' as const, ownDocument: { extent: 'whole' as const, document: 'status' } },
    { ...plan!, ownDocument: { extent: 'whole' as const, document: 'planen' } },
  ],
  followUps: [{ ...followUp!, document: 'status' }],
};

/** Something that has come to the plan since it was sealed, from a document. */
const come = (key: PartKey, document?: string): PartChange => {
  const says = document === undefined ? {} : { origin: { document } };
  return { key, before: undefined, after: says, now: { key, file: 'x.yaml', says, whereIs: () => ({ path: [] }) } };
};
const follows = (change: PartChange, of: Parameters<typeof isFollowingUp>[2] = shelves): boolean =>
  isFollowingUp(change, '2019', of);

describe('what comes to an adopted plan without a correction', () => {
  it.each<PartKey>(['figure/a', 'chapter/a', 'bilag/a', 'offer/a'])('is %s from the document of a follow-up', (key) =>
    expect(follows(come(key, 'status'))).toBe(true),
  );

  it('is a follow-up, whatever it is from', () => {
    expect(follows(come('follow-up/a'))).toBe(true);
    expect(follows(come('follow-up/a', 'planen'))).toBe(true);
  });

  it.each<PartKey>(['goal/a', 'plan/2019', 'correction/1-1', 'term/a', 'measure/a'])('is never %s', (key) =>
    expect(follows(come(key, 'status'))).toBe(false),
  );
});

describe('what needs a correction', () => {
  it('is all that stood there before, and is changed or gone', () => {
    const { after, ...rest } = come('figure/a', 'status');
    expect(follows({ ...rest, after, before: { title: 'Før' } })).toBe(false);
    expect(follows({ ...rest, after: undefined, before: { title: 'Før' } })).toBe(false);
    expect(follows({ ...rest, after: undefined })).toBe(false);
    expect(follows({ ...rest, after, now: undefined })).toBe(false);
  });

  it('is what comes from the plan’s own document, though a follow-up names it too', () => {
    const both = { ...shelves, followUps: [{ ...followUp!, document: 'planen' }] };
    expect(follows(come('figure/a', 'planen'), both)).toBe(false);
  });

  it('is what comes from a document that no follow-up of this plan names, or from none', () => {
    expect(follows(come('figure/a', 'andet'))).toBe(false);
    expect(follows(come('figure/a'))).toBe(false);
    expect(
      follows(come('figure/a', 'status'), { ...shelves, followUps: [{ ...shelves.followUps[0]!, year: '2018' }] }),
    ).toBe(false);
  });

  it('is not all of the plan’s own document where that is missing', () => {
    const missing = {
      ...shelves,
      plans: [{ ...plan!, ownDocument: { extent: 'missing' as const, document: 'status', text: 'Findes ikke.' } }],
    };
    expect(follows(come('figure/a', 'status'), missing)).toBe(true);
    expect(follows(come('figure/a', 'status'), { ...shelves, plans: [] })).toBe(true);
  });

  it('is not what one of several follow-ups names', () => {
    const more = { ...shelves, followUps: [...shelves.followUps, { ...followUp!, document: 'andet' }] };
    expect(follows(come('figure/a', 'andet'), more)).toBe(true);
  });
});
