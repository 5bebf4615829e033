import { Lexer } from 'yaml';
import { parseDanishNumber } from '../plan/words/danish.ts';

/** Something about the text of a YAML file, at an offset into it. */
export interface TextFinding {
  offset: number;
  message: string;
  hint: string;
}

/** A sign or a space of YAML itself, at an offset into the text. */
export interface Token {
  source: string;
  offset: number;
}

const quote = 'Sæt hele teksten i anførselstegn.';

/** What each sign does to the word behind it. */
const signs: Record<string, (word: string) => string> = {
  '*': (word) => `”${word}” læses som en henvisning i YAML og ikke som tekst.`,
  '&': (word) => `”${word}” læses som et navn i YAML, og ordet forsvinder.`,
  '!': (word) => `”${word}” læses som en type i YAML, og ordet forsvinder.`,
};

/**
 * Words that an editor has written and that YAML would take for its own: `*vigtigt*`, `&Ord`, `!Vigtigt`, and ` #2 og 3`,
 * which it takes for a comment. Nothing of the library needs references, names or types, so none may stand.
 */
export function takenWords(text: string, tokens: readonly Token[]): TextFinding[] {
  return tokens.flatMap(({ source, offset }): TextFinding[] => {
    const message = signs[source[0]!]?.(source);
    if (message) return [{ offset, message, hint: quote }];
    if (!isLostComment(source, text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))) return [];
    return [
      {
        offset,
        message: `Fra ”${/^#\s*\S*/.exec(source)![0].trim()}” og linjen ud læses som en kommentar, og teksten forsvinder.`,
        hint: `${quote} Er det en kommentar, så sæt den på sin egen linje.`,
      },
    ];
  });
}

/**
 * A comment that stands where text could have gone on: right behind # as in "#2", or after words that nothing closes. After
 * a number, a single key, or what is closed by a bracket or a quote, a comment with a space is meant as one.
 */
function isLostComment(source: string, before: string): boolean {
  if (!source.startsWith('#')) return false;
  const value = before.replace(/^\s*(?:-\s+)*(?:[\w-]+:(?:\s+|$))?/, '').trimEnd();
  if (/[\]}]$/.test(value)) return false;
  // A sign of a table in a cell: [#, 5].
  if (/[[,]$/.test(value) && /^#\s*[,\]}]/.test(source)) return true;
  if (/^#[\p{L}\p{N}]/u.test(source)) return before.trim() !== '';
  if (!/\p{L}/u.test(value) || /[,:[{]$/.test(value) || /^(["']).*\1$/.test(value)) return false;
  return /^#\s*(?:\d|$)/.test(source) || !/^[a-z\d-]+$/.test(value);
}

/** No file of a library has so many lists or brackets in each other; the parser takes ever longer for each more. */
const deepest = 30;

/** Where brackets, or dashes on one line, stand too deep in each other to be read. */
export function tooDeep(tokens: readonly Token[]): TextFinding | undefined {
  let depth = 0;
  let dashes = 0;
  for (const { source, offset } of tokens) {
    if (source === '[' || source === '{') depth += 1;
    if (source === ']' || source === '}') depth -= 1;
    dashes = source.includes('\n') ? 0 : dashes + Number(/^[-?]$/.test(source));
    if (depth + dashes > deepest) {
      return { offset, message: 'Parenteser eller lister står for dybt inden i hinanden.', hint: 'Ret indholdet.' };
    }
  }
  return undefined;
}

/** The lexer's tokens, without scalars: it sets a mark of its own before each of those. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    if (source === '\u001f') isScalar = true;
    else if (source !== '\u0002' && source !== '\u0018') {
      if (!isScalar) tokens.push({ source, offset });
      isScalar = false;
      offset += source.length;
    }
  }
  return tokens;
}

const odd = '\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff';
const structure: readonly [pattern: RegExp, where: string][] = [
  [new RegExp(String.raw`^([ \t]*)[${odd}][\s${odd}]*(?:-[\s${odd}]|[\w-]+:)`), 'forrest på linjen'],
  [new RegExp(String.raw`^(\s*(?:- *)?[\w-]+:)[ \t]*[${odd}]`), 'efter kolonet'],
  [new RegExp(String.raw`^(\s*-)[ \t]*[${odd}]`), 'efter stregen'],
];

/** Spaces that look like ordinary ones where YAML asks for an ordinary one: pasted from a web page or from Word. */
export function oddSpaces(lines: readonly string[]): TextFinding[] {
  let offset = 0;
  return lines.flatMap((line): TextFinding[] => {
    const start = offset;
    offset += line.length + 1;
    for (const [pattern, where] of structure) {
      const before = pattern.exec(line)?.[1];
      if (before === undefined) continue;
      const at = before.length + line.slice(before.length).search(new RegExp(`[${odd}]`));
      return [
        {
          offset: start + at,
          message: `Der står ${nameOfSpace(line[at]!)} ${where}, hvor der skal stå almindelige mellemrum.`,
          hint: 'Slet tegnet, og tryk på mellemrumstasten i stedet.',
        },
      ];
    }
    return [];
  });
}

/** Cells of a spreadsheet, pasted as they are: numbers with tabs between them. */
export function pastedCells(lines: readonly string[]): TextFinding[] {
  let offset = 0;
  return lines.flatMap((line): TextFinding[] => {
    const start = offset;
    offset += line.length + 1;
    const found = /(?<![\d.,-])-?\d[\d.,]*(?:\t+-?\d[\d.,]*)+/.exec(line);
    if (!found) return [];
    const numbers = found[0].split(/\t+/).map((cell) => parseDanishNumber(cell) ?? cell);
    return [
      {
        offset: start + found.index,
        message: 'Her er tal fra et regneark, med tabulator imellem.',
        hint: `Skriv dem i rækkens values med komma imellem og punktum som decimaltegn: values: [${numbers.join(', ')}]`,
      },
    ];
  });
}

function nameOfSpace(character: string): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const isInvisible = /[\u200b\u2060\ufeff]/.test(character);
  return `${character === '\u00a0' ? 'et hårdt mellemrum' : isInvisible ? 'et usynligt tegn' : 'et særligt mellemrum'} (${code})`;
}
