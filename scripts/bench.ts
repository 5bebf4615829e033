import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Measures what readers and editors wait for, on this machine and now: the check, the build and the charts' share of it,
 * and the weight of each kind of page over the wire. Each line names the goal that it is held against, if it has one.
 */
function bench(): void {
  const check = median([1, 2, 3].map(() => run('scripts/check.ts')));
  for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(cache, { recursive: true, force: true });
  const build = run('scripts/build.ts');
  const again = run('scripts/build.ts');
  const pages = filesOf('dist').filter((file) => file.endsWith('.html'));

  console.log(`\nNode ${process.versions.node}\n\nTime`);
  row('npm run check, median of three', seconds(check), 'at most 1.5 s');
  row('build, no caches', seconds(build), 'at most 20 s');
  row(`  a page (${pages.length} pages)`, `${(build / pages.length).toFixed(0)} ms`);
  row('build again, drawings kept', seconds(again), 'at most 8 s');
  row('  what drawing charts takes', seconds(build - again));
  row('  its share of the build', `${((100 * (build - again)) / build).toFixed(0)} %`);

  const css = weigh(filesOf('dist').filter((file) => file.endsWith('.css')));
  console.log('\nWeight over the wire, brotli');
  for (const [kind, files] of Object.entries(kindsOf(pages))) {
    const weights = files.map((file) => weigh([file]) + css).sort((a, b) => a - b);
    const goal = kind === 'chapters' ? 'at most 40 KB each' : undefined;
    row(`${kind} (${files.length}), HTML and CSS`, `${kilobytes(weights[0]!)} – ${kilobytes(weights.at(-1)!)}`, goal);
  }
  const assets = filesOf('dist').filter((file) => /\.(js|woff2)$/.test(file));
  const asked = assets.filter((file) => file.includes('live-chart'));
  row(
    'script before a reader asks',
    kilobytes(weigh(assets.filter((file) => file.endsWith('.js') && !asked.includes(file)))),
    'at most 2 KB',
  );
  row('script to explore a chart', kilobytes(weigh(asked)), 'at most 185 KB');
  row('fonts', kilobytes(weigh(assets.filter((file) => file.endsWith('.woff2')))), 'at most 100 KB');
}

/** Runs a script in a process of its own, as a person would; how long it took, in milliseconds. */
function run(script: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  return performance.now() - start;
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

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const weigh = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const seconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const row = (what: string, value: string, goal = ''): void =>
  console.log(`${what.padEnd(46)}${value.padStart(20)}   ${goal}`);

bench();
