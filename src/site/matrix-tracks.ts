import type { Goal } from '../plan/entry/goal.ts';
import type { Library } from '../plan/library/library.ts';
import { tiesInPlans, type Tie } from '../plan/library/ties.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';

/** What ties two goals, as it is drawn: a solid line where documents print the same words, else a dashed one. */
export type Line = 'same-words' | 'other';

/** A place on a track: the goal of a plan year, and the lines that run to it, from it and past it. */
export interface TrackCell {
  goal?: Goal;
  /** From an earlier year to the goal. */
  into?: Line;
  /** From the goal on to a later year. */
  out?: Line;
  /** Past a year that has no goal of the thread. */
  through?: Line;
  /** Along the cell's right edge, from or to the track above it and below it. */
  up?: Line;
  down?: Line;
}

/** A row with a place for each plan year, so that a goal and the one that goes on from it stand side by side. */
export type Track = TrackCell[];

export interface Bond {
  from: Goal;
  to: Goal;
  line: Line;
  tie: Tie;
}

export const lineOf = ({ basis }: Pick<Tie, 'basis'>): Line => (basis.kind === 'computed' ? 'same-words' : 'other');

/** The ties between these goals, those of the same words first. */
export const bondsBetween = (goals: readonly Goal[], library: Pick<Library, 'goals'>): Bond[] =>
  goals
    .flatMap((to) =>
      tiesInPlans(to, library)
        .filter(({ goal }) => goals.includes(goal) && goal.year < to.year)
        .map((tie): Bond => ({ from: tie.goal, to, line: lineOf(tie), tie })),
    )
    .sort((a, b) => Number(a.line === 'other') - Number(b.line === 'other'));

/** Lays goals that are tied on tracks, oldest first: each on that of the goal it goes on from, if there is room. */
export function layTracks(bonds: readonly Bond[], years: readonly PlanYear[]): Track[] {
  const tracks: Track[] = [];
  const places = new Map<Goal, number>();
  const column = ({ year }: Goal): number => years.indexOf(year);
  const isFree = (track: number, from: number, to: number): boolean =>
    tracks[track]!.slice(from, to + 1).every(({ goal, through }) => !goal && !through);

  const place = (goal: Goal): void => {
    const before = bonds.filter(({ to }) => to === goal).map(({ from }) => from);
    const beside = before.find((from) => isFree(places.get(from)!, column(from) + 1, column(goal)));
    const track = beside ? places.get(beside)! : tracks.push(years.map(() => ({}))) - 1;
    tracks[track]![column(goal)]!.goal = goal;
    places.set(goal, track);
    for (const bond of bonds) if (bond.to === goal) draw(bond);
  };

  const draw = ({ from, to, line }: Bond): void => {
    const [start, end] = [places.get(from)!, places.get(to)!];
    const between = tracks[end]!.slice(column(from) + 1, column(to));
    // A line past another goal would tie that goal too.
    if (between.some(({ goal }) => goal)) return;
    for (const cell of between) cell.through ??= line;
    tracks[start]![column(from)]!.out ??= line;
    tracks[end]![column(to)]!.into ??= line;
    const [top, bottom] = [Math.min(start, end), Math.max(start, end)];
    for (let track = top; track < bottom; track++) {
      tracks[track]![column(from)]!.down ??= line;
      tracks[track + 1]![column(from)]!.up ??= line;
    }
  };

  const tied = [...new Set(bonds.flatMap(({ from, to }) => [from, to]))];
  for (const goal of tied.sort((a, b) => column(a) - column(b))) place(goal);
  return tracks;
}
