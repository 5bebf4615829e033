import { statesWithValue } from '../value/cell.ts';
import { formatNumber, numbersIn, parseDanishNumber } from '../words/danish.ts';
import type { Cell, Figure } from '../library/figure.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule } from './rule.ts';

/** Each cell says either a number or why there is none, in words that agree with what was printed. */
export const cells: Rule = ({ shelves }) => shelves.figures.flatMap((figure) => eachCell(figure, problemOf));

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
  return unknownMark(cell, figure) ?? emptyCell(cell) ?? valueBesideState(cell) ?? unlikePrinted(cell);
}

function unknownMark({ value, state, printed }: Cell, { marks }: Figure): ReturnType<typeof problemOf> {
  if (value !== null || state !== undefined || printed === '') return undefined;
  // A text with a digit states a number, or hides one: it is never a mark that the document does not explain.
  if (/\d/.test(printed)) return numberAsText(printed);
  const known = Object.keys(marks ?? {});
  return {
    rule: 'unknown-mark',
    message: `Tegnet ”${printed}” er ikke forklaret under marks.`,
    hint: known.length
      ? `Tabellen forklarer: ${known.map((mark) => `”${mark}”`).join(', ')}. Tilføj tegnet der, eller ret cellen.`
      : `Tilføj: marks: {"${printed}": {state: unexplained}}, eller det, dokumentet siger, at tegnet betyder.`,
  };
}

/** A number in the way that people type it: "–5", "4 940", "17,1 %", "5,1*", "23 (ca. 11)". */
function numberAsText(printed: string): ReturnType<typeof problemOf> {
  const number = parseDanishNumber(printed.replace(/[\s\u00a0]/g, '').replace(/^[–—]/, '-'));
  if (number !== undefined) {
    return {
      rule: 'number-as-text',
      message: `”${printed}” er skrevet som tekst og ikke som tal.`,
      hint: `Skriv ${number}: punktum som decimaltegn, ingen tusindpunktummer, ingen mellemrum, ingen anførselstegn.`,
    };
  }
  const [stated = '…'] = numbersIn(printed);
  const hidden = `skriv {state: suppressed, printed: "${printed}"}`;
  const isLimit = /^\s*(?:under|over|højst|mindst|[<>≤≥])|\d\s*[-–]\s*\d/.test(printed);
  return {
    rule: 'number-as-text',
    message: `”${printed}” er tekst, men indeholder et tal.`,
    hint: isLimit
      ? `Er tallet skjult, så ${hidden}.`
      : `Skriv {value: ${stated}, printed: "${printed}"}. Siger cellen ikke et tal, fx fordi det er skjult, så ${hidden}.`,
  };
}

/** Nothing at all: a mark that nobody explains has been told of before. */
function emptyCell({ value, state }: Cell): ReturnType<typeof problemOf> {
  if (value !== null || state !== undefined) return undefined;
  return {
    rule: 'empty-cell',
    message: 'Cellen siger hverken et tal eller hvorfor der ikke er et.',
    hint: 'Skriv value, eller skriv state og printed.',
  };
}

function valueBesideState({ value, state }: Cell): ReturnType<typeof problemOf> {
  if (value === null || state === undefined || statesWithValue.includes(state)) return undefined;
  return {
    rule: 'value-beside-state',
    message: `Cellen har både tallet ${formatNumber(value)} og tilstanden ${state}.`,
    hint: 'Fjern tallet, eller fjern tilstanden.',
  };
}

/** "Fald på 1,2 pct." must be -1.2: the size as printed, the sign from the words. */
function unlikePrinted({ value, printed, decimals }: Cell): ReturnType<typeof problemOf> {
  if (value === null) return undefined;
  const stated = numbersIn(printed);
  if (stated.length === 0) return undefined;
  const falls = /\b(?:fald|falder|faldet|færre|lavere)\b/i.test(printed);
  const rises = /\b(?:stigning|stiger|steget|flere|højere)\b/i.test(printed);
  const agrees =
    stated.some((number) => Math.abs(number) === Math.abs(value)) && !(falls && value > 0) && !(rises && value < 0);
  if (agrees) return undefined;
  if (value.toFixed(decimals) !== String(value) && stated[0] === Number(value.toFixed(decimals))) {
    return {
      rule: 'decimals',
      message: `${formatNumber(value)} har flere decimaler, end cellen vises med (${decimals}).`,
      hint: 'Ret tallet til det, dokumentet trykker, eller skriv decimals: og antallet på rækken, kolonnen eller tabellen.',
    };
  }
  return {
    rule: 'unlike-printed',
    message: `Cellen har tallet ${formatNumber(value)}, men dokumentet trykker ”${printed}”.`,
    hint: 'Ret det, der er forkert; et fald er et negativt tal.',
  };
}
