import { extentOf } from '../plan/library/absence.ts';
import { ofYear, type Library, type Plan } from '../plan/library/library.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { goalSummaries, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { comparePeriods } from '../plan/value/period.ts';
import { endSentence, formatWhen } from '../plan/words/danish.ts';
import { resultNames } from '../plan/words/names.ts';
import { goalMatrix, type GoalMatrix } from './goal-matrix.ts';
import { goalsCounted } from './goals-counted.ts';
import { newestPlan, type Link } from './navigation.ts';
import { namesByStatus, resultsCounted, type ResultNames, type ResultPiece } from './results-in-words.ts';
import { namedStatement, standing, type Standing } from './statement.ts';

/** The front page of the site: what it is, how it went, who one is, where to look. */
export interface FrontPage {
  title: string;
  lead: string;
  /** What applies now. */
  standing: Standing;
  answer: Answer | undefined;
  groups: Link[];
  matrix: GoalMatrix;
  counted: string;
  /** The plans in the order of the rail, each with its name, whether it still applies, and how much of it is there. */
  plans: { plan: Plan; statement: string }[];
}

/** How the newest plan went of which results could be assessed. */
export interface Answer {
  hue: Plan['hue'];
  /** Said where a newer plan has nothing that could be assessed. */
  kicker: string | undefined;
  sentence: ResultPiece[];
  names: ResultNames[];
  /** What that rests on. */
  grounds: string;
  /** Goal by goal. */
  more: Link;
}

export function frontPage(library: Library): FrontPage {
  const { plans, site, targetGroups } = library;
  return {
    title: `Hvad ville ${site.municipality}, og hvad viser tallene?`,
    lead: site.description,
    standing: standing(library),
    answer: answerOf(library),
    groups: targetGroups.map(({ id, title }) => ({ text: title, address: addresses.targetGroup(id) })),
    matrix: goalMatrix(library),
    counted: goalsCounted(library),
    plans: plans.map((plan) => ({ plan, statement: statementOf(plan) })),
  };
}

/** That a plan no longer applies stands further up, once for all; that only some of it is there names it. */
function statementOf(plan: Plan): string {
  const extent = extentOf(plan);
  if (plan.status === 'archived') return extent ?? plan.title;
  return [extent ? endSentence(namedStatement(plan)) : namedStatement(plan), extent].filter(Boolean).join(' ');
}

/** How the newest plan went that can be assessed, in a sentence and what it rests on. */
export function answerOf(library: Library): Answer | undefined {
  const last = lastAssessed(library);
  if (!last) return undefined;
  const { plan, goals } = last;
  const { year, hue } = plan;
  const address = addresses.goals(year);
  const { one, many, definite } = resultNames(library.site);
  return {
    hue,
    kicker: plan === newestPlan(library) ? undefined : `${year} er det nyeste planår, hvor mål kan vurderes`,
    sentence: resultsCounted(goals, {
      one: `${one} for ${year}`,
      many: `${many} for ${year}`,
      definite: `${definite} for ${year}`,
      addressOf: (status) => addresses.goalsOfStatus(year, status),
    }),
    names: namesByStatus(goals),
    grounds: groundsOf(goals),
    more: { text: 'Se, hvor langt der var igen', address },
  };
}

/** Whose conclusion it is, and how far its numbers reach. */
function groundsOf(goals: readonly GoalSummary[]): string {
  const [newest] = goals
    .flatMap(({ assessment }) => assessment.parts.flatMap(({ decided }) => decided?.period ?? []))
    .map((period) => period.ends?.[1] ?? period)
    .sort((a, b) => comparePeriods(b, a));
  const reach = newest ? `, der slutter ${formatWhen(newest)}` : '';
  return `Webstedets vurdering af dokumenternes tal${reach}.`;
}

/** The result goals of the newest plan of which some could be assessed. */
export function lastAssessed(library: Library): { plan: Plan; goals: GoalSummary[] } | undefined {
  return library.plans
    .filter(({ status }) => status !== 'draft')
    .toReversed()
    .map((plan) => ({ plan, goals: resultsOf(plan, library) }))
    .find(({ goals }) => goals.some(({ status }) => status !== 'unknown'));
}

const resultsOf = ({ year }: Plan, library: Library): GoalSummary[] =>
  goalSummaries(
    ofYear(library.goals, year).filter(({ kind, forYear }) => kind === 'result' && forYear === undefined),
    library,
  );
