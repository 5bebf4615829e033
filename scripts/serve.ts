import { preview } from 'astro';
import { buildSite } from './build.ts';

/** Builds the site and serves it on localhost until it is stopped. */
if (await buildSite(process.cwd())) {
  const { host = 'localhost', port } = await preview({ root: process.cwd(), logLevel: 'error' });
  console.log(`\nPlanen står på http://${host}:${port}/  (stop med Ctrl+C)\n`);
} else {
  process.exitCode = 1;
}
