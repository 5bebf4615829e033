import type { Figure } from '../plan/library/figure.ts';
import type { Link } from './navigation.ts';
import type { TableNote } from './table-notes.ts';

/** What a figure says before its numbers where others on the page may have said some of it. */
export interface CautionsToTell {
  told: readonly string[];
  /** The figures that the rest stands at already. */
  elsewhere?: readonly Link[];
}

/** Tells a caution once a page: `before` remembers where, and is added to. */
export function cautionsToTell(cautions: readonly string[], at: Link, before: Map<string, Link>): CautionsToTell {
  const told = cautions.filter((caution) => !before.has(caution));
  const elsewhere = [...new Set(cautions.flatMap((caution) => before.get(caution) ?? []))];
  for (const caution of told) before.set(caution, at);
  return { told, elsewhere };
}

/** The notes of a whole table likewise: those that a place of it refers to stay with it. */
export const notesToTell = (
  { notes = [] }: Pick<Figure, 'notes'>,
  at: Link,
  before: Map<string, Link>,
): CautionsToTell =>
  cautionsToTell(
    notes.flatMap(({ id, text }) => (id === undefined ? [text] : [])),
    at,
    before,
  );

/** The notes that stand under a table: all of them where it is alone on its page. */
export const notesHere = (notes: readonly TableNote[], toTell: CautionsToTell | undefined): readonly TableNote[] =>
  notes.filter(({ note }) => !toTell || note.id !== undefined || toTell.told.includes(note.text));
