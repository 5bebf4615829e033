import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A project of its own, with the program of this one and the small library. */
let root: string;
const program = ['src', 'public', 'node_modules', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  root = mkdtempSync(resolve('.cache/project-'));
  for (const name of program) symlinkSync(resolve(name), join(root, name));
  cpSync('test/libraries/good', root, { recursive: true });
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'the last good one');
});
afterAll(() => rmSync(root, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
const lastGood = (): string => readFileSync(join(root, 'dist', 'index.html'), 'utf8');

function withCase<T>(name: string, action: () => T): T {
  cpSync(`test/libraries/${name}`, root, { recursive: true });
  try {
    return action();
  } finally {
    cpSync('test/libraries/good', root, { recursive: true });
  }
}

describe('a build with problems', () => {
  it.each(['row-too-long', 'broken-mdx'])(
    'of %s stops with all of them in Danish and leaves the last good site',
    (name) => {
      const { status, stderr } = withCase(name, () => run(resolve('scripts/build.ts')));
      expect(status).toBe(1);
      expect(stderr).toContain(readFileSync(`test/libraries/${name}/expected.txt`, 'utf8').trim());
      expect(stderr).toContain('Det, der er bygget før, er ikke rørt.');
      expect(stderr).not.toMatch(/\n\s+at .*:\d+/);
      expect(lastGood()).toBe('the last good one');
    },
  );

  it('stops Astro itself too, before it has written anything', () => {
    const astro = resolve('node_modules/astro/bin/astro.mjs');
    const { status, stdout, stderr } = withCase('duplicate-row', () => run(astro, 'build'));
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('To rækker har samme id ”lilleby”.');
    expect(lastGood()).toBe('the last good one');
  });
});

describe('a build without problems', () => {
  it('puts the new site in the place of the last one, whole', () => {
    const { status, stderr } = run(resolve('scripts/build.ts'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lastGood()).toContain('Lilleby Kommune');
    expect(existsSync(join(root, 'dist', '2019', 'tal', 'tabel-1', 'index.html'))).toBe(true);
    expect(existsSync(join(root, 'dist-next'))).toBe(false);
    expect(existsSync(join(root, 'dist-last'))).toBe(false);
  });

  it('publishes another municipality with nothing of the first in it', () => {
    expect(readFileSync(join(root, 'dist', '2019', 'index.html'), 'utf8')).not.toMatch(/Hedensted|RAR Østjylland/);
  });
});
