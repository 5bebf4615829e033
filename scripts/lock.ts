import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A hold on a folder that others respect while this process lives. */
export interface Lock {
  /** Whether it is still ours: a process that slept for long may have lost it. */
  isHeld: () => boolean;
  release: () => void;
}

/** A lock that nobody has touched for so long is left over, even if its number now belongs to another process. */
const forgottenAfter = 60_000;
const touchedEvery = 5_000;

/** Takes the lock; where another process holds it, the number of that process. */
export function takeLock(folder: string): Lock | number {
  for (;;) {
    try {
      mkdirSync(folder);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = holderOf(folder);
      if (holder !== undefined) return holder;
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const note = join(folder, 'pid');
  writeFileSync(note, String(process.pid));
  const isHeld = (): boolean => readPid(folder) === process.pid;
  const heartbeat = setInterval(() => touch(note), touchedEvery).unref();
  return {
    isHeld,
    release() {
      clearInterval(heartbeat);
      if (isHeld()) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The process that holds a lock; undefined where the lock is left over. A lock being made has no number yet. */
function holderOf(folder: string): number | undefined {
  const pid = readPid(folder);
  const touched = statSync(pid === undefined ? folder : join(folder, 'pid'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // A time to come is a clock that was set back, and says as little.
  if (Math.abs(Date.now() - touched) > forgottenAfter) return undefined;
  if (pid === undefined) return 0;
  return pid !== process.pid && isAlive(pid) ? pid : undefined;
}

function readPid(folder: string): number | undefined {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    return;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
