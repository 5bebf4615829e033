import { spawnSync } from 'node:child_process';
import { isIgnored, libraryFolders, type FolderRead } from '../src/read/files-fs.ts';
import { nearest } from '../src/plan/words/nearest.ts';
import { joinList } from '../src/plan/words/danish.ts';
import type { Finding } from '../src/plan/value/problem.ts';
import { CommandError } from './reason.ts';

/** A library at two times, as git has it. */
export interface Versions {
  /** What is compared with: where the changes were begun. */
  base: { name: string; folder: FolderRead };
  /** The files that are changed; undefined where those are the ones on disk. */
  head: FolderRead | undefined;
  /** Changed files of the repository beside the library. */
  elsewhere: string[];
}

/** Finds what a library is compared with: where the branch `base` and `head`, or what stands in the folder, part. */
export type OpenVersions = (root: string, base: string, head: string | undefined) => Versions;

/** A library is far smaller; more is no library. */
const most = { files: 20_000, bytes: 500_000_000 };

export const versionsInGit: OpenVersions = (root, base, head) => {
  const git = gitIn(root);
  const [top = '', prefix = ''] = git('rev-parse', '--show-toplevel', '--show-prefix').toString().split('\n');
  const [ours, theirs] = [commitOf(git, base), head === undefined ? 'HEAD' : commitOf(git, head)];
  const from = git.try('merge-base', ours, theirs)?.toString().trim();
  if (!from)
    throw new CommandError(isShallow(git) ? tooShallow(base) : `${base} og det, du har, har intet til fælles i git.`);
  return {
    base: { name: base, folder: filesAt(git, from, prefix) },
    head: head === undefined ? undefined : filesAt(git, theirs, prefix),
    elsewhere: changedElsewhere(gitIn(top), from, head === undefined ? undefined : theirs, prefix),
  };
};

/** Finds a file of a library as the site was published from it; nothing where that has none. */
export type OpenPublished = (root: string, file: string) => Uint8Array | undefined;

export const publishedInGit: OpenPublished = (root, file) => {
  const git = gitIn(root);
  const [prefix = ''] = git('rev-parse', '--show-prefix').toString().split('\n');
  const branch = ['origin/main', 'main'].find((name) =>
    git.try('rev-parse', '--verify', '--quiet', `${name}^{commit}`),
  );
  if (!branch) throw new CommandError('Git kender ikke main, så det kan ikke ses, hvad der er udgivet.');
  return git.try('cat-file', 'blob', `${branch}:${prefix}${file}`);
};

/** What git answers; {@link Git.try} gives nothing where it has no answer. */
interface Git {
  (...args: string[]): Buffer;
  try: (...args: string[]) => Buffer | undefined;
  fed: (input: string, ...args: string[]) => Buffer;
}

function gitIn(folder: string): Git {
  const run = (args: readonly string[], input = '') =>
    spawnSync('git', ['-C', folder, ...args], {
      input,
      maxBuffer: 2 * most.bytes,
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    });
  const asked = (args: readonly string[], input?: string): Buffer => {
    const { error, status, stdout, stderr } = run(args, input);
    if (error) throw new CommandError(whyNot(error));
    if (status === 0) return stdout;
    const said = stderr.toString().trim();
    throw new CommandError(
      /not a git repository/i.test(said)
        ? `${folder} er ikke i git, så det kan ikke ses, hvad der var før.`
        : /cannot change to/i.test(said)
          ? `Mappen ${folder} findes ikke. Skriv --root og den mappe, som kommunens data/ og content/ står i.`
          : `Git kan ikke svare: ${said}`,
    );
  };
  return Object.assign((...args: string[]) => asked(args), {
    try: (...args: string[]) => {
      const { status, stdout } = run(args);
      return status === 0 ? stdout : undefined;
    },
    fed: (input: string, ...args: string[]) => asked(args, input),
  });
}

const whyNot = (error: Error): string =>
  (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? 'Kommandoen skal spørge git, og git er ikke installeret her.'
    : `Git kan ikke køre: ${error.message}`;

/** The commit of a branch; where a copy has only what was fetched, that of the branch it was fetched from. */
function commitOf(git: Git, name: string): string {
  for (const written of [name, `origin/${name}`]) {
    const commit = git.try('rev-parse', '--verify', '--quiet', '--end-of-options', `${written}^{commit}`);
    if (commit) return commit.toString().trim();
  }
  if (isShallow(git)) throw new CommandError(tooShallow(name));
  const known = git('for-each-ref', '--format=%(refname:short)', 'refs/heads').toString().split('\n').filter(Boolean);
  const near = nearest(name, known);
  const help = near ? `Mente du ${near}?` : `Her er ${joinList(known.slice(0, 10))}.`;
  throw new CommandError(`Git kender ikke ”${name}”. ${help}`);
}

const isShallow = (git: Git): boolean => git('rev-parse', '--is-shallow-repository').toString().trim() === 'true';

const tooShallow = (name: string): string => {
  const branch = name.replace(/^origin\//, '');
  return `Kopien har ikke nok af historien til at sammenligne med ${name}. Hent resten: git fetch --unshallow origin ${branch}:refs/remotes/origin/${branch}`;
};

interface Blob {
  file: string;
  object: string;
}

/** The files of a library as they were in a commit, in memory. */
function filesAt(git: Git, commit: string, prefix: string): FolderRead {
  const folders = libraryFolders.map((folder) => `${prefix}${folder}`);
  const listed = git('ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...folders)
    .toString()
    .split('\0');
  const unreadable: Finding[] = [];
  const blobs: Blob[] = [];
  let bytes = 0;
  for (const entry of listed.filter(Boolean)) {
    const [facts = '', path = ''] = entry.split('\t');
    const [mode = '', , object = '', size = '0'] = facts.split(/ +/);
    const file = path.slice(prefix.length);
    if (isIgnored(file)) continue;
    if (!mode.startsWith('100')) unreadable.push({ rule: 'unreadable', file, ...linkInGit });
    else blobs.push({ file, object });
    bytes += Number(size) || 0;
  }
  if (blobs.length > most.files || bytes > most.bytes)
    throw new CommandError('Der er flere eller større filer i data/ og content/, end en rapport kan læse.');
  return { files: contents(git, blobs), unreadable };
}

const linkInGit = { message: 'Det er en genvej og ikke en fil.', hint: 'Læg selve filen her.' };

/** The bytes of files: one question to git for all of them, answered one after another. */
function contents(git: Git, blobs: readonly Blob[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const answer = git.fed(blobs.map(({ object }) => `${object}\n`).join(''), 'cat-file', '--batch');
  let at = 0;
  for (const { file } of blobs) {
    const end = answer.indexOf('\n', at);
    const size = Number(answer.toString('latin1', at, end).split(' ')[2]);
    files.set(file, new Uint8Array(answer.subarray(end + 1, end + 1 + size)));
    at = end + 1 + size + 1;
  }
  return files;
}

function changedElsewhere(git: Git, from: string, to: string | undefined, prefix: string): string[] {
  const diff = git('diff', '--name-only', '-z', from, ...(to === undefined ? [] : [to]), '--').toString();
  const untracked = to === undefined ? git('ls-files', '--others', '--exclude-standard', '-z').toString() : '';
  const isLibrary = (file: string): boolean => libraryFolders.some((folder) => file.startsWith(`${prefix}${folder}/`));
  return [...new Set([...diff.split('\0'), ...untracked.split('\0')])]
    .filter((file) => file && !isLibrary(file))
    .sort();
}
