import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkedLibrary } from '../../src/astro/library-error.ts';
import type { FolderRead } from '../../src/read/files-fs.ts';
import { keptFor } from '../../src/read/root.ts';
import { drawWhole, drawWithAstro } from '../build.ts';
import { takeIn } from '../pdf/kept.ts';
import { remove } from '../publish.ts';
import { addressOf, type SiteFiles } from './site-proof.ts';

/** The site that a library makes, drawn once more in a folder of its own, with the PDF files that are kept for it. */
export async function builtAgain(root: string, files: FolderRead): Promise<SiteFiles> {
  const folder = join(keptFor(root), `again-${process.pid}`);
  try {
    await drawWhole({ root, checked: checkedLibrary(files), isPreview: false }, folder, drawWithAstro);
    takeIn(folder, root);
    return siteIn(folder);
  } finally {
    remove(folder);
  }
}

/** All files of a site, by the addresses that they are fetched from. */
export const siteIn = (folder: string): SiteFiles =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [addressOf(name.split(sep).join('/')), readFileSync(join(folder, name))] as const),
  );
