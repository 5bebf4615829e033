import { textWidth } from '../chart/text-width.ts';
import type { Goal } from '../plan/entry/goal.ts';
import { absenceIn } from '../plan/library/absence.ts';
import { ofYear, type Library, type Plan } from '../plan/library/library.ts';
import { planNamed } from '../plan/library/plan-words.ts';
import { onceFor } from '../plan/library/once-for.ts';
import { goalsOf } from '../plan/library/ties.ts';
import { addresses } from '../plan/publish/addresses.ts';
import type { Mark } from '../plan/value/conclusion.ts';
import { joinList } from '../plan/words/danish.ts';
import { extentLabels, markLabels, planStatusLabels } from '../plan/words/labels.ts';
import { emptyPages } from './empty-pages.ts';
import { matrixGoal, type MatrixGoal } from './matrix-goal.ts';
import { bondsBetween, layTracks, type Bond, type Line, type Track, type TrackCell } from './matrix-tracks.ts';
import type { Link } from './navigation.ts';

/** Every plan's own goals at once: themes down, plan years across, a mark for each goal and a thread to what goes on from it. */
export interface GoalMatrix {
  caption: string;
  years: MatrixYear[];
  themes: MatrixTheme[];
  legend: MatrixLegend;
  /** What is to be known of all of it, as sentences. */
  notes: string[];
  /** So few plan years stand beside each other that no name need be broken. */
  isFew: boolean;
  /** Some name has a word that needs a wide column, so that it is not broken where names stand in columns of a phone. */
  hasLongWords: boolean;
}

export interface MatrixYear extends Link {
  hue: Plan['hue'];
  /** Where the year leads, said beside it: "alle mål for 2019". */
  name: string;
  /** That the plan is a draft. */
  draft: string | undefined;
  /** How much of the plan is among the documents, where not all plans are there whole. */
  extent: string | undefined;
  isMissing: boolean;
}

export interface MatrixTheme extends Link {
  rows: MatrixCell[][];
}

/** What a plan year has on a theme, or a part of it. */
export interface MatrixCell extends Omit<TrackCell, 'goal'> {
  isMissing: boolean;
  /** On the track: the goal that the thread runs through, and those that stand for themselves after it. */
  lane: MatrixGoal[];
  /** Goals of no thread that do not fit in the lane: they are shown below it. */
  below: MatrixGoal[];
  /** In place of goals: a sign, and what it says. */
  none?: { sign: string; spoken: string };
}

/** Only what is there is explained. */
export interface MatrixLegend {
  marks: { mark: Mark; text: string }[];
  lines: { line: Line; text: string }[];
  hasEnds: boolean;
  hasMissing: boolean;
  hasNone: boolean;
  hasCorrected: boolean;
}

/** With so few plan years all names fit across a desk. */
const few = 4;

/** The matrix of a library, made once for all pages that show it. */
export const goalMatrix = onceFor(matrixOf);

function matrixOf(library: Library): GoalMatrix {
  const { plans, themes: all } = library;
  const own = plans.flatMap(({ year }) => goalsOf(year, library));
  const byTheme = all
    .map((theme) => ({ theme, goals: own.filter((goal) => goal.theme === theme.id) }))
    .filter(({ goals }) => goals.length > 0)
    .map((row) => ({ ...row, bonds: bondsBetween(row.goals, library) }));
  const themes = byTheme.map(({ theme, goals, bonds }) => ({
    text: theme.title,
    address: addresses.theme(theme.id),
    rows: rowsOf(goals, bonds, library),
  }));
  const bonds = byTheme.flatMap((row) => row.bonds);
  const areWhole = plans.every((plan) => absenceIn(plan).of === 'plan');
  return {
    caption: `Målene for ${joinList(plans.map(planNamed))} efter tema, hvert med sin status`,
    years: plans.map((plan) => yearOf(plan, areWhole, library)),
    themes,
    legend: legendOf(
      themes.flatMap(({ rows }) => rows.flat()),
      bonds,
    ),
    notes: notesOf(bonds, library),
    isFew: plans.length <= few,
    hasLongWords: library.goals.some((goal) => hasLongWord(goal.shortTitle ?? goal.title)),
  };
}

/** What fits in one of three columns of the narrowest phone, in the small type that names have there. */
const roomOfAWord = { width: 80, font: 14.4 };

