import { describe, expect, it } from 'vitest';
import { externalMark, externalNote, originText, publishedText } from '../../../src/plan/library/document-text.ts';
import type { Document } from '../../../src/plan/entry/document.ts';

const own: Document = { id: 'plan', title: 'Lillebys plan 2019', short: 'Planen 2019', publisher: 'Lilleby Kommune' };
const report: Document = { ...own, id: 'rapport', short: 'Rapporten', publisher: 'Et firma', external: true };
const letter: Document = { ...report, id: 'brev', short: 'Brevet', published: '2019-05-03' };
const documents = [own, report, letter];

describe('a document', () => {
  it('is named with who made it known, and when, where that is known', () => {
    expect(publishedText(own)).toBe('Lilleby Kommune');
    expect(publishedText(letter)).toBe('Et firma, 3.\u00a0maj 2019');
  });

  it('stands with the place in it, and is marked where the municipality did not make it', () => {
    expect(originText({ document: 'plan', label: 'Kapitel 1' }, { documents })).toBe('Kapitel 1, Planen 2019.');
    expect(originText({ document: 'brev', label: 'Side 2' }, { documents })).toBe(`Side 2, Brevet. ${externalMark}`);
  });
});

describe('a list of things from documents', () => {
  const note = (...ids: string[]) =>
    externalNote(
      ids.map((document) => ({ document })),
      { documents },
    );

  it('says nothing where all of it is the municipality’s own, or where there is nothing', () => {
    expect(note('plan', 'plan')).toBeUndefined();
    expect(note()).toBeUndefined();
  });

  it('says where all of it comes from elsewhere', () => {
    expect(note('brev', 'brev')).toBe(
      'Det, der står her, er hentet fra ”Brevet”. Det er ikke et af kommunens egne dokumenter.',
    );
  });

  it('says where some of it does', () => {
    expect(note('plan', 'brev', 'rapport')).toBe(
      'Noget af det, der står her, er hentet fra ”Brevet” og ”Rapporten”. Det er ikke nogle af kommunens egne dokumenter.',
    );
  });
});
