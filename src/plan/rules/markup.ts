import { textsOf } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule } from './rule.ts';

/**
 * A chapter has only what may stand on a page, and reads as it is written. Of the components in the text for a target
 * group, which may have fewer, stories.ts tells.
 */
export const markup: Rule = ({ shelves }) =>
  textsOf(shelves).flatMap(({ complaints, kind, file }) =>
    complaints
      .filter(({ rule }) => kind !== 'story' || rule !== 'unknown-component')
      .map(({ line, column, ...complaint }): Finding => ({ ...complaint, file, where: { line, column } })),
  );
