import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { inventedEditions } from './editions.ts';
import { writeFiles } from './project-folder.ts';
import { buildAndServe } from './serve.ts';

/** Builds the site of the invented municipality once, with the command that editors use, and serves it to the tests. */
export default function setup(project: TestProject): () => Promise<void> {
  const root = resolve('.cache/invented');
  rmSync(root, { recursive: true, force: true });
  writeFiles(root, inventedEditions());
  const args = ['scripts/build.ts', '--root', root];
  return buildAndServe(project, { root, outDir: join(root, 'dist'), port: 4391, build: { args } });
}
