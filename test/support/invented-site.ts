import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { inventedEditions } from './editions.ts';
import { writeFiles } from './project-folder.ts';
import { serve } from './serve.ts';

/** Builds the site of the invented municipality once, with the command that editors use, and serves it to the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = resolve('.cache/invented');
  rmSync(root, { recursive: true, force: true });
  writeFiles(root, inventedEditions());
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--root', root], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the invented site cannot be built:\n${stderr}`);
  return serve(project, { root, outDir: join(root, 'dist'), port: 4391 });
}
