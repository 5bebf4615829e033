import type { PlanComparison } from '../../plan/compare/compare.ts';
import type { Theme } from '../../plan/entry/theme.ts';
import type { Plan } from '../../plan/library/library.ts';
import type { Section } from '../../plan/library/section.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { aspectLabels } from '../../plan/words/labels.ts';
import type { Link } from '../navigation.ts';
import type { PlanYear } from '../../plan/value/plan-year.ts';

/** What the sections of two years beside each other are, and what an empty place among them does not say. */
export const textNote =
  'Afsnittene er skrevet af webstedet, som også har mærket, hvad hvert af dem fortæller. Hvor der intet afsnit er, kan dokumenterne godt skrive om det.';

/** What a page on a theme is called; without a theme it is on the plans as a whole. */
export const themeName = (theme: Theme | undefined): string => theme?.title ?? 'Planen som helhed';

/** Sections of the same kind of both plans, to be read beside each other. */
export interface SectionRow {
  id: string;
  title: string;
  sides: { plan: Plan; sections: SectionText[] }[];
}

export interface SectionText extends Link {
  /** What is drawn. */
  section: Section;
  /** The chapter that it stands in, where it is not the chapter's own beginning. */
  chapter?: string;
}

/** What both plans write, kind by kind. */
export const sectionRows = ({ text, older, newer }: Pick<PlanComparison, 'text' | 'older' | 'newer'>): SectionRow[] =>
  text
    .flatMap(({ rows }) => rows)
    .map((row) => ({
      id: `tekst-${row.aspect}`,
      title: aspectLabels[row.aspect],
      sides: [
        { plan: older, sections: row.older.map(sectionText) },
        { plan: newer, sections: row.newer.map(sectionText) },
      ],
    }));

const sectionText = (section: Section): SectionText => ({
  ...sectionLink(section),
  section,
  ...(section.slug && { chapter: section.chapter.label ?? section.chapter.title }),
});

export const sectionLink = (section: Section): Link => ({ text: section.title, address: addresses.section(section) });

/** The way to reading both plans on a theme beside each other. */
export interface ThemeText extends Link {
  /** The one year that writes on it, where the other does not. */
  only?: PlanYear;
}

export const themeTexts = ({ text, years, older, newer }: PlanComparison): ThemeText[] =>
  text.map(({ theme, rows }) => {
    const writing = [
      ...(rows.some((row) => row.older.length > 0) ? [older.year] : []),
      ...(rows.some((row) => row.newer.length > 0) ? [newer.year] : []),
    ];
    return {
      text: themeName(theme),
      address: addresses.comparisonOn(years, theme?.id),
      ...(writing.length === 1 && { only: writing[0]! }),
    };
  });
