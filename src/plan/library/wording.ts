import type { Goal } from '../entry/goal.ts';

/** A wording without what cannot be seen in it: letters in one form, no soft hyphens or zero-width characters, single spaces. */
export const tidy = (wording: string): string =>
  wording
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether two wordings are the same words: what cannot be seen, capital letters and a last full stop make no difference. */
export const isSameWording = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (wording: string): string => tidy(wording).toLocaleLowerCase('da').replace(/\.$/, '');

/** Only a printed wording can be held against another, word by word. */
export const hasOwnWording = ({ told, themeOnly }: Pick<Goal, 'told' | 'themeOnly'>): boolean => !told && !themeOnly;

/** Every wording that the documents print for a goal. */
const wordingsOfGoal = (goal: Pick<Goal, 'wording' | 'alsoWorded' | 'told' | 'themeOnly'>): string[] => [
  ...(hasOwnWording(goal) ? [goal.wording] : []),
  ...(goal.alsoWorded ?? []).map(({ wording }) => wording),
];

/** Whether the documents print the same words for two goals, in one of the places where they print them. */
export const shareWording = (one: Goal, other: Goal): boolean =>
  wordingsOfGoal(one).some((wording) => wordingsOfGoal(other).some((there) => isSameWording(wording, there)));
