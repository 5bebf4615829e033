import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../../scripts/build.ts';
import { pdf } from '../../scripts/pdf.ts';
import { withArtifacts } from '../../scripts/pdf/artifacts.ts';
import { fileAt, printedPages } from '../../scripts/pdf/built-site.ts';
import { headingTitles } from '../../scripts/pdf/outline.ts';
import { openPrinter, type Printer } from '../../scripts/pdf/print.ts';
import { sizeOf, withoutWays, withWays } from '../../scripts/pdf/ways.ts';
import { keptFor } from '../../src/read/root.ts';
import { recorded } from '../support/effects.ts';
import { goodFiles } from '../support/libraries.ts';
import { writeFiles } from '../support/project-folder.ts';

/** A municipality's folder with a built site: the pages of one plan, of which one is for paper, and of two plans. */
let root: string;
const edition = '<meta name="dcterms.modified" content="2019-05-01">';
const way = '<p><span hidden data-pdf="/2019/plan.pdf">Hent som PDF</span></p>';
const site: Record<string, string> = {
  'index.html': '<link rel="icon" href="/favicon.svg">',
  '2019/index.html': way,
  '2019/udskriv/index.html': `${edition}<link rel="stylesheet" href="/2019/papir.css"><p>Udgave 1</p>`,
  '2019/papir.css': '@page {}',
  'sammenlign/2015-2019/index.html': '<span hidden data-pdf="/sammenlign/2015-2019/moedeark.pdf">Hent arket</span>',
  'sammenlign/2015-2019/moedeark/index.html': edition,
};
const write = (files: Record<string, string>, folder = join(root, 'dist')): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};
const read = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-pdf-'));
  write(site);
});
afterEach(() => {
  for (const folder of [root, keptFor(root)]) rmSync(folder, { recursive: true, force: true });
});

/** Prints without a browser, and tells what it was asked for. */
function fakePrinter(asked: string[] = []): () => Promise<Printer> {
  const print: Printer['print'] = ({ page, file }) => {
    asked.push(page);
    return Promise.resolve({ bytes: Buffer.from(`the file ${file}`), sheets: 3 });
  };
  return () => Promise.resolve({ print, close: () => Promise.resolve() });
}

async function made(): Promise<{ asked: string[]; told: string[] }> {
  const [asked, effects] = [[] as string[], recorded()];
  expect(await pdf({ root }, effects, fakePrinter(asked))).toBe(0);
  return { asked, told: effects.said.out };
}

describe('npm run pdf', () => {
  it('makes a file of each page for paper, beside its folder, and says how large it is', async () => {
    expect(await made()).toEqual({
      asked: ['2019/udskriv/', 'sammenlign/2015-2019/moedeark/'],
      told: [
        '2019/plan.pdf: 3 sider, 1 KB',
        'sammenlign/2015-2019/moedeark.pdf: 3 sider, 1 KB',
        `2 PDF-filer ligger i ${join(root, 'dist')}, og siderne viser vej til dem.`,
      ],
    });
    expect(read('2019/plan.pdf')).toBe('the file 2019/plan.pdf');
    expect(read('2019/index.html')).toContain(
      '<a href="plan.pdf" type="application/pdf">Hent som PDF</a> (3 sider, 1 KB)',
    );
  });

  it('makes only those anew whose page has changed, or what the page shows', async () => {
    await made();
    const pages = read('2019/index.html');
    expect((await made()).asked).toEqual([]);
    expect(read('2019/index.html')).toBe(pages);
    write({ '2019/papir.css': '@page { margin: 2cm }' });
    expect((await made()).asked).toEqual(['2019/udskriv/']);
    write({ '2019/udskriv/index.html': site['2019/udskriv/index.html']!.replace('Udgave 1', 'Udgave 1.1') });
    expect((await made()).asked).toEqual(['2019/udskriv/']);
  });

  it('makes none of a page that is of no edition, as a draft is', async () => {
    write({ '2019/udskriv/index.html': '<p>Udkast</p>' });
    expect((await made()).asked).toEqual(['sammenlign/2015-2019/moedeark/']);
    expect(read('2019/index.html')).toBe(way);
  });

  it('shows no way to a file that could not be made', async () => {
    const print: Printer['print'] = () => Promise.reject(new Error('no paper'));
    const opened = Promise.resolve({ print, close: () => Promise.resolve() });
    await expect(pdf({ root }, recorded(), () => opened)).rejects.toThrow('no paper');
    expect(read('2019/index.html')).toBe(way);
    expect(existsSync(`${join(root, 'dist')}-lock`)).toBe(false);
  });

  it('says what to do where there is no site, no page for paper, or no Chromium', async () => {
    const there = process.env['CHROMIUM'];
    process.env['CHROMIUM'] = join(root, 'none');
    try {
      await expect(pdf({ root }, recorded(), openPrinter)).rejects.toThrow(/ingen af dem her\.\nInstaller en af dem/);
    } finally {
      if (there === undefined) delete process.env['CHROMIUM'];
      else process.env['CHROMIUM'] = there;
    }
    rmSync(join(root, 'dist'), { recursive: true });
    await expect(pdf({ root }, recorded(), fakePrinter())).rejects.toThrow('Kør npm run build først.');
    write({ 'index.html': '' });
    expect((await made()).told).toEqual(['Webstedet har ingen sider, der er lavet til papir.']);
  });
});

