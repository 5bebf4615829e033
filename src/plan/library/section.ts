import type { Aspect, Chapter, ComponentUse } from '../entry/chapter.ts';
import { ofYear, type Library } from './library.ts';
import { onceFor } from './once-for.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** A part of a chapter: what stands under one of its headings, or before the first of them. */
export interface Section {
  chapter: Chapter;
  /** The anchor of its heading; empty for what stands before the first. */
  slug: string;
  title: string;
  /** "short" is what stands before the first heading: what the chapter says in brief. */
  aspect: Aspect | 'short';
  /** The one theme that it is chiefly about; none where it is about the plan as a whole. */
  theme: string | undefined;
  /** The components that stand in it. */
  components: ComponentUse[];
}

/** The headings that part a chapter, each with the components under it. */
export function partedByHeadings({
  headings,
  components,
}: Pick<Chapter, 'headings' | 'components'>): { heading: Chapter['headings'][number]; components: ComponentUse[] }[] {
  const parting = headings.filter(({ parts }) => parts);
  return parting.map((heading, i) => {
    const end = parting[i + 1]?.line ?? Infinity;
    return { heading, components: components.filter(({ line }) => line > heading.line && line < end) };
  });
}

export const isMark = ({ name }: ComponentUse): boolean => name === 'About';

/** The sections of a chapter in reading order. In a chapter on one theme, they are on that where they do not say another. */
export const sectionsOf = onceFor((chapter: Chapter): readonly Section[] => {
  const { themes = [], title } = chapter;
  const parts = partedByHeadings(chapter);
  const before = chapter.components.filter(({ line }) => line < (parts[0]?.heading.line ?? Infinity));
  const only = themes.length === 1 ? themes[0] : undefined;
  const opening: Section = { chapter, slug: '', title, aspect: 'short', theme: only, components: before };
  const sections = parts.flatMap(({ heading: { slug, text }, components }): Section[] => {
    const mark = components.find(isMark);
    if (!mark) return [];
    const { aspect, theme = only } = mark.attributes;
    return [{ chapter, slug, title: text, aspect: aspect as Aspect, theme, components }];
  });
  return [opening, ...sections];
});

/** Every section of a plan's chapters and bilag, in reading order. */
export const sectionsOfPlan = (year: PlanYear, { chapters }: Pick<Library, 'chapters'>): Section[] =>
  ofYear(chapters, year).flatMap(sectionsOf);
