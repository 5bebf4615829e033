import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import { checkLibrary } from '../src/astro/library-error.ts';
import { finish } from './finish.ts';
import { takeLock, type Lock } from './lock.ts';
import { nextFolder, publish, recover, remove } from './publish.ts';
import { CommandError, reason } from './reason.ts';

/**
 * Builds the site beside the one that is published and puts it in its place only when all of it is there: a build that
 * fails, whatever the reason, leaves the last good one alone. One build at a time: a second one says so and ends.
 */
export async function buildSite(root: string, outDir = 'dist'): Promise<boolean> {
  const final = join(root, outDir);
  let lock: Lock | number | undefined;
  try {
    lock = takeLock(`${final}-lock`);
    if (typeof lock === 'number') throw new CommandError(alreadyBuilding(lock));
    recover(final);
    await buildInto(root, final, lock);
    return true;
  } catch (error) {
    console.error(reason(error));
    remove(nextFolder(final));
    return false;
  } finally {
    if (typeof lock === 'object') lock.release();
  }
}

async function buildInto(root: string, final: string, lock: Lock): Promise<void> {
  const next = nextFolder(final);
  checkLibrary(root);
  await build({ root, outDir: next, logLevel: 'silent' });
  if (!existsSync(join(next, 'index.html'))) throw new CommandError(noPages);
  if (!lock.isHeld()) throw new CommandError(alreadyBuilding(0));
  if (publish(next, final) === 'copied') {
    console.warn(`${final} kan ikke skiftes ud i ét greb. Filerne i mappen er skiftet én for én.`);
  }
}

const noPages = 'Der blev ikke skrevet nogen sider. Kør kommandoen fra projektets mappe.';

const alreadyBuilding = (pid: number): string =>
  `Et andet byg er i gang her${pid ? ` (proces ${pid})` : ''}. Vent, til det er færdigt, og prøv igen.`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // What fails beside the build, where nobody waits for it, ends the command too.
  process.on('uncaughtException', (error) => {
    console.error(reason(error));
    finish(1);
  });
  finish((await buildSite(process.cwd())) ? 0 : 1);
}
