/** How words are looked for: as they may be written by one who has only heard them. */

/** Small words of a question, which tell nothing of what is asked for. */
const smallWords = new Set(
  'af alt at blev blevet bliver da de den der det dig du en er et fik for fra få får gik gør har hvad hvem hvis hvor hvordan hvorfor hvornår i jeg kan kunne man mange med meget mig min mine mit må ned nogle når og om op os på pct procent sin skal som så the til ud under var ved vi vil virker været være'.split(
    ' ',
  ),
);

const asciiLetters = (text: string): string => text.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');

/** Without capitals, hyphens and accents, and with letters as they may be written too: flexjob, foertidspension. */
export const folded = (text: string): string =>
  asciiLetters(text.toLocaleLowerCase('da'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('x', 'ks')
    .replace(/(?<=\p{L})[-\u00ad](?=\p{L})/gu, '');

/** The words of a text as they are written; a number with a point, "10.1", is one, and so is one with a comma, "23,3". */
export const wordsIn = (text: string): string[] =>
  text.normalize('NFC').match(/[\p{L}\d]+(?:[-.\u00ad][\p{L}\d]+|(?<=\d),\d+)*/gu) ?? [];

/** What is asked for, word by word, without the small words of a question unless there is nothing else. */
export function askedFor(question: string): string[] {
  // A letter may be written as two signs: "a" and its ring.
  const words = wordsIn(question.normalize('NFC'));
  const telling = words.filter((word) => !smallWords.has(word.toLocaleLowerCase('da')));
  return telling.length > 0 ? telling : words;
}

/** Whether a number is what is asked for. */
export const asksHowMany = (question: string): boolean => /\bhvor\s+mange\b/i.test(question);

/** The other ways in which a word may be written: foertidspension, fortidspension, flexjob; none that is the word itself. */
export function spellings(word: string): string[] {
  const written = word.toLocaleLowerCase('da');
  const plain = written.replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  const ways = [folded(written), asciiLetters(written), plain].flatMap((way) => [
    way,
    way.replace(/(?<=[aeiouyæøå])ks/, 'x'),
  ]);
  return [...new Set(ways)].filter((way) => way !== written);
}

const ending = /(?:ernes|erne|enes|eres|ens|ets|ers|ene|ere|en|er|et|es|e|s)$/;

/** What is left of a word without the ending that Danish gives it, as it is compared: "job" of "jobbet", "virksomhed" of "virksomhedernes". */
export function stemOf(word: string): string {
  const whole = folded(word);
  const stem = whole.replace(ending, '');
  if (stem === whole || stem.length < 3) return whole;
  return stem.replace(/([^aeiouy\d])\1$/, '$1');
}
