import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { scriptsOf } from '../../test/support/page-scripts.ts';
import { columns, kilobytes, weight } from './lines.ts';

/** Prints what the kinds of pages of the site in `dist/` weigh, and what they fetch. */
export function weights(): void {
  const pages = pagesIn('dist');
  const css = weigh(filesOf('dist').filter((file) => file.endsWith('.css')));
  console.log(`\n${'Weight over the wire, brotli'.padEnd(columns[0])}`);
  for (const [kind, files] of Object.entries(kindsOf(pages))) {
    const weights = files.map((file) => weigh([file]) + css).sort((a, b) => a - b);
    const goal = kind === 'chapters' ? 'at most 40 KB each' : undefined;
    weight(
      `${kind} (${files.length}), HTML and CSS`,
      `${kilobytes(weights[0]!)} – ${kilobytes(weights.at(-1)!)}`,
      goal,
    );
  }
  const assets = filesOf('dist').filter((file) => /\.(js|woff2)$/.test(file));
  const asked = assets.filter((file) => file.includes('live-chart'));
  const scripts = pages.map(scriptWeight).sort((a, b) => a - b);
  weight(
    'script of a page before a reader asks',
    `${kilobytes(scripts[0]!)} – ${kilobytes(scripts.at(-1)!)}`,
    'at most 2 KB',
  );
  weight('script to explore a chart', kilobytes(weigh(asked)), 'at most 185 KB');
  weight('fonts', kilobytes(weigh(assets.filter((file) => file.endsWith('.woff2')))), 'at most 100 KB');
}

function kindsOf(pages: readonly string[]): Record<string, string[]> {
  const kinds = {
    'front and plan pages': /^dist\/(\d{4}\/)?index\.html$/,
    chapters: /^dist\/\d{4}\/(?!maal\/|tal\/|opfoelgning\/|udskriv\/|index).+/,
    goals: /^dist\/\d{4}\/maal\//,
    figures: /^dist\/\d{4}\/tal\//,
    'whole plan for print': /\/udskriv\//,
    'measures, themes, target groups': /^dist\/(noegletal|temaer|maalgrupper)\//,
    'plan years side by side': /^dist\/sammenlign\//,
  };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, pattern]) => [kind, pages.filter((page) => pattern.test(page))]),
  );
}

export const pagesIn = (folder: string): string[] => filesOf(folder).filter((file) => file.endsWith('.html'));

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const weigh = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);

function scriptWeight(page: string): number {
  const { files, inline } = scriptsOf(readFileSync(page, 'utf8'), (file) => readFileSync(join('dist', file), 'utf8'));
  return weigh(files.map((file) => join('dist', file))) + (inline === '' ? 0 : brotliCompressSync(inline).length);
}
