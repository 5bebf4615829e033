import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { keptFor, program } from '../src/read/root.ts';
import { syntheticFiles, type Shape } from '../test/support/synthetic-library.ts';
import { launchBrowser } from '../test/support/launch-browser.ts';
import { kindOf, oneOfEachKind } from '../test/support/page-kind.ts';
import { servePacked } from './bench/packed-server.ts';
import { gatherMunicipalities } from './bench/municipalities.ts';
import { pageLoad, type PageLoad } from './bench/page-loads.ts';
import { measured, type Run } from './measured.ts';

/**
 * Measures what readers and editors wait for, on this machine and now, and holds it against its goals: the project's own
 * site; a larger invented one beside the least that its pages take at all (test/support/floor.ts); many plan years. Each
 * line gives the time on the clock, the time of processors, and the most memory. Other work on the machine lengthens the
 * first; what is held against each other is measured in one go.
 *
 * npm run bench -- [--quick]: with --quick only the project's own site.
 */
async function bench(): Promise<void> {
  const load = loadavg()[0]!.toFixed(1);
  console.log(`Node ${process.versions.node}, ${availableParallelism()} processors, load before: ${load}`);
  heading('The project\u2019s own site');
  ownSite();
  weights();
  await firstVisits();
  if (process.argv.includes('--quick')) return;
  try {
    besideTheFloor();
    manyYears();
    await manyMunicipalities();
  } finally {
    rmSync(libraries, { recursive: true, force: true });
  }
}

function ownSite(): void {
  const checks = [1, 2, 3].map(() => measured('scripts/check.ts'));
  for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(program, cache), { recursive: true, force: true });
  const [cold, warm] = [measured('scripts/build.ts'), measured('scripts/build.ts')];
  const pages = pagesIn('dist').length;
  row('check, median of three', checks.toSorted((x, y) => x.wall - y.wall)[1]!, 'at most 1.5 s');
  row(`build, nothing kept (${pages} pages)`, cold, 'at most 20 s');
  row('build again, drawings kept', warm, 'at most 8 s');
  ratio('again to the first', warm, cold);
  const check = checks.at(-1)!;
  console.log('of the first, by what is saved without it (seconds of processor):');
  for (const [part, cpu] of [
    ['reading and checking', check.cpu],
    ['drawing charts', cold.cpu - warm.cpu],
    ['Astro, rendering and writing, and all else', warm.cpu - check.cpu],
  ] as const)
    line(`  ${part}`, '', seconds(cpu));
}

/** One page of each kind that readers come to first, each three times; the middle one counts. */
async function firstVisits(): Promise<void> {
  const addresses = oneOfEachKind(
    pagesIn('dist').map((file) => `/${file.slice('dist/'.length).replace(/index\.html$/, '')}`),
  );
  const kinds = [
    '/',
    '/year/',
    '/year/chapter/',
    '/year/maal/*/',
    '/year/tal/*/',
    '/maalgrupper/*/',
    '/noegletal/*/',
    '/sammenlign/pair/',
    '/soeg/',
  ];
  const site = await servePacked(join(program, 'dist'));
  const browser = await launchBrowser();
  console.log(`\nA first visit, Chromium ${browser.version()}, processor 4x slower, slow 4G (1.6 Mbit/s, 150 ms)`);
  visit('', 'LCP', 'CLS', 'TBT', 'press', 'explored', 'requests', 'KB');
  for (const kind of kinds) {
    const address = addresses.find((each) => kindOf(each) === kind);
    if (address === undefined) continue;
    const loads: PageLoad[] = [];
    for (let nth = 0; nth < 3; nth += 1) loads.push(await pageLoad(browser, site.address + address));
    const { lcp, cls, tbt, inp, explored, requests, bytes } = loads.toSorted((x, y) => x.lcp - y.lcp)[1]!;
    const ms = (time: number | undefined): string => (time === undefined ? '' : `${time.toFixed(0)} ms`);
    visit(
      address,
      ms(lcp),
      cls.toFixed(3),
      ms(tbt),
      ms(inp),
      ms(explored),
      String(requests),
      (bytes / 1000).toFixed(0),
    );
  }
  console.log('goals: LCP within 1,000 ms, CLS 0, TBT at most 50 ms');
  await browser.close();
  site.close();
}

const visit = (page: string, ...cells: string[]): void =>
  console.log(page.padEnd(44) + cells.map((cell) => cell.padStart(10)).join(''));

/** Where the invented libraries lie while they are measured: in the program, so that their sites are not copied. */
const libraries = join(program, '.cache', 'bench');

/** A chapter and a table take a page each. */
const small: Shape = { years: 5, tables: 6, plain: true, comparisons: 'neighbours-and-newest' };
const large: Shape = { ...small, tables: 60 };

