import type { Chapter } from '../plan/entry/chapter.ts';
import type { Document } from '../plan/entry/document.ts';
import type { Term } from '../plan/entry/term.ts';
import type { Figure } from '../plan/library/figure.ts';
import { extentOf } from '../plan/library/absence.ts';
import { byId, ofYear, type Library, type Plan } from '../plan/library/library.ts';
import { editionText, planWords } from '../plan/library/plan-words.ts';
import { capitalize } from '../plan/words/danish.ts';
import { termsOfChapter } from './glossary-view.ts';
import { goalGroups, goalsOfYear, type GoalGroup } from './goal-groups.ts';
import { namedStatement } from './statement.ts';

/** A plan year on one page: its goals, every chapter, and what the chapters leave out. */
export interface PrintPage {
  name: string;
  /** Whose it is, and whether it applies. */
  kicker: string;
  extent: string | undefined;
  /** Which edition one holds: "Webstedets 1. udgave (22. november 2026)". */
  edition: string;
  groups: GoalGroup[];
  chapters: Chapter[];
  /** The figures that no chapter shows. */
  otherFigures: Figure[];
  /** The words that the chapters explain where they stand, which paper cannot open. */
  terms: Term[];
  sources: { document: Document; text: string }[];
}

export function printPage(plan: Plan, library: Library): PrintPage {
  const chapters = ofYear(library.chapters, plan.year);
  const shown = chapters.flatMap(figuresShownIn);
  const explained = chapters.flatMap(termsOfChapter);
  return {
    name: planWords(plan).name,
    kicker: `${library.site.municipality} · ${namedStatement(plan)}`,
    extent: extentOf(plan),
    edition: capitalize(editionText(plan)),
    groups: goalGroups(plan, goalsOfYear(plan.year, library), library),
    chapters,
    otherFigures: ofYear(library.figures, plan.year).filter(({ id }) => !shown.includes(id)),
    terms: library.terms.filter(({ id }) => explained.includes(id)),
    sources: plan.renders.map(({ document, text }) => ({ document: byId(library.documents, document), text })),
  };
}

const figuresShownIn = ({ components }: Chapter): string[] =>
  components.flatMap(({ name, attributes }) => (name === 'Figure' ? (attributes['id'] ?? []) : []));
