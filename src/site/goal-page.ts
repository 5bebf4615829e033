import type { Goal } from '../plan/entry/goal.ts';
import { measureSeries } from '../plan/assess/measure-series.ts';
import { groupsOfTarget, targetParts } from '../plan/entry/target.ts';
import { afterwards } from '../plan/library/afterwards.ts';
import { originText } from '../plan/library/document-text.ts';
import type { Figure } from '../plan/library/figure.ts';
import { byId, type Library, type Plan } from '../plan/library/library.ts';
import { newBeside, tiesBack, tiesForward, type NewBeside, type Tie } from '../plan/library/ties.ts';
import { addresses, observedMeasures, partOfGroup, type PublicAddress } from '../plan/publish/addresses.ts';
import { goalSummary, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { figureMeasures } from './figure-cautions.ts';
import { termsOfGroups } from './glossary-view.ts';
import { goalFigures } from './goal-figures.ts';
import { howToRead } from './distance/picture.ts';
import { mainScale, type DistanceScale } from './distance/scale.ts';
import { goalView, picturesOf, type GoalView } from './goal-view.ts';
import { neighbours, yearPath, type Crumb, type Link, type Neighbours } from './navigation.ts';
import { citation, type Citation } from './statement.ts';

/** The page of a goal. */
export interface GoalPage extends Neighbours {
  title: string;
  description: string;
  path: Crumb[];
  /** The words of the glossary that its target is about. */
  terms: string[];
  view: GoalView;
  /** The scale under its pictures, and how they are read. */
  scale: DistanceScale | undefined;
  howToRead: string | undefined;
  /** Where all numbers of what it measures stand. */
  measures: Link[];
  /** Other wordings of it, with where they stand; where only letters and signs differ, only where. */
  alsoWorded: { wording: string | undefined; origin: string }[];
  figures: FigureBehind[];
  figuresTitle: string;
  /** Neither a target nor a figure: there is nothing to see how it went by. */
  isWithoutNumbers: boolean;
  otherYears: OtherYears;
  citation: Citation;
}

export interface FigureBehind {
  figure: Figure;
  /** What it can say of the goal and what not. */
  evidence: string | undefined;
  /** A sheet of many measures says little of one goal: the page leads to it and does not repeat it. */
  isSheet: boolean;
}

/** How the goal stands to those of the other plan years, and what may be said where it stands to none. */
export interface OtherYears {
  ties: Tie[];
  newBeside: NewBeside[];
  later: string | undefined;
  isAlone: boolean;
}

interface Shown {
  plan: Plan;
  goal: Goal;
  before: Goal | undefined;
  after: Goal | undefined;
}

export function goalPage({ plan, goal, ...beside }: Shown, library: Library, at: PublicAddress): GoalPage {
  const summary = goalSummary(goal, library);
  const { address, name, sum, parts } = summary;
  const view = goalView(summary, library);
  const pictures = picturesOf([view]);
  const figures = figuresBehind(summary, library);
  return {
    title: `${goal.title}, mål for ${goal.forYear ?? goal.year}`,
    description: `${name}: ${sum}`,
    path: yearPath(goal.year, { text: 'Mål', address: addresses.goals(goal.year) }, { text: goal.title }),
    terms: termsOfGroups(groupsOfTarget(goal.target), library),
    view,
    scale: pictures.length > 0 ? mainScale(pictures.map(({ scale }) => scale)) : undefined,
    howToRead: howToRead(pictures),
    measures: measuresOf(goal, library),
    alsoWorded: (goal.alsoWorded ?? []).map(({ wording, origin }) => ({
      wording: isSameWords(wording, goal.wording) ? undefined : wording,
      origin: originText(origin, library),
    })),
    figures,
    figuresTitle: parts.length > 0 ? 'Tallene bag' : 'Tal, der belyser målet',
    isWithoutNumbers: figures.length === 0 && parts.length === 0,
    otherYears: otherYears(goal, library),
    citation: citation(`${name} (webstedets titel: ”${goal.title}”)`, goal.origin, plan, library, {
      address: at(address),
      corrected: summary.corrected,
    }),
    ...neighbours(beside, (other) => ({ text: other.title, address: addresses.goal(other) })),
  };
}

/** Whether two wordings differ in no more than capitals, signs and spaces. */
const isSameWords = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);

const wordsOf = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** The pages of what the goal measures, where the figures have a number for it, each with those shown that the goal is about. */
function measuresOf({ target }: Goal, library: Library): Link[] {
  const observed = new Set(observedMeasures(library.figures));
  const parts = Map.groupBy(target ? targetParts(target) : [], ({ measure }) => measure);
  return [...parts]
    .filter(([id]) => observed.has(id))
    .map(([id, own]) => {
      const measure = byId(library.measures, id);
      const [group, ...others] = new Set(own.map((part) => part.group));
      const groups = measureSeries(measure, library).map((series) => series.group);
      const isOne = groups.length > 1 && others.length === 0 && groups.includes(group);
      return {
        text: measure.title,
        address: isOne ? addresses.measureOf(id, partOfGroup(group)) : addresses.measure(id),
      };
    });
}

const mostMeasuresShown = 10;

const figuresBehind = (summary: GoalSummary, library: Library): FigureBehind[] =>
  goalFigures(summary, library).map((figure) => ({
    figure,
    evidence: summary.goal.evidence?.find((each) => each.figure === figure.id)?.text,
    isSheet: figureMeasures(figure, library).length > mostMeasuresShown,
  }));

function otherYears(goal: Goal, library: Library): OtherYears {
  const ties = [...tiesBack(goal, library), ...tiesForward(goal, library)];
  const later = afterwards(goal, library);
  return {
    ties,
    newBeside: newBeside(goal, library),
    later,
    isAlone: ties.length === 0 && !goal.relations && later === undefined,
  };
}
