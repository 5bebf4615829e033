import type { Complaint } from '../value/problem.ts';
import { shown } from '../words/shown.ts';

export const table: Complaint = {
  rule: 'markup',
  message: 'Kapitlet har en tabel skrevet med streger (|).',
  hint: 'Læg den i data/<år>/figures/, og vis den med <Figure id="…" />. Er det kun ord, så skriv en liste.',
};

/** Neither Markdown nor HTML asks who made a picture, and both fetch it from wherever it is said to be. */
export const image: Complaint = {
  rule: 'image',
  message: 'Kapitlet har et billede, der ikke er skrevet med <Image>, så det bliver ikke vist.',
  hint: 'Læg filen i mappen billeder/, og skriv <Image src="navn.jpg" alt="det, man ser" credit="hvem der har lavet det" /> på en linje for sig.',
};

/** `<www.…>` and `<https://…>` */
export const addressInTag = (address: string): Complaint => ({
  rule: 'mdx',
  message: 'En adresse står mellem < og >.',
  hint: `Skriv [tekst](${/^www/i.test(address) ? 'https://' : ''}${shown(address)}).`,
});

/** HTML in a chapter, by the name of its tag. */
export function htmlComplaint(name: string): Complaint {
  const tag = name.toLowerCase();
  if (tag === 'img' || tag === 'picture') return image;
  if (/^(?:table|t[rdh]|thead|tbody)$/.test(tag))
    return { ...table, message: `Kapitlet har en tabel i HTML (<${tag}>).` };
  return {
    rule: 'markup',
    message: `Kapitlet har HTML (<${shown(name)}>).`,
    hint: insteadOf.find(([tags]) => tags.includes(tag))?.[1] ?? anyInstead,
  };
}

const anyInstead = 'Skriv det med almindelige tegn: **fed**, [link](/2019/), lister med bindestreg.';
const insteadOf: readonly [tags: readonly string[], hint: string][] = [
  [['br', 'hr'], 'Lad en linje stå tom, så begynder der et nyt afsnit.'],
  [['p', 'div', 'section'], 'Fjern mærkerne. En tom linje begynder et nyt afsnit.'],
  [['b', 'strong'], 'Skriv **fed**.'],
  [['i', 'em'], 'Skriv *kursiv*.'],
  [['a'], 'Skriv [tekst](https://…).'],
  [['ul', 'ol', 'li'], 'Skriv en liste med en bindestreg først på hver linje.'],
  [['h1', 'h2', 'h3', 'h4'], 'Skriv ## foran overskriften.'],
  [['sup', 'sub', 'u', 'span', 'font'], 'Skriv ordet, som det er, uden mærket.'],
];
