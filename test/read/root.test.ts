import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWithin, keptFor, libraryRoot, program, siteFolder } from '../../src/read/root.ts';

const root = resolve(import.meta.dirname, '..', '..');
const from = (cwd: string, env: Record<string, string> = {}) => ({ cwd, env });

describe('where the library lies', () => {
  it('is in the program, wherever it is called from, where nothing is named', () => {
    expect(program).toBe(root);
    expect(libraryRoot(undefined, from('/srv/andet'))).toBe(program);
    expect(libraryRoot(undefined, from(program, { INIT_CWD: '/srv/andet' }))).toBe(program);
    expect(libraryRoot(undefined, from('/srv', { PLAN_ROOT: '' }))).toBe(program);
  });

  it('is what is named, seen from where the command was given', () => {
    expect(libraryRoot('../havnkoebing', from('/srv/plan'))).toBe('/srv/havnkoebing');
    expect(libraryRoot('Åby ny plan/', from('/srv'))).toBe('/srv/Åby ny plan');
    expect(libraryRoot('/srv/plan', from('/tmp'))).toBe('/srv/plan');
  });

  it('is seen from where npm was called, which runs its scripts in the program', () => {
    expect(libraryRoot('plan', from(program, { INIT_CWD: '/srv' }))).toBe('/srv/plan');
    expect(libraryRoot('plan', from(program))).toBe(join(program, 'plan'));
    // A process that npm began long ago, and that has gone elsewhere since.
    expect(libraryRoot('plan', from('/tmp', { INIT_CWD: '/srv' }))).toBe('/tmp/plan');
  });

  it('can be set in the environment, and what is written goes before it', () => {
    expect(libraryRoot(undefined, from('/srv', { PLAN_ROOT: 'a' }))).toBe('/srv/a');
    expect(libraryRoot('b', from('/srv', { PLAN_ROOT: 'a' }))).toBe('/srv/b');
  });
});

it('the site of a library lies in its own folder', () => {
  expect(siteFolder('/srv/Åby ny plan')).toBe(join('/srv/Åby ny plan', 'dist'));
});

it('what is kept for a library lies in the program, apart from that of others of the same name', () => {
  const [one, other] = [keptFor('/srv/Åby ny plan'), keptFor('/mnt/Åby ny plan')];
  expect(one).not.toBe(other);
  for (const folder of [one, other]) expect(folder).toMatch(/[\\/]\.cache[\\/]aaby-ny-plan-[0-9a-f]{12}$/);
  expect(isWithin(program, one)).toBe(true);
});

it('a folder holds itself and what lies in it, and not what only begins like it', () => {
  const folder = join(root, 'content');
  const held = [folder, join(folder, 'om.mdx'), `${folder}-old`, join(`${folder}-old`, 'om.mdx'), root];
  expect(held.map((path) => isWithin(folder, path))).toEqual([true, true, false, false, false]);
});
