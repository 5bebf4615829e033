import { placeIn } from '../entry/chapter.ts';
import type { Where } from '../value/problem.ts';
import { textsIn } from '../value/texts-in.ts';
import { headKeysOf, isWritten, type Entry, type EntryKind } from './layout.ts';
import { onceFor } from './once-for.ts';

/** What stands, in files that `npm run new` makes, where an editor has yet to write. It is on no published page. */
export const placeholder = 'SKRIV HER';

/** In an address on the web no space may stand. */
const stillToWrite = /SKRIV[ -]HER/;

/** A place in a file that is still to be written, and the field that it is in, `origin.label`; none in a chapter's text. */
export interface Unwritten {
  where: Exclude<Where, undefined>;
  field: string | undefined;
}

/** What of a file is still to be written. */
export const unwrittenIn = onceFor((entry: Entry): readonly Unwritten[] => {
  if (!isWritten(entry)) return inData(entry.data);
  const keys = headKeysOf(entry.kind);
  const head = Object.fromEntries(Object.entries(entry.data).filter(([key]) => keys.includes(key)));
  const inText = entry.data.texts.flatMap((block) => {
    const index = block.text.search(stillToWrite);
    return index < 0 ? [] : [{ where: placeIn(block, index), field: undefined }];
  });
  const makers = entry.data.components
    .filter(({ attributes: { credit = '' } }) => stillToWrite.test(credit))
    .map(({ line, column }) => ({ where: { line, column }, field: 'credit' }));
  return [...inData(head), ...inText, ...makers];
});

const inData = (data: unknown): Unwritten[] =>
  textsIn(data)
    .filter(({ text }) => stillToWrite.test(text))
    .map(({ path }) => ({
      where: { path },
      field: path.filter((key) => typeof key === 'string').join('.') || undefined,
    }));

/** The site cannot do without them, so they are not held back until they are written. */
const neededByAll: readonly EntryKind[] = [
  'site',
  'places',
  'groups',
  'themes',
  'documents',
  'terms',
  'target-groups',
  'expectations',
  'plan',
];

/** Whether a file waits with going onto the site until all of it is written. */
export const isUnfinished = (entry: Entry): boolean =>
  !neededByAll.includes(entry.kind) && unwrittenIn(entry).length > 0;
