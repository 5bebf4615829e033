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
import { titleBesideNotice } from './statement.ts';

/** A plan year on one page: its goals, every chapter, and what the chapters leave out. */
export interface PrintPage {
  name: string;
  /** Whose it is, and whether it applies. */
  kicker: string;
  extent: string | undefined;
  /** Which edition one holds: "Webstedets 1. udgave (22. november 2026)". */
  edition: string;
  /** What the page has, part by part, to find one's way by. */
  contents: PrintPart[];
  groups: GoalGroup[];
  chapters: Chapter[];
  /** The figures that no chapter shows. */
  otherFigures: Figure[];
  /** The words that the chapters explain where they stand, which paper cannot open. */
  terms: Term[];
  sources: { document: Document; text: string }[];
}

/** A part of the page: its anchor, and its name as it stands over it. */
export interface PrintPart {
  anchor: string;
  title: string;
  /** "Bilag 1". */
  label?: string | undefined;
}

/** The parts that are no chapters. */
export const printParts = {
  goals: { anchor: 'del-maal', title: 'Målene, og hvad tallene viser' },
  figures: { anchor: 'del-tabeller', title: 'Flere tabeller' },
  terms: { anchor: 'del-ord', title: 'Ord i kapitlerne' },
  sources: { anchor: 'del-kilder', title: 'Kilder og huller' },
} as const satisfies Record<string, PrintPart>;

export const chapterAnchor = ({ kind, id }: Pick<Chapter, 'kind' | 'id'>): string => `del-${kind}-${id}`;

export function printPage(plan: Plan, library: Library): PrintPage {
  const chapters = ofYear(library.chapters, plan.year);
  const shown = chapters.flatMap(figuresShownIn);
  const explained = chapters.flatMap(termsOfChapter);
  const groups = goalGroups(plan, goalsOfYear(plan.year, library), library);
  const otherFigures = ofYear(library.figures, plan.year).filter(({ id }) => !shown.includes(id));
  const terms = library.terms.filter(({ id }) => explained.includes(id));
  return {
    name: planWords(plan).name,
    kicker: `${library.site.municipality} · ${titleBesideNotice(plan)}`,
    extent: extentOf(plan),
    edition: capitalize(editionText(plan)),
    contents: [
      ...(groups.length > 0 ? [printParts.goals] : []),
      ...chapters.map((chapter) => ({ anchor: chapterAnchor(chapter), title: chapter.title, label: chapter.label })),
      ...(otherFigures.length > 0 ? [printParts.figures] : []),
      ...(terms.length > 0 ? [printParts.terms] : []),
      printParts.sources,
    ],
    groups,
    chapters,
    otherFigures,
    terms,
    sources: plan.renders.map(({ document, text }) => ({ document: byId(library.documents, document), text })),
  };
}

const figuresShownIn = ({ components }: Chapter): string[] =>
  components.flatMap(({ name, attributes }) => (name === 'Figure' ? (attributes['id'] ?? []) : []));

/** The day of the newest edition among plans, as an ISO date; of drafts there is none to hand out. */
export const newestEdition = (plans: readonly Pick<Plan, 'edition' | 'status'>[]): string | undefined =>
  plans.some(({ status }) => status === 'draft')
    ? undefined
    : plans
        .map(({ edition: { date } }) => date)
        .toSorted()
        .at(-1);
