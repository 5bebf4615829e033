import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { siteIn } from '../../scripts/seal/built-again.ts';
import type { SiteFiles } from '../../scripts/seal/site-proof.ts';
import { keptFor, siteFolder } from '../../src/read/root.ts';
import { goodFiles } from '../support/libraries.ts';
import { writeFiles } from '../support/project-folder.ts';

const roots: string[] = [];
afterAll(() =>
  roots.flatMap((root) => [root, keptFor(root)]).forEach((each) => rmSync(each, { recursive: true, force: true })),
);

function libraryIn(name: string): string {
  const root = mkdtempSync(join(tmpdir(), name));
  roots.push(root);
  writeFiles(root, goodFiles());
  return root;
}

/** The site that a library makes on a machine that is set like this. */
function builtAs(root: string, machine: Record<string, string>): SiteFiles {
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/build.ts'), '--root', root], {
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', SITE_URL: 'https://plan.example', ...machine },
  });
  if (status !== 0) throw new Error(stderr);
  return siteIn(siteFolder(root));
}

const unlike = (one: SiteFiles, other: SiteFiles): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (address) =>
      !one.has(address) || !other.has(address) || Buffer.compare(one.get(address)!, other.get(address)!) !== 0,
  );

/** That it is the same with what was kept of an earlier build is asked in test/reader/verified.test.ts. */
it('a library makes the same site, byte for byte, wherever it lies, in any time zone and language', () => {
  const here = builtAs(libraryIn('same-'), { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  const elsewhere = builtAs(libraryIn('samme æ ø-'), {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(here.size).toBeGreaterThan(50);
  expect(unlike(here, elsewhere)).toEqual([]);
}, 240_000);
