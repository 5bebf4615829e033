import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versionsInGit } from '../../scripts/versions.ts';

/** A repository with a library in a folder of it, and a branch that has gone on beside what its main has become since. */
let folder: string;
let repository: string;
let root: string;

const gitIn = (cwd: string, ...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@lilleby.example', '-c', 'init.defaultBranch=main', ...args],
    {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
const git = (...args: string[]): string => gitIn(repository, ...args);

function put(file: string, text: string): void {
  const path = join(repository, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

function commit(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) put(file, text);
  git('add', '-A');
  git('commit', '-q', '-m', 'change');
}

const texts = (files: ReadonlyMap<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries([...files].map(([file, bytes]) => [file, Buffer.from(bytes).toString()]));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'versions-'));
  repository = join(folder, 'kommune');
  root = join(repository, 'åben plan');
  mkdirSync(root, { recursive: true });
  git('init', '-q');
  commit({
    'åben plan/data/site.yaml': 'title: første\n',
    'åben plan/data/schemas/goal.json': '{}',
    'åben plan/content/2019/æ ø.mdx': 'To linjer\nog en til\n',
    'åben plan/content/tom.mdx': '',
    'README.md': 'læs\n',
  });
  git('checkout', '-q', '-b', 'aendring');
  commit({ 'åben plan/data/site.yaml': 'title: anden\n', 'src/side.ts': 'kode\n' });
  git('checkout', '-q', 'main');
  commit({ 'åben plan/data/site.yaml': 'title: senere på main\n' });
  git('checkout', '-q', 'aendring');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the versions of a library in git', () => {
  it('are what the branch was begun from, byte by byte, and what stands in the folder', () => {
    const { base, head } = versionsInGit(root, 'main', undefined);
    expect(head).toBeUndefined();
    expect(base.name).toBe('main');
    expect(base.folder.unreadable).toEqual([]);
    expect(texts(base.folder.files)).toEqual({
      'content/2019/æ ø.mdx': 'To linjer\nog en til\n',
      'content/tom.mdx': '',
      'data/site.yaml': 'title: første\n',
    });
  });

  it('can be of a branch that is not the one in the folder', () => {
    git('checkout', '-q', 'main');
    const { head } = versionsInGit(root, 'main', 'aendring');
    git('checkout', '-q', 'aendring');
    expect(texts(head!.files)['data/site.yaml']).toBe('title: anden\n');
  });

  it('tell which files beside the library are changed, also those that git does not know yet', () => {
    put('ny.txt', 'ny\n');
    put('åben plan/data/ny.yaml', 'ny\n');
    expect(versionsInGit(root, 'main', undefined).elsewhere).toEqual(['ny.txt', 'src/side.ts']);
    expect(versionsInGit(root, 'main', 'aendring').elsewhere).toEqual(['src/side.ts']);
    git('clean', '-q', '-f', '-d');
  });

  it('name a link, which git keeps as a text', () => {
    symlinkSync('site.yaml', join(root, 'data', 'genvej.yaml'));
    git('add', '-A');
    git('commit', '-q', '-m', 'link');
    const { unreadable } = versionsInGit(root, 'main', 'aendring').head!;
    git('reset', '-q', '--hard', 'HEAD~1');
    expect(unreadable.map(({ file }) => file)).toEqual(['data/genvej.yaml']);
  });

  it('are found in a copy that knows a branch only as what it was fetched as', () => {
    const copy = join(folder, 'kopi');
    gitIn(folder, 'clone', '-q', '--branch', 'aendring', `file://${repository}`, copy);
    const { base } = versionsInGit(join(copy, 'åben plan'), 'main', undefined);
    expect(texts(base.folder.files)['data/site.yaml']).toBe('title: første\n');
  });
});

describe('where git cannot answer', () => {
  it('a branch that is not there is told with the one that may be meant', () => {
    expect(() => versionsInGit(root, 'mian', undefined)).toThrow('Git kender ikke ”mian”. Mente du main?');
    expect(() => versionsInGit(root, 'noget helt andet', undefined)).toThrow('Her er aendring og main.');
  });

  it('what looks like an option is taken for a name', () => {
    expect(() => versionsInGit(root, '--output=/tmp/x', undefined)).toThrow('Git kender ikke ”--output=/tmp/x”.');
  });

  it('a copy with too little of the history says how to get the rest', () => {
    const copy = join(folder, 'lav');
    gitIn(folder, 'clone', '-q', '--depth', '1', '--branch', 'aendring', `file://${repository}`, copy);
    expect(() => versionsInGit(join(copy, 'åben plan'), 'main', undefined)).toThrow(
      'Kopien har ikke nok af historien til at sammenligne med main. Hent resten: git fetch --unshallow origin main:refs/remotes/origin/main',
    );
  });

  it('branches that have nothing in common are told', () => {
    git('checkout', '-q', '--orphan', 'for-sig');
    git('commit', '-q', '-m', 'alone');
    git('checkout', '-q', 'aendring');
    expect(() => versionsInGit(root, 'main', 'for-sig')).toThrow('har intet til fælles i git');
  });

  it('a folder that is not in git is told', () => {
    expect(() => versionsInGit(folder, 'main', undefined)).toThrow(
      'er ikke i git, så det kan ikke ses, hvad der var før.',
    );
  });

  it('a machine without git is told', () => {
    const { PATH } = process.env;
    process.env['PATH'] = '';
    try {
      expect(() => versionsInGit(root, 'main', undefined)).toThrow('git er ikke installeret her');
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});
