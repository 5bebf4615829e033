import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawings, type Make } from '../chart/drawn-charts.ts';

/** What draws, beside the packages. */
const files = ['../chart/vega.ts'];

/** The file's first line: what the drawings were made with. Others are of no use. */
interface Head {
  tools: string;
}

/** Each of the other lines: what was asked for, and what was made of it. */
interface Kept {
  make: Make;
  spec: string;
  made: string;
  digest: string;
}

export const hash = (...texts: (string | Uint8Array)[]): string => {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(text).update('\0');
  return sum.digest('hex');
};

/** Every package that may draw, in the very version, and our own files that run them: drawings of another make are left. */
export const toolsOf = (own: readonly string[]): string =>
  hash(
    ...['../../package-lock.json', ...own].map((file) => readFileSync(fileURLToPath(new URL(file, import.meta.url)))),
  );

/**
 * Takes over the drawings of the last build. A file that cannot be read is as good as none, and a drawing that is not as
 * it was kept is drawn anew.
 */
export function takeDrawings(file: string): void {
  drawings.kept.clear();
  try {
    const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
    if ((JSON.parse(head) as Head).tools === toolsOf(files)) for (const line of lines) takeDrawing(line);
  } catch {
    return;
  }
}

function takeDrawing(line: string): void {
  try {
    const { make, spec, made, digest } = JSON.parse(line) as Kept;
    if (hash(make, spec, made) !== digest) return;
    drawings.kept.set(spec, { ...drawings.kept.get(spec), [make]: made });
  } catch {
    return;
  }
}

/** Keeps the drawings of this build for the next one; those it did not use are forgotten. A site needs none of it. */
export async function keepDrawings(file: string, warn: (message: string) => void): Promise<void> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    await writeLines(`${file}.new`, { tools: toolsOf(files) }, drawings);
    renameSync(`${file}.new`, file);
  } catch (error) {
    warn(`Tegningerne kan ikke gemmes til næste gang, så det næste byg tager længere tid (${codeOf(error)}).`);
  }
}

/** Line by line: a text of all the drawings of many plan years would take more memory than the build has left. */
async function writeLines(file: string, head: Head, { drawn }: Pick<typeof drawings, 'drawn'>): Promise<void> {
  const opened = openSync(file, 'w');
  try {
    writeSync(opened, JSON.stringify(head));
    for (const [spec, makes] of drawn) {
      for (const [make, drawing] of Object.entries(makes) as [Make, Promise<string>][]) {
        const made = await drawing;
        const kept: Kept = { make, spec, made, digest: hash(make, spec, made) };
        writeSync(opened, `\n${JSON.stringify(kept)}`);
      }
    }
  } finally {
    closeSync(opened);
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
