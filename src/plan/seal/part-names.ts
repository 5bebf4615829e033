import type { PartChange } from './changes.ts';
import { idOf, kindOf, type PartKind } from './part.ts';
import type { PlainObject } from './plain.ts';

type Named = Pick<PartChange, 'key'> & { says: PlainObject };

const quoted = (noun: string, field: string): ((part: Named) => string) => {
  return ({ key, says }) => `${noun} ”${textIn(says, field) ?? idOf(key)}”`;
};

/** What a part is called in the middle of a sentence: "målet ”Flere i job”", "Tabel 8". */
const names: Record<PartKind, (part: Named) => string> = {
  plan: () => 'det, der står om planen',
  goal: quoted('målet', 'title'),
  figure: ({ key, says }) => textIn(says, 'label') ?? idOf(key),
  chapter: quoted('kapitlet', 'title'),
  bilag: ({ key, says }) => textIn(says, 'label') ?? idOf(key),
  offer: quoted('tilbuddet', 'name'),
  'follow-up': quoted('opfølgningen', 'title'),
  measure: quoted('målingen', 'title'),
  group: quoted('gruppen', 'title'),
  place: quoted('stedet', 'name'),
  unit: quoted('enheden', 'many'),
  term: quoted('ordet', 'term'),
  document: quoted('dokumentet', 'short'),
  correction: ({ key }) => `rettelsen ${idOf(key).replace('-', '.')}`,
};

const textIn = (says: PlainObject, field: string): string | undefined =>
  typeof says[field] === 'string' ? says[field] : undefined;

/** What the part is called that a change is in, as it is now, or was before it went. */
export const partName = ({ key, before, after }: Pick<PartChange, 'key' | 'before' | 'after'>): string =>
  names[kindOf(key)]({ key, says: after ?? before ?? {} });
