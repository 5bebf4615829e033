const abbreviations: Record<string, string> = {
  'pct.': 'procent',
  'ca.': 'cirka',
  fx: 'for eksempel',
  'kr.': 'kroner',
  'mio.': 'millioner',
  'mia.': 'milliarder',
  'nr.': 'nummer',
  'stk.': 'stykke',
};

/** A text as it is read out, with no full stop but those that end sentences. */
const readOut = (text: string): string =>
  Object.entries(abbreviations)
    .reduce(
      (so, [short, long]) => so.replaceAll(new RegExp(`(?<!\\p{L})${short.replace('.', '\\.')}(?!\\p{L})`, 'gu'), long),
      text,
    )
    .replace(/(?<=\d)[.,](?=\d)/g, '')
    .replace(/(?<=\d)\.(?=\s\p{Ll})/gu, '');

const sentencesOf = (plain: string): string[] =>
  plain.split(/[.!?:](?=\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));

/** The sentences of a text, read out. */
export const sentencesIn = (text: string): string[] => sentencesOf(readOut(text));

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

/**
 * How hard a Danish text is to read, by Carl-Hugo Björnsson's LIX: words a sentence, plus the share in percent of words
 * with more than six letters. Up to 44 reads like a newspaper. Abbreviations are read out and dots in numbers dropped,
 * so that they end no sentence. Undefined where there is no sentence.
 */
export function lix(text: string): number | undefined {
  const plain = readOut(text);
  const words = wordsIn(plain);
  const sentences = sentencesOf(plain).length;
  if (words.length === 0 || sentences === 0) return undefined;
  const long = words.filter((word) => word.length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}
