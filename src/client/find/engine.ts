import { hitOf, type Chosen, type Fragment, type Hit } from '../../plan/words/search-record.ts';

/** A hit of the search; its data is fetched when asked for. */
export interface Result {
  id: string;
  data: () => Promise<Fragment>;
}

export interface Results {
  results: Result[];
  filters: Partial<Record<string, Record<string, number>>>;
}

/** What looks in the index: Pagefind, as far as it is used. */
export interface Engine {
  search: (words: string, options: { filters: Chosen }) => Promise<Results>;
}

export const find = (words: readonly string[], filters: Chosen, engine: Engine): Promise<Results> =>
  engine.search(words.join(' '), { filters });

export const hitsOf = async (results: readonly Result[]): Promise<Hit[]> =>
  (await Promise.all(results.map(({ data }) => data()))).map(hitOf);
