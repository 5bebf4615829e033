import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { keptFor, program } from '../src/read/root.ts';
import { syntheticFiles, type Shape } from '../test/support/synthetic-library.ts';
import { launchBrowser } from '../test/support/launch-browser.ts';
import { kindOf } from '../test/support/page-kind.ts';
import { columns, heading, kilobytes, line, perPage, ratio, row, seconds, weight } from './bench/lines.ts';
import { servePacked } from './bench/packed-server.ts';
import { gatherMunicipalities } from './bench/municipalities.ts';
import { pageLoad, type PageLoad } from './bench/page-loads.ts';
import { pagesIn, weights } from './bench/weights.ts';
import { runCommand, type Asked } from './command.ts';
import { measured, type Run } from './measured.ts';

/**
 * Measures what readers and editors wait for, on this machine and now, and holds it against its goals: the project's own
 * site; a larger invented one beside the least that its pages take at all (test/support/floor.ts); many plan years. Each
 * line gives the time on the clock, the time of processors, and the most memory. Other work on the machine lengthens the
 * first; what is held against each other is measured in one go.
 *
 * npm run bench -- [--quick]: with --quick only the project's own site.
 */
async function bench({ flags }: Asked): Promise<number> {
  const load = loadavg()[0]!.toFixed(1);
  console.log(`Node ${process.versions.node}, ${availableParallelism()} processors, load before: ${load}`);
  heading('The project\u2019s own site');
  ownSite();
  weights();
  await firstVisits();
  if (flags.includes('quick')) return 0;
  try {
    besideTheFloor();
    manyYears();
    await manyMunicipalities();
  } finally {
    rmSync(libraries, { recursive: true, force: true });
  }
  return 0;
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

/** One page of each kind that readers come to first, with a chart to explore where one has it, each three times; the middle one counts. */
async function firstVisits(): Promise<void> {
  const pages = pagesIn('dist').map((file) => ({
    address: `/${file.slice('dist/'.length).replace(/index\.html$/, '')}`,
    isExplored: readFileSync(file, 'utf8').includes('data-explore'),
  }));
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
  const browser = await launchBrowser({ isMeasured: true });
  console.log(`\nA first visit, Chromium ${browser.version()}, processor 4x slower, slow 4G (1.6 Mbit/s, 150 ms)`);
  visit('', 'LCP', 'CLS', 'TBT', 'press', 'explored', 'requests', 'KB');
  for (const kind of kinds) {
    const ofKind = pages.filter((each) => kindOf(each.address) === kind);
    const { address } = ofKind.find(({ isExplored }) => isExplored) ?? ofKind[0] ?? {};
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

await runCommand({ name: 'npm run bench', flags: ['quick'], isOfProgram: true, failed: 2, run: bench });
