import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextFolder } from './publish.ts';

/** A hold on a folder that others respect while this process lives. */
export interface Lock {
  /** Whether it is still ours: a process that slept for long may have lost it. */
  isHeld: () => boolean;
  release: () => void;
}

/** A lock not touched for this long is stale, even if its number now belongs to another process. */
const forgottenAfter = 60_000;
const touchedEvery = 5_000;

/**
 * Takes the lock; where another process holds it, the number of that process. It is made beside its place and moved there with the
 * number in it, so that a process that is killed, or a disk that is full, leaves none that says nothing of its holder.
 */
export function takeLock(folder: string): Lock | number {
  const coming = nextFolder(folder);
  try {
    mkdirSync(coming, { recursive: true });
    writeFileSync(join(coming, 'pid'), String(process.pid));
    const holder = moveInPlace(coming, folder);
    if (holder !== undefined) return holder;
  } finally {
    rmSync(coming, { recursive: true, force: true });
  }
  const note = join(folder, 'pid');
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

/** Moves a lock to its place, unless a process holds the one that is there: then the number of that process. */
function moveInPlace(coming: string, folder: string): number | undefined {
  for (;;) {
    try {
      renameSync(coming, folder);
      return undefined;
    } catch (error) {
      if (!existsSync(folder)) throw error;
      const holder = holderOf(folder);
      if (holder !== undefined) return holder;
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** The process that holds a lock; undefined where the lock is left over. */
function holderOf(folder: string): number | undefined {
  const pid = readPid(folder);
  const touched = statSync(join(folder, 'pid'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // A time to come is a clock that was set back, and says as little.
  if (pid === undefined || Math.abs(Date.now() - touched) > forgottenAfter) return undefined;
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
