import {
  asKey,
  correctedPath,
  layout,
  placeOfFile,
  planOfPath,
  type EntryKind,
  type FilePlace,
} from '../plan/library/layout.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';

/** Something that stands in the library and could not be read: what it defines is not missing, only unknown for now. */
export interface Unread {
  kind: EntryKind;
  id: string;
  year?: PlanYear | undefined;
  /** It is not there at all, and that is told. */
  isAway?: true;
}

/** What a file of the library would have defined. */
export const unreadAt = ({ location, id, year }: FilePlace): Unread => ({ kind: location.kind, id, year });

/**
 * What a file with a wrong name or in a wrong folder most likely defines: what its corrected name says, or anything that
 * has such a key, in any of these years.
 */
export function unreadMisplaced(file: string, years: readonly PlanYear[]): Unread[] {
  const corrected = correctedPath(file);
  if (corrected) {
    const meant = unreadAt(placeOfFile(corrected)!);
    // What refers to it may have another name for it, too: once it has one that can be read, that is told.
    return [meant, { ...meant, id: meant.kind }];
  }
  const id = asKey(file.split('/').at(-1)!.replace(/\..*$/, ''));
  const texts = layout
    .filter(({ pattern }) => pattern.includes('<id>'))
    .flatMap(({ kind, pattern }): Unread[] =>
      pattern.includes('<year>') ? years.map((year) => ({ kind, id, year })) : [{ kind, id }],
    );
  return [...texts, { kind: 'image', id: 'image', year: planOfPath(file) }];
}
