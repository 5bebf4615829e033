import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    siteFolder: string;
    /** Where it is served while the tests run. */
    siteAddress: string;
  }
}

/** Builds the site once, apart from the one that may be published, and serves it to the tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const outDir = resolve('.cache/site');
  rmSync(outDir, { recursive: true, force: true });
  await build({ outDir, logLevel: 'error' });
  const server = await preview({ outDir, logLevel: 'silent', server: { port: 4390 } });
  provide('siteFolder', outDir);
  provide('siteAddress', `http://localhost:${server.port}`);
  return () => server.stop();
}
