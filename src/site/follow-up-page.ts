import type { Document } from '../plan/entry/document.ts';
import type { FollowUp } from '../plan/entry/follow-up.ts';
import { byId, ofYear, type Library, type Plan } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { goalSummaries, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { formatWhen } from '../plan/words/danish.ts';
import { toPeriod } from '../plan/value/period.ts';
import { goalsInShort, goalsOfYear } from './goal-groups.ts';
import { goalViews } from './goal-view.ts';
import type { Link } from './navigation.ts';

/** What the documents that follow up on a plan year say. How each goal went stands on the page of goals. */
export interface FollowUpPage {
  name: string;
  inShort: string | undefined;
  followUps: FollowUpView[];
}

/** A document that follows up on the plan, with the chapters that are written from it and the goals that it decides. */
export interface FollowUpView {
  title: string;
  /** What time it is about: "Gør status den 31. december 2019." */
  asOf: string;
  summary: string;
  document: Document;
  chapters: Link[];
  /** The goals whose deciding number stands in it. */
  decides: Link[];
  remarks: readonly string[];
}

export function followUpPage(plan: Plan, library: Library): FollowUpPage {
  const goals = goalsOfYear(plan.year, library);
  return {
    name: planWords(plan).name,
    inShort: goalsInShort({ own: goalViews(goals.own, library) }, plan),
    followUps: ofYear(library.followUps, plan.year).map((followUp) => followUpView(followUp, plan, library)),
  };
}

function followUpView(
  { title, asOf, summary, document, remarks = [] }: FollowUp,
  { year }: Plan,
  library: Library,
): FollowUpView {
  const goals = goalSummaries(ofYear(library.goals, year), library);
  return {
    title,
    asOf: `Gør status ${formatWhen(toPeriod(asOf))}.`,
    summary,
    document: byId(library.documents, document),
    chapters: ofYear(library.chapters, year)
      .filter(({ origin }) => origin?.document === document)
      .map((chapter) => ({ text: chapter.title, address: addresses.chapter(chapter) })),
    decides: goals
      .filter((goal) => isDecidedBy(goal, document))
      .map(({ goal, address }) => ({ text: goal.title, address })),
    remarks,
  };
}

const isDecidedBy = ({ assessment }: GoalSummary, document: string): boolean =>
  assessment.parts.some(({ status, decided }) => status !== 'unknown' && decided?.figure.origin.document === document);
