import { differenceBetween } from '../assess/differences.ts';
import { textsOf } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule } from './rule.ts';
import { yearless } from '../value/plan-year.ts';

/** A text takes the difference of two numbers only where they may be held together. */
export const differences: Rule = ({ shelves }) =>
  textsOf(shelves).flatMap((chapter) =>
    chapter.components
      .filter(({ name }) => name === 'Difference')
      .flatMap(({ attributes: { of, from }, line, column }): Finding[] => {
        if (of === undefined || from === undefined) return [];
        const found = differenceBetween(of, from, chapter.year ?? yearless, shelves);
        if (!found || 'quantity' in found) return [];
        return [
          {
            rule: 'difference',
            file: chapter.file,
            where: { line, column },
            message: `Forskellen kan ikke regnes ud. ${found.refused}`,
            hint: 'Vælg to tal, der kan holdes sammen, eller vis dem hver for sig med <Value>.',
          },
        ];
      }),
  );
