import fs from 'node:fs';
import { join, sep } from 'node:path';
import { placeOfFile } from '../plan/library/layout.ts';
import type { Finding } from '../plan/value/problem.ts';
import type { Files } from './read-library.ts';
import { isWithin } from './root.ts';

/** The folders that make up a library, below its root. */
export const libraryFolders = ['data', 'content'] as const;

/** What of the file system the reader needs; a test can give it one that says no. */
export type FileSystem = Pick<typeof fs, 'readdirSync' | 'readFileSync' | 'realpathSync' | 'statSync'>;

/** The files of a library, and what stands there and cannot be read. */
export interface FolderRead {
  files: Files;
  unreadable: Finding[];
}

/** No file of a library stands deeper; folders that lie in each other by links would go on for ever. */
const deepest = 6;

/**
 * Reads every file of a library into memory. What stands in its folders and is no file that can be read is reported, so
 * that nothing is left out in silence. Schemas are made from the program and are not part of it.
 */
export function readFolder(root: string, system: FileSystem = fs): FolderRead {
  const files = new Map<string, Uint8Array>();
  const unreadable: Finding[] = [];
  const folders = libraryFolders.flatMap((folder) => realPath(join(root, folder), system) ?? []);
  const isInside = (path: string): boolean => folders.some((folder) => isWithin(folder, path));
  const report = (file: string, said: Said): void => void unreadable.push({ rule: 'unreadable', file, ...said });

  function walk(path: Buffer, name: string, above: readonly string[]): void {
    const entries = attempt(() => system.readdirSync(path, { encoding: 'buffer', withFileTypes: true }));
    if (!Array.isArray(entries)) return report(`${name}/`, noAccess('Mappen', entries));
    for (const entry of entries) read(Buffer.concat([path, Buffer.from(sep), entry.name]), entry, name, above);
  }

  function read(path: Buffer, entry: fs.Dirent<Buffer>, folder: string, above: readonly string[]): void {
    const written = entry.name.toString('utf8');
    const file = `${folder}/${written}`;
    if (isIgnored(file)) return;
    if (!Buffer.from(written).equals(entry.name)) return report(file, oddName);
    const real = realPath(path, system);
    if (entry.isSymbolicLink() && !real) return report(file, brokenLink);
    if (entry.isSymbolicLink() && !isInside(real!)) return report(file, linkOut);
    const kind = attempt(() => system.statSync(path));
    if (!(kind instanceof fs.Stats)) return report(file, noAccess('Filen', kind));
    if (kind.isDirectory()) {
      if (/\.(?:yaml|mdx)$/.test(written)) return report(file, folderAsFile);
      if (above.includes(real ?? '')) return report(file, linkAround);
      if (above.length >= deepest) return report(file, tooDeep);
      return walk(path, file, [...above, real ?? '']);
    }
    if (!kind.isFile()) return report(file, noFile);
    const bytes = attempt(() => system.readFileSync(path));
    if (bytes instanceof Uint8Array) files.set(file, bytes);
    else report(file, noAccess('Filen', bytes));
  }

  for (const folder of libraryFolders) {
    const path = join(root, folder);
    const real = realPath(path, system);
    if (real) walk(Buffer.from(path), folder, [real]);
  }
  return { files, unreadable };
}

/** Whether two reads of a library found the same. */
export const isSameFolder = (a: FolderRead, b: FolderRead): boolean =>
  a.files.size === b.files.size &&
  [...a.files].every(([file, bytes]) => Buffer.compare(bytes, b.files.get(file) ?? Buffer.of(0)) === 0) &&
  a.unreadable.length === b.unreadable.length &&
  a.unreadable.every(({ file, message }, i) => b.unreadable[i]!.file === file && b.unreadable[i]!.message === message);

/** Whether a file that had something in it is empty or gone: many programs save by emptying a file, or moving it, first. */
export const isHalfSaved = (now: FolderRead, before: FolderRead): boolean =>
  [...before.files].some(([file, { length }]) => length > 0 && !now.files.get(file)?.length);

/** The files alone, where nobody asks for what cannot be read. */
export const readFiles = (root: string): Files => readFolder(root).files;

/** What lies in the folders and is no part of a library: schemas, which are made from the program, and what programs keep for themselves. */
export const isIgnored = (file: string): boolean => /^data\/schemas(?:\/|$)/.test(file) || isHidden(file);

/** What programs keep for themselves. A file of the library whose name only has a dot in front is no such thing. */
function isHidden(file: string): boolean {
  const [, folder = '', name = ''] = /^(.*\/)([^/]*)$/s.exec(file) ?? [];
  return name.startsWith('.') && !placeOfFile(folder + name.slice(1));
}

type Failure = NodeJS.ErrnoException;
type Said = Pick<Finding, 'message' | 'hint'>;

function attempt<T>(action: () => T): T | Failure {
  try {
    return action();
  } catch (error) {
    return error as Failure;
  }
}

function realPath(path: string | Buffer, system: FileSystem): string | undefined {
  const real = attempt(() => system.realpathSync(path, 'utf8'));
  return typeof real === 'string' ? real : undefined;
}

const noAccess = (what: string, { code }: Failure): Said =>
  code === 'EACCES' || code === 'EPERM'
    ? { message: `${what} må ikke læses af programmet.`, hint: 'Giv læseadgang, eller flyt den væk.' }
    : {
        message: `${what} kan ikke læses (${code ?? 'ukendt grund'}).`,
        hint: 'Se efter, om den kan åbnes; ellers slet den.',
      };

const oddName: Said = {
  message: 'Navnet er skrevet med en anden tegnkodning end UTF-8.',
  hint: 'Omdøb filen; navne skrives med a-z, tal og bindestreg.',
};
const brokenLink: Said = { message: 'Genvejen fører ingen steder hen.', hint: 'Slet den, eller læg selve filen her.' };
const linkOut: Said = {
  message: 'Genvejen fører ud af data/ og content/, så filen bliver ikke læst.',
  hint: 'Læg selve filen her.',
};
const linkAround: Said = { message: 'Genvejen fører i ring til en mappe, den selv står i.', hint: 'Slet den.' };
const tooDeep: Said = { message: 'Mappen står for dybt; her bliver intet læst.', hint: 'Flyt eller slet den.' };
const folderAsFile: Said = {
  message: 'Det er en mappe, men den har navn som en fil.',
  hint: 'Omdøb den, eller læg filen her i stedet.',
};
const noFile: Said = { message: 'Det er ikke en almindelig fil og kan ikke læses.', hint: 'Slet den.' };
