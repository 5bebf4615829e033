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

/** What stands at a line and column of a figure's file: the way to it from the top, as far as lists and fields go. */
export function pathAtPlace(text: string, line: number, column: number): (string | number)[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const offset = (lines.lineStarts[line - 1] ?? 0) + column - 1;
  return pathTo(document.contents, offset);
}

function pathTo(node: unknown, offset: number): (string | number)[] {
  const holds = (part: unknown): boolean => {
    const range = isScalar(part) || isCollection(part) ? part.range : undefined;
    return range !== undefined && range !== null && range[0] <= offset && offset < range[1];
  };
  if (isSeq(node)) {
    const at = node.items.findIndex(holds);
    return at < 0 ? [] : [at, ...pathTo(node.items[at], offset)];
  }
  if (!isMap(node)) return [];
  const pair = node.items.find(({ key, value }) => holds(key) || holds(value));
  return pair ? [String((pair.key as Scalar).value), ...pathTo(pair.value, offset)] : [];
}
