import { isMap, isSeq, visit, type Document, type YAMLError } from 'yaml';
import { emptyCellHint } from '../plan/rules/cells.ts';
import { shown } from '../plan/words/shown.ts';
import { linesOf, placesIn } from './line-index.ts';
import type { TextFinding } from './yaml-text.ts';

type Said = [message: string, hint: string];

/** What the parser's errors mean to someone who writes YAML by hand. */
const byCode: Partial<Record<YAMLError['code'], Said>> = {
  DUPLICATE_KEY: ['Den samme nøgle står to gange.', 'Fjern den ene.'],
  TAB_AS_INDENT: ['Linjen er rykket ind med tabulator.', 'Ryk ind med mellemrum.'],
  MISSING_CHAR: [
    'Der mangler et tegn: et anførselstegn, en parentes eller et komma.',
    'Se efter, om alt, der er åbnet, også er lukket.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Der står et kolon i teksten, så den læses som en nøgle.',
    'Sæt hele teksten i anførselstegn.',
  ],
  BLOCK_IN_FLOW: ['Linjen kan læses på to måder.', 'Sæt teksten i anførselstegn, hvis den indeholder et kolon.'],
  MULTILINE_IMPLICIT_KEY: [
    'En nøgle må ikke gå over flere linjer.',
    'Se efter et manglende kolon eller anførselstegn.',
  ],
  BAD_SCALAR_START: ['Teksten begynder med et tegn, som YAML bruger selv.', 'Sæt teksten i anførselstegn.'],
  BAD_DIRECTIVE: ['Linjen begynder med %, som YAML bruger selv.', 'Sæt teksten i anførselstegn, eller fjern linjen.'],
  BAD_DQ_ESCAPE: [
    'Der står en omvendt skråstreg \\ i en tekst med dobbelte anførselstegn, og den læses som en kode.',
    "Brug enkelte anførselstegn omkring teksten: '…'.",
  ],
  KEY_OVER_1024_CHARS: ['Nøglen er længere end 1024 tegn.', 'Se efter et manglende anførselstegn.'],
  MULTIPLE_DOCS: [
    'Filen er delt i flere af en linje med --- eller tre punktummer.',
    'Fjern linjen; en fil er ét stykke.',
  ],
  RESOURCE_EXHAUSTION: ['Parenteser eller lister står for dybt inden i hinanden.', 'Ret indholdet.'],
  UNEXPECTED_TOKEN: ['Her står noget, der ikke passer ind.', 'Se efter anførselstegn, kommaer og indrykning.'],
};

const unknown: Said = [
  'YAML’en kan ikke læses her.',
  'Se efter anførselstegn, kolon og indrykning på linjen og linjen før.',
];

const indentation = (column: number, before: Line | undefined): Said => [
  'Linjen er rykket forkert ind.',
  `Den begynder i kolonne ${column}${before && before.column !== column ? `, linje ${before.number} i kolonne ${before.column}` : ''}. Nøgler, der hører sammen, og streger i samme liste skal begynde i samme kolonne.`,
];

/** A line above, and the column that it begins in, both from 1. */
interface Line {
  number: number;
  column: number;
}

/**
 * What is wrong with a text that cannot be parsed: the first thing, since the rest mostly follows from it. Only keys that
 * stand twice are told one by one.
 */
export function syntaxFindings(document: Document, text: string): TextFinding[] {
  const { errors } = document;
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const told = first ? [first] : errors.slice(0, 3);
  return told.map((error) => {
    const { offset, said } = diagnose(error, document, text);
    return { offset, message: said[0], hint: said[1] };
  });
}

interface Diagnosis {
  offset: number;
  said: Said;
}

/** Most of the parser's errors are told where it lost the thread; an editor needs to know where it was cut. */
function diagnose(error: YAMLError, document: Document, text: string): Diagnosis {
  const offset = Math.min(error.pos[0], text.length);
  const source = new Source(text);
  const { line, start } = source.at(offset);
  return (
    openedQuote(error, document, source) ??
    openedBracket(error, document) ??
    tabbed(error, line, start) ??
    spaceless(error, line, start) ??
    strayBracket(error, text, offset) ??
    afterQuote(error, text, offset) ??
    missingComma(error, line, offset - start, offset) ??
    startingSign(error, text, offset) ??
    emptyItem(error, offset) ??
    misplaced(error, source, offset) ?? { offset, said: byCode[error.code] ?? unknown }
  );
}

class Source {
  readonly lines: string[];
  private readonly starts: number[] = [];
  private readonly placeOf: ReturnType<typeof placesIn>;

  constructor(text: string) {
    this.lines = linesOf(text);
    this.placeOf = placesIn(text);
    let start = 0;
    for (const line of text.split('\n')) {
      this.starts.push(start);
      start += line.length + 1;
    }
  }

