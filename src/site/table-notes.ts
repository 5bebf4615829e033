import type { Note } from '../plan/entry/figure.ts';
import type { Figure } from '../plan/library/figure.ts';

/** A mark that leads to a note, and that the note leads back to. */
export interface NoteMark {
  letter: string;
  /** Where the mark stands. */
  id: string;
  /** The note it leads to. */
  note: string;
}

/** A note below a table, with its mark and the way back to each place that has it. */
export interface TableNote {
  note: Note;
  letter: string;
  id: string;
  backs: string[];
}

/** Hands out a mark for each place that refers to a note, numbered so that the note can lead back to each. */
export function noteMarks(figure: Figure, prefix: string): (ids: readonly string[] | undefined) => NoteMark[] {
  const lettered = (figure.notes ?? []).filter(({ id }) => id !== undefined);
  const count = new Map<string, number>();
  return (ids) =>
    (ids ?? []).map((id) => {
      const nth = (count.get(id) ?? 0) + 1;
      count.set(id, nth);
      const letter = noteLetter(lettered.findIndex((note) => note.id === id));
      return { letter, id: `${prefix}-henvisning-${id}-${nth}`, note: `${prefix}-note-${id}` };
    });
}

/** The notes of a figure, each with the places of the table that have its mark. */
export function tableNotes({ notes = [] }: Figure, prefix: string, marks: readonly NoteMark[]): TableNote[] {
  const lettered = notes.filter(({ id }) => id !== undefined);
  return notes.map((note) => ({
    note,
    letter: note.id === undefined ? '' : noteLetter(lettered.indexOf(note)),
    id: `${prefix}-note-${note.id ?? notes.indexOf(note)}`,
    backs: marks.filter((mark) => mark.note === `${prefix}-note-${note.id}`).map(({ id }) => id),
  }));
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The mark of a note by its place among those that have one: a to z, then aa, ab and on. */
export function noteLetter(index: number): string {
  const before = index < letters.length ? '' : noteLetter(Math.floor(index / letters.length) - 1);
  return before + letters[index % letters.length]!;
}
