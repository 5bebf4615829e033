import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { CommandError } from '../reason.ts';
import { addressOf, type SiteFiles } from './site-proof.ts';

/** So much a file of an edition may come to, packed and unpacked: many times what a plan with pictures fills. */
export const mostBytes = 1_000_000_000;
const slice = 65_536;

/** The files of an edition as they lie in a ZIP file, by their addresses on the site. */
export const archivedSite = (bytes: Uint8Array, name: string): SiteFiles =>
  new Map([...unpacked(bytes, name)].map(([file, own]) => [addressOf(file), own]));

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
