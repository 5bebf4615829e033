import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import type { TestProject } from 'vitest/node';
import { libraryRoot } from '../../src/read/root.ts';
import { serve } from './serve.ts';

/** Builds the project's own site once, or that of the library that PLAN_ROOT names, apart from the one that may be published, and serves it to the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = resolve('.cache/site');
  rmSync(outDir, { recursive: true, force: true });
  await build({ outDir, logLevel: 'error' });
  return serve(project, { root: libraryRoot(), outDir, port: 4390 });
}
