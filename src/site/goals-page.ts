import { statusText } from '../plan/assess/explain.ts';
import { extentOf, isFullyKnown, notUnderTheme } from '../plan/library/absence.ts';
import type { Library, Plan } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { addresses, themeAnchor } from '../plan/publish/addresses.ts';
import { capitalize, countInWords } from '../plan/words/danish.ts';
import { goalsInWords } from '../plan/words/names.ts';
import { howToRead } from './distance/picture.ts';
import { mainScale, type DistanceScale } from './distance/scale.ts';
import { goalGroups, goalsInShort, goalsOfYear, type GoalGroup } from './goal-groups.ts';
import { goalViews, picturesOf, type GoalView } from './goal-view.ts';
import type { Link } from './navigation.ts';

/** All goals of a plan year, each once: those with a distance to their target, those that nobody can assess, those without. */
export interface GoalsPage {
  name: string;
  title: string;
  /** How it went, in a sentence or two. */
  inShort: string | undefined;
  extent: string | undefined;
  measured: MeasuredGoals[];
  /** How the pictures of distance are read. */
  howToRead: string | undefined;
  unknown: GatheredGoals[];
  targetless: GatheredGoals[];
  /** The themes that no goal of the year stands under, and what may be said of that. */
  without: { anchor: string; theme: Link; absence: string }[];
}

export interface MeasuredGoals extends Pick<GoalGroup, 'id' | 'title' | 'intro'> {
  rows: GoalRow[];
  /** The scale of most of the year's pictures. */
  scale: DistanceScale;
}

export interface GoalRow extends GoalView {
  anchors: readonly string[];
}

/** Goals of which the same is to be said: once, with their names. */
export interface GatheredGoals {
  /** "Syv ministermål har intet måltal", or why they cannot be assessed. */
  text: string;
  intro?: string;
  goals: (Link & Pick<GoalRow, 'anchors'>)[];
}

export function goalsPage(plan: Plan, library: Library): GoalsPage {
  const goals = goalsOfYear(plan.year, library);
  const viewed = { own: goalViews(goals.own, library), older: goalViews(goals.older, library) };
  const groups = goalGroups(plan, viewed, library);
  const measured = groups.map((group) => ({ ...group, goals: group.goals.filter(({ hasPicture }) => hasPicture) }));
  const lists = measured.filter((group) => group.goals.length > 0);
  const rest = groups.map((group) => ({ ...group, goals: group.goals.filter(({ hasPicture }) => !hasPicture) }));
  const unknown = gatherUnknown(rest.flatMap((group) => group.goals).filter(({ goal }) => hasTarget(goal)));
  const targetless = rest.flatMap((group) => gatherTargetless(group, library));
  const shown = [...lists, ...unknown, ...targetless].flatMap((each) => each.goals);
  const anchors = anchorsOf(shown, new Set(lists.map(({ id }) => id)));
  const named = (view: GoalView): GatheredGoals['goals'][number] => ({
    text: view.goal.title,
    address: view.address,
    anchors: anchors.get(view) ?? [],
  });
  const pictures = picturesOf(lists.flatMap((list) => list.goals));
  return {
    name: planWords(plan).name,
    title: pictures.some(({ isMet }) => !isMet) ? wayLeft(plan) : `Målene for ${plan.year}`,
    inShort: goalsInShort(viewed, plan),
    extent: extentOf(plan),
    measured: lists.map(({ id, title, intro, goals: views }) => ({
      id,
      title,
      intro,
      rows: views.map((view) => ({ ...view, anchors: anchors.get(view) ?? [] })),
      scale: mainScale(picturesOf(views).map(({ scale }) => scale)),
    })),
    howToRead: howToRead(pictures),
    unknown: unknown.map((each) => ({ ...each, goals: each.goals.map(named) })),
    targetless: targetless.map((each) => ({ ...each, goals: each.goals.map(named) })),
    without: themesWithout(plan, library),
  };
}

const wayLeft = ({ status }: Plan): string =>
  status === 'archived' ? 'Så langt var der igen' : 'Så langt er der igen';

const hasTarget = ({ target, openTarget }: GoalView['goal']): boolean => (target ?? openTarget) !== undefined;

interface Gathered extends Omit<GatheredGoals, 'goals'> {
  goals: GoalView[];
}

/** Goals that have a target and cannot be assessed, by the reason why. */
function gatherUnknown(goals: readonly GoalView[]): Gathered[] {
  const reasons = Map.groupBy(goals, ({ assessment }) => statusText(assessment));
  return [...reasons].map(([text, some]) => ({ text, goals: some }));
}

/** The goals of a kind that have no target, or of which nobody knows whether they have one. */
function gatherTargetless({ goals, intro, isCounted }: GoalGroup<GoalView>, { plans }: Library): Gathered[] {
  const some = goals.filter(({ goal }) => !hasTarget(goal));
  const known = some.filter(({ goal }) => isFullyKnown(goal, plans));
  const unknown = some.filter((view) => !known.includes(view));
  const introOf = isCounted ? {} : { intro };
  return [
    ...(known.length > 0 ? [{ text: `${counted(known)} har intet måltal.`, ...introOf, goals: known }] : []),
    ...(unknown.length > 0
      ? [{ text: `Om ${counted(unknown, false)} har måltal, er ukendt.`, ...introOf, goals: unknown }]
      : []),
  ];
}

/** "Syv ministermål" */
function counted(views: readonly GoalView[], isFirst = true): string {
  const { kind } = views[0]!.goal;
  const count = countInWords(views.length, 'neuter');
  return `${isFirst ? capitalize(count) : count} ${goalsInWords(kind, views.length)}`;
}

/** Where links to a theme or to a kind of goals lead: to the first such goal of the page. */
function anchorsOf(shown: readonly GoalView[], taken: ReadonlySet<string>): Map<GoalView, string[]> {
  const given = new Set(taken);
  return new Map(
    shown.map((view) => {
      const { kind, theme, forYear } = view.goal;
      const wanted = [themeAnchor(theme), ...(forYear === undefined ? [kind] : [])];
      const own = wanted.filter((name) => !given.has(name));
      for (const name of own) given.add(name);
      return [view, own];
    }),
  );
}

const themesWithout = (plan: Plan, { themes, goals }: Library): GoalsPage['without'] =>
  themes
    .filter(({ id }) => !goals.some(({ year, theme }) => year === plan.year && theme === id))
    .map(({ id, title }) => ({
      anchor: themeAnchor(id),
      theme: { text: title, address: addresses.theme(id) },
      absence: notUnderTheme([plan]),
    }));
