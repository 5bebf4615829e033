import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { readMe } from '../../src/export/archive/edition-archive.ts';
import { CommandError } from '../reason.ts';
import { addressOf, type SiteFiles } from './site-proof.ts';

/** So much a file of an edition may come to, packed and unpacked: many times what a plan with pictures fills. */
export const mostBytes = 1_000_000_000;
const slice = 65_536;

/** The files of an edition as they lie in a ZIP file, by their addresses on the site. */
export const archivedSite = (bytes: Uint8Array, name: string): SiteFiles =>
  new Map([...unpacked(bytes, name)].map(([file, own]) => [addressOf(file), own]));

/**
 * Stops where an edition is from a site at another address than the one that is built here: all of its pages would differ,
 * and none by what the plan says.
 */
export function refuseOtherAddress(given: SiteFiles, built: SiteFiles, named: string): void {
  const [from, here] = [siteOf(given), siteOf(built)];
  if (from === here || !given.has(addressOf(readMe))) return;
  const { origin = '', pathname = '/' } = from === undefined ? {} : new URL(from);
  const base = pathname === '/' ? '' : ` SITE_BASE=${pathname}`;
  throw new CommandError(
    [
      `${named} er fra ${from ? `webstedet på ${from}` : 'et websted uden adresse'}, og det, der bliver bygget her, er ${here ? `på ${here}` : 'uden adresse'}.`,
      `Efterprøv filen med dens egen adresse: SITE_URL=${origin}${base} npm run verify -- ${named}`,
    ].join('\n'),
  );
}

/** The address of the site that an edition is from, as it says it itself. */
const siteOf = (files: SiteFiles): string | undefined =>
  /^Webstedet: (https?:\/\/\S+)\/[^/]+\/\r?$/m.exec(new TextDecoder().decode(files.get(addressOf(readMe))))?.[1];

/** What a ZIP file holds, counted as it is unpacked: it comes from anywhere. */
function unpacked(bytes: Uint8Array, name: string): Map<string, Uint8Array> {
  const chunks = new Map<string, Uint8Array[]>();
  const seen = { size: 0, isBroken: false };
  const unzip = new Unzip((file) => {
    const own: Uint8Array[] = [];
    // Of two files of the same name, nobody can say which one a reader sees.
    if (chunks.has(file.name)) seen.isBroken = true;
    chunks.set(file.name, own);
    file.ondata = (error, chunk) => {
      if (error) seen.isBroken = true;
      else {
        seen.size += chunk.length;
        own.push(chunk);
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length && !seen.isBroken && seen.size <= mostBytes; at += slice)
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
  } catch {
    seen.isBroken = true;
  }
  if (seen.isBroken || seen.size > mostBytes || chunks.size === 0)
    throw new CommandError(`${name} er ikke en hel ZIP-fil.`);
  return new Map([...chunks].map(([file, own]) => [file, Buffer.concat(own)]));
}
