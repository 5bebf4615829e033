import { dev } from 'astro';
import { siteOf } from '../astro.config.mjs';
import { runCommand, type Asked, type Effects } from './command.ts';
import { publishedAt } from './published-at.ts';
import { CommandError } from './reason.ts';

/** Serves the site while it is edited, until it is stopped. */
async function serveEdits({ root, options: { port, host } }: Asked, effects: Effects): Promise<undefined> {
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new CommandError(`--port er et nummer, ikke ”${port}”.`);
  effects.files(root);
  const server = { ...(port && { port: Number(port) }), ...(host && { host }) };
  const site = publishedAt(process.env['SITE_URL']);
  await dev({ ...siteOf({ root }), ...(site && { site }), configFile: false, server });
}

await runCommand({
  name: 'npm run dev',
  options: { port: '<nummer>', host: '<adresse>' },
  cannot: 'Webstedet kan ikke vises.',
  run: serveEdits,
});
