import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../src/plan/library/section.ts';
import { themesOfMeasure, themesOfOffer } from '../../../src/plan/library/themes-of.ts';
import { goodText, libraryWith, inventedLibrary } from '../../support/libraries.ts';

const chapterOf = (text: string) => libraryWith({ 'content/2019/ledighed.mdx': text }).chapters[0]!;
const text = goodText('content/2019/ledighed.mdx');

describe('a section of a chapter', () => {
  it('is what stands under a heading; what stands before the first is the short of it', () => {
    const sections = sectionsOf(chapterOf(text));
    expect(sections.map(({ slug, aspect, theme }) => [slug, aspect, theme])).toEqual([
      ['', 'short', 'job'],
      ['flere-i-job', 'action', 'job'],
    ]);
    expect(sections[1]!.components.map(({ name }) => name)).toEqual(['About', 'Term', 'Figure', 'Goal', 'Offer']);
  });

  it('is on no theme in a chapter on several, unless it says which', () => {
    const several = text.replace('themes: [job]', 'themes: [job, unge]');
    const library = (chapter: string) =>
      libraryWith({
        'content/2019/ledighed.mdx': chapter,
        'data/themes.yaml': `${goodText('data/themes.yaml')}\n- {id: unge, title: Unge, description: Om de unge.}\n`,
      });
    expect(sectionsOf(library(several).chapters[0]!).map(({ theme }) => theme)).toEqual([undefined, undefined]);
    const said = several.replace('aspect="action"', 'aspect="action" theme="unge"');
    expect(sectionsOf(library(said).chapters[0]!).map(({ theme }) => theme)).toEqual([undefined, 'unge']);
  });
});

describe('the themes of what has none of its own', () => {
  const library = inventedLibrary();
  const offer = (id: string) =>
    themesOfOffer(
      library.offers.find((each) => each.id === id)!,
      library,
    );
  const measure = (id: string, group?: string) =>
    themesOfMeasure(
      library.measures.find((each) => each.id === id)!,
      group,
      library,
    );

  it('follow for an offer from the sections that tell of it, and from its goals', () => {
    expect(offer('jobklub')).toEqual(['job', 'unge']);
    expect(offer('mentor')).toEqual([]);
  });

  it('stand beside the one that an offer names itself', () => {
    expect(offer('ungevaerk')).toEqual(['unge']);
  });

  it('follow for a measure from the group, then the goals, then itself', () => {
    expect(measure('loentimer', 'sygemeldte')).toEqual(['sygdom']);
    expect(measure('partnere')).toEqual(['virksomheder']);
    expect(measure('loentimer')).toEqual(['job']);
    expect(measure('i-tilbud')).toEqual([]);
  });
});
