import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../scripts/arguments.ts';
import { importFile } from '../../scripts/import.ts';
import { importFlags, importOptions } from '../../scripts/import/options.ts';
import { CommandError } from '../../scripts/reason.ts';
import { readFile } from '../../src/import/read-file.ts';
import { createReader } from '../../src/read/read-library.ts';
import { recorded } from '../support/effects.ts';
import { inventedFiles } from '../support/libraries.ts';

/** Each folder is a file that an editor may come with, the command, and all that comes of it. */
const cases = join(import.meta.dirname, 'cases');
const read = createReader();

/** What follows the command, as a shell parts it. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

async function outcome(folder: string): Promise<string> {
  const { said, ...effects } = recorded(inventedFiles());
  const written: string[] = [];
  const accepted = { name: 'npm run import', words: ['fil'], options: importOptions, flags: importFlags };
  const command = readFileSync(join(folder, 'command.txt'), 'utf8').trim();
  const asked = {
    ...readArguments(wordsOf(command), accepted),
    root: '/srv',
    folder: (named: string) => join(folder, named),
  };
  const world = {
    ...effects,
    write: (file: string, text: string) => void written.push(`--- ${file.replace('/srv/', '')}\n${text}`),
  };
  try {
    // What is read in a thread of its own, where it can be stopped, is the same: see bounded.test.ts.
    await importFile(asked, world, read, (bytes, order) => readFile(bytes, order));
  } catch (error) {
    // All else would be a trace on the editor's screen.
    if (!(error instanceof CommandError)) throw error;
    said.out.push(error.message);
  }
  return `${[`npm run import -- ${command}`, ...said.out, ...written].join('\n').trimEnd()}\n`;
}

describe('importing', () => {
  it.each(readdirSync(cases).sort())('%s', async (name) => {
    await expect(await outcome(join(cases, name))).toMatchFileSnapshot(join(cases, name, 'expected.txt'));
  });
});
