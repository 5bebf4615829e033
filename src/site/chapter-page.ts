import type { Chapter } from '../plan/entry/chapter.ts';
import type { Document } from '../plan/entry/document.ts';
import { externalMark } from '../plan/library/document-text.ts';
import { byId, type Library, type Plan } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { chapterCorrected, type CorrectionMark } from '../plan/publish/corrected.ts';
import { termsOfChapter } from './glossary-view.ts';
import { neighbours, yearPath, type Crumb, type Link, type Neighbours } from './navigation.ts';
import { chapterCitation, type Citation } from './statement.ts';

/** The page of a chapter. */
export interface ChapterPage extends Neighbours {
  path: Crumb[];
  /** The words of the glossary that it explains. */
  terms: string[];
  /** Which chapter it is, and what it renders. */
  kicker: string;
  /** Its headings, where it has several. */
  contents: Link[];
  source: ChapterSource | undefined;
  corrected: CorrectionMark | undefined;
  citation: Citation;
}

/** What a chapter is written from. */
export interface ChapterSource {
  /** "side 4-7", in the document. */
  label: string;
  document: Document;
  /** That the document is not the municipality's own. */
  mark: string | undefined;
}

interface Shown {
  plan: Plan;
  chapter: Chapter;
  before: Chapter | undefined;
  after: Chapter | undefined;
}

export function chapterPage({ plan, chapter, ...beside }: Shown, library: Library, at: PublicAddress): ChapterPage {
  const { documents } = library;
  const { label, title, headings, origin } = chapter;
  const document = origin && byId(documents, origin.document);
  const corrected = chapterCorrected(chapter, library);
  const contents = headings.filter(({ depth }) => depth === 2);
  return {
    path: yearPath(plan.year, { text: label ?? title }),
    terms: termsOfChapter(chapter),
    kicker: [label, document?.short ?? planWords(plan).name].filter(Boolean).join(' · '),
    corrected,
    citation: chapterCitation(chapter, plan, library, { address: at(addresses.chapter(chapter)), corrected }),
    contents: contents.length > 1 ? contents.map(({ text, slug }) => ({ text, address: `#${slug}` })) : [],
    source: origin && document && { label: origin.label, document, mark: document.external ? externalMark : undefined },
    ...neighbours(beside, (to) => ({ text: to.title, address: addresses.chapter(to) })),
  };
}
