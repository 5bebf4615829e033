import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles } from '../../src/read/files-fs.ts';
import type { Files } from '../../src/read/read-library.ts';
import { readLibrary } from './read-library.ts';
import { libraryRoot } from '../../src/read/root.ts';
import { buildLibrary, type Library } from '../../src/plan/library/library.ts';

const root = join(import.meta.dirname, '..', 'libraries');

/** The small library that every broken case is made from. */
export const goodFiles = (): Files => (good ??= readFiles(join(root, 'good')));
let good: Files | undefined;

/** The good library with the files of a case laid over it, and without those that the case removes. */
export function caseFiles(name: string): Files {
  const removed = join(root, name, 'removed.txt');
  const files = new Map([...goodFiles(), ...readFiles(join(root, name))]);
  if (existsSync(removed)) for (const file of readFileSync(removed, 'utf8').trim().split('\n')) files.delete(file);
  return files;
}

/** A library, with files in place of or beside its own. */
export function libraryWith(changes: Record<string, string> = {}, files: Files = goodFiles()): Library {
  const encoder = new TextEncoder();
  const changed = Object.entries(changes).map(([file, text]) => [file, encoder.encode(text)] as const);
  const { library, problems } = readLibrary(new Map([...files, ...changed]));
  if (!library) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return library;
}

/** The model of the good library with files in place of or beside its own, whatever the rules have against them together. */
export function modelWith(changes: Record<string, string>): Library {
  const encoder = new TextEncoder();
  const changed = Object.entries(changes).map(([file, text]) => [file, encoder.encode(text)] as const);
  return buildLibrary(readLibrary(new Map([...goodFiles(), ...changed])).entries);
}

const laidOver = (files: Files, folder: string): Files => new Map([...files, ...readFiles(join(root, '..', folder))]);

const threePlansFiles = (): Files => laidOver(goodFiles(), 'three-plans');

/** Three plans, of which one is among the documents whole, one in part and one not at all. */
export const threePlans = (changes: Record<string, string> = {}): Library => libraryWith(changes, threePlansFiles());

/** A whole invented municipality: what plans of any municipality may have. */
export const inventedFiles = (): Files => laidOver(threePlansFiles(), 'invented');

export const inventedLibrary = (changes: Record<string, string> = {}): Library => libraryWith(changes, inventedFiles());

/** The library of another municipality, as it lies in a folder of its own. */
const havnkoebing = join(root, '..', 'havnkoebing');

export const havnkoebingFiles = (): Files => readFiles(havnkoebing);

/** That of a municipality with a plan of four years, a target for each of them, eleven measures and no goal of the minister's. */
export const lyngsoeFiles = (): Files => readFiles(join(root, '..', 'lyngsoe'));

/** That of Havnkøbing with a draft of the next plan, which tables, goals, an offer and an aim of a measure belong to. */
export const draftedFiles = (): Files => laidOver(havnkoebingFiles(), 'draft');

/** The files that the project publishes, whatever they say: no test knows more of them than that they are in order. */
export const publishedFiles = (): Files => readFiles(libraryRoot());

export const publishedLibrary = (): Library => libraryWith({}, publishedFiles());

/** The text of a file of the good library, to be changed in a test. */
export const goodText = (file: string): string => new TextDecoder().decode(goodFiles().get(file));