  /** The line that an offset lies on. */
  at(offset: number): { line: string; start: number; number: number } {
    const number = this.placeOf(offset).line - 1;
    return { line: this.lines[number]!, start: this.starts[number]!, number };
  }

  startOf(number: number): number {
    return this.starts[number]!;
  }
}

const looksLikeKey = /^\s*(?:- +)?[\w-]+:(?:\s|$)/;

/** A quote that is never closed swallows the lines after it; what helps is where it was opened. */
function openedQuote({ message }: YAMLError, document: Document, source: Source): Diagnosis | undefined {
  const said: Said = ['Anførselstegnet er ikke lukket.', 'Skriv et til, hvor teksten slutter.'];
  let found: Diagnosis | undefined;
  visit(document, {
    Scalar(_key, { type, range, source: written }) {
      if (found || !range || !type?.startsWith('QUOTE') || !written) return;
      const swallowed = linesOf(written).slice(1);
      if (swallowed.some((line) => looksLikeKey.test(line))) found = { offset: range[0], said };
    },
  });
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (found || !quote) return found;
  const number = source.lines.findIndex((line) => line.split(quote).length % 2 === 0);
  return number < 0 ? undefined : { offset: source.startOf(number) + source.lines[number]!.indexOf(quote), said };
}

/** A bracket that is never closed is missed on the line after it; the last one of its kind before that is the open one. */
function openedBracket({ message, pos }: YAMLError, document: Document): Diagnosis | undefined {
  if (!/^Flow (?:map|sequence) .*must be sufficiently indented/.test(message)) return undefined;
  const isMapOpen = message.startsWith('Flow map');
  let offset: number | undefined;
  visit(document, {
    Collection(_key, node) {
      if (node.flow && (isMapOpen ? isMap(node) : isSeq(node)) && node.range && node.range[0] < pos[0])
        offset = node.range[0];
    },
  });
  if (offset === undefined) return undefined;
  return { offset, said: [`Parentesen ${isMapOpen ? '{' : '['} er ikke lukket.`, 'Luk den på samme linje.'] };
}

function tabbed({ code }: YAMLError, line: string, start: number): Diagnosis | undefined {
  if (!/^ *\t/.test(line) || /^(?:MISSING_CHAR|DUPLICATE_KEY|BAD_SCALAR_START)$/.test(code)) return undefined;
  return { offset: start, said: byCode.TAB_AS_INDENT! };
}

function spaceless({ code }: YAMLError, line: string, start: number): Diagnosis | undefined {
  const key = /^\s*(?:- +)?[A-Za-z][\w-]*:(?=[^\s:])/.exec(line)?.[0];
  if (!key || !/^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR|BLOCK_AS_IMPLICIT_KEY|BAD_INDENT)$/.test(code))
    return undefined;
  return {
    offset: start + key.length,
    said: ['Der mangler et mellemrum efter kolonet.', `Skriv ${key.trim().replace(/^- +/, '')} og så et mellemrum.`],
  };
}

/** A bracket that closes nothing. */
function strayBracket({ code }: YAMLError, text: string, offset: number): Diagnosis | undefined {
  const bracket = text[offset] ?? '';
  if (code !== 'UNEXPECTED_TOKEN' || !/^[\]}]$/.test(bracket)) return undefined;
  return { offset, said: [`Parentesen ${bracket} lukker noget, der ikke er åbnet.`, 'Fjern den, eller åbn den før.'] };
}

