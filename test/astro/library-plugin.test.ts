import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedLibrary } from '../../src/astro/library-error.ts';
import { libraryPlugin } from '../../src/astro/library-plugin.ts';
import { goodFiles } from '../support/libraries.ts';

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
