import { remarkedCell } from '../library/figure.ts';
import type { Finding } from '../value/problem.ts';
import { missingPart } from './components.ts';
import type { Rule } from './rule.ts';

/** The cells that a remark of a table points out are there: readers get them as links. */
export const remarkCells: Rule = ({ shelves }) =>
  shelves.figures.flatMap((figure) =>
    (figure.remarks ?? []).flatMap(({ cells = [] }, r) =>
      cells.flatMap((reference, c): Finding[] => {
        if (remarkedCell(figure, reference)) return [];
        const place = { file: figure.file, where: { path: ['remarks', r, 'cells', c] } };
        const [row, column, ...rest] = reference.split('/');
        if (row && column && rest.length === 0)
          return [{ ...place, ...missingPart({ year: figure.year, figure: figure.id, row, column }, figure) }];
        return [
          {
            ...place,
            rule: 'dangling-reference',
            message: `”${reference}” er ikke en henvisning til en celle i tabellen.`,
            hint: 'Skriv rækkens nøgle, en skråstreg og kolonnens nøgle.',
          },
        ];
      }),
    ),
  );
