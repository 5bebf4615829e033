import { preview } from 'astro';
import { buildSite } from './build.ts';
import { finish } from './finish.ts';
import { reason } from './reason.ts';

/** Builds the site and serves it on localhost until it is stopped. */
async function serve(): Promise<void> {
  if (!(await buildSite(process.cwd()))) return finish(1);
  const { host = 'localhost', port } = await preview({ root: process.cwd(), logLevel: 'error' });
  console.log(`\nPlanen står på http://${host}:${port}/  (stop med Ctrl+C)\n`);
}

process.on('uncaughtException', (error) => {
  console.error(reason(error));
  finish(1);
});
await serve();
