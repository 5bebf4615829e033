import { textsOf } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule } from './rule.ts';

/** A chapter has only what may stand on a page, and reads as it is written. */
export const markup: Rule = ({ shelves }) =>
  textsOf(shelves).flatMap(({ complaints, file }) =>
    complaints.map(({ line, column, ...complaint }): Finding => ({ ...complaint, file, where: { line, column } })),
  );
