import { formatNumber, formatPeriod, formatQuantity, minus } from '../words/danish.ts';
import { joinList } from '../words/lists.ts';
import { fieldWords } from '../words/sealed-fields.ts';
import { meaningsOf } from '../words/value-meanings.ts';
import { parsePeriod } from '../value/period.ts';
import { findUnit, type OwnUnit } from '../value/unit.ts';
import { changesBetween, type Change, type PartChange } from './changes.ts';
import { kindOf } from './part.ts';
import { isPlainObject, type Plain, type PlainObject } from './plain.ts';

/** Something that has changed in a part, in words: what it is, and how it was and is. Empty where there was or is nothing. */
export interface ToldChange {
  label: string;
  before: string;
  after: string;
  /** The cell that it is, `row/column`. */
  spot?: string;
  change: Change;
}

/** All that has changed in a part, in words: a cell or a sentence at a time. A part that is new or gone is one change. */
export function toldChanges({ key, before, after }: PartChange, units: readonly OwnUnit[] = []): ToldChange[] {
  if (!before || !after) {
    const [was, is] = [before, after].map((says) => says && nameIn(says));
    return [{ label: before ? 'Udgået' : 'Nyt', before: was ?? '', after: is ?? '', change: { path: [] } }];
  }
  const changes = changesBetween(before, after);
  if (kindOf(key) === 'figure') return toldOfFigure(changes, before, after);
  return changes.flatMap((change) =>
    change.path[0] === 'text' && change.path.length === 1 && Array.isArray(change.before ?? change.after)
      ? toldOfText(change, units)
      : [toldOfField(change)],
  );
}

const nameIn = (says: PlainObject): string => {
  const name = says['title'] ?? says['name'] ?? says['term'] ?? says['what'] ?? says['short'];
  return typeof name === 'string' ? name : '';
};

function toldOfField(change: Change): ToldChange {
  const { path, before, after } = change;
  const label = headOf(path) ?? fieldLabel(path);
  return { label, before: inWords(before, path), after: inWords(after, path), change };
}

/** A field by what it is of: the text of a note is the note, the period of a deadline the deadline; those of a cell are its own. */
function fieldLabel([first = '', ...rest]: readonly string[]): string {
  const path = first === 'cells' ? rest.slice(1) : [first, ...rest];
  const known = path.filter((key) => key in fieldWords);
  const named = known.findLast((key) => !ofOthers.has(key)) ?? known.at(-1) ?? path.at(-1) ?? '';
  return fieldWords[named] ?? named;
}

/** What is called by its own name within a figure: "Titel" would be that of the figure. */
const headOf = ([part = '', ...within]: readonly string[]): string | undefined =>
  within.length > 0 && ['title', 'label'].includes(within.at(-1)!)
    ? { rows: 'Række', columns: 'Kolonne', sections: 'Afsnit', chart: 'Diagrammets titel' }[part]
    : undefined;

/** Fields that say when, in what or in which words something else is. */
const ofOthers: ReadonlySet<string> = new Set(['unit', 'period', 'text', 'name', 'label']);

/** What a field says, in one line. */
function inWords(value: Plain | undefined, path: readonly string[]): string {
  if (value === undefined || value === null) return '';
  if (value === true) return 'ja';
  if (typeof value === 'string') return wordOf(value, path.at(-1) ?? '');
  if (Array.isArray(value)) return joinList((value as Plain[]).map((item) => inWords(item, path)));
  return Object.entries(value)
    .map(([key, item]) => inWords(item, [...path, key]))
    .filter(Boolean)
    .join(', ');
}

const periodFields: ReadonlySet<string> = new Set(['period', 'from', 'at', 'asOf', 'date']);
const numberFields: ReadonlySet<string> = new Set(['value', 'by', 'between', '0', '1']);

function wordOf(value: string, field: string): string {
  const period = periodFields.has(field) ? parsePeriod(value) : undefined;
  if (period) return formatPeriod(period);
  if (numberFields.has(field)) return numberIn(value);
  if (field === 'picture') return `filen med fingeraftrykket ${value.slice(0, 12)} …`;
  return meaningsOf([value])?.[0]?.replace(/\.$/, '') ?? value;
}

/** A number as it is sealed, with a point, in Danish; anything else as it is. */
const numberIn = (value: string): string =>
  /^-?\d+(?:\.\d+)?$/.test(value) ? formatNumber(Number(value), { decimals: decimalsIn(value) }) : value;

const decimalsIn = (value: string): number => value.split('.')[1]?.length ?? 0;

// Figures

/** A cell at a time, whatever of it has changed. */
function toldOfFigure(changes: readonly Change[], before: PlainObject, after: PlainObject): ToldChange[] {
  const ofCells = Map.groupBy(changes, ({ path }) => (path[0] === 'cells' ? path[1] : undefined));
  const others = (ofCells.get(undefined) ?? []).map(toldOfField);
  const cells = [...ofCells].flatMap(([spot, ofCell]): ToldChange[] => {
    if (spot === undefined) return [];
    const label = cellName(spot, after) ?? cellName(spot, before) ?? spot;
    const [was, is] = [cellIn(before, spot), cellIn(after, spot)].map(cellWords);
    const number = { label, before: was!, after: is!, spot, change: ofCell[0]! };
    if (was === '' || is === '') return [number];
    // Beside its number, or instead of it, what it is of may be another.
    const others = ofCell.filter(({ path }) => !printedBy.has(path[2] ?? '')).map(toldOfField);
    return [
      ...(was === is ? [] : [number]),
      ...others.map((told) => ({ ...told, label: `${label}: ${told.label}`, spot })),
    ];
  });
  return [...cells, ...others];
}

