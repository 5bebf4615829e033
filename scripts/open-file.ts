import { readFileSync, statSync } from 'node:fs';
import { bounds } from '../src/import/grid.ts';
import { CommandError } from './reason.ts';

/** The bytes of a file that an editor names. A folder, a device and what is far too large are not even opened. */
export function openFile(file: string): Uint8Array {
  const kind = statSync(file, { throwIfNoEntry: false });
  if (!kind) throw new CommandError(`Filen ${file} findes ikke. Skriv, hvor den ligger, fra den mappe, du står i.`);
  if (!kind.isFile()) throw new CommandError(`${file} er ikke en fil.`);
  if (kind.size > bounds.bytes)
    throw new CommandError(
      `${file} fylder ${Math.ceil(kind.size / 1e6)} MB; der læses højst ${bounds.bytes / 1e6}. Behold kun tabellen, og gem den i en fil for sig.`,
    );
  return readFileSync(file);
}
