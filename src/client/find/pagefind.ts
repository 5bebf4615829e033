import { ranking } from '../../plan/words/search-record.ts';
import type { Engine } from './engine.ts';

/** Pagefind's own script, which lies with the index that it was made with. */
export interface Pagefind {
  createInstance: (options: object) => Engine & { filters: () => Promise<unknown> };
}

/** Pagefind as it is set here: it runs in the page, which needs a file less, and knows how many there are of each kind. */
export async function engineOf({ createInstance }: Pagefind): Promise<Engine> {
  const engine = createInstance({ noWorker: true, baseUrl: '/', ranking });
  await engine.filters();
  return {
    search: async (words, options) => {
      const before = lost;
      const results = await engine.search(words, options);
      if (lost > before) throw new Error('A part of the index could not be fetched.');
      return results;
    },
  };
}

/** How often something could not be fetched: Pagefind keeps to itself that a part of the index was not, and finds nothing in it. */
let lost = 0;
const fetchAny = globalThis.fetch;
globalThis.fetch = async (...asked) => {
  const response = await fetchAny(...asked).catch((error: unknown) => {
    lost += 1;
    throw error;
  });
  if (!response.ok) lost += 1;
  return response;
};
