import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { keptFor, program, siteFolder } from '../../src/read/root.ts';
import { stateOf } from './folder-state.ts';
import { draftedFiles } from './libraries.ts';
import { writeFiles } from './project-folder.ts';
import { buildAndServe } from './serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What the program's own site and the library were before the build, see {@link stateOf}. */
    before: { programSite: string[]; around: string[] };
    /** The folder of the other project. */
    around: string;
  }
}

/**
 * Builds the site of Havnkøbing once, with the draft of its next plan, from a folder that makes it as hard as a machine may: outside the program, with a
 * space and Å in its path, without a `public/`, below a folder that is named like a plan year of another project, which
 * has packages of its own.
 */
export default function setup(project: TestProject): () => Promise<void> {
  const around = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  const above = join(around, 'content', '2024');
  const root = join(above, 'Åby ny plan');
  mkdirSync(join(around, 'node_modules', 'astro'), { recursive: true });
  writeFileSync(join(around, 'package.json'), '{"type": "commonjs"}');
  writeFileSync(join(around, 'node_modules', 'astro', 'package.json'), '{"name": "astro", "version": "0.0.0"}');
  writeFiles(root, draftedFiles());
  const own = siteFolder(program);
  project.provide('before', { programSite: stateOf(own), around: stateOf(around) });
  project.provide('around', around);

  const args = [resolve('scripts/build.ts'), '--root', 'Åby ny plan'];
  const outDir = siteFolder(root);
  const stop = buildAndServe(project, { root, outDir, port: 4392, build: { args, cwd: above } });
  return async () => {
    await stop();
    for (const folder of [around, keptFor(root)]) rmSync(folder, { recursive: true, force: true });
  };
}
