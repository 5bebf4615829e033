import { absenceIn, extentOf, notUnderTheme } from '../plan/library/absence.ts';
import type { Library, Plan } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { addresses, statusAnchor, themeAnchor } from '../plan/publish/addresses.ts';
import { statuses, type Status } from '../plan/value/conclusion.ts';
import { gatherTargetless, gatherUnknown, hasTarget, type Gathered } from './gathered-goals.ts';
import { howToRead } from './distance/picture.ts';
import { mainScale, type DistanceScale } from './distance/scale.ts';
import { goalGroups, goalsOfYear, resultsInShort, type GoalGroup, type ResultsInShort } from './goal-groups.ts';
import { goalViews, picturesOf, type GoalView } from './goal-view.ts';
import type { Link } from './navigation.ts';

/** All goals of a plan year, each once: those with a distance to their target, those that nobody can assess, those without. */
export interface GoalsPage {
  name: string;
  title: string;
  /** How it went, in a few sentences, with ways to where the page lists those that came out so. */
  inShort: ResultsInShort;
  extent: string | undefined;
  /** No goal was found. */
  isEmpty: boolean;
  measured: MeasuredGoals[];
  /** How the pictures of distance are read. */
  howToRead: string | undefined;
  unknown: UnknownGoals[];
  targetless: GatheredGoals[];
  /** Of a plan that is not there, nobody knows that its goals have none. */
  targetlessTitle: string;
  /** Those of other years that the documents give the status on. */
  older: MeasuredGoals[];
  /** The themes that no goal of the year stands under, and what may be said of that. */
  without: { absence: string; themes: (Link & { anchor: string })[] } | undefined;
}

export interface MeasuredGoals extends Pick<GoalGroup, 'id' | 'title' | 'about'> {
  /** Those that came out alike stand together, the best first. */
  runs: StatusRun[];
  /** The scale of most of the year's pictures. */
  scale: DistanceScale;
}

export interface StatusRun {
  /** Where a sentence that counts them leads. */
  anchor?: string;
  rows: GoalRow[];
}

export interface GoalRow extends GoalView {
  anchors: readonly string[];
}

/** Goals of which the same is to be said, with the places that links to them lead to. */
export interface GatheredGoals extends Pick<Gathered, 'text'> {
  /** What goals of their kind are. */
  about?: string;
  anchor?: string;
  goals: (Link & Pick<GoalRow, 'anchors' | 'corrected'>)[];
}

/** Goals of a kind that nobody can assess, by the reason why. */
export interface UnknownGoals {
  title: string;
  anchor?: string;
  lists: GatheredGoals[];
}

export function goalsPage(plan: Plan, library: Library): GoalsPage {
  const goals = goalsOfYear(plan.year, library);
  const viewed = { own: goalViews(goals.own, library), older: goalViews(goals.older, library) };
  const groups = goalGroups(plan, viewed, library);
  const lists = keeping(groups, ({ hasPicture }) => hasPicture);
  const rest = keeping(groups, ({ hasPicture }) => !hasPicture);
  const unknown = keeping(rest, hasTarget);
  const targetless = rest.flatMap((group) =>
    gatherTargetless(group.goals, library).map((each) => ({ ...each, about: group.about })),
  );
  const shown = [
    ...lists.flatMap(({ goals: all }) => inRuns(all).flat()),
    ...unknown.flatMap(inReasons),
    ...targetless.flatMap((each) => each.goals),
  ];
  const anchors = anchorsOf(shown, new Set(lists.map(({ id }) => id)));
  const ofStatus = anchorsOfStatus();
  const named = (view: GoalView): GatheredGoals['goals'][number] => ({
    text: view.title,
    address: view.address,
    corrected: view.corrected,
    anchors: anchors.get(view) ?? [],
  });
  const pictures = picturesOf(lists.flatMap((list) => list.goals));
  const listed = ({ id, title, about, goals: views }: GoalGroup<GoalView>): MeasuredGoals => ({
    id,
    title,
    about,
    runs: inRuns(views).map((run) => ({
      ...ofStatus(run),
      rows: run.map((view) => ({ ...view, anchors: anchors.get(view) ?? [] })),
    })),
    scale: mainScale(picturesOf(views).map(({ scale }) => scale)),
  });
  const isOlder = ({ goals: views }: GoalGroup<GoalView>): boolean =>
    views.some(({ goal }) => goal.forYear !== undefined);
  return {
    name: planWords(plan).name,
    title: pictures.some(({ isMet }) => !isMet) ? wayLeft(plan) : `Målene for ${plan.year}`,
    inShort: resultsInShort(viewed, plan, library),
    extent: extentOf(plan),
    measured: lists.filter((list) => !isOlder(list)).map(listed),
    older: lists.filter(isOlder).map(listed),
    howToRead: howToRead(pictures),
    unknown: unknown.map(({ title, goals: views }) => ({
      title,
      ...ofStatus(views),
      lists: gatherUnknown(views).map((each) => ({ ...each, goals: each.goals.map(named) })),
    })),
    targetless: targetless.map((each) => ({ ...each, ...ofStatus(each.goals), goals: each.goals.map(named) })),
    targetlessTitle: absenceIn(plan).of === 'unknown' ? 'Måltal ukendt' : 'Uden måltal',
    isEmpty: groups.length === 0,
    without: themesWithout(plan, library),
  };
}

/** The groups with those of their goals that are so, without those that then have none. */
const keeping = (groups: readonly GoalGroup<GoalView>[], isSo: (view: GoalView) => boolean): GoalGroup<GoalView>[] =>
  groups.map((group) => ({ ...group, goals: group.goals.filter(isSo) })).filter(({ goals }) => goals.length > 0);

/** Goals by how they came out, the best first. */
const inRuns = (views: readonly GoalView[]): GoalView[][] =>
  statuses.map((status) => views.filter((view) => view.status === status)).filter((run) => run.length > 0);

const inReasons = ({ goals }: GoalGroup<GoalView>): GoalView[] => gatherUnknown(goals).flatMap((each) => each.goals);

/** Where a sentence leads that counts the year's result goals of a status: to the first place of the page that lists them. */
function anchorsOfStatus(): (views: readonly GoalView[]) => { anchor?: string } {
  const given = new Set<Status>();
  return ([first]) => {
    if (first?.goal.kind !== 'result' || first.goal.forYear !== undefined || given.has(first.status)) return {};
    given.add(first.status);
    return { anchor: statusAnchor(first.status) };
  };
}

const wayLeft = ({ status }: Plan): string =>
  status === 'archived' ? 'Så langt var der igen' : 'Så langt er der igen';

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

function themesWithout(plan: Plan, { themes, goals }: Library): GoalsPage['without'] {
  const without = themes.filter(({ id }) => !goals.some(({ year, theme }) => year === plan.year && theme === id));
  if (without.length === 0) return undefined;
  return {
    absence: notUnderTheme([plan], without.length),
    themes: without.map(({ id, title }) => ({ text: title, address: addresses.theme(id), anchor: themeAnchor(id) })),
  };
}