function besideTheFloor(): void {
  heading(
    '60 and 600 pages: chapters of some 500 words, each with a table of 12 rows and a chart, and a page for each table',
  );
  const few = build(small);
  const root = make(large);
  const floor = measured('test/support/floor.ts', root, join(libraries, 'floor'));
  const { pages, parts } = JSON.parse(floor.output) as { pages: number; parts: Record<string, number> };
  const [cold, warm] = [buildAt(root), buildAt(root)];
  row(`floor: the ${pages} pages and nothing else`, floor);
  for (const [part, time] of Object.entries(parts)) console.log(`  ${part.padEnd(columns[0] - 2)}${seconds(time)}`);
  row(`build, nothing kept (${cold.pages} pages)`, cold, 'memory at most 1,100 MiB');
  row('build again, drawings kept', warm);
  ratio('build to floor', cold, floor, 'at most 1.2');
  ratio('again to the first', warm, cold, 'at most 0.4');
  perPage([few, cold], 'no more at 600 than at 60');
}

/** 20 tables and chapters and 10 goals a year, and a page for each theme of each pair of plan years. */
function manyYears(): void {
  heading('Many plan years, each with 20 tables, 20 chapters and 10 goals; nothing kept');
  for (const comparisons of ['neighbours-and-newest', 'all'] as const) {
    const runs = [3, 12, 30].map((years) => {
      const run = build({ years, tables: 20, plain: false, comparisons });
      row(
        `${years} years, compared: ${comparisons} (${run.pages} pages)`,
        run,
        years === 30 ? 'memory at most 1,400 MiB' : '',
      );
      return run;
    });
    perPage(runs, 'no more for more years');
  }
}

/** Every municipality of Denmark. */
const municipalities = 98;

async function manyMunicipalities(): Promise<void> {
  console.log(`\n${municipalities} municipalities, each with 3 plan years of 20 tables and a Parquet file of its own`);
  const { rows, bytes, made, asked, found } = await gatherMunicipalities(municipalities);
  weight(`all their files (${rows} numbers)`, kilobytes(bytes));
  weight('to make them, processors', seconds(made));
  weight(`one measure in all of them (${found} numbers), read one by one, processors`, seconds(asked));
  const own = measured('scripts/build.ts');
  weight(
    'all their sites, as large as this one, drawings kept, processors',
    `${((own.cpu * municipalities) / 60_000).toFixed(0)} min`,
  );
}

interface Build extends Run {
  pages: number;
}

const build = (shape: Shape): Build => buildAt(make(shape));

function buildAt(root: string): Build {
  const run = measured('scripts/build.ts', '--root', root);
  return { ...run, pages: pagesIn(join(root, 'dist')).length };
}

/** Writes an invented library; whatever was kept of the last one is forgotten. */
function make(shape: Shape): string {
  const root = join(libraries, 'library');
  for (const folder of [root, keptFor(root)]) rmSync(folder, { recursive: true, force: true });
  for (const [file, bytes] of syntheticFiles(shape)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
  }
  return root;
}

function weights(): void {
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
  weight(
    'script before a reader asks',
    kilobytes(weigh(assets.filter((file) => file.endsWith('.js') && !asked.includes(file)))),
    'at most 2 KB a page',
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

const pagesIn = (folder: string): string[] => filesOf(folder).filter((file) => file.endsWith('.html'));

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const weigh = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);

const seconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

const columns = [54, 11, 14, 11] as const;
const line = (...cells: string[]): void =>
  console.log(
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(columns[0]) : cell.padStart(columns[i] ?? 0)))
      .join('')
      .trimEnd(),
  );
const goalOf = (goal: string): string => (goal ? `   goal: ${goal}` : '');

function heading(title: string): void {
  console.log(`\n${title}`);
  line('', 'clock', 'processors', 'memory');
}

const row = (what: string, { wall, cpu, memory }: Run, goal = ''): void =>
  line(what, seconds(wall), seconds(cpu), `${memory.toFixed(0)} MiB`, goalOf(goal));

const ratio = (what: string, one: Run, other: Run, goal = ''): void =>
  line(what, (one.wall / other.wall).toFixed(2), (one.cpu / other.cpu).toFixed(2), '', goalOf(goal));

const perPage = (builds: readonly Build[], goal: string): void => {
  for (const { wall, cpu, pages } of builds) {
    const isLast = pages === builds.at(-1)!.pages;
    line(
      `a page of ${pages}`,
      `${(wall / pages).toFixed(0)} ms`,
      `${(cpu / pages).toFixed(0)} ms`,
      '',
      isLast ? goalOf(goal) : '',
    );
  }
};

const weight = (what: string, value: string, goal = ''): void =>
  console.log(`${what.padEnd(columns[0])}${value.padStart(20)}${goalOf(goal)}`);

await bench();
