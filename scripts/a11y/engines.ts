import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** What an engine is asked in a page, and what it answers: a rule and what it says it of. */
export interface Engine {
  name: string;
  version: string;
  find: (page: Page) => Promise<{ rule: string; target: string }[]>;
}

const sourceOf = (url: string): string => readFileSync(fileURLToPath(url), 'utf8');
const versionOf = (manifest: string): string => (JSON.parse(sourceOf(manifest)) as { version: string }).version;

/** What the engines leave in a page, as far as it is used. */
interface Engines {
  axe: typeof import('axe-core');
  ace: {
    Checker: new () => {
      check: (node: Node, policies: string[]) => Promise<{ results: AceResult[] }>;
    };
  };
  HTMLCS: {
    ERROR: number;
    process: (standard: string, content: Node, done: () => void) => void;
    getMessages: () => { type: number; code: string; element: Element }[];
  };
}
interface AceResult {
  ruleId: string;
  value: [string, string];
  path: { dom: string };
}

const axe: Engine = {
  name: 'axe',
  version: versionOf(import.meta.resolve('axe-core/package.json')),
  async find(page) {
    await page.evaluate(sourceOf(import.meta.resolve('axe-core/axe.min.js')));
    return page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as Engines).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, target: target.join(' ') })));
    });
  },
};

/** IBM Equal Access: https://github.com/IBMa/equal-access. */
const ace: Engine = {
  name: 'ACE',
  version: versionOf(import.meta.resolve('accessibility-checker-engine/package.json')),
  async find(page) {
    await page.evaluate(
      `${sourceOf(import.meta.resolve('accessibility-checker-engine/ace.js'))};globalThis.ace = ace;`,
    );
    return page.evaluate(async () => {
      const { Checker } = (globalThis as unknown as Engines).ace;
      const { results } = await new Checker().check(document, ['WCAG_2_2']);
      return results
        .filter(({ value: [kind, found] }) => kind === 'VIOLATION' && found === 'FAIL')
        .map(({ ruleId, path }) => ({ rule: ruleId, target: path.dom }));
    });
  },
};

/** https://github.com/squizlabs/HTML_CodeSniffer. */
const codeSniffer: Engine = {
  name: 'HTML_CodeSniffer',
  version: versionOf(import.meta.resolve('html_codesniffer/package.json')),
  async find(page) {
    await page.evaluate(sourceOf(import.meta.resolve('html_codesniffer/build/HTMLCS.js')));
    return page.evaluate(async () => {
      const { HTMLCS } = globalThis as unknown as Engines;
      await new Promise<void>((done) => HTMLCS.process('WCAG2AA', document, done));
      return HTMLCS.getMessages()
        .filter(({ type }) => type === HTMLCS.ERROR)
        .map(({ code, element }) => ({
          rule: code.replace(/^WCAG2AA\./, ''),
          target: `${element.tagName.toLowerCase()}${element.id && `#${element.id}`} ${element.className}`.trim(),
        }));
    });
  },
};

/** Asked in every view. */
export const quick: readonly Engine[] = [axe];
/** Asked in those views that show all: they take longer, and know less of colours. */
export const thorough: readonly Engine[] = [ace, codeSniffer];
