import { findWithin, inside, isComment, isElement, plainText, type MarkupNode } from './chapter-markup.ts';
import type { Complaint } from '../value/problem.ts';
import { shown } from '../words/shown.ts';

/**
 * Where Markdown makes something else of a text than its writer meant: an ordinal that becomes the number of a list, a
 * line that becomes a heading, signs that stay as they are. Markdown never complains; readers would get the wrong text.
 */

/** What reads otherwise than it was written, and where. */
export interface Misreading {
  node: MarkupNode;
  complaint: Complaint;
}

/** Everything in a chapter's tree that readers would see otherwise than it is written; `lines` are those of its file. */
export function misreadings(root: MarkupNode, lines: readonly string[]): Misreading[] {
  return [...headingOrder(root), ...inChildren(root, lines)];
}

function inChildren(parent: MarkupNode, lines: readonly string[]): Misreading[] {
  const { children = [] } = parent;
  return children.flatMap((node, i): Misreading[] => {
    const before = children[i - 1];
    return [...ofNode(node, before, parent, lines), ...inChildren(node, lines)];
  });
}

function ofNode(
  node: MarkupNode,
  before: MarkupNode | undefined,
  parent: MarkupNode,
  lines: readonly string[],
): Misreading[] {
  switch (node.type) {
    case 'heading':
      return ofHeading(node, lines);
    case 'list':
      return node.ordered ? ofOrderedList(node, before, parent, lines) : ofBullets(node, before, parent, lines);
    case 'blockquote':
      return ofQuote(node, before, lines);
    default:
      return [];
  }
}

const lineOf = (node: MarkupNode): number => node.position?.start.line ?? 1;
const textAt = (node: MarkupNode, lines: readonly string[]): string =>
  (lines[lineOf(node) - 1] ?? '').slice((node.position?.start.column ?? 1) - 1);

// Headings

function ofHeading(node: MarkupNode, lines: readonly string[]): Misreading[] {
  const say = (message: string, hint: string): Misreading[] => [
    { node, complaint: { rule: 'heading', message, hint } },
  ];
  const text = plainText(node).trim();
  if (!textAt(node, lines).startsWith('#')) {
    return say(
      `Linjen ”${shown(text)}” bliver til en overskrift, fordi der står --- eller === lige under den.`,
      'Lad en linje stå tom imellem. Skal den være en overskrift, så skriv ## foran.',
    );
  }
  if (node.depth === 1) {
    return say(
      'Overskriften har ét #, men det øverste niveau er kapitlets egen titel (title).',
      'Skriv ## i stedet for #.',
    );
  }
  const component = findWithin(node, isElement);
  if (component) return [{ node, complaint: inside(component, 'en overskrift') }];
  if (findWithin(node, ({ type }) => type === 'strong' || type === 'emphasis')) {
    return say(
      'Overskriften har fed eller kursiv i sig.',
      `Skriv den med ord alene: ${'#'.repeat(node.depth ?? 2)} ${shown(text)}`,
    );
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return say(
      text === '' ? 'Overskriften er tom.' : `Overskriften ”${shown(text)}” har ingen ord, så den får ingen adresse.`,
      'Skriv en overskrift med ord, eller fjern den.',
    );
  }
  return [];
}

/** Each heading is at most one level below the one before it; the chapter's title is the first level. */
function headingOrder(root: MarkupNode): Misreading[] {
  let level = 1;
  return headingsIn(root).flatMap((node): Misreading[] => {
    const depth = node.depth ?? 1;
    const isSkip = depth > level + 1;
    const said: Complaint = {
      rule: 'heading',
      message: `Overskriften ”${shown(plainText(node))}” har ${'#'.repeat(depth)}, men er lige under ${level === 1 ? 'kapitlets titel' : `en med ${'#'.repeat(level)}`}.`,
      hint: `Skriv ${'#'.repeat(level + 1)} foran den.`,
    };
    level = depth;
    return isSkip ? [{ node, complaint: said }] : [];
  });
}

const headingsIn = (node: MarkupNode): MarkupNode[] =>
  node.type === 'heading' ? [node] : (node.children ?? []).flatMap(headingsIn);

// Lists

