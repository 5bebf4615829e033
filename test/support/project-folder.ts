import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Files } from '../../src/read/read-library.ts';

const program = [
  ...['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  'VEJLEDNING.md',
];

/**
 * Makes a folder a project of its own: a copy of the program, and other files for it to publish. Astro leaves out the
 * styles of a program that is a link to elsewhere; packages may be. What builds keep between them stays in the folder, so
 * that projects do not overwrite each other's.
 */
export function makeProject(root: string, files: Files): void {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  copyProgram(root);
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    const link = join(root, 'node_modules', name);
    if (!existsSync(link)) symlinkSync(resolve('node_modules', name), link);
  }
  for (const folder of ['data', 'content']) rmSync(join(root, folder), { recursive: true, force: true });
  writeFiles(root, files);
}

/** Gives the project the program as it is, whatever it had. */
export function copyProgram(root: string): void {
  for (const name of program) {
    rmSync(join(root, name), { recursive: true, force: true });
    cpSync(name, join(root, name), { recursive: true });
  }
}

/** Writes the files of a library to a folder. */
export function writeFiles(root: string, files: Files): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}
