import { compareGoals, type GoalPair } from './compare-goals.ts';
import { compareMeasures, type MeasurePair } from './compare-measures.ts';
import type { Chapter } from './chapter.ts';
import { ofYear, type Library, type Plan } from './library.ts';
import type { Offer } from './offer.ts';
import type { Theme } from './theme.ts';

/** Two plan years side by side: one value that pages, files and tests share. */
export interface PlanComparison {
  older: Plan;
  newer: Plan;
  goals: GoalPair[];
  measures: MeasurePair[];
  offers: { gone: Offer[]; continued: Offer[]; added: Offer[] };
  /** Chapters on the same theme, for themes that either plan has a chapter on. */
  chapters: { theme: Theme; older: Chapter[]; newer: Chapter[] }[];
}

/** Compares two plans; the older one comes first, whichever is named first. */
export function comparePlans(one: number, other: number, library: Library): PlanComparison {
  const [olderYear, newerYear] = one <= other ? [one, other] : [other, one];
  const plan = (year: number): Plan => {
    const found = library.plans.find((each) => each.year === year);
    if (!found) throw new Error(`no plan for ${year}`);
    return found;
  };
  const isIn = ({ plans }: Offer, year: number): boolean => plans.some((each) => each.plan === year);
  const { offers } = library;
  return {
    older: plan(olderYear),
    newer: plan(newerYear),
    goals: compareGoals(olderYear, newerYear, library),
    measures: compareMeasures(olderYear, newerYear, library),
    offers: {
      gone: offers.filter((offer) => isIn(offer, olderYear) && !isIn(offer, newerYear)),
      continued: offers.filter((offer) => isIn(offer, olderYear) && isIn(offer, newerYear)),
      added: offers.filter((offer) => !isIn(offer, olderYear) && isIn(offer, newerYear)),
    },
    chapters: chaptersByTheme(olderYear, newerYear, library),
  };
}

function chaptersByTheme(older: number, newer: number, { themes, chapters }: Library): PlanComparison['chapters'] {
  const on = (theme: Theme, year: number): Chapter[] =>
    ofYear(chapters, year).filter((chapter) => chapter.themes?.includes(theme.id));
  return themes
    .map((theme) => ({ theme, older: on(theme, older), newer: on(theme, newer) }))
    .filter((row) => row.older.length + row.newer.length > 0);
}
