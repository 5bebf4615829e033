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

/**
 * How hard a Danish text is to read, by Carl-Hugo Björnsson's LIX: words a sentence, plus the share in percent of words
 * with more than six letters. Up to 44 reads like a newspaper. Abbreviations are read out and dots in numbers dropped,
 * so that they end no sentence. Undefined where there is no sentence.
 */
export function lix(text: string): number | undefined {
  const plain = Object.entries(abbreviations)
    .reduce((so, [short, long]) => so.replaceAll(short, long), text)
    .replace(/(?<=\d)[.,](?=\d)/g, '')
    .replace(/(?<=\d)\.(?=\s\p{Ll})/gu, '');
  const words = plain.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const sentences = plain.split(/[.!?:](?=\s|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  if (words.length === 0 || sentences === 0) return undefined;
  const long = words.filter((word) => word.length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}
