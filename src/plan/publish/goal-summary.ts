import { reasonOf, type Assessment, type PartAssessment } from '../assess/assessment.ts';
import { isMet, type Mark, type Status } from '../value/conclusion.ts';
import { evaluateGoal } from '../assess/evaluate.ts';
import { statusText, wholeSum } from '../assess/explain.ts';
import { askedInShort, askedSentences, audienceText, deadlinesText, knownAskedText } from '../assess/goal-text.ts';
import { yearsOtherwise } from '../assess/level-years.ts';
import { deadlineText, targetSentence, targetText } from '../assess/target-text.ts';
import type { Document } from '../entry/document.ts';
import { goalName, withYears } from '../words/names.ts';
import type { Goal } from '../entry/goal.ts';
import type { SimpleTarget } from '../entry/target.ts';
import { originText } from '../library/document-text.ts';
import { wordingNote, wordingText, wordingTitle } from '../library/goal-wording.ts';
import { byId, type Library } from '../library/library.ts';
import { sentenceText } from '../value/sentence.ts';
import { capitalize, joinList } from '../words/danish.ts';
import { addresses } from './addresses.ts';
import { goalCorrected, type CorrectionMark } from './corrected.ts';

/**
 * A goal as it is told wherever it stands, on pages and in files: what it is and asks for, how it stands, where it is
 * found. Made from words alone; src/site/goal-view.ts draws it.
 */
export interface GoalSummary {
  goal: Goal;
  address: string;
  /** "Ministermål 3". */
  name: string;
  /** The same with what the wording is, where it is not the printed one: "Ministermål 3, genfortalt". */
  nameNoted: string;
  /** Its title, with its years where it is not for all of its plan's. */
  title: string;
  /** That it is not for all of its plan's years. */
  applies: string | undefined;
  /** A few words for it where there is room for no more; its title where nobody has written any. */
  shortTitle: string;
  /** The title of its theme. */
  theme: string;

  /** What stands over the wording: "Målet, som det er trykt". */
  wordingTitle: string;
  /** The wording in a list, with what it is before it where it is not the printed one. */
  wording: string;
  /** The document that it stands in, and where in it: "Side 4, Planen." */
  source: Document;
  origin: string;

  /** What it asks for, measure by measure; undefined where it may have a target that nobody has seen. */
  asked: string | undefined;
  /** What its target asks for, as sentences, what several parts ask once; none without a target. */
  askedSentences: readonly string[];
  /** The same as a piece of a sentence: "højst 17,1 pct." */
  askedInShort: string | undefined;
  /** When it is to be met, as far as it says: "4. kvartal 2019", "ingen frist"; undefined without a target. */
  deadline: string | undefined;
  /** Whom it concerns, as far as it says. */
  audience: string | undefined;

  assessment: Assessment;
  status: Status;
  /** What marks it in lists and pictures: its status, or that it has no number to be held against. */
  mark: Mark;
  /** The status with the reason where there is no verdict: "Kan ikke vurderes: ingen tal". */
  statusText: string;
  /** How it came out, with the sum of each part where it has several. */
  sum: string;
  /** Whether its numbers were as it wants them already before its plan began. */
  isMetBefore: boolean;
  /** What to know at once beside the status, where it stands alone. */
  note: string | undefined;
  /** The same in a few words that follow the status: "også før planen begyndte"; empty where there is nothing to know. */
  besides: string;
  /** What is taken for granted in the assessment, by its rules and by whoever wrote the goal down, and what to bear in mind. */
  remarks: readonly string[];
  parts: readonly PartSummary[];
  /** That it, or a number that decides it, has been corrected. */
  corrected: CorrectionMark | undefined;
}

/** One target of a goal: how it was decided, and what it asks for. */
export interface PartSummary {
  part: PartAssessment;
  /** What the part is about, where the goal has several; else empty. */
  label: string;
  /** What it asks for, of what where the parts differ in that, without its deadline: "Nye virksomheder: mindst 20 virksomheder". */
  asks: string;
  deadline: string | undefined;
  /** "Målet er højst 17,1 pct. senest i 4. kvartal 2019." */
  target: string;
  statusText: string;
}

export function goalSummary(goal: Goal, library: Library): GoalSummary {
  return {
    goal,
    address: addresses.goal(goal),
    ...namesOf(goal, library),
    wordingTitle: wordingTitle(goal),
    wording: wordingText(goal),
    source: byId(library.documents, goal.origin.document),
    origin: originText(goal.origin, library),
    asked: knownAskedText(goal, library),
    askedSentences: askedSentences(goal, library),
    askedInShort: askedInShort(goal, library),
    deadline: deadlinesText(goal),
    audience: audienceText(goal, library),
    ...outcomeOf(goal, library),
  };
}

