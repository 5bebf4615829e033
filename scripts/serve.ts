import { preview } from 'astro';
import { siteOf } from '../astro.config.mjs';
import { buildSite } from './build.ts';
import { writeSchemas } from './schemas.ts';
import { runCommand, type Asked, type Effects } from './command.ts';

/** Builds the site and serves it on localhost until it is stopped. */
async function serve({ root }: Asked, effects: Effects): Promise<number | undefined> {
  if (!(await buildSite(root, effects))) return 1;
  writeSchemas(root, effects);
  const { host = 'localhost', port } = await preview({ ...siteOf({ root }), configFile: false, logLevel: 'error' });
  effects.out(`\nPlanen står på http://${host}:${port}/  (stop med Ctrl+C)\n`);
  return undefined;
}

await runCommand({ name: 'npm start', run: serve });
