import type { Where } from '../value/problem.ts';
import type { PlainObject } from './plain.ts';
import type { Change } from './changes.ts';

/** The kinds of parts that an edition of a plan consists of, in the order in which they are told. */
export const partKinds = [
  'plan',
  'goal',
  'figure',
  'chapter',
  'bilag',
  'offer',
  'follow-up',
  'measure',
  'group',
  'place',
  'unit',
  'term',
  'document',
  'correction',
] as const;
export type PartKind = (typeof partKinds)[number];

/** A part of an edition by its kind and key: "goal/loentimer". */
export type PartKey = `${PartKind}/${string}`;

/** A part of a plan as its files say it now. */
export interface Part {
  key: PartKey;
  file: string;
  /** What it says, in its plain form. */
  says: PlainObject;
  /** Where in its file something that has changed stands. */
  whereIs: (change: Change) => Where;
}

export const kindOf = (key: string): PartKind => key.slice(0, key.indexOf('/')) as PartKind;
export const idOf = (key: string): string => key.slice(key.indexOf('/') + 1);

/** What parts of a plan rest on and share with other plans: such a one comes and goes with what names it. */
export const sharedKinds: readonly PartKind[] = ['measure', 'group', 'place', 'unit', 'term', 'document'];
