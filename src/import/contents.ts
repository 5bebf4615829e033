import { states, type State } from '../plan/value/cell.ts';
import { writtenNumbers } from '../plan/prose/written-numbers.ts';
import { isEmpty, tidy, type GridCell } from './grid.ts';
import { printedNumber } from './printed-number.ts';
import { isMark, readNumber, signOf, type DecimalSign } from './numbers.ts';
import type { Question, Refusal } from './refusal.ts';
import type { Choices, TableCell } from './table.ts';

/** What a cell says, before it is known what it is about. */
export type Content = Pick<TableCell, 'value' | 'decimals' | 'printed' | 'state' | 'markText' | 'notes' | 'at'> & {
  /** What is printed right after the number: " %". */
  suffix?: string;
  /** Its file leaves out noughts at the end. */
  loose?: true;
};

export interface ReadingRules {
  sign: DecimalSign;
  choices: Choices;
  /** What the file itself says of its marks and of the signs after its numbers. */
  explained: ReadonlyMap<string, string>;
  isStatBank: boolean;
}

/** The sign that the decimals of the cells have; asked where they may be read in two ways. */
export function decimalSign(cells: readonly GridCell[], { decimals }: Choices): DecimalSign | Question {
  const found = signOf(cells);
  if (found.mixed && !decimals) {
    const [comma, point] = found.mixed;
    return {
      option: 'decimals',
      answers: ['comma', 'point'],
      where: `${comma.at} og ${point.at}`,
      message: `”${tidy(comma.text)}” har komma før decimalerne, men ”${tidy(point.text)}” har punktum.`,
      hint: 'Ret det i filen. Er det alligevel det samme overalt, så skriv --decimals comma eller --decimals point.',
    };
  }
  const [unsure] = found.ambiguous;
  if (unsure && !decimals) {
    const text = tidy(unsure.text);
    const [whole, part] = text.replace(/[-−–+]/, '').split(/[.,]/);
    return {
      option: 'decimals',
      answers: ['comma', 'point'],
      where: unsure.at,
      message: `”${text}” kan være ${whole}${part} eller ${whole},${part}.`,
      hint: text.includes('.')
        ? `Skriv --decimals comma, hvis punktum skiller tusinder (${whole}${part}), eller --decimals point, hvis det står før decimalerne.`
        : `Skriv --decimals comma, hvis komma står før decimalerne, eller --decimals point, hvis det skiller tusinder (${whole}${part}).`,
    };
  }
  return decimals ?? found.sign ?? 'comma';
}

const about = /^(?:ca\.?|cirka|omkring|omtrent|godt|knap|næsten|over|mindst)\s+(?=[-−–]?\d)/i;
/** A sign for a note after a number; a digit with a parenthesis only after a space: "52)" may be 52 or 5 with note 2. */
const noteSign = /(?<=\d)(?:\s?(\*{1,3}|[¹²³])|\s(\d\)))$/;

/** Reads one cell, or says why it cannot be read. */
export function contentOf(cell: GridCell, rules: ReadingRules): Content | Refusal {
  const { at } = cell;
  const text = tidy(cell.text);
  const plain = { printed: text, notes: [], at, ...(cell.loose && { loose: true as const }) };
  if (cell.broken)
    return { where: at, message: cell.broken, hint: 'Ret cellen i filen, så den viser det, dokumentet trykker.' };
  if (cell.date !== undefined) return asDate(text, at);
  if (cell.number !== undefined) {
    const suffix = text.endsWith(' %') ? ' %' : '';
    return { ...plain, ...asPrinted({ value: cell.number, decimals: cell.decimals ?? 0, suffix }) };
  }
  if (isEmpty(cell)) return { ...plain, value: null, printed: '', state: rules.choices.empty };
  const number = readNumber(text, rules.sign);
  if (number) return { ...plain, ...asPrinted(number) };
  if (isMark(text) || stateChosen(text, rules)) return { ...plain, value: null, ...meaningOf(text, rules) };
  return ofWords(text, plain, rules) ?? notRead(text, at);
}

/** A number that is nothing else is printed in Danish, with what stands right after it. */
const asPrinted = ({
  value,
  decimals,
  suffix,
}: {
  value: number;
  decimals: number;
  suffix: string;
}): Pick<Content, 'value' | 'decimals' | 'printed' | 'suffix'> => ({
  value,
  decimals,
  printed: printedNumber(value, decimals) + suffix,
  ...(suffix && { suffix }),
});

