import { Unzip, UnzipInflate, UnzipPassThrough, zipSync } from 'fflate';
import { bounds } from './grid.ts';
import { Refused } from './refusal.ts';

/** So little is unpacked at a time that what it comes to can be counted in good time. */
const slice = 16_384;

const tooMuch = (what: string): Refused =>
  new Refused({
    message: `Filen er pakket, så den fylder alt for meget, når den pakkes ud: ${what}.`,
    hint: 'Åbn den i sit eget program, behold kun tabellen, og gem den igen.',
  });

const broken = (): Refused =>
  new Refused({
    message: 'Filen er beskadiget eller ikke det, dens navn siger.',
    hint: 'Åbn den i Excel eller Word, og gem den igen.',
  });

/**
 * The parts of an Office file, packed anew: the readers get nothing that is larger than it says, has no place in such a
 * file, or stands there twice.
 */
export function unpacked(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let [size, entries] = [0, 0];
  let failure: Error | undefined;
  const fail = (error: Error): void => void (failure ??= error);
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > bounds.entries) return fail(tooMuch(`mere end ${bounds.entries} dele`));
    if (!isPart(file.name)) return;
    const chunks: Uint8Array[] = [];
    if (parts.has(file.name)) return fail(broken());
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) return fail(broken());
      size += chunk.length;
      if (size > bounds.unpackedBytes) return fail(tooMuch(`mere end ${bounds.unpackedBytes / 1e6} MB`));
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length && !failure; at += slice)
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
  } catch {
    fail(broken());
  }
  if (failure) throw failure;
  return new Map([...parts].map(([name, chunks]) => [name, checked(joined(chunks))]));
}

/** The same file with only what a reader needs, so that it reads what was counted. */
export const repacked = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(parts), { level: 0 });

/** Text, and nothing with a path that leads out; pictures and files within the file are left out. */
const isPart = (name: string): boolean =>
  /^[\w[\]. /-]+\.(?:xml|rels)$/.test(name) && !/(?:^|\/)\.\.?\/|^\//.test(name);

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Office writes no types of its own in its files: what has some means to be read again and again. */
function checked(part: Uint8Array): Uint8Array {
  // The mark stands near the top; a part in another encoding than UTF-8 has none that could be seen.
  const head = new TextDecoder('latin1').decode(part.subarray(0, 4096));
  const hidden = part[0] === 0xfe || part[0] === 0xff || part[0] === 0;
  if (!hidden && !/<!(?:DOCTYPE|ENTITY)/i.test(head)) return part;
  throw new Refused({
    message: 'Filen har noget i sig, som Excel og Word aldrig skriver (egne XML-entiteter).',
    hint: 'Brug den ikke. Bed om filen igen fra den, der har lavet den.',
  });
}
