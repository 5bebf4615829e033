import { capitalize } from '../words/danish.ts';
import type { Goal } from '../entry/goal.ts';

type Worded = Pick<Goal, 'told' | 'themeOnly'>;

/** What stands over a goal's wording: the printed one, or what it is instead. */
export const wordingTitle = ({ told, themeOnly }: Worded): string =>
  themeOnly ? 'Kun temaet er kendt' : told ? 'Målet, genfortalt af webstedet' : 'Målet, som det er trykt';

/** Said beside a goal's name, where its wording is not the printed one. */
export const wordingNote = ({ told, themeOnly }: Worded): string | undefined =>
  themeOnly ? 'kun temaet er kendt' : told ? 'genfortalt' : undefined;

/** A goal's wording in a list: the printed one as it is, another with what it is before it. */
export function wordingText(goal: Worded & Pick<Goal, 'wording'>): string {
  const note = wordingNote(goal);
  return note ? `${capitalize(note)}: ${goal.wording}` : goal.wording;
}

/** In data: that the wording is not the printed one; nothing where it is. */
export const wordedAs = ({ told, themeOnly }: Worded): { told?: true; themeOnly?: true } => ({
  ...(told && { told }),
  ...(themeOnly && { themeOnly }),
});
