import type { Goal } from '../plan/entry/goal.ts';
import { absenceIn, notFoundIn } from '../plan/library/absence.ts';
import { byId, planOf, type Library, type Plan } from '../plan/library/library.ts';
import { markOf, planNamed } from '../plan/library/plan-words.ts';
import { tiesForward, tiesInPlans, type Tie } from '../plan/library/ties.ts';
import { goalSummary } from '../plan/publish/goal-summary.ts';
import type { Mark } from '../plan/value/conclusion.ts';
import { capitalize, endSentence, uncapitalize } from '../plan/words/danish.ts';
import { markLabels } from '../plan/words/labels.ts';
import { lineOf } from './matrix-tracks.ts';

/** A goal as a mark with a few words, whole to who hears it. */
export interface MatrixGoal {
  address: string;
  mark: Mark;
  /** The words beside the mark. */
  text: string;
  /** Heard before and after them: "2019: " and " (foreløbig nået, samme ordlyd i 2015)". */
  before: string;
  after: string;
  /** The goal's whole title and its status, shown where one points. */
  title: string;
  /** The thread stops here: the next plan is among the documents whole, and nothing in it goes on from the goal. */
  isEnd: boolean;
  /** It was corrected; the date is in the spoken text and the tooltip. */
  isCorrected: boolean;
}

export function matrixGoal(goal: Goal, library: Library): MatrixGoal {
  const { address, mark, shortTitle, name, statusText, corrected } = goalSummary(goal, library);
  const back = tiesInPlans(goal, library);
  const next = library.plans.find(({ year }) => year > goal.year);
  const stops = back.length > 0 && next !== undefined && stopsBefore(next, goal, library);
  const said = [
    markLabels[mark].toLocaleLowerCase('da'),
    ...back.map(tieText),
    ...movedFrom(goal, library),
    ...(stops ? [notFoundIn(next)] : []),
    ...(corrected ? [uncapitalize(corrected.text)] : []),
  ];
  return {
    address,
    mark,
    text: shortTitle,
    before: `${markOf(goal.year, library)}: `,
    after: ` (${said.join(', ')})`,
    title: `${name}: ${endSentence(goal.title)} ${endSentence(capitalize(statusText))}${corrected ? ` ${endSentence(corrected.text)}` : ''}`,
    isEnd: stops,
    isCorrected: corrected !== undefined,
  };
}

const tieText = (tie: Tie): string =>
  `${lineOf(tie) === 'same-words' ? 'samme ordlyd' : tie.label.toLocaleLowerCase('da')} i ${tie.year}`;

const stopsBefore = (next: Plan, goal: Goal, library: Library): boolean =>
  absenceIn(next).of === 'plan' && tiesForward(goal, library).length === 0;

/** No line is drawn to another theme, so it is said where the goal goes on. */
const movedFrom = (goal: Goal, library: Library): string[] =>
  tiesForward(goal, library)
    .filter((tie) => tie.goal.theme !== goal.theme && tie.goal.year > goal.year)
    .map(
      (tie) =>
        `går videre i ${planNamed(planOf(library, tie.year))} under ${byId(library.themes, tie.goal.theme).title}`,
    );