/** A number in words, or with a sign for a note: the number, and all that is printed. */
function ofWords(
  text: string,
  plain: Pick<Content, 'printed' | 'notes' | 'at' | 'loose'>,
  rules: ReadingRules,
): Content | undefined {
  const [written = '', sign = written.trim()] = noteSign.exec(text) ?? [];
  const before = sign === '' ? (about.exec(text)?.[0] ?? '') : '';
  const number =
    sign + before === '' ? undefined : readNumber(text.slice(before.length).replace(noteSign, ''), rules.sign);
  if (number) {
    const { value, decimals, suffix } = number;
    const note = rules.explained.get(sign);
    const said = before + printedNumber(value, decimals) + suffix + written;
    return { ...plain, value, decimals, printed: said, notes: note ? [note] : [] };
  }
  const [first, ...more] = /^(?:fald|stigning|uændret)/i.test(text) ? writtenNumbers(text) : [];
  if (first?.value === undefined || more.length > 0) return undefined;
  const value = /^fald/i.test(text) ? -Math.abs(first.value) : first.value;
  return { ...plain, value, decimals: first.text.split(',')[1]?.length ?? 0 };
}

const stateChosen = (text: string, { choices }: ReadingRules): State | undefined => choices.marks?.[text];

/** What a mark means: what the editor says, what the file says, what the mark says itself; else nobody has explained it. */
function meaningOf(text: string, rules: ReadingRules): Pick<Content, 'state' | 'markText'> {
  const said = rules.explained.get(text) || undefined;
  const chosen = stateChosen(text, rules);
  const own = /^(?:[<≤] ?\d|under|færre|højst|[01] ?[-–] ?4|(?:data)?diskretion|disk|skjult|anonym)/i.test(text)
    ? 'suppressed'
    : undefined;
  const words = /^(?:uoplyst|ikke oplyst|i\.?o|n\.?a)/i.test(text)
    ? 'unavailable'
    : /^foreligger ikke/i.test(text)
      ? 'not_yet'
      : undefined;
  const statBank = rules.isStatBank ? ofStatBank[text] : undefined;
  return {
    state: chosen ?? (said === undefined ? undefined : stateSaid(said)) ?? own ?? words ?? statBank ?? 'unexplained',
    ...(said && { markText: said }),
  };
}

/** What Danmarks Statistik means by its marks, in all its tables. */
const ofStatBank: Readonly<Partial<Record<string, State>>> = { '-': 'zero', '.': 'not_applicable', '…': 'not_yet' };

function stateSaid(text: string): State | undefined {
  if (/diskretion|anonym|skjult|under \d|færre end/i.test(text)) return 'suppressed';
  if (/ikke forekomme|ikke relevant/i.test(text)) return 'not_applicable';
  if (/endnu|foreligger ikke/i.test(text)) return /endnu/i.test(text) ? 'not_yet' : 'unavailable';
  if (/ikke oplyst|ikke opgjort|uoplyst|ingen oplysning|usikker|mangler/i.test(text)) return 'unavailable';
  return /^(?:nul|0|ingen)\b/i.test(text) ? 'zero' : undefined;
}

/** At Danmarks Statistik two dots may be either: hidden, or not known well enough. */
export function unclearMark(cells: readonly Content[], { isStatBank, choices }: ReadingRules): Question | undefined {
  if (!isStatBank || choices.marks?.['..']) return undefined;
  const found = cells.filter(({ value, printed }) => value === null && printed === '..');
  if (found.length === 0) return undefined;
  return {
    option: 'marks',
    answers: ['..=unavailable', '..=suppressed'],
    where: found
      .slice(0, 4)
      .map(({ at }) => at)
      .join('; '),
    message: `”..” kan i Statistikbanken betyde, at tallet ikke er oplyst, eller at det er skjult.`,
    hint: 'Se noten til tabellen, og skriv --marks "..=unavailable" eller --marks "..=suppressed".',
  };
}

export function emptyCells(cells: readonly Content[], { empty }: Choices): Question | undefined {
  const found = cells.filter(({ value, printed, state }) => value === null && printed === '' && state === undefined);
  if (found.length === 0 || empty) return undefined;
  return {
    option: 'empty',
    answers: states.filter((state) => state !== 'zero' && state !== 'rounds_to_zero'),
    where:
      found
        .slice(0, 6)
        .map(({ at }) => at)
        .join('; ') + (found.length > 6 ? `; og ${found.length - 6} til` : ''),
    message: found.length === 1 ? 'En celle er tom.' : `${found.length} celler er tomme.`,
    hint: 'Skriv tallet eller tegnet i filen, eller sig med --empty, hvorfor der intet er: unavailable, suppressed, not_applicable, not_yet eller unexplained.',
  };
}

const asDate = (text: string, at: string): Refusal => ({
  where: at,
  message: `Cellen er en dato (${text}). Excel laver fx 1-2 og 4.1 om til datoer.`,
  hint: 'Skriv det, dokumentet trykker, i cellen, som tekst eller tal.',
});

const notRead = (text: string, at: string): Refusal => ({
  where: at,
  message: `”${text.length > 60 ? `${text.slice(0, 60)}…` : text}” er hverken et tal eller et kendt tegn.`,
  hint: `Ret cellen. Er det et tegn, så sig, hvad det betyder: --marks "${text.length > 20 ? 'tegn' : text}=unexplained".`,
});
