import { readFileSync, statSync } from 'node:fs';
import { bounds } from '../src/import/grid.ts';
import { CommandError } from './reason.ts';

/** The bytes of a file that an editor names. A folder, a device and what is far too large are not even opened. */
export function openFile(file: string, mostBytes: number = bounds.bytes): Uint8Array {
  const kind = statSync(file, { throwIfNoEntry: false });
  if (!kind) throw new CommandError(`Filen ${file} findes ikke. Skriv, hvor den ligger, fra den mappe, du står i.`);
  if (!kind.isFile()) throw new CommandError(`${file} er ikke en fil.`);
  if (kind.size > mostBytes) {
    const hint = mostBytes === bounds.bytes ? ' Behold kun tabellen, og gem den i en fil for sig.' : '';
    throw new CommandError(
      `${file} fylder ${Math.ceil(kind.size / 1e6)} MB; der læses højst ${mostBytes / 1e6}.${hint}`,
    );
  }
  return readFileSync(file);
}
