import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    siteFolder: string;
    /** Where it is served while the tests run. */
    siteAddress: string;
    /** The folder that holds what the site publishes, data/ and content/. */
    libraryFolder: string;
  }
}

/** The site is what it is while it is tested: a browser that asks for nothing twice is there in two thirds of the time. */
const headers = { 'cache-control': 'max-age=3600' };

/** A site that is built, and the files that it was built from. */
interface BuiltSite {
  root: string;
  outDir: string;
  port: number;
}

/** Serves a built site to the tests of a project, and gives back how to stop. */
export async function serve({ provide }: TestProject, { root, outDir, port }: BuiltSite): Promise<() => Promise<void>> {
  const server = await preview({ root, outDir, logLevel: 'silent', server: { port }, vite: { preview: { headers } } });
  provide('siteFolder', outDir);
  provide('libraryFolder', root);
  provide('siteAddress', `http://localhost:${server.port}`);
  return () => server.stop();
}
