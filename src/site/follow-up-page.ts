import type { Document } from '../plan/entry/document.ts';
import type { FollowUp } from '../plan/entry/follow-up.ts';
import { goalKindLabels } from '../plan/words/labels.ts';
import { byId, ofYear, type Library, type Plan } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { addresses } from '../plan/publish/addresses.ts';
import type { GoalSummary } from '../plan/publish/goal-summary.ts';
import { byForYear, byKind, goalsInShort, goalsOfYear } from './goal-groups.ts';
import type { Link } from './navigation.ts';

/** The page that follows up on a plan year, goal by goal. */
export interface FollowUpPage {
  name: string;
  inShort: string | undefined;
  followUps: FollowUpView[];
  /** The year's own goals that have a target, kind by kind, and all those of other years. */
  groups: { title: string; goals: GoalSummary[] }[];
}

/** A document that follows up on the plan, with the chapters that are written from it. */
export interface FollowUpView {
  title: string;
  summary: string;
  document: Document;
  chapters: Link[];
  remarks: readonly string[];
}

export function followUpPage(plan: Plan, library: Library): FollowUpPage {
  const goals = goalsOfYear(plan.year, library);
  const withTarget = goals.own.filter(({ goal }) => goal.target !== undefined);
  return {
    name: planWords(plan).name,
    inShort: goalsInShort(goals, plan),
    followUps: ofYear(library.followUps, plan.year).map((followUp) => followUpView(followUp, plan, library)),
    groups: [
      ...byKind(withTarget).map(({ kind, goals: own }) => ({ title: goalKindLabels[kind].many, goals: own })),
      ...byForYear(goals.older).map(({ forYear, goals: older }) => ({ title: `Mål for ${forYear}`, goals: older })),
    ],
  };
}

const followUpView = (
  { title, summary, document, remarks = [] }: FollowUp,
  { year }: Plan,
  { chapters, documents }: Library,
): FollowUpView => ({
  title,
  summary,
  document: byId(documents, document),
  chapters: ofYear(chapters, year)
    .filter(({ origin }) => origin?.document === document)
    .map((chapter) => ({ text: chapter.title, address: addresses.chapter(chapter) })),
  remarks,
});
