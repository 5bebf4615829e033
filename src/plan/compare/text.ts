import { aspects } from '../entry/chapter.ts';
import type { Library } from '../library/library.ts';
import { sectionsOfPlan, type Section } from '../library/section.ts';
import type { Theme } from '../entry/theme.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** What two plans write that belongs beside each other: the same kind of section on the same theme. */
export interface TextRow {
  aspect: Section['aspect'];
  older: Section[];
  newer: Section[];
}

/** The text of two plans on a theme; without a theme, what they write of the plan as a whole. */
export interface TextPair {
  theme: Theme | undefined;
  rows: TextRow[];
}

const order: readonly Section['aspect'][] = ['short', ...aspects];

/** Holds the sections of two plans together by theme and by what they tell. Each section stands in one row. */
export function compareText(olderYear: PlanYear, newerYear: PlanYear, library: Library): TextPair[] {
  const [older, newer] = [olderYear, newerYear].map((year) => sectionsOfPlan(year, library)) as [Section[], Section[]];
  return [...library.themes, undefined].flatMap((theme): TextPair[] => {
    const rows = order.flatMap((aspect): TextRow[] => {
      const [before, after] = [older, newer].map((sections) =>
        sections.filter((section) => section.aspect === aspect && section.theme === theme?.id),
      ) as [Section[], Section[]];
      return before.length + after.length > 0 ? [{ aspect, older: before, newer: after }] : [];
    });
    return rows.length > 0 ? [{ theme, rows }] : [];
  });
}