/** More text right behind a quote that closes: most likely an apostrophe, or a quote within the text. */
function afterQuote({ code }: YAMLError, text: string, offset: number): Diagnosis | undefined {
  const quote = text[offset - 1] ?? '';
  if (code !== 'UNEXPECTED_TOKEN' || !/^["']$/.test(quote) || !/^\p{L}/u.test(text.slice(offset))) return undefined;
  const other = quote === "'" ? '"' : "'";
  return {
    offset: offset - 1,
    said: [`Anførselstegnet ${quote} slutter teksten her.`, `Sæt hele teksten mellem ${other} i stedet.`],
  };
}

/** Two keys within brackets with nothing between them. */
function missingComma({ code }: YAMLError, line: string, at: number, offset: number): Diagnosis | undefined {
  if (!/^(?:BLOCK_AS_IMPLICIT_KEY|BLOCK_IN_FLOW|MULTILINE_IMPLICIT_KEY|MISSING_CHAR)$/.test(code)) return undefined;
  const isWithin =
    line
      .slice(0, at)
      .replace(/\{[^{}]*\}|\[[^[\]]*\]/g, '')
      .search(/[{[]/) >= 0;
  if (!isWithin || !/^[^,[\]{}"']+\s[\w-]+:\s/.test(line.slice(at))) return undefined;
  return {
    offset,
    said: [
      'Der mangler et komma, eller der står et kolon i teksten.',
      'Sæt et komma før den næste nøgle, eller sæt hele teksten i anførselstegn.',
    ],
  };
}

/** Signs that YAML keeps for itself, where an editor means a text that begins with one. */
function startingSign({ code, message }: YAMLError, text: string, offset: number): Diagnosis | undefined {
  const isDash = /^-\s*(?:[,\]}]|$)/.test(text.slice(offset)) || /^(?:BLOCK_IN_FLOW|UNEXPECTED_TOKEN)$/.test(code);
  if (isDash && text[offset] === '-') {
    return {
      offset,
      said: ['En streg først i en tekst læses som en liste.', 'Sæt hele teksten i anførselstegn, fx "-".'],
    };
  }
  if (message.startsWith('Missing directives-end')) {
    return { offset: Math.max(0, text.search(/^%/m)), said: byCode.BAD_DIRECTIVE! };
  }
  const block = /([>|])[-+\d]* +$/.exec(text.slice(0, offset))?.[1];
  const sign = code === 'UNEXPECTED_TOKEN' ? block : text[offset];
  if (!/^(?:BAD_SCALAR_START|UNEXPECTED_TOKEN)$/.test(code) || !sign || /[\s\w]/.test(sign)) return undefined;
  return {
    offset,
    said: /^%\s*(?:[,}\]]|$)/m.test(text.slice(offset))
      ? ['Tegnet % kan ikke stå alene.', 'Er det en enhed, så skriv pct.']
      : [`Teksten begynder med tegnet ${sign}, som YAML bruger selv.`, 'Sæt hele teksten i anførselstegn.'],
  };
}

/** Two commas after each other: most likely a cell that the document leaves empty. */
function emptyItem({ message }: YAMLError, offset: number): Diagnosis | undefined {
  if (!message.startsWith('Unexpected , in flow')) return undefined;
  return {
    offset,
    said: [
      'Her mangler en værdi foran kommaet.',
      `Er det en celle: ${emptyCellHint.charAt(0).toLowerCase()}${emptyCellHint.slice(1)}`,
    ],
  };
}

/** A line that begins in another column than its neighbours. */
function misplaced({ code, message }: YAMLError, source: Source, offset: number): Diagnosis | undefined {
  const { number, line, start } = source.at(offset);
  const isAtLine =
    (code === 'BAD_INDENT' && !message.startsWith('Flow')) ||
    message.startsWith('Sequence item without') ||
    message.startsWith('A block sequence may not');
  if (isAtLine) return misplacedLine(source, number);
  if (!/^(?:MULTILINE_IMPLICIT_KEY|BLOCK_AS_IMPLICIT_KEY)$/.test(code)) return undefined;
  // Another colon on the same line is a colon in a text; otherwise the thread was cut by the line below.
  if (/:(?:\s|$)/.test(line.slice(offset - start))) return undefined;
  const below = source.lines.findIndex((each, i) => i > number && isContent(each));
  if (below < 0 || !looksLikeKey.test(source.lines[below]!)) return undefined;
  const open = openColumns(source.lines.slice(0, number));
  const column = columnOf(source.lines[below]!);
  return misplacedLine(source, open.has(column) && column > columnOf(line) ? number : below);
}

function misplacedLine(source: Source, number: number): Diagnosis {
  const column = columnOf(source.lines[number]!);
  const above = source.lines.findLastIndex((line, i) => i < number && isContent(line));
  const line = source.lines[above];
  if (line !== undefined && columnOf(line) === column && /^\s*[A-Za-z][\w-]*(?:\s|$)/.test(line)) {
    return { offset: source.startOf(above) + column, said: colonless(line.trim()) };
  }
  const before = line === undefined ? undefined : { number: above + 1, column: columnOf(line) + 1 };
  return { offset: source.startOf(number) + column, said: indentation(column + 1, before) };
}

/** "unit pct", "unit = pct": taken for more of the text above, until the next key does not fit. */
function colonless(line: string): Said {
  const [, key = '', value = ''] = /^([\w-]+)[\s=]*(.*)$/s.exec(line) ?? [];
  return [
    'Der mangler et kolon i linjen.',
    `Skriv nøglen, et kolon, et mellemrum og værdien: ${shown(`${key}: ${value}`)}`,
  ];
}

const isContent = (line: string): boolean => /^\s*[^\s#]/.test(line);
const columnOf = (line: string): number => line.length - line.trimStart().length;

/** The columns in which the keys and dashes begin that a next line could belong to. */
function openColumns(lines: readonly string[]): Set<number> {
  const open: number[] = [];
  for (const line of lines.filter(isContent)) {
    const column = columnOf(line);
    while (open.length > 0 && open.at(-1)! >= column) open.pop();
    open.push(column);
    const dash = /^\s*- +/.exec(line)?.[0].length;
    if (dash) open.push(dash);
  }
  return new Set(open);
}
