import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    siteFolder: string;
    /** The file that tells where the site is served, as soon as it is: a {@link SiteState}. */
    siteState: string;
    /** The folder that holds what the site publishes, data/ and content/. */
    libraryFolder: string;
  }
}

/** Where a site is served, or why it is not. */
export type SiteState = { address: string } | { error: string };

/** The site is what it is while it is tested: a browser that asks for nothing twice is there in two thirds of the time. */
const headers = { 'cache-control': 'max-age=3600' };

/** A site, the files that it is built from, and how Node is asked to. */
interface SiteToBuild {
  root: string;
  outDir: string;
  port: number;
  build: { args: string[]; cwd?: string };
}

/**
 * Builds a site and serves it to the tests of a project, while tests that need none already run; who needs it waits for it
 * (test/support/site.ts). Gives back how to stop.
 */
export function buildAndServe(
  { provide }: TestProject,
  { root, outDir, port, build: { args, cwd } }: SiteToBuild,
): () => Promise<void> {
  const state = resolve('.cache', `site-${port}.json`);
  mkdirSync('.cache', { recursive: true });
  rmSync(state, { force: true });
  provide('siteFolder', outDir);
  provide('libraryFolder', root);
  provide('siteState', state);

  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const served = new Promise<number | null>((ended) => child.on('close', ended)).then(async (status) => {
    if (status !== 0) return tell(state, { error: `the site of ${root} cannot be built:\n${said}` });
    const server = await preview({
      root,
      outDir,
      logLevel: 'silent',
      server: { port },
      vite: { preview: { headers } },
    });
    tell(state, { address: `http://localhost:${server.port}` });
    return server;
  });
  return async () => {
    child.kill();
    await (await served)?.stop();
  };
}

/** Written whole or not at all: others look for the file. */
function tell(file: string, state: SiteState): undefined {
  writeFileSync(`${file}-next`, JSON.stringify(state));
  renameSync(`${file}-next`, file);
}
