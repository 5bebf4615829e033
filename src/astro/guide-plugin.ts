import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';
import type { Plugin } from 'vite';
import { program } from '../read/root.ts';

const moduleId = 'virtual:guide';
const resolvedId = `\0${moduleId}`;
const guideFile = join(program, 'VEJLEDNING.md');

/** Examples keep their lines, so they scroll within themselves: by keyboard too. */
const reachedByKeyboard = defineHastPlugin({
  name: 'examples-by-keyboard',
  element: {
    filter: ['pre'],
    visit: (node, context) => context.setProperty(node, 'tabIndex', 0),
  },
});

/**
 * What the parts of a table are, said to who listens: on a phone its rows stand below each other, and a browser takes what is
 * laid out so for no table.
 */
const tableRoles: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};
const partsOfTables = defineHastPlugin({
  name: 'parts-of-tables',
  element: {
    filter: Object.keys(tableRoles),
    visit(node, context) {
      context.setProperty(node, 'role', tableRoles[node.tagName]!);
      if (node.tagName === 'th') context.setProperty(node, 'scope', 'col');
    },
  },
});

/**
 * Hands the editors' guide to its page, from the file that is read in the repository. It is the program's own, the same for
 * every library, and Astro's Markdown without what chapters are held to: a guide has tables and code. The contents that are
 * written at its top are left out, for the page has its own beside the text.
 */
export const guidePlugin = (): Plugin => ({
  name: 'guide',
  resolveId: (id) => (id === moduleId ? resolvedId : undefined),
  async load(id) {
    if (id !== resolvedId) return undefined;
    this.addWatchFile(guideFile);
    const [, title, lead, text] = /^# (.+)\n\n([\s\S]+?)\n\n[\s\S]*?\n(## [\s\S]+)$/.exec(
      readFileSync(guideFile, 'utf8'),
    )!;
    const renderer = await satteri({
      hastPlugins: [reachedByKeyboard, partsOfTables],
      features: { smartPunctuation: false },
    }).createRenderer({ syntaxHighlight: false });
    const { code: html, metadata } = await renderer.render(text!);
    return `export const guide = ${JSON.stringify({ title, lead, html, headings: metadata.headings })};`;
  },
});
