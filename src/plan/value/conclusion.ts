/** What the program may conclude from what documents print, as closed sets. Their words stand in words/labels.ts. */

/** How a goal may stand, in the order in which goals are counted up. "So far" while the deadline lies after the newest figures. */
export const statuses = [
  'met',
  'met-so-far',
  'partly-met',
  'partly-met-so-far',
  'not-met-so-far',
  'not-met',
  'unknown',
] as const;
export type Status = (typeof statuses)[number];

/** What a goal is marked by where marks stand for goals: how it stands, or that it has no number to be held against. */
export type Mark = Status | 'no-target';

export const isMet = (status: Status): boolean => status === 'met' || status === 'met-so-far';

export const isSoFar = (status: Status): boolean =>
  status === 'met-so-far' || status === 'partly-met-so-far' || status === 'not-met-so-far';

/** What may be said of the way from one number to another. Without a stated aim, a change is only a change. */
export type Course =
  | 'as-aimed'
  | 'against-aim'
  | 'changed'
  | 'few-persons'
  | 'within-rounding'
  | 'same'
  | 'not-comparable';

/**
 * Which way a measure went until its newest number: only where the two may be held together, and lie further apart than
 * rounding or a handful of persons can make up.
 */
export type Way = 'up' | 'down' | 'level' | 'uncertain' | 'reserved' | 'refused' | 'alone';

/** How gravely something stands between two numbers, the gravest first. */
export const severities = ['refusals', 'reservations', 'warnings'] as const;
export type Severity = (typeof severities)[number];

/** What is not known of a plan year, by what it is, in the order in which it is told. */
export const unknownKinds = [
  'missing',
  'empty',
  'goal',
  'value',
  'contradiction',
  'unclear',
  'reading',
  'correction',
] as const;
export type UnknownKind = (typeof unknownKinds)[number];
