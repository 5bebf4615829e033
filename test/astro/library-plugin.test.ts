import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedLibrary } from '../../src/astro/library-error.ts';
import { libraryPlugin } from '../../src/astro/library-plugin.ts';
import type { Files } from '../../src/read/read-library.ts';
import { caseFiles, draftedFiles, goodFiles } from '../support/libraries.ts';
import { writeFiles } from '../support/project-folder.ts';

type Resolve = (this: unknown, source: string, importer?: string) => unknown;

const root = '/srv/Åby ny plan';
const chapter = join(root, 'content/2019/ledighed.mdx');
const { resolveId, load, hotUpdate } = libraryPlugin(root, checkedLibrary({ files: goodFiles(), unreadable: [] }));

/** What a module that is asked for turns out to be; packages are looked for from the file that is given back. */
const resolved = (source: string, importer?: string): unknown =>
  (resolveId as Resolve).call({ resolve: (_source: string, from: string) => from }, source, importer);

describe('the library as a module', () => {
  it('holds what was read once, and fetches each chapter from where the library lies', () => {
    const id = resolved('virtual:library');
    const code = (load as (this: unknown, id: unknown) => string).call({}, id);
    expect(code).toContain('Lilleby Kommune');
    expect(code).toContain(`"content/2019/ledighed.mdx": () => import(${JSON.stringify(chapter)})`);
    const chapters = [...goodFiles().keys()].filter((file) => file.endsWith('.mdx'));
    expect(code.match(/\bimport\(/g)).toHaveLength(chapters.length);
  });

  it('keeps the path of a chapter, as Vite names it too', () => {
    expect([resolved(chapter), resolved(`/@fs${chapter}`)]).toEqual([chapter, chapter]);
  });

  it('finds what a chapter needs among the packages of the program', () => {
    const plugin = join(import.meta.dirname, '../../src/astro/library-plugin.ts');
    expect(resolved('astro/jsx-runtime', chapter)).toBe(plugin);
    expect(resolved('@scope/name', chapter)).toBe(plugin);
    expect(resolved('./andet.ts', chapter)).toBeUndefined();
    expect(resolved('astro/jsx-runtime', join(root, 'src/pages/index.astro'))).toBeUndefined();
  });

  it('leaves alone what lies beside it, also where the name begins alike', () => {
    const old = join(root, 'content-old/2019/ledighed.mdx');
    expect(resolved(old)).toBeUndefined();
    expect(resolved('astro/jsx-runtime', old)).toBeUndefined();
    const update = (file: string): unknown => (hotUpdate as (options: object) => unknown)({ file });
    expect([update(old), update(chapter), update(join(root, 'data/site.yaml'))]).toEqual([undefined, [], []]);
  });
});

describe('the library while it is edited', () => {
  type Middleware = (request: object, response: object, next: () => void) => void;

  /** A development server as far as the plugin asks for it, and what a browser and the terminal get. */
  function served(files: Files) {
    const folder = mkdtempSync(join(tmpdir(), 'redigeres-'));
    writeFiles(folder, files);
    const said: string[] = [];
    let middleware: Middleware | undefined;
    const plugin = libraryPlugin(folder);
    const quiet = { on: () => undefined, add: () => undefined, send: () => undefined };
    const call = (hook: unknown, given: object): void => (hook as (given: object) => void)(given);
    call(plugin.configResolved, {
      logger: { info: () => undefined, warnOnce: () => undefined, error: said.push.bind(said) },
    });
    call(plugin.configureServer, {
      watcher: quiet,
      ws: quiet,
      environments: {},
      middlewares: { use: (given: Middleware) => void (middleware = given) },
    });
    const ask = (url: string): string => {
      let got = '';
      const response = {
        writeHead: (status: number) => void (got = `${status} `),
        end: (text: string) => void (got += text),
      };
      middleware!({ url }, response, () => void (got = 'the page'));
      return got;
    };
    rmSync(folder, { recursive: true });
    return { said, ask };
  }

  it('is told of once in the terminal, however often pages are asked for', () => {
    const { said, ask } = served(caseFiles('image-elsewhere'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^To problemer\.\n\ncontent\/havnen\.mdx/);
    const page = ask('/');
    expect(page).toMatch(/^500 <!doctype html>/);
    expect(page).toContain('<h1>2 problemer i filerne</h1>');
    expect(page).toContain('&lt;Image> kan ikke hente et billede');
    expect(ask('/favicon.ico')).toBe(page);
    expect(ask('/@vite/client')).toBe('the page');
    expect(said).toHaveLength(1);
  });

  it('is not read anew by the server that a build has, so that what is kept back is not published', () => {
    const plugin = libraryPlugin(root, checkedLibrary({ files: draftedFiles(), unreadable: [] }));
    (plugin.configureServer as (server: object) => void)({});
    const code = (plugin.load as (this: unknown, id: unknown) => string).call({}, resolved('virtual:library'));
    expect(code).toContain('2023-2026');
    expect(code).not.toContain('2027-2030');
  });

  it('says nothing where all is well', () => {
    const { said, ask } = served(goodFiles());
    expect([said, ask('/')]).toEqual([[], 'the page']);
  });
});
