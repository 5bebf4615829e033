import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { build } from 'astro';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { chapterMarkdown } from '../../src/astro/chapter-markdown.ts';
import { readLibrary } from '../support/read-library.ts';
import { compileChapter } from '../support/chapters.ts';
import { goodFiles, goodText } from '../support/libraries.ts';

/** Chapters that try to run code in the build, or to get markup of their own onto a page. Each can be opened and read. */
const folder = join(import.meta.dirname, '..', 'hostile');
const hostile = readdirSync(folder);
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** What every chapter is given by the program's own pages. */
const sectionComponent = join(import.meta.dirname, '../../src/components/chapter/Section.astro');

/** What a hostile chapter sets when its code runs. */
const traces = globalThis as { ranInBuild?: boolean };
beforeEach(() => {
  delete traces.ranInBuild;
});

const english = /unexpected|expected|could not|error|invalid|closing/i;

describe('a hostile chapter', () => {
  it.each(hostile)('%s is reported by the check, in Danish and with its place', (name) => {
    const text = new TextEncoder().encode(textOf(name));
    const { problems, library } = readLibrary(new Map([...goodFiles(), ['content/proeve.mdx', text]]));
    expect(problems.length).toBeGreaterThan(0);
    expect(library).toBeUndefined();
    for (const { file, line, message, hint } of problems) {
      expect(file).toBe('content/proeve.mdx');
      expect(line).toBeGreaterThan(1);
      expect(message).not.toMatch(english);
      expect(hint).not.toMatch(english);
    }
  });

  it.each(hostile)('%s is compiled to nothing, and runs nothing, with the check switched off', async (name) => {
    await expect(compileChapter(textOf(name))).rejects.toThrow(/^content\/2019\/proeve\.mdx:\d+:\d+ {2}\[[a-z-]+\]\n/);
    expect(traces.ranInBuild).toBeUndefined();
  });

  it('is refused for what it holds, since a good chapter and a comment are compiled', async () => {
    const code = await compileChapter(
      `${goodText('content/2019/ledighed.mdx')}\n\nTekst {/* hemmelig note */} videre.\n\n{/* mere\n*/}\n`,
    );
    expect(code).toContain('flere-i-job');
    expect(code).not.toContain('hemmelig note');
  });
});

describe('a build with the check switched off', () => {
  const temporary: string[] = [];
  afterAll(() => {
    for (const path of temporary) rmSync(path, { recursive: true });
  });

  /** A whole site of one page that shows every chapter of a folder. */
  function project(chapters: Record<string, string>): string {
    const root = mkdtempSync(join(tmpdir(), 'hostile-'));
    temporary.push(root);
    for (const path of ['src/pages', 'content']) mkdirSync(join(root, path), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    writeFileSync(
      join(root, 'src/pages/index.astro'),
      `---\nimport Section from ${JSON.stringify(sectionComponent)};\nconst chapters = Object.values(import.meta.glob('/content/*.mdx', { eager: true }));\n---\n{chapters.map(({ default: Content }) => <Content components={{ Section }} />)}\n`,
    );
    for (const [name, text] of Object.entries(chapters)) writeFileSync(join(root, 'content', name), text);
    return root;
  }

  const buildOf = (root: string): Promise<void> =>
    build({
      root,
      configFile: false,
      logLevel: 'silent',
      integrations: [mdx()],
      markdown: { processor: satteri(chapterMarkdown(root)), syntaxHighlight: false },
      vite: { logLevel: 'silent' },
    });

  it('writes a page of a good chapter', async () => {
    const root = project({ 'god.mdx': '---\ntitle: God\nlead: God.\norder: 1\n---\n\n## Et afsnit\n\nEn sætning.\n' });
    await buildOf(root);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('<h2 id="et-afsnit">Et afsnit</h2>');
  }, 60_000);

  it('stops at hostile chapters before anything is written or run', async () => {
    const root = project(Object.fromEntries(hostile.map((name) => [name, textOf(name)])));
    await expect(buildOf(root)).rejects.toThrow(`Build failed with ${hostile.length} errors`);
    expect(traces.ranInBuild).toBeUndefined();
    expect(existsSync(join(root, 'dist/index.html'))).toBe(false);
  }, 60_000);
});