/** What stands after a number that is an ordinal, and not the number of an item. */
const afterOrdinal = [
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|kvt|halvår)(?!\p{L})/iu,
  /^(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\.|(?:halvdel|del|klasse|klassetrin|semester|uge|etape|fase|runde|plads|gang|år|og|eller|til|samt)(?!\p{L}))/u,
];

/** The number that an item of an ordered list has in the file. */
const writtenNumber = (item: MarkupNode, lines: readonly string[]): string =>
  /^\d+/.exec(textAt(item, lines))?.[0] ?? '';

function ofOrderedList(
  list: MarkupNode,
  before: MarkupNode | undefined,
  parent: MarkupNode,
  lines: readonly string[],
): Misreading[] {
  const { children: items = [] } = list;
  const numbers = items.map((item) => Number(writtenNumber(item, lines)));
  const first = numbers[0]!;
  // "1." before every item is a usual way to have a list number itself.
  const numbersItself = numbers.every((number) => number === 1);
  const isNoList = items.length === 1 || first > 20 || cutsSentence(list, before, parent);
  return items
    .filter((item, i) => {
      const isInOrder = numbersItself || numbers[i] === first + i;
      return isNoList || !isInOrder || afterOrdinal.some((pattern) => pattern.test(plainText(item).trim()));
    })
    .map((node): Misreading => {
      const [, number = '', mark = '.', rest = ''] = /^(\d+)([.)])\s*(\S*)/.exec(textAt(node, lines)) ?? [];
      return {
        node,
        complaint: {
          rule: 'accidental-list',
          message: `Linjen begynder med ”${number}${mark}” og bliver til et punkt i en liste, som kan få et andet nummer.`,
          hint: `Skriv ${number}\\${mark} ${shown(rest)} …, hvis det ikke er en liste. En liste har flere punkter: 1., 2., 3., og en tom linje foran.`,
        },
      };
    });
}

function ofBullets(
  list: MarkupNode,
  before: MarkupNode | undefined,
  parent: MarkupNode,
  lines: readonly string[],
): Misreading[] {
  if (!cutsSentence(list, before, parent)) return signedNumbers(list, lines);
  return [
    {
      node: list,
      complaint: {
        rule: 'accidental-list',
        message: 'Linjen begynder med -, + eller * og bliver til et punkt i en liste midt i en sætning.',
        hint: 'Flyt tegnet op på linjen før, eller skriv – (tankestreg). Er det en liste, så lad en linje stå tom foran.',
      },
    },
  ];
}

/** "+ 5 flere", or "- 5 færre" by itself: the sign of a number, and not that of an item. */
function signedNumbers({ children: items = [] }: MarkupNode, lines: readonly string[]): Misreading[] {
  return items.flatMap((node): Misreading[] => {
    const [, sign = '', number = ''] = /^([-+])\s+(\d\S*)/.exec(textAt(node, lines)) ?? [];
    if (sign === '' || (sign === '-' && items.length > 1)) return [];
    return [
      {
        node,
        complaint: {
          rule: 'accidental-list',
          message: `Linjen begynder med ”${sign} ${shown(number)}”. Tegnet ${sign} bliver til en prik i en liste, og tallet står uden.`,
          hint: `Skriv tegnet tæt på tallet (${sign === '-' ? '−' : '+'}${shown(number)}), eller sig det med ord.`,
        },
      },
    ];
  });
}

/** A list right under a line of text that has not come to an end: a hard-wrapped line that happens to look like an item. */
function cutsSentence(list: MarkupNode, before: MarkupNode | undefined, parent: MarkupNode): boolean {
  if (before?.type !== 'paragraph') return false;
  const text = plainText(before).trimEnd();
  if (lineOf(list) !== lineOf(before) + text.split('\n').length) return false;
  const isNested = parent.type === 'listItem';
  const words = plainText(list).trim();
  return isNested
    ? list.children?.length === 1 && /^\p{Ll}/u.test(words) && !/[.:;!?]$/.test(text)
    : !text.endsWith(':');
}

// Quotes

