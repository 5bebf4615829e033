import type { CellAddress } from './cell-address.ts';

/** A sentence made by the program; the parts that state a number know the cell that it comes from. */
export type Sentence = readonly (string | { text: string; cell: CellAddress })[];

export const sentenceText = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