export const goalSummaries = (goals: readonly Goal[], library: Library): GoalSummary[] =>
  goals.map((goal) => goalSummary(goal, library));

function namesOf(
  goal: Goal,
  { themes, site }: Library,
): Pick<GoalSummary, 'name' | 'nameNoted' | 'title' | 'applies' | 'shortTitle' | 'theme'> {
  const name = goalName(goal, site);
  return {
    name,
    nameNoted: [name, wordingNote(goal)].filter(Boolean).join(', '),
    title: withYears(goal.title, goal),
    applies: goal.applies && `Målet gælder for ${goal.applies} og ikke for hele planen.`,
    shortTitle: withYears(goal.shortTitle ?? goal.title, goal),
    theme: byId(themes, goal.theme).title,
  };
}

function outcomeOf(
  goal: Goal,
  library: Library,
): Pick<
  GoalSummary,
  | 'assessment'
  | 'status'
  | 'mark'
  | 'statusText'
  | 'sum'
  | 'isMetBefore'
  | 'note'
  | 'besides'
  | 'remarks'
  | 'parts'
  | 'corrected'
> {
  const assessment = evaluateGoal(goal, library);
  const isMetBefore = wasMetBefore(assessment);
  return {
    assessment,
    status: assessment.status,
    mark: reasonOf(assessment) === 'no-target' ? 'no-target' : assessment.status,
    statusText: statusText(assessment),
    sum: sentenceText(wholeSum(assessment)),
    isMetBefore,
    ...besideStatus(assessment, isMetBefore),
    remarks: [...assessment.remarks, ...readingsOf(goal)],
    corrected: goalCorrected(goal, assessment, library),
    parts: assessment.parts.map((part) => ({
      part,
      label: assessment.parts.length > 1 ? labelOf(part, assessment.parts, library) : '',
      asks: capitalize(askedOf(part, assessment.parts, library)),
      deadline: part.deadline && deadlineText(part.deadline),
      target: targetSentence(part.target, library),
      statusText: statusText(part),
    })),
  };
}

/** What belongs to a status: that the goal was met already, or that an earlier year of it came out otherwise. */
function besideStatus({ parts, status }: Assessment, isMetBefore: boolean): Pick<GoalSummary, 'note' | 'besides'> {
  if (isMetBefore)
    return { note: 'Målet var allerede nået, før planen begyndte.', besides: 'også før planen begyndte' };
  const years = parts.length === 1 ? joinList(yearsOtherwise(parts[0]!)) : '';
  if (!years) return { note: undefined, besides: '' };
  return isMet(status)
    ? { note: `Målet for ${years} er ikke nået.`, besides: `men ikke i ${years}` }
    : { note: `Målet for ${years} er nået.`, besides: `men nået i ${years}` };
}

/** That a goal was met before its plan began belongs to its status, also where there is no room for the sum. */
const wasMetBefore = ({ parts }: Assessment): boolean =>
  parts.length > 0 && parts.every(({ metBefore }) => metBefore !== undefined);

const readingsOf = ({ remarks = [] }: Goal): string[] =>
  remarks.flatMap(({ kind, text }) => (kind === 'reading' ? [`Webstedets læsning: ${text}`] : []));

/** What a part of a target is about: its group or what it asks for, of what and of whom where parts differ in that, and by when. */
function labelOf(part: PartAssessment, parts: readonly PartAssessment[], library: Library): string {
  const { target, deadline } = part;
  const isByGroup = target.group !== undefined && target.kind === 'relative-to-place' && !isOfChange(target, library);
  const text = isByGroup ? byId(library.groups, target.group!).title : targetText(target, library);
  const of = isByGroup ? '' : subjectOf(target, parts, library);
  const isOwnTime = parts.some((other) => other.deadline?.text !== deadline?.text);
  const head = [of, isOwnTime && deadline ? deadlineText(deadline) : ''].filter(Boolean).join(', ');
  return capitalize(head ? `${head}: ${text}` : text);
}

function askedOf({ target }: PartAssessment, parts: readonly PartAssessment[], library: Library): string {
  const of = subjectOf(target, parts, library);
  return `${of && `${of}: `}${targetText(target, library)}`;
}

/** What parts are of, where they are not all of the same: the measure with its group, or else the group. */
function subjectOf({ measure, group }: SimpleTarget, parts: readonly PartAssessment[], library: Library): string {
  const who = group === undefined ? '' : byId(library.groups, group).title;
  if (parts.some(({ target }) => target.measure !== measure))
    return `${byId(library.measures, measure).title}${who && ` (${who})`}`;
  return parts.every(({ target }) => target.group === group) ? '' : who;
}

/** Whether a target is about a measure that is itself a change. */
const isOfChange = ({ measure }: SimpleTarget, { measures }: Pick<Library, 'measures'>): boolean =>
  byId(measures, measure).type === 'change';
