import { formatNumber, joinList, numbersIn, parseDanishNumber } from '../words/danish.ts';
import { states, statesWithValue } from '../value/cell.ts';
import type { Cell, Figure } from '../library/figure.ts';
import { writtenNumbers } from '../prose/written-numbers.ts';
import type { Finding } from '../value/problem.ts';
import { decimalsIn, rounded } from '../value/decimal.ts';
import { isShare } from '../value/unit.ts';
import type { Rule } from './rule.ts';

/** Each cell says either a number or why there is none, in words that agree with what was printed. */
export const cells: Rule = ({ shelves }) => shelves.figures.flatMap(cellProblems);

export const cellProblems = (figure: Figure): Finding[] => eachCell(figure, problemOf);

/** Runs over the cells of a figure and names the place of what is found. */
export function eachCell(
  figure: Figure,
  find: (cell: Cell, figure: Figure) => Pick<Finding, 'rule' | 'message' | 'hint'> | undefined,
): Finding[] {
  return figure.rows.flatMap(({ cells: row }, r) =>
    row.flatMap((cell, c) => {
      const found = find(cell, figure);
      return found ? [{ ...found, file: figure.file, where: { path: ['rows', r, 'values', c] } }] : [];
    }),
  );
}

function problemOf(cell: Cell, figure: Figure): Pick<Finding, 'rule' | 'message' | 'hint'> | undefined {
  return (
    emptyCell(cell) ?? unknownMark(cell, figure) ?? hiddenNumber(cell) ?? valueBesideState(cell) ?? unlikePrinted(cell)
  );
}

function unknownMark({ value, state, printed }: Cell, { marks }: Figure): ReturnType<typeof problemOf> {
  if (value !== null || state !== undefined) return undefined;
  // A text with a digit states a number, or hides one: it is never a mark that the document does not explain.
  if (/\p{N}/u.test(printed)) return numberAsText(printed);
  const quoted = /^[“”„»«](.*)[“”„»«]$/.exec(printed)?.[1];
  if (quoted !== undefined) {
    return {
      rule: 'unknown-mark',
      message: `Tegnet ”${quoted}” står i krøllede anførselstegn, som læses med.`,
      hint: `Skriv lige anførselstegn: "${quoted}".`,
    };
  }
  const known = Object.keys(marks ?? {});
  return {
    rule: 'unknown-mark',
    message: `Tegnet ”${printed}” er ikke forklaret under marks.`,
    hint: known.length
      ? `Tabellen forklarer: ${known.map((mark) => `”${mark}”`).join(', ')}. Tilføj tegnet der, eller ret cellen.`
      : `Tilføj: marks: {"${printed}": {state: unexplained}}, eller det, dokumentet siger, at tegnet betyder.`,
  };
}

/** A number in the way that people type it: "–5", "4 940", "1_000", "17,1 %", "5,1*", "23 (ca. 11)". */
function numberAsText(printed: string): ReturnType<typeof problemOf> {
  const number = asNumber(printed);
  if (number !== undefined) {
    return {
      rule: 'number-as-text',
      message: `”${printed}” er skrevet som tekst og ikke som tal.`,
      hint: `Skriv ${number}: punktum som decimaltegn, ingen tusindpunktummer, ingen mellemrum, ingen anførselstegn.`,
    };
  }
  return { rule: 'number-as-text', message: `”${printed}” er tekst, men indeholder et tal.`, hint: hintFor(printed) };
}

