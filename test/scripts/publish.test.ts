import fs, { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bring, nextFolder, publish, recover, stepsOf } from '../../scripts/publish.ts';
import { temporaryFolder } from '../support/temporary.ts';

let root: string;
let dist: string;
/** A whole site in a folder, which says what it is. */
function site(folder: string, text: string, file = 'index.html'): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
  return folder;
}
const published = (): string => readFileSync(join(dist, 'index.html'), 'utf8');

const refused = (code: string) => (): never => {
  throw Object.assign(new Error(code), { code });
};

/** Has the disk refuse something, for whoever asks. */
function refuse(action: 'renameSync' | 'rmSync' | 'cpSync', code: string): void {
  vi.spyOn(fs, action).mockImplementation(refused(code));
  syncBuiltinESMExports();
}

/** Has the disk refuse to move the published folder, as a mount does; within it files may be moved, so many times. */
function refuseToMoveFolder(code: string, times = Infinity): void {
  const move = fs.renameSync;
  let moved = 0;
  vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    const isWithin = String(to).startsWith(`${dist}/`) && (moved += 1) <= times;
    return isWithin ? move(from, to) : refused(code)();
  });
  syncBuiltinESMExports();
}

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});
beforeEach(() => {
  root = temporaryFolder('publish');
  dist = join(root, 'dist');
});

describe('publishing', () => {
  it('puts a new site in the place of the last one and leaves nothing beside it', () => {
    site(dist, 'old');
    expect(publish(site(nextFolder(dist), 'new'), dist)).toBe('moved');
    expect(published()).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('puts a first site where none was', () => {
    publish(site(nextFolder(dist), 'new'), dist);
    expect(published()).toBe('new');
  });

  it('changes the folder that dist is a link to, and leaves the link', () => {
    const web = site(join(root, 'srv', 'web'), 'old');
    symlinkSync(web, dist);
    publish(site(nextFolder(dist), 'new'), dist);
    expect(lstatSync(dist).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(web, 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(join(root, 'srv'))).toEqual(['web']);
  });

  it('makes the folder that dist is a link to, where it is not there yet', () => {
    symlinkSync(join('srv', 'web'), dist);
    publish(site(nextFolder(dist), 'new'), dist);
    expect(readFileSync(join(root, 'srv', 'web', 'index.html'), 'utf8')).toBe('new');
  });

  it('follows a link to a link that leads to no folder yet', () => {
    symlinkSync('web', dist);
    symlinkSync(join('srv', 'web'), join(root, 'web'));
    publish(site(nextFolder(dist), 'new'), dist);
    expect(readFileSync(join(root, 'srv', 'web', 'index.html'), 'utf8')).toBe('new');
  });

  it('says so of a link that leads round in a ring', () => {
    symlinkSync('dist', dist);
    expect(() => recover(dist)).toThrow('er en genvej, der fører i ring. Slet den, og prøv igen.');
  });

  it.each(['EBUSY', 'EXDEV', 'EACCES'])(
    'changes the files one by one in a folder that cannot be moved (%s)',
    (code) => {
      site(site(dist, 'old'), 'gone', 'gone.html');
      const next = site(site(nextFolder(dist), 'new'), 'styles', 'site.css');
      site(join(next, 'maal'), 'a new folder');
      refuseToMoveFolder(code);
      expect(publish(next, dist)).toBe('copied');
      expect(readdirSync(dist).sort()).toEqual(['index.html', 'maal', 'site.css']);
      expect(published()).toBe('new');
      expect(existsSync(next)).toBe(false);
    },
  );

  it('changes no file in a folder that cannot be moved where the disk gets full, and leaves nothing in it', () => {
    site(dist, 'old');
    const next = site(nextFolder(dist), 'new');
    refuseToMoveFolder('EBUSY');
    refuse('cpSync', 'ENOSPC');
    expect(() => publish(next, dist)).toThrow('ENOSPC');
    expect(published()).toBe('old');
    expect(readdirSync(dist)).toEqual(['index.html']);
  });

  it('clears what a build that was killed while it took the lock has left, and no lock', () => {
    site(dist, 'old');
    for (const name of ['dist-lock', 'dist-lock-next-17']) mkdirSync(join(root, name));
    recover(dist);
    expect(readdirSync(root)).toEqual(['dist', 'dist-lock']);
  });

  it('clears what a build that was killed while it changed files has left among them', () => {
    site(dist, 'old');
    site(join(dist, '.site-next-17'), 'rubble');
    recover(dist);
    expect(readdirSync(dist)).toEqual(['index.html']);
  });

  it('leaves the last site where the new one cannot be moved in', () => {
    site(dist, 'old');
    expect(() => publish(join(root, 'not-there'), dist)).toThrow('ENOENT');
    expect(published()).toBe('old');
  });
});

describe('bringing a site from where it was drawn', () => {
  it.each([undefined, 'EXDEV'])('moves all of it, also from another disk (%s)', (code) => {
    const drawn = site(site(join(root, 'drawn'), 'new'), 'styles', 'site.css');
    if (code) refuse('renameSync', code);
    bring(drawn, nextFolder(dist));
    expect(readdirSync(nextFolder(dist)).sort()).toEqual(['index.html', 'site.css']);
    expect(existsSync(drawn)).toBe(false);
  });

  it('says so where it cannot be moved at all', () => {
    expect(() => bring(join(root, 'not-there'), nextFolder(dist))).toThrow('ENOENT');
  });
});

describe('a build killed while it publishes', () => {
  const steps = stepsOf('', '').length;
  it.each([...Array(steps + 1).keys()])('after %i moves leaves a whole site for the next one to find', (done) => {
    site(dist, 'old');
    const next = site(nextFolder(dist), 'new');
    for (const step of stepsOf(next, dist).slice(0, done)) step();
    recover(dist);
    expect(['old', 'new']).toContain(published());
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('does not stop the next one with what it left half removed', () => {
    site(dist, 'old');
    for (const name of ['dist-next', 'dist-last', 'dist-next-17', 'dist-last-17', 'dist-old-17'])
      site(join(root, name), 'rubble');
    recover(dist);
    publish(site(nextFolder(dist), 'new'), dist);
    expect(published()).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('does not stop the next one with what cannot be removed', () => {
    site(dist, 'old');
    site(join(root, 'dist-last-17'), 'rubble');
    refuse('rmSync', 'EPERM');
    recover(dist);
    publish(site(nextFolder(dist), 'new'), dist);
    expect(published()).toBe('new');
  });

  it('leaves folders alone that only begin like dist', () => {
    site(dist, 'old');
    site(join(root, 'dist-nextcloud'), 'mine');
    recover(dist);
    expect(readdirSync(root)).toEqual(['dist', 'dist-nextcloud']);
  });
});
