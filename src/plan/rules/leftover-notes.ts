import { placeIn, printed } from '../entry/chapter.ts';
import { headKeysOf, isWritten, type Entry } from '../library/layout.ts';
import { leftoverNote } from '../prose/leftover-notes.ts';
import type { Finding, Where } from '../value/problem.ts';
import { textsIn } from '../value/texts-in.ts';
import { shown } from '../words/shown.ts';
import type { Rule } from './rule.ts';

/** What somebody wrote to themselves or to a colleague does not stand on a page. */
export const leftoverNotes: Rule = ({ entries }) =>
  entries.flatMap((entry) =>
    textsWith(entry).flatMap(({ text, whereOf }): Finding[] => {
      const note = leftoverNote(text);
      if (!note) return [];
      return [
        {
          rule: 'leftover-note',
          severity: 'warning',
          file: entry.file,
          where: whereOf(note.index),
          message: `”${shown(note.text)}” ligner en note, som ikke skal på siden.`,
          hint: 'Skriv det, der mangler, og slet noten. I et kapitel kan en note til dig selv stå i {/* … */}.',
        },
      ];
    }),
  );

function textsWith(entry: Entry): { text: string; whereOf: (index: number) => Where }[] {
  const head = isWritten(entry)
    ? Object.fromEntries(Object.entries(entry.data).filter(([key]) => headKeysOf(entry.kind).includes(key)))
    : entry.data;
  const blocks = isWritten(entry) ? entry.data.texts : [];
  return [
    ...textsIn(head).map(({ text, path }) => ({ text, whereOf: () => ({ path }) })),
    ...blocks.map((block) => ({
      text: block.text.replaceAll(printed, ' '),
      whereOf: (index: number) => placeIn(block, index),
    })),
  ];
}
