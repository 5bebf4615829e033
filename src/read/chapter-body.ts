import type { MdastNode } from 'satteri';
import { headingText, isPastedTable, leftoverSigns, misreadings, pastedTable } from '../plan/prose/chapter-reading.ts';
import { plainText, refusals } from '../plan/prose/chapter-markup.ts';
import { placeIn, printed, type ChapterBody, type Placed, type TextBlock } from '../plan/entry/chapter.ts';
import type { Complaint } from '../plan/value/problem.ts';
import { Slugger } from './slug.ts';

export const emptyBody = (): ChapterBody => ({
  components: [],
  headings: [],
  links: [],
  bold: [],
  texts: [],
  complaints: [],
  summary: '',
});

/** What the model and the checks need to know of a chapter's tree. */
export function readBody(root: MdastNode, source: string): ChapterBody {
  const body = emptyBody();
  const slugger = new Slugger();
  const pictures: TextBlock[] = [];
  const topLevel = new Set<MdastNode>('children' in root ? (root.children as MdastNode[]) : []);
  walk(root, (node) => {
    const place = placeOf(node);
    switch (node.type) {
      case 'heading': {
        const text = headingText(node);
        const parts = node.depth === 2 && topLevel.has(node);
        body.headings.push({ depth: node.depth, text, slug: slugger.slug(text), parts, ...place });
        break;
      }
      case 'link':
        body.links.push({ url: node.url, ...place });
        break;
      case 'strong':
        body.bold.push({ text: plainText(node).trim(), ...place });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        body.components.push({ name: node.name ?? '', attributes: attributesOf(node.attributes), ...place });
        if (node.name === 'Image') pictures.push(...wordsOfPicture(node, source));
        if (node.name === 'Short') body.summary = summaryOf(node.children);
        break;
      default:
    }
  });
  const blocks = textBlocks(root);
  body.complaints = complaintsOf(root, source, blocks);
  // Of the numbers of a table that should not stand there, nothing more is told.
  body.texts = [...blocks.filter(({ text }) => !isPastedTable(text)), ...pictures];
  return body;
}

function complaintsOf(root: MdastNode, source: string, texts: readonly TextBlock[]): (Placed & Complaint)[] {
  return [
    ...[...refusals(root), ...misreadings(root, source.split('\n'))].map(({ node, complaint }) => ({
      ...(node.position
        ? { line: node.position.start.line, column: node.position.start.column }
        : { line: 1, column: 1 }),
      ...complaint,
    })),
    ...texts.filter(({ text }) => isPastedTable(text)).map((block) => ({ ...placeIn(block, 0), ...pastedTable })),
    ...texts.flatMap((block) =>
      leftoverSigns(block.text).map(({ index, complaint }) => ({ ...placeIn(block, index), ...complaint })),
    ),
  ];
}

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
}

const childrenOf = (node: MdastNode): MdastNode[] => ('children' in node ? (node.children as MdastNode[]) : []);

const placeOf = ({ position }: MdastNode): Placed => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** "Kort sagt" with a zero where a component prints a number, so that a sentence keeps its length. */
const summaryOf = (children: readonly MdastNode[]): string =>
  children.map(plainText).join(' ').replaceAll(printed, '0');

const phrasing: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

/** The words of a chapter, block by block: what stands directly in a paragraph, a heading, a cell or a component. */
function textBlocks(node: MdastNode): TextBlock[] {
  if (node.type === 'code') return [{ text: node.value, ...placeOf(node), pieces: [] }];
  const children = childrenOf(node);
  if (!children.some(({ type }) => phrasing.has(type))) return children.flatMap(textBlocks);
  const pieces: (Placed & { at: number })[] = [];
  let text = '';
  walk({ ...node, children } as MdastNode, (part) => {
    const words = childrenOf(part).length > 0 ? '' : plainText(part);
    if (words === '') return;
    pieces.push({ at: text.length, ...placeOf(part) });
    text += words;
  });
  return [{ text, ...placeOf(node), pieces }, ...titlesIn(node)];
}

/** What stands on a link or image when one points at it. */
function titlesIn(node: MdastNode): TextBlock[] {
  const titles: TextBlock[] = [];
  walk(node, (part) => {
    if ((part.type === 'link' || part.type === 'image') && part.title) {
      titles.push({ text: part.title, ...placeOf(part), pieces: [] });
    }
  });
  return titles;
}

/** What a picture says in words, where it stands in the tag. */
function wordsOfPicture(node: MdastNode & { attributes: readonly Attribute[] }, source: string): TextBlock[] {
  const { alt, caption } = attributesOf(node.attributes);
  const from = node.position?.start.offset ?? 0;
  return [alt, caption].flatMap((text) => {
    if (!text) return [];
    const before = source.slice(0, Math.max(from, source.indexOf(text, from))).split('\n');
    return [{ text, line: before.length, column: before.at(-1)!.length + 1, pieces: [], isInTag: true }];
  });
}

interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

function attributesOf(attributes: readonly Attribute[]): Record<string, string | undefined> {
  return Object.fromEntries(
    attributes.map(({ name, value }) => [name ?? '…', typeof value === 'string' ? value : undefined]),
  );
}
