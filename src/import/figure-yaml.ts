import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { figureSchema } from '../plan/entry/figure.ts';

/** Lines are as long as what is written, and what stands on one line has no spaces within its braces, as the skeletons have it. */
export const yamlStyle = { lineWidth: 0, flowCollectionPadding: false, singleQuote: true } as const;

/** Columns and rows stand one on each line; so does all that is short. A row with much to say takes a line for each thing. */
const widest = 160;

/** A figure's file: its fields in the order of the schema, with what is to be known of some of them above. */
export function figureText(
  fields: Readonly<Record<string, unknown>>,
  comments: Readonly<Record<string, string>>,
  after: string,
): string {
  const order = Object.keys(figureSchema.shape);
  const sorted = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const document = new Document(Object.fromEntries(sorted));
  keepSigns(document);
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      const name = String((key as Scalar).value);
      if (comments[name]) (key as Scalar).commentBefore = ` ${comments[name]}`;
      if (name === 'marks' && isMap(value)) layMarks(value);
      else if (isCollection(value)) lay(value, document);
    }
  }
  return document.toString(yamlStyle) + after;
}

/** Lists of things have one on each line; things stand on theirs. */
function lay(node: Node, document: Document): void {
  if (!isSeq(node)) {
    if (isCollection(node)) node.flow = true;
    return;
  }
  for (const item of node.items) {
    if (!isMap(item)) continue;
    item.flow = true;
    if (String(document.createNode([item]).toString()).length > widest * 2 && item.has('values')) item.flow = false;
    const values = item.get('values');
    if (isSeq(values)) {
      values.flow = true;
      for (const mark of values.items) quote(mark);
    }
  }
}

/** One mark on each line, in quotation marks as in the cells. */
function layMarks(marks: YAMLMap): void {
  for (const { key, value } of marks.items) {
    quote(key);
    if (isCollection(value)) value.flow = true;
  }
}

function quote(node: unknown): void {
  if (isScalar(node) && typeof node.value === 'string') node.type = 'QUOTE_SINGLE';
}

/** Minus zero is written -0.0: YAML reads -0 as nought. */
export function keepSigns(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (Object.is(node.value, -0)) node.minFractionDigits = 1;
    },
  });
}

/** Where the cell of a figure's file is that a line and column are in: its row and its place among the values. */
export function cellAtPlace(text: string, line: number, column: number): { row: number; value: number } | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const offset = (lines.lineStarts[line - 1] ?? 0) + column - 1;
  const rows = document.get('rows');
  if (!isSeq(rows)) return undefined;
  for (const [r, row] of rows.items.entries()) {
    const values = isMap(row) ? row.get('values') : undefined;
    if (!isSeq(values)) continue;
    const value = values.items.findIndex(
      (item) =>
        (isScalar(item) || isCollection(item)) && item.range && item.range[0] <= offset && offset < item.range[1],
    );
    if (value >= 0) return { row: r, value };
  }
  return undefined;
}
