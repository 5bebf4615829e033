import { ranking } from '../../plan/words/search-record.ts';
import type { Engine } from './ask.ts';

/** Pagefind's own script, which lies with the index that it was made with. */
export interface Pagefind {
  createInstance: (options: object) => Engine & { filters: () => Promise<unknown> };
}

/** Pagefind as it is set here: it runs in the page, which needs a file less, and knows how many there are of each kind. */
export async function engineOf({ createInstance }: Pagefind): Promise<Engine> {
  const engine = createInstance({ noWorker: true, baseUrl: '/', ranking });
  await engine.filters();
  return engine;
}
