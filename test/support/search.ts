import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ask, type Answer } from '../../src/client/find/ask.ts';
import { engineOf, type Pagefind } from '../../src/client/find/pagefind.ts';
import { indexFiles } from '../../src/export/search-index.ts';
import type { Library } from '../../src/plan/library/library.ts';
import { finderOf, type Findable } from '../../src/plan/words/finding.ts';
import type { Chosen, Hit } from '../../src/plan/words/search-record.ts';
import { proposedNames } from '../../src/site/search/names.ts';
import { searchRecords } from '../../src/site/search/records.ts';

export type Ask = (question: string, chosen?: Chosen) => Promise<Answer>;

/** What the first few fetches of a search have come to, in bytes. */
export const fetched: { file: string; bytes: number }[] = [];

const fetchOnline = globalThis.fetch;
/** Node fetches nothing from files; a browser fetches these from where the site stands. */
globalThis.fetch = async (input: string | URL | Request, init?: RequestInit) => {
  const url = input instanceof Request ? input.url : String(input);
  if (!url.startsWith('file:')) return fetchOnline(input, init);
  const file = fileURLToPath(new URL(url.split('?')[0]!));
  const content = readFileSync(file);
  fetched.push({ file, bytes: content.length });
  return new Response(content);
};

/** The search as a reader has it, in the index that lies in a folder, asked without a browser. */
export async function searchIn(folder: string, names: readonly Findable[]): Promise<Ask> {
  const address = pathToFileURL(join(folder, 'pagefind.js')).href;
  const engine = await engineOf((await import(/* @vite-ignore */ address)) as Pagefind);
  const { nearest } = finderOf(names);
  return (question, chosen = {}) => ask(question, chosen, engine, nearest);
}

/** The same in an index that is made of a library now. */
export async function searchOf(library: Library): Promise<Ask> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const { path, content } of await indexFiles(searchRecords(library, (address) => address))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return searchIn(
    folder,
    proposedNames(library, (address) => address),
  );
}

/** What is answered, from the top. */
export const hitsOf = ({ best, others }: Answer): Hit[] => [...best, ...others];

/** Every address that an answer leads to by one hit. */
export const addressesOf = ({ address, years }: Hit): string[] => [address, ...years.map((year) => year.address)];
