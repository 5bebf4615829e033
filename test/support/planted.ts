import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLibrary, type Library } from '../../src/plan/library/library.ts';
import type { Entry } from '../../src/plan/library/layout.ts';
import { readLibrary } from './read-library.ts';
import { goodFiles } from './libraries.ts';

/** Texts that some format could take for its own. */
export const hostileTexts = (
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'hostile-texts', 'texts.json'), 'utf8')) as readonly {
    for: string;
    text: string;
  }[]
).map(({ text }) => text);

/** What editors write in their own words. All else names things, or is one of a closed set. */
const written = new Set([
  ...['title', 'name', 'label', 'what', 'description', 'definition', 'term', 'audience', 'reading', 'text', 'lead'],
  ...['wording', 'summary', 'minute', 'short', 'publisher', 'municipality', 'body', 'source', 'cause'],
]);

/**
 * The entries of the good library with hostile texts before what its editors have written, one after another; the check would refuse
 * most of them, and is not asked. With another number to begin at, each field has another text.
 */
export function plantedEntries(first = 0): Entry[] {
  let next = first;
  const plant = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return written.has(key) ? `${hostileTexts[next++ % hostileTexts.length]!} ${value}` : value;
    if (Array.isArray(value)) return value.map((each: unknown) => plant(each, key));
    if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plant(each, name)]));
  };
  return readLibrary(goodFiles()).entries.map((entry) => ({ ...entry, data: plant(entry.data, '') }) as Entry);
}

/** What is read into something of its own, as a period is, is no text of an editor's. */
const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

export const plantedLibrary = (first = 0): Library => buildLibrary(plantedEntries(first));
