import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { parse } from 'yaml';
import { chapterMarkdown } from '../../src/astro/chapter-markdown.ts';

const root = join(import.meta.dirname, 'chapters');

/** Compiles a chapter by Astro's own way from MDX to JavaScript, without the check before it. */
export async function compileChapter(text: string, file = 'content/2019/proeve.mdx'): Promise<string> {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(text);
  const length = head?.[0].length ?? 0;
  const content = text.slice(0, length).replace(/[^\n]/g, ' ') + text.slice(length);
  const renderer = await satteri(chapterMarkdown(root)).createMdxRenderer!(
    { syntaxHighlight: false, gfm: true, smartypants: false },
    { optimize: false, srcDir: new URL('file:///library/src/'), sourcemap: false },
  );
  const frontmatter = (parse(head?.[1] ?? 'title: Prøve') ?? {}) as Record<string, unknown>;
  return (await renderer.process(content, join(root, file), frontmatter)).code;
}
