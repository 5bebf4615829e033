import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Plugin } from 'vitest/config';
import { program } from '../../src/read/root.ts';
import { keptModules } from './kept.ts';

/** A room of src/plan that is mutated, and the tests that are its specification: none asks what the project's own plans say. */
export interface Room {
  folder: string;
  specification: string[];
  /** Of a hundred mutants so many at least must fail a test: one room does not make up for another. Left out, it is only told. */
  least?: number;
}

const least = 85;

/** What decides what a reader is told: what may be held together and was reached, what differs, what is let through. */
export const rooms: readonly Room[] = [
  { folder: 'src/plan/assess', specification: ['test/plan/assess/**/*.test.ts'], least },
  { folder: 'src/plan/compare', specification: ['test/plan/compare/**/*.test.ts'], least },
  {
    folder: 'src/plan/rules',
    specification: ['test/plan/rules/**/*.test.ts', 'test/read/broken-libraries.test.ts'],
    least,
  },
  // Much of what a seal is told by is held by pages and commands alone, and the room is below the others' bar.
  {
    folder: 'src/plan/seal',
    specification: [
      'test/plan/seal/**/*.test.ts',
      'test/plan/rules/seals.test.ts',
      'test/scripts/{seal,rename}.test.ts',
      'test/view/corrections-page.test.ts',
      'test/review/report.test.ts',
    ],
  },
];

/** Not mutated: the words of rules and fields, which are tables, and the examples, which are tests. */
const tables = ['src/plan/assess/assessment-rules.ts', 'src/plan/compare/compared-fields.ts'];

const fileOf = (name: string): string => name.slice(program.length + 1);

/** One change of one place in the program. */
export interface Mutant {
  id: string;
  /** From the root of the program. */
  file: string;
  line: number;
  column: number;
  kind: string;
  replacement: string;
}

const filesIn = ({ folder }: Room, path: string): string[] =>
  globSync(`${folder}/*.ts`, { cwd: program })
    .filter((file) => !tables.includes(file) && file.startsWith(path))
    .sort();

/**
 * Makes the mutants of a room, those below a path where one is given, by Stryker's own instrumenter: each file holds all of its mutants, and one of them is
 * switched on at a time. Texts do not count and are left as they are: tests hold what is said word for word, sentence by sentence.
 */
export async function makeMutants(room: Room, path: string): Promise<{ mutants: Mutant[]; plugin: Plugin }> {
  const files = filesIn(room, path).map((file) => {
    const name = join(program, file);
    return { name, mutate: true as const, content: readFileSync(name, 'utf8') };
  });
  const { files: instrumented, mutants } = await new Instrumenter(silent).instrument(files, {
    plugins: null,
    ignorers: [],
    excludedMutations: ['StringLiteral'],
  });
  const named = ({ name, content }: { name: string; content: string }): [string, string] => {
    const ids = mutants.flatMap(({ id, fileName }) => (fileName === name ? id : []));
    return [
      name,
      `${content}\n(globalThis.__mutants__ ??= new Map()).set(${JSON.stringify(fileOf(name))}, ${JSON.stringify(ids)});`,
    ];
  };
  const code = new Map([...keptModules, ...instrumented.map(named)]);
  return {
    mutants: mutants
      .filter(({ status }) => status === undefined)
      .map(({ id, fileName, location, mutatorName, replacement }) => ({
        id,
        file: fileOf(fileName),
        line: location.start.line + 1,
        column: location.start.column + 1,
        kind: mutatorName,
        replacement: replacement.replaceAll(/\s+/g, ' '),
      })),
    plugin: { name: 'mutants', enforce: 'pre', load: (id) => code.get(id) },
  };
}

const nothing = (): void => undefined;
const no = (): boolean => false;

const silent = {
  ...{ trace: nothing, debug: nothing, info: nothing, warn: console.warn, error: console.error, fatal: console.error },
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no },
  ...{ isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no },
};