function ofQuote(node: MarkupNode, before: MarkupNode | undefined, lines: readonly string[]): Misreading[] {
  const opensOnNumber = /^>+\s*[\d=]/.test(textAt(node, lines));
  const cuts =
    before?.type === 'paragraph' && lineOf(node) === lineOf(before) + plainText(before).trimEnd().split('\n').length;
  if (!opensOnNumber && !cuts) return [];
  return [
    {
      node,
      complaint: {
        rule: 'accidental-quote',
        message: 'Tegnet > forrest på linjen gør den til et citat, og selve tegnet bliver ikke vist.',
        hint: String.raw`Skriv ”over” eller \>. Er det et citat, så lad en linje stå tom foran, og begynd det med et ord.`,
      },
    },
  ];
}

// Signs that stay

interface Sign {
  pattern: RegExp;
  what: string;
  hint: string;
}

const signs: readonly Sign[] = [
  {
    pattern: /^#{1,6}[^\s#]/m,
    what: 'En overskrift mangler et mellemrum efter #',
    hint: 'Skriv et mellemrum: ## Overskrift.',
  },
  {
    pattern: /\[\^[^\]\s]+\]/,
    what: 'Her er en henvisning til en fodnote, som ikke findes',
    hint: 'Skriv det i teksten, eller i <Remark>…</Remark>.',
  },
  {
    pattern: /!?\[[^\]]*\]\([^)]*\)?/,
    what: 'Et link bliver ikke til et link',
    hint: 'Skriv [tekst](/adresse/) uden mellemrum i adressen.',
  },
  { pattern: /\[[^\]]+\]\[[^\]]*\]/, what: 'Et link har ingen adresse', hint: 'Skriv [tekst](/adresse/).' },
  {
    pattern: /\*\*|(?<![\p{L}\d_])__(?=\S)/u,
    what: 'Tegnene for fed skrift bliver stående',
    hint: 'Skriv **fed** uden mellemrum inden for stjernerne.',
  },
  {
    pattern: /^\|.*\|/m,
    what: 'En række med streger (|) bliver stående',
    hint: 'Læg tabellen i data/<år>/figures/, og vis den med <Figure id="…" />.',
  },
  {
    pattern: /^[•●▪◦‣·]\s*\S/m,
    what: 'Et punkt med • bliver stående, og punkterne løber sammen',
    hint: 'Skriv hvert punkt på sin egen linje med - og et mellemrum foran, og en tom linje før det første.',
  },
  {
    pattern: /^:::/m,
    what: 'Tegnene ::: bliver stående',
    hint: 'Fjern dem; brug <Remark>…</Remark> til en bemærkning.',
  },
  {
    pattern: /<\s+\/?[A-Z][A-Za-z]*(?:\s+\w+=|\s*\/?>)/,
    what: 'Et mærke bliver stående som tekst',
    hint: 'Skriv det uden mellemrum efter <: <Figure id="tabel-8" />.',
  },
  { pattern: /`/, what: 'Tegnet ` bliver stående', hint: 'Fjern det, eller sæt ét på hver side af ordet.' },
  { pattern: /\}/, what: 'En krøllet parentes bliver stående', hint: 'Fjern den.' },
];

/** The signs of Markdown that a text keeps, since they did not come to mean anything; each with its place in the text. */
export const leftoverSigns = (text: string): { index: number; complaint: Complaint }[] =>
  signs.flatMap(({ pattern, what, hint }) => {
    const match = pattern.exec(text);
    return match ? [{ index: match.index, complaint: { rule: 'leftover-sign', message: `${what}.`, hint } }] : [];
  });

/** Cells of a spreadsheet, pasted as they are: lines of one paragraph with tabs in them. */
export const isPastedTable = (text: string): boolean => /^[^\n]*\S\t+\S[^\n]*\n[^\n]*\S\t+\S/m.test(text);

export const pastedTable: Complaint = {
  rule: 'markup',
  message: 'Her er en tabel sat ind fra et regneark. Dens linjer løber sammen på siden.',
  hint: 'Læg den i data/<år>/figures/, og vis den med <Figure id="…" />. Er det kun ord, så skriv en liste.',
};

/** The words of a heading, as its anchor is made from them: on one line, without what a comment leaves behind. */
export const headingText = (node: MarkupNode): string =>
  plainText({ ...node, children: (node.children ?? []).filter((child) => !isComment(child)) })
    .replace(/\s+/g, ' ')
    .trim();
