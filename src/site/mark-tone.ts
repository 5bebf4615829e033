import { isMet, type Mark } from '../plan/value/conclusion.ts';

/** The colour of a mark, which goes with its shape: styles/goal.css gives each its tone. */
export type MarkTone = 'met' | 'part' | 'unmet' | 'unknown';

export function toneOf(mark: Mark): MarkTone {
  if (mark === 'unknown' || mark === 'no-target') return 'unknown';
  if (isMet(mark)) return 'met';
  return mark === 'partly-met' || mark === 'partly-met-so-far' ? 'part' : 'unmet';
}
