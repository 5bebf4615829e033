import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { libraryRoot } from '../../src/read/root.ts';
import { buildAndServe } from './serve.ts';

/** Builds the project's own site once, or that of the library that PLAN_ROOT names, apart from the one that may be published, and serves it to the tests. */
export default function setup(project: TestProject): () => Promise<void> {
  const outDir = resolve('.cache/site');
  rmSync(outDir, { recursive: true, force: true });
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir];
  return buildAndServe(project, { root: libraryRoot(), outDir, port: 4390, build: { args } });
}
