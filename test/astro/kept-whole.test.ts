import { mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { dropChanged, noteWhole } from '../../src/astro/kept-whole.ts';
import { temporaryFolder } from '../support/temporary.ts';

let folder: string;
const file = (name: string): string => join(folder, name);

/** A folder of two pictures, as a build that ended has left it. */
beforeEach(() => {
  folder = join(temporaryFolder('kept'), 'pictures');
  mkdirSync(folder);
  for (const name of ['a.png', 'b.png']) writeFileSync(file(name), `all of ${name}`);
  noteWhole(folder);
});

/** What is left for the next build. */
const left = (): string[] => {
  dropChanged(folder);
  return readdirSync(folder).sort();
};

describe('of the files that a build has kept, the next one believes', () => {
  it('those that are as they were', () => {
    expect(left()).toEqual(['a.png', 'b.png']);
  });

  it.each<[string, () => void]>([
    ['is cut short', () => truncateSync(file('a.png'), 3)],
    ['is empty', () => truncateSync(file('a.png'), 0)],
    ['says something else', () => writeFileSync(file('a.png'), 'ALL of a.png')],
    ['is a folder', () => (rmSync(file('a.png')), mkdirSync(file('a.png')))],
  ])('none that %s', (_what, damage) => {
    damage();
    expect(left()).toEqual(['b.png']);
  });

  it('none that a killed build wrote, which had yet to note it', () => {
    writeFileSync(file('c.png'), 'some of');
    expect(left()).toEqual(['a.png', 'b.png']);
  });

  it.each(['', '{"a.png"', 'null', '[]'])('none where the note says %j', (note) => {
    writeFileSync(`${folder}.json`, note);
    expect(left()).toEqual([]);
  });
});

it('a file in the place of the folder gives way', () => {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
  expect(left()).toEqual([]);
});

it('nothing is noted where nothing can be, and the next build makes all anew', () => {
  rmSync(`${folder}.json`);
  mkdirSync(`${folder}.json`);
  noteWhole(folder);
  expect(left()).toEqual([]);
});
