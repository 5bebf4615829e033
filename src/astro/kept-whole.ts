import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from './kept-drawings.ts';

/** What is noted beside a folder of kept files: the digest of each. */
type Note = Record<string, string>;

const noteOf = (folder: string): string => `${folder}.json`;

/**
 * Deletes cached files that are not as the last completed build noted them. What a killed build or
 * a full disk has cut short, or something else has changed, is made anew.
 */
export function dropChanged(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) rmSync(folder, { force: true });
  mkdirSync(folder, { recursive: true });
  const note = readNote(folder);
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (digestOf(file) !== note[name]) rmSync(file, { recursive: true, force: true });
  }
}

/** Notes how the kept files are, now that all of them are there. Where it cannot be noted, all are made anew next time. */
export function noteWhole(folder: string): void {
  try {
    const names = readdirSync(folder).sort();
    writeFileSync(
      noteOf(folder),
      JSON.stringify(Object.fromEntries(names.map((name) => [name, digestOf(join(folder, name))]))),
    );
  } catch {
    return;
  }
}

function readNote(folder: string): Note {
  try {
    return Object(JSON.parse(readFileSync(noteOf(folder), 'utf8'))) as Note;
  } catch {
    return {};
  }
}

/** A digest that no note has, where something is no file. */
function digestOf(file: string): string {
  try {
    return hash(readFileSync(file));
  } catch {
    return '';
  }
}