/** What a text says that is a number and nothing else but its unit, whatever parts its thousands. */
function asNumber(printed: string): number | undefined {
  const bare = printed
    .replace(/[\s\u00a0]/g, '')
    .replace(/^[–—]/, '-')
    .replace(/(?:%|pct\.?|procent|kr\.?)$/i, '')
    .replace(/(?<=\d)[_'’](?=\d{3}(?!\d))/g, '');
  return parseDanishNumber(bare) ?? (/^-?\d+\.\d{1,2}$/.test(bare) ? Number(bare) : undefined);
}

/** What to write is said outright only where the text has one number and nothing that could be a part of it. */
function hintFor(printed: string): string {
  if (/\d{4}-\d\d-\d\d/.test(printed)) return 'Det ligner en dato. Skriv det, dokumentet trykker i cellen.';
  if (/^\s*(?:under|over|højst|mindst|[<>≤≥])|\d\s*[-–]\s*\d/.test(printed)) {
    return `Er tallet skjult, så skriv {state: suppressed, printed: "${printed}"}.`;
  }
  const [first, ...more] = writtenNumbers(printed);
  const rest = first ? printed.replace(first.text, '') : '';
  const isFirst = first?.index === 0 && /^\s+\(/.test(rest);
  const isSole = more.length === 0 && !/\d|\p{L}$/u.test(rest) && !/^[.,:]/.test(rest);
  const stated = first?.value !== undefined && (isFirst || isSole) ? first.value : '…';
  const which = stated === '…' ? ', med det tal, cellen siger, efter value' : '';
  return `Skriv {value: ${stated}, printed: "${printed}"}${which}.`;
}

/** Why there is no number, beside a text that is one: a number in a mark's clothes never reaches charts or goals. */
function hiddenNumber({ value, state, printed }: Cell): ReturnType<typeof problemOf> {
  if (value !== null || state === undefined || statesWithValue.includes(state)) return undefined;
  const number = asNumber(printed);
  if (number === undefined) return undefined;
  return {
    rule: 'number-as-text',
    message: `Cellen siger ${state}, altså at der ikke er et tal, men viser tallet ”${printed}”.`,
    hint: `Skriv ${number}, hvis dokumentet trykker tallet; ellers det, der står i stedet for det.`,
  };
}

/** Nothing at all. */
function emptyCell({ value, state, printed }: Cell): ReturnType<typeof problemOf> {
  if (value !== null || state !== undefined || printed.trim() !== '') return undefined;
  return {
    rule: 'empty-cell',
    message: 'Cellen siger hverken et tal eller hvorfor der ikke er et.',
    hint: emptyCellHint,
  };
}

/** What to write where a cell is empty, in whichever way it was left so. */
export const emptyCellHint = `Skriv tallet. Står der et tegn i dokumentet, så skriv det i anførselstegn, fx "-". Ellers skriv {state: …} med grunden: ${joinList(
  states.filter((state) => !statesWithValue.includes(state)),
  'eller',
)}.`;

function valueBesideState({ value, state }: Cell): ReturnType<typeof problemOf> {
  if (value === null || state === undefined || statesWithValue.includes(state)) return undefined;
  return {
    rule: 'value-beside-state',
    message: `Cellen har både tallet ${formatNumber(value)} og tilstanden ${state}.`,
    hint: 'Fjern tallet, eller fjern tilstanden.',
  };
}

/** 0.169, as spreadsheets hold what they show as 16,9 %. */
const isFraction = (value: number, unit: Cell['unit']): boolean =>
  unit !== undefined && isShare(unit) && Math.abs(value) < 1;
const shareOf = (value: number): number => Number((value * 100).toPrecision(12));

/** "Fald på 1,2 pct." must be -1.2: the size as printed, the sign from the words. */
function unlikePrinted({ value, printed, decimals, unit, measure }: Cell): ReturnType<typeof problemOf> {
  // Without the unit of its measure it is not known how the cell is printed, and that is told.
  if (value === null || (unit === undefined && measure !== undefined)) return undefined;
  const stated = numbersIn(printed);
  if (stated.length === 0) return undefined;
  const falls = /\b(?:fald|falder|faldet|færre|lavere)\b/i.test(printed);
  const rises = /\b(?:stigning|stiger|steget|flere|højere)\b/i.test(printed);
  const agrees =
    stated.some((number) => Math.abs(number) === Math.abs(value)) && !(falls && value > 0) && !(rises && value < 0);
  if (agrees) return undefined;
  if (decimalsIn(value) > decimals && stated[0] === rounded(value, decimals)) {
    return {
      rule: 'decimals',
      message: `${formatNumber(value)} har flere decimaler, end cellen vises med (${decimals}).`,
      hint: isFraction(value, unit)
        ? `Procenter skrives som procenter: ${shareOf(value)}. Trykker dokumentet ${formatNumber(value)} pct., så skriv decimals: og antallet på rækken, kolonnen eller tabellen.`
        : 'Ret tallet til det, dokumentet trykker, eller skriv decimals: og antallet på rækken, kolonnen eller tabellen.',
    };
  }
  return {
    rule: 'unlike-printed',
    message: `Cellen har tallet ${formatNumber(value)}, men dokumentet trykker ”${printed}”.`,
    hint: 'Ret det, der er forkert; et fald er et negativt tal.',
  };
}
