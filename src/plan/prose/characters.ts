import type { Complaint } from '../value/problem.ts';

interface Kind {
  pattern: RegExp;
  /** What an editor calls it. */
  name: string;
  hint: string;
}

const remove = 'Slet det, og skriv stedet igen på tastaturet.';

/** What a browser draws nothing for, and is no space, no sign within an emoji, and not named by itself below. */
const invisible =
  /(?![\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0f\ufeff])[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufff9-\ufffc\u{e0000}-\u{e007f}]|(?<!\p{Extended_Pictographic}|[\d#*])\ufe0f|(?<=^|[^\p{L}\p{M}])\p{M}(?<!\ufe0f)/gu;

/** Characters that one cannot see, or that are not what they look like. */
const everywhere: readonly Kind[] = [
  { pattern: /\r(?!\n)/g, name: 'et linjeskift af en gammel slags (CR)', hint: 'Gem filen med linjeskift som LF.' },

  { pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, name: 'et usynligt styretegn', hint: remove },
  { pattern: /[\u0080-\u009f]/g, name: 'et usynligt styretegn fra en gammel tegnkodning', hint: remove },
  { pattern: /\u00ad/g, name: 'en blød bindestreg', hint: 'Slet den; browseren deler selv ordene.' },
  {
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    name: 'et usynligt tegn, der vender læseretningen',
    hint: remove,
  },
  {
    pattern: /[\u200b\u200c\u2060]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu,
    name: 'et mellemrum uden bredde',
    hint: remove,
  },
  { pattern: /(?<!^)\ufeff/g, name: 'et usynligt BOM-tegn inde i filen', hint: remove },
  {
    pattern: /[\u2028\u2029]/g,
    name: 'et usynligt linjeskift (U+2028 eller U+2029)',
    hint: 'Slet det, og lav linjeskiftet med Enter.',
  },
  {
    pattern: /[\u1680\u2000-\u200a\u202f\u205f\u3000]/g,
    name: 'et mellemrum af en særlig bredde',
    hint: 'Skriv et almindeligt mellemrum.',
  },
  { pattern: /\ufffd/g, name: 'et tegn, der er gået tabt (�)', hint: 'Se efter i dokumentet, hvad der skal stå.' },
  { pattern: invisible, name: 'et usynligt tegn', hint: remove },
  {
    pattern: /(?![0-9])\p{Nd}/gu,
    name: 'et ciffer, der ikke er et af tastaturets (0-9)',
    hint: 'Skriv tallet igen på tastaturet.',
  },
  {
    pattern:
      /[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})|(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]/gu,
    name: 'et bogstav fra et andet alfabet midt i et ord, som ligner et dansk',
    hint: 'Skriv ordet igen på tastaturet.',
  },
  {
    pattern: /[\uff01-\uff0f\uff1a-\uff5e]|[\u2160-\u2188\u2460-\u24ff\u2776-\u2793\u{1d400}-\u{1d7cb}]/gu,
    name: 'et tegn fra en særlig skrifttype',
    hint: 'Skriv et almindeligt tegn.',
  },
  {
    pattern: /\p{Co}/gu,
    name: 'et tegn fra en særlig skrifttype, fx et punkttegn fra Word',
    hint: 'Skriv et almindeligt tegn; et punkt i en liste begynder med - og et mellemrum.',
  },
  {
    pattern: /[\ufb00-\ufb06]/g,
    name: 'to bogstaver trykt som ét tegn, fx ﬁ',
    hint: 'Skriv bogstaverne hver for sig.',
  },
  {
    pattern: /Ã[\u0080-\u00bf†˜…]|â€|Â[\u00a0§°½]/g,
    name: 'bogstaver, der er gemt med forkert tegnkodning, fx Ã¦ for æ',
    hint: 'Skriv ordet igen, og gem filen som UTF-8.',
  },
];

/** A hard space is fine in running text, but not where a program reads the text and not the eye. */
const hardSpace = { name: 'et hårdt mellemrum', hint: 'Slet det, og skriv et almindeligt mellemrum.' };
const inMarkup: readonly Kind[] = [
  { ...hardSpace, pattern: /(?<=^[\s\u00a0]*)\u00a0/gm },
  { ...hardSpace, pattern: /(?<=^[ \t]*(?:#{1,6}|[-+*]|\d+[.)]))\u00a0/gm },
  { ...hardSpace, pattern: /(?<=<\/?[A-Za-z][^<>”"]*)\u00a0/g },
];
const inYaml: readonly Kind[] = [
  { ...hardSpace, pattern: /(?<=^[\s\u00a0]*)\u00a0/gm },
  { ...hardSpace, pattern: /(?<=^[\s\u00a0]*(?:-[ \u00a0]+)?[a-zA-Z]*)\u00a0(?=[a-zA-Z ]*:)/gm },
  { ...hardSpace, pattern: /(?<=[[{,][ \u00a0]*|(?:^|[\s{,])[\w-]+:[ \u00a0]*|^[ \u00a0]*-[ \u00a0]*)\u00a0/gm },
  { ...hardSpace, pattern: /(?<=\S)\u00a0+(?=[ \t]*(?:[,\]}]|\r?$))/gm },
  {
    name: hardSpace.name,
    hint: 'Slet det, og skriv tallet uden mellemrum.',
    pattern: /(?<=[[,:][ ]*[-−]?\d[\d.,]*)\u00a0(?=[\d.,]+[ ]*(?:[\],}]|$))/gm,
  },
];

/** Nothing but what a Danish keyboard has: most texts need not be looked through for each kind. */
const ordinary = /^[\t\n -~æøåÆØÅéÉ§½”’–…]*$/;

/** Everything that a text holds that is not what it looks like: each kind once, at the first place where it stands. */
export function strangeCharacters(
  text: string,
  format: 'plain' | 'mdx' | 'yaml' = 'plain',
): { index: number; complaint: Complaint }[] {
  if (ordinary.test(text)) return [];
  const special = { plain: [], mdx: inMarkup, yaml: inYaml }[format];
  const found = [...everywhere, ...special].flatMap(({ pattern, name, hint }) => {
    const places = [...text.matchAll(pattern)];
    return places.length === 0 ? [] : [{ name, hint, index: places[0]!.index, count: places.length }];
  });
  return found
    .filter(
      ({ name, index }, i) =>
        !found.some((other, o) => other.name === name && (other.index < index || (other.index === index && o < i))),
    )
    .sort((a, b) => a.index - b.index)
    .map(({ name, hint, index, count }) => ({
      index,
      complaint: {
        rule: 'character',
        message: `Her står ${name}${count > 1 ? `, og ${count - 1} til i filen` : ''}.`,
        hint,
      },
    }));
}
