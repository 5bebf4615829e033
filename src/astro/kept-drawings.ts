import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawnCharts } from '../chart/drawn-charts.ts';

interface Kept {
  /** What the drawings were made with; others are of no use. */
  tools: string;
  drawings: Record<string, string>;
}

/** The versions of the packages that draw, and our own file that runs them: drawings of another make are left. */
function toolsOf(): string {
  const hash = createHash('sha256');
  for (const file of ['../../package.json', '../chart/render-svg.ts']) {
    hash.update(readFileSync(fileURLToPath(new URL(file, import.meta.url))));
  }
  return hash.digest('hex');
}

/** Takes over the drawings of the last build. A file that cannot be read is as good as none: all is drawn anew. */
export function takeDrawings(file: string): void {
  if (!existsSync(file)) return;
  try {
    const { tools, drawings } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (tools !== toolsOf()) return;
    for (const [spec, svg] of Object.entries(drawings)) drawnCharts.set(spec, Promise.resolve(svg));
  } catch {
    drawnCharts.clear();
  }
}

/** Keeps the drawings for the next build. */
export async function keepDrawings(file: string): Promise<void> {
  const drawings = Object.fromEntries(
    await Promise.all([...drawnCharts].map(async ([spec, svg]) => [spec, await svg] as const)),
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ tools: toolsOf(), drawings } satisfies Kept));
}
