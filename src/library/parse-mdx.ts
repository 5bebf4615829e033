import { mdxToMdast, type MdastNode } from 'satteri';
import type { ChapterBody } from '../plan/chapter.ts';
import type { Finding } from '../plan/problem.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { Slugger } from './slug.ts';

export interface ParsedMdx {
  frontmatter: ParsedYaml;
  body: ChapterBody;
  findings: Finding[];
}

/** Parses a chapter with the parser that the build compiles it with: its frontmatter, and what the checks look at. */
export function parseMdx(text: string, file: string): ParsedMdx {
  const head = /^---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/.exec(text);
  const frontmatter = parseYaml(head?.[1] ?? '', file, 2);
  if (!head) frontmatter.findings.push(missingHead(file));
  try {
    return { frontmatter, body: readBody(mdxToMdast(text)), findings: frontmatter.findings };
  } catch (error) {
    return { frontmatter, body: emptyBody(), findings: [...frontmatter.findings, syntaxFinding(error, file)] };
  }
}

const emptyBody = (): ChapterBody => ({ components: [], headings: [], links: [], texts: [], summary: '' });

const missingHead = (file: string): Finding => ({
  rule: 'frontmatter',
  file,
  where: { line: 1, column: 1 },
  message: 'Kapitlet har ingen oplysninger øverst.',
  hint: 'Begynd filen med linjen ---, så title:, lead: og order:, og så --- igen.',
});

const syntax: readonly [pattern: RegExp, message: string, hint: string][] = [
  [/closing tag for `<([^`>]*)>`/, 'Mærket <$1> er ikke lukket.', 'Skriv </$1>, eller luk det med /> i samme mærke.'],
  [
    /Unexpected closing tag `<\/([^`>]*)>`/,
    'Mærket </$1> lukker noget, der ikke er åbnet.',
    'Fjern det, eller skriv <$1> før.',
  ],
  [
    /expression/,
    'En krøllet parentes { er ikke lukket eller indeholder noget, der ikke kan læses.',
    'Skriv ikke { } i teksten.',
  ],
];

/** The parser's message begins with its place, "5:14: …", and ends with the name of its rule. */
function syntaxFinding(error: unknown, file: string): Finding {
  const raw = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', said = raw] =
    /^(\d+):(\d+)(?:-\d+:\d+)?: (.*?)(?: \([\w:-]+\))?$/s.exec(raw) ?? [];
  const where = { line: Number(line), column: Number(column) };
  for (const [pattern, message, hint] of syntax) {
    const match = pattern.exec(said);
    if (match) {
      const name = match[1] ?? '';
      return { rule: 'mdx', file, where, message: message.replaceAll('$1', name), hint: hint.replaceAll('$1', name) };
    }
  }
  return {
    rule: 'mdx',
    file,
    where,
    message: 'Kapitlet kan ikke læses her.',
    hint: 'Tegnene < og { begynder et mærke; skriv ”under” i stedet for <.',
  };
}

function readBody(root: MdastNode): ChapterBody {
  const body = emptyBody();
  const slugger = new Slugger();
  const topLevel = new Set<MdastNode>('children' in root ? (root.children as MdastNode[]) : []);
  walk(root, (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    switch (node.type) {
      case 'heading': {
        const text = plainText(node);
        const parts = node.depth === 2 && topLevel.has(node);
        body.headings.push({ depth: node.depth, text, slug: slugger.slug(text), parts, line, column });
        break;
      }
      case 'link':
      case 'image':
      case 'definition':
        body.links.push({ url: node.url, line, column });
        break;
      case 'text':
        body.texts.push({ text: node.value, line, column });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        body.components.push({ name: node.name ?? '', attributes: attributesOf(node.attributes), line, column });
        if (node.name === 'Short') body.summary = node.children.map((child) => plainText(child as MdastNode)).join(' ');
        break;
      case 'html':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*(?:\/\*[\s\S]*\*\/)?\s*$/.test(node.value)) {
          body.components.push({ name: node.type === 'html' ? 'html' : 'script', attributes: {}, line, column });
        }
        break;
    }
  });
  return body;
}

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child as MdastNode, visit);
}

/** The words of a node; a component without words of its own stands as a number would. */
function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type.startsWith('mdxJsx') && 'children' in node && node.children.length === 0) return '0';
  return 'children' in node ? node.children.map((child) => plainText(child as MdastNode)).join('') : '';
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
