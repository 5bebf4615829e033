import { spawnSync } from 'node:child_process';
import { statfsSync } from 'node:fs';

/** Says to a command that it runs with mounts of its own. */
const told = 'OWN_MOUNTS';

/** Whether this process may mount: only where nobody else sees it, and nothing of it is left when the process ends. */
export const mayMount = process.env[told] === 'true';

const apart = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];

/**
 * Runs the command of this process once more, with mounts of its own, and gives what it ended with; undefined where it has them
 * already, or where the machine lets nobody have any.
 */
export function againWithOwnMounts(): number | undefined {
  if (mayMount || spawnSync('unshare', [...apart, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status !== 0)
    return undefined;
  const { status } = spawnSync('unshare', [...apart, process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, [told]: 'true' },
  });
  return status ?? 1;
}

/** A disk of its own in the place of an empty folder. */
export const mountDisk = (folder: string): void => run('mount', '-t', 'tmpfs', '-o', 'size=1G', 'tmpfs', folder);

/** Leaves so many bytes on such a disk, beside what stands there; or plenty. */
export function leaveRoom(folder: string, bytes?: number): void {
  const { blocks, bfree, bsize } = statfsSync(folder);
  // A disk of tmpfs counts in pages, and takes 0 for no bound at all.
  const pages = blocks - bfree + Math.floor((bytes ?? 1024 ** 3) / bsize);
  run('mount', '-o', `remount,size=${Math.max(1, pages) * bsize}`, folder);
}

/** Lets nobody, whoever it is, write in a folder. */
export function makeReadOnly(folder: string): void {
  run('mount', '--bind', folder, folder);
  run('mount', '-o', 'remount,bind,ro', folder);
}

export const unmount = (folder: string): void => run('umount', folder);

function run(name: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(name, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${[name, ...args].join(' ')}: ${stderr}`);
}
