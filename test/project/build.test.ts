import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodFiles, publishedLibrary } from '../support/libraries.ts';
import { copyProgram, makeProject } from '../support/project-folder.ts';

/** A project of its own, with the program of this one and the small library. */
let root: string;

beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  root = mkdtempSync(resolve('.cache/project-'));
  makeProject(root, goodFiles());
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'the last good one');
});
afterAll(() => rmSync(root, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    timeout: 150_000,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
const lastGood = (): string => readFileSync(join(root, 'dist', 'index.html'), 'utf8');

function withCase<T>(name: string, action: () => T): T {
  cpSync(`test/libraries/${name}`, root, { recursive: true });
  try {
    return action();
  } finally {
    cpSync('test/libraries/good', root, { recursive: true });
  }
}

/** With a program that cannot draw a page. */
function withFault<T>(action: () => T): T {
  const page = join(root, 'src', 'pages', '[year]', 'index.astro');
  writeFileSync(page, readFileSync(page, 'utf8').replace('---\n', "---\nthrow new Error('a fault of the program');\n"));
  try {
    return action();
  } finally {
    copyProgram(root);
  }
}

const start = (...args: string[]): Promise<{ status: number | null; stderr: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += String(text)));
    child.on('close', (status) => done({ status, stderr }));
  });

const besideDist = (): string[] => readdirSync(root).filter((name) => name.startsWith('dist-'));

describe('a build with problems', () => {
  it.each(['row-too-long', 'broken-mdx'])(
    'of %s stops with all of them in Danish and leaves the last good site',
    (name) => {
      const { status, stderr } = withCase(name, () => run('scripts/build.ts'));
      expect(status).toBe(1);
      const [place = '', ...said] = readFileSync(`test/libraries/${name}/expected.txt`, 'utf8').trim().split('\n');
      for (const part of [place.split(':')[0]!, ...said.map((line) => line.trim())]) expect(stderr).toContain(part);
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

describe('a build that fails while pages are drawn', () => {
  // The command that serves the site builds it as the other does.
  it('ends the command with 1, names the page in Danish, serves nothing, and leaves the last good site', () => {
    const { status, stdout, stderr, signal } = withFault(() => run('scripts/serve.ts'));
    expect({ status, stdout, signal }).toEqual({ status: 1, stdout: '', signal: null });
    expect(stderr).toMatch(/^Siden \/2019\/\S* kan ikke tegnes\. Det er en fejl i programmet og ikke i jeres filer\./);
    expect(stderr).toContain('a fault of the program');
    expect(lastGood()).toBe('the last good one');
    expect(besideDist()).toEqual([]);
  });
});

describe('two builds at once', () => {
  it('both end, one of them with a message, and the site is whole', async () => {
    const runs = await Promise.all([start('scripts/build.ts'), start('scripts/build.ts')]);
    expect(runs.map(({ status }) => status).sort()).toEqual([0, 1]);
    expect(runs.find(({ status }) => status === 1)?.stderr).toMatch(/^Et andet byg er i gang her/);
    expect(runs.find(({ status }) => status === 0)?.stderr).toBe('');
    expect(besideDist()).toEqual([]);
  });
});

/** What was built just above: the one of the two that had no problems. */
describe('a build without problems', () => {
  it('puts the new site in the place of the last one, whole', () => {
    expect(lastGood()).toContain('Lilleby Kommune');
    expect(existsSync(join(root, 'dist', '2019', 'tal', 'tabel-1', 'index.html'))).toBe(true);
    expect(besideDist()).toEqual([]);
  });

  it('publishes one municipality with nothing of another in it', () => {
    const { site, documents } = publishedLibrary();
    const names = [site.municipality, site.homepage, ...documents.map(({ title }) => title)];
    const page = readFileSync(join(root, 'dist', '2019', 'index.html'), 'utf8');
    expect(names.filter((name) => page.includes(name))).toEqual([]);
    expect(page).toContain('Lilleby Kommune');
  });
});
