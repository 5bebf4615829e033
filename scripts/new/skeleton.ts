import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCollection, isMap, isScalar, isSeq, parseDocument, stringify, type Document } from 'yaml';

/** The files that new ones are begun from, as one can open them. */
export const skeletons = join(import.meta.dirname, 'skeletons');

/** A skeleton's own text, by its name below {@link skeletons}. */
export const skeletonText = (name: string): string => readFileSync(join(skeletons, name), 'utf8');

/**
 * What is written into a skeleton, by field: `origin.document`. A field that is undefined is left as a comment, so that
 * one sees that it may be there.
 */
export type Fields = Readonly<Record<string, unknown>>;

/** A file begun from a skeleton. */
export function begun(name: string, fields: Fields): string {
  const text = skeletonText(name);
  if (Object.keys(fields).length === 0) return text;
  if (!name.endsWith('.mdx')) return filled(text, fields);
  const [, head = '', body = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
  return `---\n${filled(head, fields)}---\n${body}`;
}

function filled(text: string, fields: Fields): string {
  const away = Object.keys(fields).filter((field) => fields[field] === undefined);
  const written = Object.entries(fields).filter(([, value]) => value !== undefined);
  return written.reduce((now, [field, value]) => withValue(now, pathOf(field), value), away.reduce(asComment, text));
}

/**
 * A value in the place of another is put there as text: what YAML writes anew has comments after a map indented as if they
 * were about what is in it. Only what is new to a file, or is more than a value, is written so.
 */
function withValue(text: string, path: readonly (string | number)[], value: unknown): string {
  const document = parseDocument(text);
  const node = document.getIn(path, true);
  if (isScalar(node) && node.range && typeof value !== 'object') {
    const parent = document.getIn(path.slice(0, -1), true);
    const inFlow = stringify([value], { ...style, collectionStyle: 'flow' })
      .trim()
      .slice(1, -1);
    const [start, end] = node.range;
    const put = isCollection(parent) && parent.flow ? inFlow : stringify(value, style).trim();
    return `${text.slice(0, start)}${put}${text.slice(end)}`;
  }
  document.setIn(path, nodeOf(value, document));
  return document.toString(style);
}

/** Lines are as long as what is written, since an editor's comments and texts are not to be broken. */
const style = { lineWidth: 0, flowCollectionPadding: false } as const;

const pathOf = (field: string): (string | number)[] =>
  field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** A list of things has one on each line; all else stands on one line. */
function nodeOf(value: unknown, document: Document): unknown {
  const node: unknown = document.createNode(value);
  if (!isCollection(node)) return node;
  node.flow = true;
  if (isSeq(node) && node.items.some(isMap)) {
    node.flow = false;
    for (const item of node.items) if (isMap(item)) item.flow = true;
  }
  return node;
}

/** A field at the top of a file, with what stands below it, as a comment. */
const asComment = (text: string, field: string): string =>
  text.replace(new RegExp(`^${field}:.*\\n(?: +.*\\n)*`, 'm'), (lines) =>
    lines.replace(/^/gm, '# ').replace(/# $/, ''),
  );

/** A list's file with one item more at its end; what stands there is left as it is written. */
export function withItem(text: string, item: object): string {
  const line = `- ${stringify(item, { ...style, collectionStyle: 'flow' }).trim()}\n`;
  const before = text.replace(/^\[\]\s*$/m, '');
  const appended = before === '' || before.endsWith('\n') ? before + line : `${before}\n${line}`;
  const count = (of: string): number => {
    const { contents, errors } = parseDocument(of);
    return errors.length > 0 ? -1 : isSeq(contents) ? contents.items.length : 0;
  };
  if (count(appended) === count(text) + 1) return appended;
  const document = parseDocument(text);
  document.add(document.createNode(item));
  return document.toString(style);
}
