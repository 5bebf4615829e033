/** How words are looked for: as they may be written by one who has only heard them. */

/** Small words of a question, which tell nothing of what is asked for. */
const smallWords = new Set(
  'af alt at blev bliver da de den der det dig du en er et fik for fra få får gik gør har hvad hvem hvis hvor hvordan hvorfor hvornår i jeg kan kunne man mange med meget mig min mine mit må ned nogle når og om op os på sin skal som så the til ud under var ved vi vil virker være'.split(
    ' ',
  ),
);

/** Without capitals, hyphens and accents, and with letters as they may be written too: flexjob, foertidspension. */
export const folded = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('x', 'ks')
    .replace(/(?<=\p{L})[-\u00ad](?=\p{L})/gu, '');

/** The words of a text as they are written; a number with a point, "10.1", is one. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\d]+(?:[-.\u00ad][\p{L}\d]+)*/gu) ?? [];

/** What is asked for, word by word, without the small words of a question unless there is nothing else. */
export function askedFor(question: string): string[] {
  const words = wordsIn(question);
  const telling = words.filter((word) => !smallWords.has(word.toLocaleLowerCase('da')));
  return telling.length > 0 ? telling : words;
}