const hasLongWord = (name: string): boolean =>
  name.split(/[ -]/).some((word) => textWidth(word, roomOfAWord) > roomOfAWord.width);

function yearOf(plan: Plan, areWhole: boolean, library: Library): MatrixYear {
  const { year, hue, ownDocument, status } = plan;
  const hasGoals = !emptyPages(library).has(addresses.goals(year));
  return {
    text: year,
    address: hasGoals ? addresses.goals(year) : addresses.plan(year),
    name: hasGoals ? `alle mål for ${planNamed(plan)}` : `planåret ${year}`,
    hue,
    draft: status === 'draft' ? planStatusLabels.draft.toLocaleLowerCase('da') : undefined,
    extent: areWhole ? undefined : extentLabels[ownDocument.extent],
    isMissing: ownDocument.extent === 'missing',
  };
}

/** The tracks of a theme, and on them or below them the goals that nothing ties to others. */
function rowsOf(goals: readonly Goal[], bonds: readonly Bond[], library: Library): MatrixCell[][] {
  const years = library.plans.map(({ year }) => year);
  const laid = layTracks(bonds, years);
  const tracks: Track[] = laid.length > 0 ? laid : [years.map(() => ({}))];
  const onTrack = new Set(tracks.flatMap((track) => track.flatMap(({ goal }) => goal ?? [])));
  const rows = tracks.map((track) =>
    track.map(({ goal, ...lines }, i): MatrixCell => ({
      ...lines,
      isMissing: isMissing(library.plans[i]!),
      lane: goal ? [matrixGoal(goal, library)] : [],
      below: [],
    })),
  );
  for (const [i, plan] of library.plans.entries()) {
    const alone = ofYear(goals, plan.year).filter((goal) => !onTrack.has(goal));
    const places = rows.map((row) => row[i]!);
    if (ofYear(goals, plan.year).length === 0) Object.assign(places[0]!, noneIn(plan, places[0]!));
    const open = places.find(({ out, through, up, down }) => !out && !through && !up && !down);
    const shown = alone.map((goal) => matrixGoal(goal, library));
    (open?.lane ?? places.at(-1)!.below).push(...shown);
  }
  return rows;
}

const isMissing = (plan: Plan): boolean => absenceIn(plan).of === 'unknown';

/** A year without a goal on the theme; where a thread runs past it, the line is the sign. */
function noneIn(plan: Plan, { through }: MatrixCell): Pick<MatrixCell, 'none'> {
  if (through) return {};
  return {
    none: isMissing(plan)
      ? { sign: 'ukendt', spoken: '' }
      : { sign: '–', spoken: `ingen mål fra ${planNamed(plan)} er lagt under temaet` },
  };
}

function legendOf(cells: readonly MatrixCell[], bonds: readonly Bond[]): MatrixLegend {
  const goals = cells.flatMap(({ lane, below }) => [...lane, ...below]);
  const other = bonds.filter(({ line }) => line === 'other').map(({ tie }) => tie.label.toLocaleLowerCase('da'));
  return {
    marks: (Object.keys(markLabels) as Mark[])
      .filter((mark) => goals.some((goal) => goal.mark === mark))
      .map((mark) => ({ mark, text: markLabels[mark].toLocaleLowerCase('da') })),
    lines: [
      ...(bonds.some(({ line }) => line === 'same-words')
        ? [{ line: 'same-words' as const, text: 'samme ordlyd' }]
        : []),
      ...(other.length > 0 ? [{ line: 'other' as const, text: joinList([...new Set(other)], 'eller') }] : []),
    ],
    hasEnds: goals.some(({ isEnd }) => isEnd),
    hasMissing: cells.some((cell) => cell.isMissing),
    hasCorrected: goals.some(({ isCorrected }) => isCorrected),
    hasNone: cells.some(({ none, isMissing: isUnknown }) => none && !isUnknown),
  };
}

function notesOf(bonds: readonly Bond[], { plans, goals }: Library): string[] {
  const years = plans.map(({ year }) => year);
  const others = goals.filter(({ year, kind, forYear }) => years.includes(year) && (kind === 'project' || forYear));
  return [
    ...(bonds.some(({ tie }) => tie.basis.kind === 'reading')
      ? ['Hvad der hører sammen uden samme ordlyd, er webstedets læsning. Grunden står på målets side.']
      : []),
    ...(others.length > 0 ? ['Mål for projekter og for andre år end planernes egne er ikke med.'] : []),
  ];
}