describe('a build after it', () => {
  const build = async (pages: Record<string, string>, isPreview = false): Promise<string | undefined> => {
    writeFiles(root, goodFiles());
    const effects = recorded();
    const draw = (_: unknown, folder: string): Promise<void> => Promise.resolve(write(pages, folder));
    expect(await buildSite(root, effects, draw, isPreview)).toBeDefined();
    return effects.said.out[0]!.split('\n')[2];
  };

  it('takes in the files of pages that are as they were, and shows the ways to them', async () => {
    expect(await build(site)).toContain('Der er ingen PDF-filer med. npm run pdf laver dem');
    expect(read('2019/index.html')).toBe(way);
    await made();
    expect(await build(site)).toBe('To PDF-filer er med.');
    expect(read('2019/plan.pdf')).toBe('the file 2019/plan.pdf');
    expect(read('2019/index.html')).toContain('href="plan.pdf"');
  });

  it('leaves out the file of another edition, and one that is not as it was kept', async () => {
    await made();
    const corrected = { ...site, '2019/udskriv/index.html': `${edition}<p>Udgave 1.1</p>` };
    expect(await build(corrected)).toBe('1 af 2 PDF-filer er med. npm run pdf laver resten.');
    expect(existsSync(join(root, 'dist', '2019/plan.pdf'))).toBe(false);
    expect(read('2019/index.html')).toBe(way);
    writeFileSync(join(keptFor(root), 'pdf', '2019/plan.pdf'), 'half a fi');
    expect(await build(site)).toContain('1 af 2');
    expect(read('2019/index.html')).toBe(way);
  });

  it('takes in none where it is of drafts', async () => {
    await made();
    await build(site, true);
    expect(readFileSync(join(root, 'preview', '2019/index.html'), 'utf8')).toBe(way);
    expect(existsSync(join(root, 'preview', '2019/plan.pdf'))).toBe(false);
  });
});

describe('the pages for paper', () => {
  it('are told from others by their folders, also where a plan has the name of a pair', () => {
    write({ '2015-2019/udskriv/index.html': edition, '2019/tal/index.html': edition });
    expect(printedPages(join(root, 'dist'))).toEqual([
      { page: '2015-2019/udskriv/', file: '2015-2019/plan.pdf' },
      { page: '2019/udskriv/', file: '2019/plan.pdf' },
      { page: 'sammenlign/2015-2019/moedeark/', file: 'sammenlign/2015-2019/moedeark.pdf' },
    ]);
  });

  it('are found below the path that the site is served at, and nowhere above it', () => {
    const at = (path: string): string | undefined =>
      fileAt(join(root, 'dist'), { origin: undefined, base: '/plan' }, path);
    expect(at('/plan/2019/papir.css')).toBe(join(root, 'dist', '2019/papir.css'));
    expect(at('/2019/papir.css')).toBeUndefined();
    expect(at('/plan/2019/borte.css')).toBeUndefined();
  });
});

describe('the way to a file', () => {
  const there = new Map([['2019/plan.pdf', { file: '2019/plan.pdf', sheets: 1, bytes: 999_499 }]]);
  const shown = (page: string): string => withWays(way, page, there);

  it('leads from the page that it stands on, and says how much it is', () => {
    expect(shown('2019/index.html')).toContain(
      '<a href="plan.pdf" type="application/pdf">Hent som PDF</a> (1 side, 1.000 KB)',
    );
    expect(shown('2019/udskriv/index.html')).toContain('href="../plan.pdf"');
    expect(sizeOf({ sheets: 41, bytes: 1_240_000 })).toBe('41 sider, 1,3 MB');
  });

  it('is hidden where the file is not there, and stays one however often it is set', () => {
    expect(withWays(way, '2019/index.html', new Map())).toBe(way);
    expect(withWays(shown('2019/index.html'), '2019/index.html', there)).toBe(shown('2019/index.html'));
    expect(withoutWays(shown('2019/index.html'))).toBe(way);
  });
});

describe('what Chromium leaves undone', () => {
  it('has headings once in the outline that it says twice, or of which it says the first line twice', () => {
    const headings = ['Planen', 'Kort sagt', 'Færre på dagpenge, flere i job', 'Kort sagt'];
    const said = ['Planen', 'Kort sagtKort sagt', 'Færre på dagpenge,Færre på dagpenge,flere i job', 'Kort sagt'];
    expect(headingTitles(said, headings)).toEqual(headings);
  });

  it('leaves a title as it is that is no heading of the page', () => {
    expect(headingTitles(['Helt andet', 'Mål'], ['Mål'])).toEqual(['Helt andet', 'Mål']);
  });

  it('marks what stands at the edges as no part of the text, and nothing else', () => {
    const sheet = ['q', 'BT', '<01> Tj', 'ET', '/P <</MCID 0 >>BDC', 'BT', '<02> Tj', 'ET', 'EMC', 'Q'];
    const marked = ['/Artifact BMC', ...sheet.slice(0, 4), 'EMC', ...sheet.slice(4)];
    expect(withArtifacts(sheet.join('\n'))).toBe(marked.join('\n'));
    expect(withArtifacts(['q', '/Fm1 Do', 'Q'].join('\n'))).toBe('/Artifact BMC\nq\n/Fm1 Do\nQ\nEMC');
  });
});
