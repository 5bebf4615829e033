import { execFileSync } from 'node:child_process';
import fs, { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder, type FileSystem } from '../../src/read/files-fs.ts';
import { readLibrary } from '../support/read-library.ts';
import { formatProblem } from '../../src/plan/value/problem.ts';
import { goodFiles } from '../support/libraries.ts';

let root: string;
const at = (file: string): string => join(root, file);
function write(file: string, text: string | Uint8Array = 'text'): void {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'files-'));
  for (const [file, bytes] of goodFiles()) write(file, bytes);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const reported = (system?: FileSystem): string[] =>
  readFolder(root, system).unreadable.map(({ file, message }) => `${file}: ${message}`);
const paths = (): string[] => [...readFolder(root).files.keys()];
const figure = 'data/2019/figures/tabel-1.yaml';

describe('what stands in the library and cannot be read', () => {
  it('is nothing where all is well', () => {
    expect(reported()).toEqual([]);
    expect(paths().sort()).toEqual([...goodFiles().keys()].sort());
  });

  it('is a link that leads out of it', () => {
    writeFileSync(at('secret.yaml'), 'a: 1');
    symlinkSync(at('secret.yaml'), at('data/2019/goals/hemmelig.yaml'));
    symlinkSync(tmpdir(), at('data/2019/goals/mappe'));
    expect(reported()).toEqual([
      'data/2019/goals/hemmelig.yaml: Genvejen fører ud af data/ og content/, så filen bliver ikke læst.',
      'data/2019/goals/mappe: Genvejen fører ud af data/ og content/, så filen bliver ikke læst.',
    ]);
  });

  it('is a link that leads nowhere, or to itself', () => {
    symlinkSync('ikke-her.yaml', at('data/2019/goals/a.yaml'));
    symlinkSync('b.yaml', at('data/2019/goals/b.yaml'));
    expect(reported()).toEqual([
      'data/2019/goals/a.yaml: Genvejen fører ingen steder hen.',
      'data/2019/goals/b.yaml: Genvejen fører ingen steder hen.',
    ]);
  });

  it('is a folder that lies in itself by links, once for each', () => {
    symlinkSync(at('data'), at('data/2019/x'));
    symlinkSync(at('data'), at('data/2019/y'));
    expect(reported()).toEqual([
      'data/2019/x: Genvejen fører i ring til en mappe, den selv står i.',
      'data/2019/y: Genvejen fører i ring til en mappe, den selv står i.',
    ]);
  });

  it('is a folder too deep, also where links double the paths at each step', () => {
    for (let i = 0; i < 30; i += 1) {
      mkdirSync(at(`data/k${i}`));
      for (const name of ['a', 'b']) symlinkSync(at(`data/k${i + 1}`), at(`data/k${i}/${name}`));
    }
    const started = performance.now();
    expect(reported().some((each) => each.endsWith('Mappen står for dybt; her bliver intet læst.'))).toBe(true);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('is a pipe or a socket', async () => {
    execFileSync('mkfifo', [at('data/2019/goals/fifo.yaml')]);
    const server = createServer().listen(at('data/sok.yaml'));
    await new Promise((listening) => server.once('listening', listening));
    expect(reported()).toEqual([
      'data/2019/goals/fifo.yaml: Det er ikke en almindelig fil og kan ikke læses.',
      'data/sok.yaml: Det er ikke en almindelig fil og kan ikke læses.',
    ]);
    server.close();
  });

  it('is a folder with the name of a file', () => {
    rmSync(at(figure));
    mkdirSync(at(figure));
    expect(reported()).toEqual([`${figure}: Det er en mappe, men den har navn som en fil.`]);
  });

  it('is a name that is not UTF-8', () => {
    writeFileSync(
      Buffer.concat([Buffer.from(at('data/2019/goals/m')), Buffer.from([0xe5]), Buffer.from('l.yaml')]),
      '',
    );
    expect(reported()).toEqual([expect.stringMatching(/: Navnet er skrevet med en anden tegnkodning end UTF-8\.$/)]);
  });

  it('is a file or folder that one may not read', () => {
    const refuse = (path: unknown): void => {
      if (!/(tabel-1\.yaml|bilag)$/.test(String(path))) return;
      throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
    };
    const system = {
      ...fs,
      readFileSync: (path: Buffer) => (refuse(path), fs.readFileSync(path)),
      readdirSync: (path: Buffer, options: object) => (refuse(path), fs.readdirSync(path, options)),
    } as unknown as FileSystem;
    expect(reported(system)).toEqual([
      `${figure}: Filen må ikke læses af programmet.`,
      'content/2019/bilag/: Mappen må ikke læses af programmet.',
    ]);
  });
});

describe('what is read', () => {
  it('is a link to another file of the library, and a library whose folders are links', () => {
    symlinkSync('lavere-ledighed.yaml', at('data/2019/goals/samme.yaml'));
    fs.renameSync(at('data'), at('elsewhere'));
    symlinkSync('elsewhere', at('data'));
    expect(reported()).toEqual([]);
    expect(paths()).toContain('data/2019/goals/samme.yaml');
  });

  it('is not what programs keep for themselves', () => {
    for (const name of ['.DS_Store', '.#tabel-1.yaml', '._tabel-1.yaml', '.tabel-1.yaml.swp', '.git/config'])
      write(`data/2019/figures/${name}`);
    expect(reported()).toEqual([]);
    expect(paths()).toHaveLength(goodFiles().size);
  });

  it('is also a file that only a dot in front hides, so that it is reported', () => {
    write('data/2019/figures/.tabel-2.yaml');
    expect(paths()).toContain('data/2019/figures/.tabel-2.yaml');
  });
});

it('what cannot be read is told with what to do, and what it defines is not missing elsewhere', () => {
  rmSync(at(figure));
  mkdirSync(at(figure));
  const { files, unreadable } = readFolder(root);
  const { problems, library } = readLibrary(files, unreadable);
  expect(library).toBeUndefined();
  expect(problems.map(formatProblem)).toEqual([
    `${figure}:1:1  [unreadable]\n  Det er en mappe, men den har navn som en fil.\n  → Omdøb den, eller læg filen her i stedet.`,
  ]);
});

it('a library without its folders says which files and folders are away', () => {
  rmSync(at('data'), { recursive: true });
  rmSync(at('content'), { recursive: true });
  const { files, unreadable } = readFolder(root);
  expect(readLibrary(files, unreadable).problems.map(({ file }) => file)).toEqual([
    'content/',
    'data/',
    'data/places.yaml',
    'data/site.yaml',
  ]);
});
