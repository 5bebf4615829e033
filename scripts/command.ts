import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import type { FolderRead } from '../src/read/files-fs.ts';
import { libraryRoot, program, type Caller } from '../src/read/root.ts';
import type { Look, Tone } from '../src/report/look.ts';
import { isoDay } from '../src/plan/words/danish.ts';
import { readArguments, takenBy, type Accepted, type Written } from './arguments.ts';
import { finish } from './finish.ts';
import { openFile } from './open-file.ts';
import { openLibrary } from './open-library.ts';
import { CommandError, reason } from './reason.ts';

/** All that a command does to the world around it, so that a test can give it another. */
export interface Effects {
  out: (text: string) => void;
  err: (text: string) => void;
  /** The files of the library at a root; throws where there is none. */
  files: (root: string) => FolderRead;
  write: (file: string, text: string) => void;
  /** Moves a file to where none is. */
  move: (from: string, to: string) => void;
  remove: (file: string) => void;
  exists: (file: string) => boolean;
  /** What stands in a file outside the library; throws where it cannot be read. */
  open: (file: string, mostBytes?: number) => Uint8Array;
  screen: Screen;
  /** The day it is, as an ISO date. */
  today: () => string;
  /** Asks whoever gave the command, and gives the answer; undefined where nobody is there to answer. */
  ask?: ((question: string) => Promise<string>) | undefined;
}

/** Where what is said in `err` is read. */
export interface Screen extends Look {
  /** Takes away what was said before, where that can be done. */
  clear: () => void;
}

/** What a command is asked to do: with which library, and what else was written after it. */
export interface Asked extends Written {
  root: string;
  /** A folder that is named after the command, as seen from where the command was given. */
  folder: (named: string) => string;
}

export interface Command extends Accepted {
  /** What is said where it cannot do its work, and what it then exits with. */
  cannot?: string;
  failed?: number;
  /** Does the work and gives what to exit with; nothing where it goes on until it is stopped. */
  run: (asked: Asked, effects: Effects) => number | undefined | Promise<number | undefined>;
}

/** Answers a command as it was written. */
export async function answer(
  command: Command,
  args: readonly string[],
  effects: Effects,
  caller: Caller,
): Promise<number | undefined> {
  try {
    refuseTakenByNpm(command, caller);
    const written = readArguments(args, command);
    const folder = (named?: string): string => libraryRoot(named, caller);
    return await command.run({ ...written, root: folder(written.options['root']), folder }, effects);
  } catch (error) {
    effects.err(reason(error, effects.screen, command.cannot));
    return command.failed ?? 1;
  }
}

/** Without -- before it, npm takes an option for its own, and another library or less would be meant in silence. */
function refuseTakenByNpm({ name, flags = [], ...accepted }: Command, { env }: Caller): void {
  const all = takenBy(accepted);
  const taken = [...Object.keys(all), ...flags].find((option) => env[`npm_config_${option}`]);
  if (taken === undefined) return;
  const value = taken in all ? ` ${all[taken]}` : '';
  throw new CommandError(`npm tog selv --${taken}. Skriv -- foran: ${name} -- --${taken}${value}`);
}

const styles: Record<Tone, Parameters<typeof styleText>[0]> = {
  file: ['bold', 'underline'],
  place: 'bold',
  problem: 'red',
  warning: 'yellow',
  quiet: 'dim',
  hint: 'cyan',
};

/** Colours only on a terminal, and none where NO_COLOR asks for none. */
const screen: Screen = {
  columns: process.stderr.isTTY ? process.stderr.columns : Infinity,
  paint: (tone, text) => styleText(styles[tone], text, { stream: process.stderr }),
  clear: () => {
    if (process.stderr.isTTY) console.clear();
  },
};

async function askOnTerminal(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${question} `)).trim();
  } finally {
    terminal.close();
  }
}

const world: Effects = {
  ask: process.stdin.isTTY ? askOnTerminal : undefined,
  screen,
  out: (text) => console.log(text),
  err: (text) => console.error(text),
  files: openLibrary,
  today: () => isoDay(new Date()),
  exists: existsSync,
  open: openFile,
  write(file, text) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  },
  move(from, to) {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  },
  remove: (file) => rmSync(file),
};

/** Runs a command of this process, from whatever folder it was called in, and ends the process with its answer. */
export async function runCommand(command: Command): Promise<void> {
  // What fails beside a command, where nobody waits for it, ends it too.
  process.on('uncaughtException', (error) => {
    world.err(reason(error, screen, command.cannot));
    finish(command.failed ?? 1);
  });
  const caller = { cwd: process.cwd(), env: process.env };
  // Astro looks for what it has compiled from the folder that it runs in.
  process.chdir(program);
  const code = await answer(command, process.argv.slice(2), world, caller);
  if (code !== undefined) finish(code);
}
