import type { Document } from '../plan/entry/document.ts';
import type { FollowUp } from '../plan/entry/follow-up.ts';
import { byId, ofYear, type Library, type Plan } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { followUpCorrected, type CorrectionMark } from '../plan/publish/corrected.ts';
import { goalSummaries, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { formatWhen } from '../plan/words/danish.ts';
import { toPeriod, type Period } from '../plan/value/period.ts';
import { followedUp } from '../plan/library/followed-up.ts';
import { goalsInShort, goalsOfYear } from './goal-groups.ts';
import { goalViews } from './goal-view.ts';
import { withoutEmpty, type Link } from './navigation.ts';

/** What the documents that follow up on a plan year say. How each goal went stands on the page of goals. */
export interface FollowUpPage {
  name: string;
  inShort: string | undefined;
  /** To the goals one by one, where there are any. */
  goals: Link | undefined;
  followUps: FollowUpView[];
}

/** A document that follows up on the plan, with the chapters that are written from it and the goals that it decides. */
export interface FollowUpView {
  title: string;
  /** What it is on, where that is not the whole plan, and when: "Følger op på 2021. Gør status den 31. december 2021." */
  asOf: string;
  summary: string;
  corrected: CorrectionMark | undefined;
  document: Document;
  chapters: Link[];
  /** The goals whose deciding number stands in it: of a goal for each year, the number of its years. */
  decides: Link[];
  remarks: readonly string[];
}

export function followUpPage(plan: Plan, library: Library): FollowUpPage {
  const goals = goalsOfYear(plan.year, library);
  return {
    name: planWords(plan).name,
    inShort: goalsInShort({ own: goalViews(goals.own, library) }, plan, library),
    goals: withoutEmpty(library, [
      { text: 'Målene ét for ét, med tal og afstand', address: addresses.goals(plan.year) },
    ])[0],
    followUps: ofYear(library.followUps, plan.year).map((followUp) => followUpView(followUp, plan, library)),
  };
}

function followUpView(followUp: FollowUp, plan: Plan, library: Library): FollowUpView {
  const { title, asOf, summary, document, remarks = [] } = followUp;
  const { year } = plan;
  const goals = goalSummaries(ofYear(library.goals, year), library);
  const years = followedUp(followUp, plan);
  const isAlone = ofYear(library.followUps, year).every((each) => each === followUp || each.document !== document);
  return {
    title,
    asOf: [
      ...(years === year ? [] : [`Følger op på ${years}.`]),
      ...(String(asOf) === years ? [] : [`Gør status ${formatWhen(toPeriod(asOf))}.`]),
    ].join(' '),
    summary,
    corrected: followUpCorrected(followUp, library),
    document: byId(library.documents, document),
    chapters: ofYear(library.chapters, year)
      .filter(({ origin }) => isAlone && origin?.document === document)
      .map((chapter) => ({ text: chapter.title, address: addresses.chapter(chapter) })),
    decides: goals
      .filter((goal) => isDecidedBy(goal, document, years === year ? undefined : toPeriod(years)))
      .map(({ title: text, address }) => ({ text, address })),
    remarks,
  };
}

/** Whether a document has a number that decides a goal, or one of its years, from the time that is followed up on. */
const isDecidedBy = ({ assessment }: GoalSummary, document: string, years: Period | undefined): boolean =>
  assessment.parts.some(({ status, decided, steps = [] }) =>
    [...steps.map((step) => step.decided), decided].some(
      (each) =>
        status !== 'unknown' &&
        each?.figure.origin.document === document &&
        (!years || !each.period || (years.start <= each.period.end && each.period.end <= years.end)),
    ),
  );
