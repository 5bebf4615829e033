import { isMap, isScalar, type Document, type Node } from 'yaml';
import type { Path } from '../../src/plan/value/schema-walk.ts';

/** Other words at a place in a text; all else stays as it was written, comments and all. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text with edits that do not overlap. */
export const edited = (source: string, edits: readonly Edit[]): string =>
  [...new Map(edits.map((edit) => [edit.start, edit])).values()]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);

/** The value at a path of a YAML text, in the quotes that it had. `from` is where the YAML begins in its file. */
export function valueEdit(
  document: Document,
  path: Path,
  value: string,
  source: string,
  from: number,
): Edit | undefined {
  const node = document.getIn(path, true) as Node | undefined;
  return isScalar(node) ? scalarEdit(node, value, source, from) : undefined;
}

/** The same of a key of a map. */
export function keyEdit(document: Document, path: Path, key: string, value: string, source: string): Edit | undefined {
  const map = document.getIn(path, true);
  const node = isMap(map) ? map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key : undefined;
  return isScalar(node) ? scalarEdit(node, value, source, 0) : undefined;
}

function scalarEdit({ range }: Node, value: string, source: string, from: number): Edit | undefined {
  if (!range) return undefined;
  const [start, end] = [range[0] + from, range[1] + from];
  const quote = /^['"]/.exec(source.slice(start, end))?.[0] ?? '';
  return { start, end, text: quote + value + quote };
}

/** The attribute of a component that begins at a place in a chapter. */
export function attributeEdit(source: string, at: number, attribute: string, value: string): Edit | undefined {
  const pattern = new RegExp(`\\s${attribute}\\s*=\\s*(["'])(.*?)\\1`, 'gs');
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  if (!match) return undefined;
  const start = match.index + match[0].indexOf(match[1]!) + 1;
  return { start, end: start + match[2]!.length, text: value };
}

/** Where a line and column are in a text. */
export function offsetOf(source: string, { line, column }: { line: number; column: number }): number {
  let start = 0;
  for (let i = 1; i < line; i += 1) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Where the YAML above a chapter begins, and that of any other file. */
export const yamlStart = (file: string, source: string): number =>
  file.endsWith('.mdx') ? source.indexOf('\n') + 1 : 0;
