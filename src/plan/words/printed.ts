import { minus } from './danish.ts';

/**
 * How readers meet what a document prints in a cell. It is decided once, when the cell is read; tables, charts, sentences
 * and chapters go by it.
 */
export interface Shown {
  /** What stands in the cell, as it is set on a screen: the hyphen of a negative number is a minus sign. */
  shown: string;
  /** The document says the number in words: "ca. 48", "Fald på 1,2 pct." Else it is a bare number, which may be set anew. */
  isWords: boolean;
  /** The words are those of a rise or fall in percent, which running text says itself: it takes the number. */
  isPercentInWords: boolean;
  /**
   * The word by which the document says itself that it gives the number only about: "ca. " of "ca. 48", "omkring " of
   * "omkring 390"; empty where it gives it as it is. A number that is shown without its words keeps this one.
   */
  rough: string;
}

const about = /^(?:ca\.?|cirka|omkring|omtrent|godt|knap|næsten|over|under|mere end|mindre end)\s/i;

/** Reads what a document prints. */
export function shownAs(printed: string): Shown {
  const isWords = !/^[-−\d]/.test(printed);
  const rough = about.exec(printed)?.[0] ?? '';
  return {
    shown: printed.replace(/^-(?=\d)/, minus),
    isWords,
    isPercentInWords: isWords && rough === '' && /\d\s*pct/.test(printed),
    rough,
  };
}

/** How a distance from a number that is itself only about right is said: about. */
export const roughDistance = ({ rough }: Pick<Shown, 'rough'>): string => (rough === '' ? '' : 'ca. ');