/** The fields of a cell that its words are made of. */
const printedBy: ReadonlySet<string> = new Set(['value', 'printed']);

const objectIn = (says: PlainObject, field: string): PlainObject => (isPlainObject(says[field]) ? says[field] : {});

function cellIn(says: PlainObject, spot: string): PlainObject | undefined {
  const cell = objectIn(says, 'cells')[spot];
  return isPlainObject(cell) ? cell : undefined;
}

/** What a sealed cell prints. */
function cellWords(cell: PlainObject | undefined): string {
  if (!cell) return '';
  const { printed, value } = cell;
  if (typeof printed === 'string') return printed.replace(/^-(?=\d)/, minus);
  return typeof value === 'string' ? numberIn(value) : '';
}

/** A cell by the heads of its row and column. */
function cellName(spot: string, says: PlainObject): string | undefined {
  const [row = '', column = ''] = spot.split('/');
  const [rows, columns] = [objectIn(says, 'rows'), objectIn(says, 'columns')];
  const sections = objectIn(says, 'sections');
  const sectionOf = (head: PlainObject): Plain | undefined =>
    objectIn(sections, textIn(head, 'section') ?? '')['title'];
  const label = headIn(rows, row, 'label', sectionOf);
  const title = headIn(columns, column, 'title', (head) => head['over']);
  return label !== undefined && title !== undefined && Object.keys(columns).length > 1 ? `${label}, ${title}` : label;
}

/** The head of a row or a column, with what it stands below where another has the same. */
function headIn(
  heads: PlainObject,
  id: string,
  field: 'label' | 'title',
  above: (head: PlainObject) => Plain | undefined,
): string | undefined {
  const head = objectIn(heads, id);
  const own = textIn(head, field);
  const over = above(head);
  const isAlone = Object.keys(heads).filter((each) => textIn(objectIn(heads, each), field) === own).length < 2;
  return own === undefined || isAlone || typeof over !== 'string' ? own : `${over}: ${own}`;
}

const textIn = (says: PlainObject, field: string): string | undefined =>
  typeof says[field] === 'string' ? says[field] : undefined;

// Texts

/** The sentences of a text that are not in the other, paired in their order. */
function toldOfText(change: Change, units: readonly OwnUnit[]): ToldChange[] {
  const [before, after] = [change.before, change.after].map((text) => sentencesIn(textWords(text, units)));
  const gone = before!.filter((sentence) => !after!.includes(sentence));
  const come = after!.filter((sentence) => !before!.includes(sentence));
  if (gone.length + come.length === 0) return [{ label: 'Tekst', ...excerpts(change, units), change }];
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
    label: 'Tekst',
    before: gone[i] ?? '',
    after: come[i] ?? '',
    change,
  }));
}

/** Sentences that only stand in another order: all of them. */
const excerpts = ({ before, after }: Change, units: readonly OwnUnit[]): Pick<ToldChange, 'before' | 'after'> => ({
  before: textWords(before, units),
  after: textWords(after, units),
});

const sentencesIn = (text: string): string[] => text.split(/\n|(?<=[.!?…][”"’)]?)\s+(?=[\p{Lu}”"(])/u).filter(Boolean);

/** A sealed text as it is read, with what it fetches. */
const textWords = (text: Plain | undefined, units: readonly OwnUnit[]): string =>
  Array.isArray(text)
    ? (text as Plain[])
        .map((span) => (typeof span === 'string' ? span : isPlainObject(span) ? fetchedWords(span, units) : ''))
        .reduce((words, said) => words + joint(words, said) + said.slice(isEndedTwice(words, said) ? 1 : 0), '')
    : '';

/** White space at the ends of a piece is not sealed: what is fetched stands apart from words, and close to signs. */
const joint = (before: string, next: string): string =>
  before !== '' && !/[\s(„”]$/.test(before) && !/^[\s.,;:!?)”]/.test(next) ? ' ' : '';

/** "16,7 pct." ends its sentence itself. */
const isEndedTwice = (before: string, next: string): boolean => before.endsWith('.') && next.startsWith('.');

function fetchedWords(span: PlainObject, units: readonly OwnUnit[]): string {
  if (typeof span['heading'] === 'string') return `\n${span['heading']}\n`;
  const says = isPlainObject(span['says']) ? span['says'] : undefined;
  const { value, unit } = says ?? {};
  if (isPlainObject(span['from'])) return '[forskellen]';
  if (typeof value !== 'string')
    return typeof span['cell'] === 'string' ? `[${span['cell']}]` : 'target' in span ? '[måltal]' : '[status]';
  const known = typeof unit === 'string' && span['unit'] !== 'no' ? findUnit(unit, units) : undefined;
  return known && /^-?\d/.test(value)
    ? formatQuantity(Number(value), known, { decimals: decimalsIn(value) })
    : numberIn(value);
}
