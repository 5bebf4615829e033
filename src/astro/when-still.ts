/** Milliseconds. A save is seen well within a tenth of a second. */
const pause = 20;
/** The most reads to wait for a file to settle: after that something keeps writing. */
const patience = 4;
/** The most reads that a file which was emptied first gets to be whole: a fifth of a second. */
const patienceWithHalf = 10;
/** Read again so long after, since a watcher may leave out the last of several events. */
const later = [100, 300, 1000];

interface Watched<T> {
  read: () => T;
  isSame: (a: T, b: T) => boolean;
  /** Whether a state looks like one that a save has only begun on, beside what was shown last. */
  isHalf?: (state: T, shown: T) => boolean;
  show: (state: T) => void;
  /** What is shown already. */
  known?: T;
}

/**
 * Follows something that others write to. Call what it gives back at each sign of a change: it reads until two reads agree,
 * so that a file which is emptied and then written is not shown half, and looks again some time after, so that what a
 * watcher did not tell is seen too.
 */
export function whenStill<T>({ read, isSame, isHalf = () => false, show, known }: Watched<T>): () => void {
  let timers: NodeJS.Timeout[] = [];
  let shown: { state: T } | undefined = known === undefined ? undefined : { state: known };
  let isSettling = false;
  const after = (time: number, action: () => void): void => void timers.push(setTimeout(action, time));

  function settle(before: T | undefined, reads: number): void {
    const state = read();
    const isStill = before !== undefined && isSame(before, state);
    const isBegun = shown !== undefined && isHalf(state, shown.state);
    if (reads < (isBegun ? patienceWithHalf : patience) && (!isStill || isBegun)) {
      after(pause, () => settle(state, reads + 1));
      return;
    }
    isSettling = false;
    if (!shown || !isSame(shown.state, state)) {
      shown = { state };
      show(state);
    }
  }

  const lookAgain = (): void => {
    if (!isSettling && (!shown || !isSame(shown.state, read()))) touched();
  };

  function touched(): void {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    isSettling = true;
    after(pause, () => settle(undefined, 1));
    for (const time of later) after(time, lookAgain);
  }
  return touched;
}
