import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber, plural } from '../src/plan/words/danish.ts';
import { siteFolder } from '../src/read/root.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { takeLock } from './lock.ts';
import { keep, takeIn } from './pdf/kept.ts';
import { openPrinter, type Printer } from './pdf/print.ts';
import { sizeOf } from './pdf/ways.ts';
import { CommandError } from './reason.ts';

/** So many bytes a file should be at most: it is sent with an agenda. */
const mostBytes = 2_000_000;

/**
 * Makes the PDF files of the site that is built, and shows the ways to them on its pages. A file is made anew only where
 * its page has changed; what is made is kept, so that the next build takes it in.
 */
export async function pdf(
  { root }: Pick<Asked, 'root'>,
  effects: Pick<Effects, 'out'>,
  open: (site: string) => Promise<Printer> = openPrinter,
): Promise<number> {
  const site = siteFolder(root);
  if (!existsSync(join(site, 'index.html')))
    throw new CommandError(`Der er intet websted i ${site}. Kør npm run build først.`);
  const lock = takeLock(`${site}-lock`);
  if (typeof lock === 'number') throw new CommandError('Et byg er i gang her. Vent, til det er færdigt, og prøv igen.');
  try {
    await printLacking(site, root, open);
    const { placed } = takeIn(site, root);
    for (const each of placed) {
      const much = each.bytes > mostBytes ? '. Det er meget at sende: gør billederne færre eller mindre' : '';
      effects.out(`${each.file}: ${sizeOf(each)}${much}`);
    }
    effects.out(
      placed.length === 0
        ? 'Webstedet har ingen sider, der er lavet til papir.'
        : `${formatNumber(placed.length)} ${plural(placed.length, 'PDF-fil', 'PDF-filer')} ligger i ${site}, og siderne viser vej til dem.`,
    );
    return 0;
  } finally {
    lock.release();
  }
}

/** Prints the pages that have no file of what they are now. */
async function printLacking(site: string, root: string, open: (site: string) => Promise<Printer>): Promise<void> {
  const { lacking } = takeIn(site, root);
  if (lacking.length === 0) return;
  const printer = await open(site);
  try {
    for (const page of lacking) keep(root, page.file, page.digest, await printer.print(page));
  } finally {
    await printer.close();
  }
}

if (import.meta.main) {
  await runCommand({ name: 'npm run pdf', cannot: 'PDF-filerne kunne ikke laves.', run: pdf });
}
