import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawings } from '../chart/drawn-charts.ts';

interface Kept {
  /** What the drawings were made with; others are of no use. */
  tools: string;
  drawings: Record<string, { made: string; digest: string }>;
}

const hash = (...texts: (string | Uint8Array)[]): string => {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(text).update('\0');
  return sum.digest('hex');
};

/** Every package that may draw, in the very version, and our own file that runs them: drawings of another make are left. */
const toolsOf = (): string =>
  hash(
    ...['../../package-lock.json', '../chart/vega.ts'].map((file) =>
      readFileSync(fileURLToPath(new URL(file, import.meta.url))),
    ),
  );

/**
 * Takes over the drawings of the last build. A file that cannot be read is as good as none, and a drawing that is not as
 * it was kept is drawn anew.
 */
export function takeDrawings(file: string): void {
  drawings.kept.clear();
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (kept.tools !== toolsOf()) return;
    for (const [asked, { made, digest }] of Object.entries(kept.drawings)) {
      if (hash(asked, made) === digest) drawings.kept.set(asked, made);
    }
  } catch {
    return;
  }
}

/** Keeps the drawings of this build for the next one; those it did not use are forgotten. A site needs none of it. */
export async function keepDrawings(file: string, warn: (message: string) => void): Promise<void> {
  const entries = [...drawings.drawn].map(async ([asked, drawing]) => {
    const made = await drawing;
    return [asked, { made, digest: hash(asked, made) }] as const;
  });
  try {
    const kept: Kept = { tools: toolsOf(), drawings: Object.fromEntries(await Promise.all(entries)) };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(kept));
    renameSync(`${file}.new`, file);
  } catch (error) {
    warn(`Tegningerne kan ikke gemmes til næste gang, så det næste byg tager længere tid (${codeOf(error)}).`);
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
