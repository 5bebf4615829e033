import type { Entry } from '../layout.ts';
import type { Finding, Where } from '../problem.ts';

interface Forbidden {
  rule: string;
  pattern: RegExp;
  message: (found: string) => string;
  hint: string;
}

const everywhere: readonly Forbidden[] = [
  {
    rule: 'personal-number',
    pattern: /(?<![\d.,])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?![\d.,]\d|\d)/,
    message: () => 'Teksten ligner et cpr-nummer.',
    hint: 'Fjern nummeret. Er det noget andet, så skriv det på en anden måde.',
  },
  {
    rule: 'forbidden-link',
    pattern: /(?:\bfile:\/|\bjavascript:|\bdata:text|\\\\[a-z0-9])\S*/i,
    message: (found) => `”${found}” må ikke udgives: det er et link til en intern server eller et script.`,
    hint: 'Fjern det, eller link til en offentlig side på https://.',
  },
];

const inData: readonly Forbidden[] = [
  ...everywhere,
  {
    rule: 'markup',
    pattern: /<\/?[a-z!][^>]*>?|&(?:[a-z]+|#\d+);/i,
    message: (found) => `Teksten har HTML (${found}).`,
    hint: 'Skriv almindelig tekst; udseendet er programmets sag.',
  },
];

/** Looks through every text of a file for what must never be published. Runs file by file, before the model is built. */
export function neverPublish(entry: Entry): Finding[] {
  if (entry.kind === 'chapter' || entry.kind === 'bilag' || entry.kind === 'page') {
    const { texts, links } = entry.data;
    return [
      ...texts.flatMap(({ text, line, column }) => search(entry.file, { line, column }, text, everywhere)),
      ...links.flatMap(({ url, line, column }) => search(entry.file, { line, column }, url, everywhere)),
      ...search(entry.file, { path: ['lead'] }, entry.data.lead, inData),
    ];
  }
  return eachText(entry.data, []).flatMap(({ text, path }) => search(entry.file, { path }, text, inData));
}

function search(file: string, where: Where, text: string, forbidden: readonly Forbidden[]): Finding[] {
  return forbidden.flatMap(({ rule, pattern, message, hint }) => {
    const found = pattern.exec(text);
    return found ? [{ rule, file, where, message: message(found[0]), hint }] : [];
  });
}

function eachText(data: unknown, path: (string | number)[]): { text: string; path: (string | number)[] }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (Array.isArray(data)) return data.flatMap((item: unknown, i) => eachText(item, [...path, i]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => eachText(value, [...path, key]));
}
