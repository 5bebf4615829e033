import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError } from './reason.ts';

/**
 * The folders of a build, beside the one that is published. Each build has its own, so that what a killed one leaves
 * stands in nobody's way. A `last` is always a whole site; an `old` one may be half removed.
 */
const beside = { next: '-next', last: '-last', old: '-old' } as const;
const folderOf = (final: string, kind: keyof typeof beside): string => `${final}${beside[kind]}-${process.pid}`;

/** Where this build writes, until all of it is there. */
export const nextFolder = (final: string): string => folderOf(final, 'next');

/** Puts a whole site in the place of the published one. Says how: in one move, or file by file where that cannot be. */
export function publish(next: string, final: string): 'moved' | 'copied' {
  const target = targetOf(final);
  const steps = stepsOf(next, target);
  try {
    for (const step of steps) step();
    return 'moved';
  } catch (error) {
    putBack(target);
    if (!cannotMove.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    replaceContents(next, target);
    return 'copied';
  }
}

/** What a mount, another disk, or a folder that may not be changed says to a rename. */
const cannotMove: readonly string[] = ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'];

/** Moves a folder to where none is, also from another disk. */
export function bring(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!cannotMove.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    cpSync(from, to, { recursive: true });
    remove(from);
  }
}

/** The moves that publish a site. After each of them {@link recover} finds a whole one. */
export function stepsOf(next: string, target: string): (() => void)[] {
  const [last, old] = [folderOf(target, 'last'), folderOf(target, 'old')];
  return [
    () => mkdirSync(dirname(target), { recursive: true }),
    () => {
      if (existsSync(target)) renameSync(target, last);
    },
    () => renameSync(next, target),
    () => {
      if (existsSync(last)) renameSync(last, old);
    },
    () => remove(old),
  ];
}

/** Puts the last whole site back where a killed build left none, and removes what such builds have left. */
export function recover(final: string): void {
  const target = targetOf(final);
  putBack(target);
  for (const place of new Set([target, final])) {
    for (const kind of ['next', 'last', 'old'] as const) for (const folder of leftOf(place, kind)) remove(folder);
  }
  for (const place of [join(target, comingName), `${final}-lock`])
    for (const folder of leftOf(place, 'next')) remove(folder);
}

function putBack(target: string): void {
  const [last] = leftOf(target, 'last');
  if (last && !existsSync(target)) renameSync(last, target);
}

function leftOf(final: string, kind: keyof typeof beside): string[] {
  const folder = dirname(final);
  if (!existsSync(folder)) return [];
  const start = basename(final) + beside[kind];
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && /^(?:-\d+)?$/.test(name.slice(start.length)))
    .map((name) => join(folder, name));
}

/** Removes a folder that nobody needs; one that cannot be removed is in nobody's way. */
export function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** The folder itself, where the published one is a link to it, or to a link, also where none is there yet. */
function targetOf(final: string): string {
  let target = final;
  for (let i = 0; lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink(); i += 1) {
    if (i === mostLinks) throw new CommandError(`${final} er en genvej, der fører i ring. Slet den, og prøv igen.`);
    target = existsSync(target) ? realpathSync(target) : resolve(dirname(target), readlinkSync(target));
  }
  return target;
}

const mostLinks = 40;

/**
 * First what is new, pages last, then away with what is no more: no page is ever without what it needs. All of it is taken into the
 * folder before any file is changed, so that a full disk changes none, and none is ever half.
 */
function replaceContents(next: string, target: string): void {
  const coming = folderOf(join(target, comingName), 'next');
  mkdirSync(target, { recursive: true });
  try {
    cpSync(next, coming, { recursive: true });
    const files = filesOf(next);
    const isPage = (file: string): boolean => file.endsWith('.html');
    for (const file of [...files.filter((each) => !isPage(each)), ...files.filter(isPage)]) {
      mkdirSync(dirname(join(target, file)), { recursive: true });
      renameSync(join(coming, file), join(target, file));
    }
    const wanted = new Set(files);
    for (const file of filesOf(target)) if (!wanted.has(file)) rmSync(join(target, file));
  } finally {
    remove(coming);
    remove(next);
  }
}

/** The folder inside the published one that holds the new files while they are put in place one by one; no server shows it. */
const comingName = '.site';

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
