import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { goodFiles, goodText } from '../support/libraries.ts';
import { writeFiles } from '../support/project-folder.ts';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'check.ts');
const table = 'data/2019/figures/tabel-1.yaml';
const good = goodText(table);
const wrong = good.replace('5.2', '4.940');

/** A check that watches a folder of its own, and what it has said since the last test. */
let root: string;
let check: ChildProcess;
let said = '';
const save = (text: string): void => writeFileSync(join(root, table), text);
const untilSaid = (what: string): Promise<void> =>
  vi.waitFor(() => expect(said).toMatch(new RegExp(`${what}[^]*Stop med Ctrl`)), { timeout: 25_000, interval: 5 });

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'Åby ny plan-'));
  writeFiles(root, goodFiles());
  check = spawn(process.execPath, [script, '--root', root, '--watch']);
  for (const stream of [check.stdout!, check.stderr!]) stream.on('data', (text) => (said += text));
  await untilSaid('17 filer er i orden');
  // Chokidar has gone through the folders.
  await wait(500);
}, 60_000);
beforeEach(() => void (said = ''));
afterAll(() => {
  check.kill();
  rmSync(root, { recursive: true });
});

it('a save is checked at once, and its mending too', async () => {
  save(wrong);
  await untilSaid('number-with-dot');
  said = '';
  save(good);
  await untilSaid('17 filer er i orden');
});

it('a save that empties the file first is not told as an empty file', async () => {
  const file = openSync(join(root, table), 'w');
  await wait(100);
  writeSync(file, wrong);
  closeSync(file);
  await untilSaid('number-with-dot');
  expect(said).not.toContain('empty-file');
  save(good);
  await untilSaid('17 filer er i orden');
});

it('a burst of saves is checked a few times, and its end is what is told', async () => {
  for (let i = 0; i < 61; i += 1) {
    save(i % 2 === 0 ? wrong : good);
    await wait(2);
  }
  const told = (): string[] => said.split('Stop med Ctrl').slice(0, -1);
  await vi.waitFor(() => expect(told().at(-1)).toContain('number-with-dot'), { timeout: 20_000, interval: 50 });
  expect(told().length).toBeLessThan(8);
});
