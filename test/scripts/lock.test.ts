import { spawnSync } from 'node:child_process';
import fs, { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeLock, type Lock } from '../../scripts/lock.ts';
import { temporaryFolder } from '../support/temporary.ts';

let folder: string;
beforeEach(() => {
  folder = join(temporaryFolder('lock'), 'dist-lock');
});

/** A lock as another process has left it, untouched for some seconds. */
function left(pid: number | undefined, seconds = 0): void {
  mkdirSync(folder);
  const then = new Date(Date.now() - seconds * 1000);
  if (pid !== undefined) {
    writeFileSync(join(folder, 'pid'), String(pid));
    utimesSync(join(folder, 'pid'), then, then);
  }
  utimesSync(folder, then, then);
}
const someoneAlive = process.ppid;
const someoneDead = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('a lock', () => {
  it('is taken, held, and given back', () => {
    const lock = takeLock(folder) as Lock;
    expect(lock.isHeld()).toBe(true);
    lock.release();
    expect(existsSync(folder)).toBe(false);
  });

  it('that a full disk has no room for is not left behind, so that nobody waits for it', () => {
    vi.spyOn(fs, 'writeFileSync').mockImplementation(() => {
      throw new Error('ENOSPC');
    });
    syncBuiltinESMExports();
    expect(() => takeLock(folder)).toThrow('ENOSPC');
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect(readdirSync(dirname(folder))).toEqual([]);
  });

  it('that another process holds names that process', () => {
    left(someoneAlive);
    expect(takeLock(folder)).toBe(someoneAlive);
  });

  it('that another process holds is left as it is, with nothing beside it', () => {
    left(someoneAlive);
    takeLock(folder);
    expect(readdirSync(dirname(folder))).toEqual(['dist-lock']);
  });

  it.each([
    ['by a process that is no more', () => left(someoneDead())],
    ['by a process that had our own number', () => left(process.pid)],
    ['by a process whose number another one now has', () => left(someoneAlive, 61)],
    ['by a process killed while it took it away', () => left(undefined)],
    ['from a time to come, by a clock that was set back', () => left(someoneAlive, -61)],
  ])('left over %s stops nobody', (_by, leave) => {
    leave();
    const lock = takeLock(folder) as Lock;
    expect(lock.isHeld()).toBe(true);
    lock.release();
  });

  it('still counts as held just before it counts as forgotten', () => {
    left(someoneAlive, 58);
    expect(takeLock(folder)).toBe(someoneAlive);
  });

  it('that someone else has taken over is no longer ours, and not ours to remove', () => {
    const lock = takeLock(folder) as Lock;
    writeFileSync(join(folder, 'pid'), String(someoneAlive));
    expect(lock.isHeld()).toBe(false);
    lock.release();
    expect(existsSync(folder)).toBe(true);
  });
});
