import type { Figure } from '../library/figure.ts';
import type { Finding } from '../value/problem.ts';
import { suggestName } from '../words/nearest.ts';
import type { Rule } from './rule.ts';

/** A reference to a note finds one, and a note with a key is referred to. */
export const notes: Rule = ({ shelves }) =>
  shelves.figures.flatMap((figure) => {
    const known = (figure.notes ?? []).flatMap(({ id }) => id ?? []);
    const references = noteReferences(figure);
    return [
      ...references
        .filter(({ id }) => !known.includes(id))
        .map(({ id, path }) => ({
          rule: 'dangling-reference',
          file: figure.file,
          where: { path },
          message: `Der er ingen note ”${id}” i tabellen.`,
          hint: suggestName(id, known),
        })),
      ...unusedNotes(figure, new Set(references.map(({ id }) => id))),
    ];
  });

interface NoteReference {
  id: string;
  path: (string | number)[];
}

function noteReferences(figure: Figure): NoteReference[] {
  const refer = (ids: readonly string[] | undefined, path: (string | number)[]): NoteReference[] =>
    (ids ?? []).map((id) => ({ id, path }));
  return [
    ...figure.columns.flatMap(({ notes: ids }, i) => refer(ids, ['columns', i, 'notes'])),
    ...(figure.sections ?? []).flatMap(({ notes: ids }, i) => refer(ids, ['sections', i, 'notes'])),
    ...figure.rows.flatMap((row, r) => [
      ...refer(row.notes, ['rows', r, 'notes']),
      ...row.cells.flatMap((cell, c) => refer(cell.notes, ['rows', r, 'values', c])),
    ]),
  ];
}

function unusedNotes(figure: Figure, used: ReadonlySet<string>): Finding[] {
  return (figure.notes ?? []).flatMap(({ id }, i) =>
    id === undefined || used.has(id)
      ? []
      : [
          {
            rule: 'unused-note',
            file: figure.file,
            where: { path: ['notes', i, 'id'] },
            message: `Ingen række, kolonne eller celle viser hen til noten ”${id}”.`,
            hint: 'Skriv notes: på det, den gælder, eller fjern id, så noten gælder hele tabellen.',
          },
        ],
  );
}
