import type { Origin } from './origin.ts';

/**
 * What a statement of the model rests on. Sentences on pages, in files and on sheets are made from it, so that none can
 * say more than its basis bears:
 *
 * - `printed`: it stands in a document, at that place.
 * - `computed`: it follows from printed values by a named rule that readers can look up.
 * - `reading`: it is the website's own reading, for the reason given.
 * - `unknown`: nobody can know it from the documents, for the reason given.
 */
export type Basis<Rule extends string = string, Reason extends string = string> =
  | { kind: 'printed'; origin: Origin }
  | { kind: 'computed'; rule: Rule }
  | { kind: 'reading'; reason: Reason }
  | { kind: 'unknown'; reason: Reason };
