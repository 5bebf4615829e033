import { chapterComponents, componentSpec, printed } from '../entry/chapter.ts';
import { suggestName } from '../words/nearest.ts';
import type { Complaint } from '../value/problem.ts';
import { shown } from '../words/shown.ts';
import { addressInTag, htmlComplaint, image, table } from './html.ts';
import { addressComplaint } from './web-address.ts';

/**
 * What of Markdown and MDX a chapter may have. One list, and what is not on it is refused: the check asks here and says
 * so in good time, and the build asks here and compiles nothing else, whether or not the check has run.
 */

/** A node of a chapter's tree, as far as it matters here. */
export interface MarkupNode {
  type: string;
  children?: readonly MarkupNode[];
  position?: { start: { line: number; column: number; offset?: number | undefined } } | undefined;
  value?: unknown;
  url?: string;
  alt?: string | null | undefined;
  title?: string | null | undefined;
  depth?: number;
  ordered?: boolean | null | undefined;
  start?: number | null | undefined;
  checked?: boolean | null | undefined;
  name?: string | null | undefined;
  /** Of an element: a list of {@link MarkupAttribute}. */
  attributes?: unknown;
}

interface MarkupAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

type Question = (node: MarkupNode) => Complaint[];

const fine: Question = () => [];

/** The kinds of node that may stand in a chapter, with what is asked of each. */
const accepted: ReadonlyMap<string, Question> = new Map([
  ['root', fine],
  ['yaml', fine],
  ['paragraph', fine],
  ['heading', fine],
  ['text', fine],
  ['emphasis', fine],
  ['strong', fine],
  ['inlineCode', fine],
  ['break', fine],
  ['thematicBreak', fine],
  ['blockquote', fine],
  ['list', fine],
  ['listItem', ofListItem],
  ['link', ofLink],
  ['mdxFlowExpression', ofExpression],
  ['mdxTextExpression', ofExpression],
  ['mdxJsxFlowElement', ofElement],
  ['mdxJsxTextElement', ofElement],
]);

const code: Complaint = {
  rule: 'script',
  message: 'Kapitlet har kode: import, export eller { }.',
  hint: 'Fjern den. Komponenter som <Figure> og <Value> er der, uden at de hentes ind.',
};
const footnote: Complaint = {
  rule: 'footnote',
  message: 'Kapitlet har en fodnote, som ikke kan stå sammen med andre kapitlers noter.',
  hint: 'Skriv det i teksten, eller i <Remark>…</Remark> lige under.',
};
const definition: Complaint = {
  rule: 'markup',
  message: 'Linjen bliver ikke vist: [tekst]: læses som en adresse til et link.',
  hint: String.raw`Skriv linket i teksten: [tekst](https://…). Er det ikke et link, så skriv \[ foran.`,
};
/** What to say of kinds of node that editors may well write, though they are not accepted. */
const refused: ReadonlyMap<string, Complaint> = new Map([
  ['mdxjsEsm', code],
  ['footnoteReference', footnote],
  ['footnoteDefinition', footnote],
  ['definition', definition],
  ['linkReference', definition],
  ['imageReference', image],
  ['image', image],
  ['table', table],
  [
    'code',
    {
      rule: 'markup',
      message: 'Kapitlet har en blok med kode (```).',
      hint: 'Skriv det som almindelig tekst; et enkelt ord kan stå i `…`.',
    },
  ],
  [
    'delete',
    {
      rule: 'markup',
      message: 'Teksten mellem to ~ bliver streget over.',
      hint: String.raw`Skriv ”ca.” i stedet for ~, eller \~ hvis tegnet skal ses.`,
    },
  ],
]);

const unknownKind: Complaint = {
  rule: 'markup',
  message: 'Kapitlet har noget, der ikke kan vises på siden.',
  hint: 'Skriv det med almindelige tegn: **fed**, [link](/2019/), lister med bindestreg.',
};

/** A node that may not be published, and why. */
export interface Refusal {
  node: MarkupNode;
  complaint: Complaint;
}

/** Everything in a chapter's tree that may not reach the build. */
export function refusals(node: MarkupNode): Refusal[] {
  const question = accepted.get(node.type);
  if (!question) return [{ node, complaint: refused.get(node.type) ?? unknownKind }];
  const own = question(node).map((complaint) => ({ node, complaint }));
  const within = (node.children ?? []).flatMap(refusals);
  // An unknown component is told of before what stands in it, and what stands in it before that it has no words.
  if (own.some(({ complaint }) => complaint.rule === 'empty-component')) return within.length > 0 ? within : own;
  return own.length > 0 && node.type.startsWith('mdxJsx') ? own : [...own, ...within];
}

function ofListItem({ checked }: MarkupNode): Complaint[] {
  if (typeof checked !== 'boolean') return [];
  return [
    {
      rule: 'markup',
      message: 'Punktet bliver til et felt, der kan krydses af ([ ] eller [x]).',
      hint: 'Fjern de kantede parenteser.',
    },
  ];
}

function ofLink(node: MarkupNode): Complaint[] {
  const address = addressComplaint(node.url ?? '');
  if (address) return [address];
  const component = findWithin(node, isElement);
  return component ? [inside(component, 'et link')] : [];
}

/** The first node below another one that is as asked. */
export function findWithin({ children = [] }: MarkupNode, is: (node: MarkupNode) => boolean): MarkupNode | undefined {
  for (const child of children) {
    const found = is(child) ? child : findWithin(child, is);
    if (found) return found;
  }
  return undefined;
}

/** A comment is let through, since the build takes it away; anything beside it is code. */
export const isComment = ({ type, value }: Pick<MarkupNode, 'type' | 'value'>): boolean =>
  type.startsWith('mdx') &&
  type.endsWith('Expression') &&
  typeof value === 'string' &&
  /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/.test(value);

function ofExpression(node: MarkupNode): Complaint[] {
  return isComment(node) ? [] : [code];
}

export const isElement = ({ type }: MarkupNode): boolean => type.startsWith('mdxJsx');

/** An element is one of the components, with its own attributes as plain text, where it can stand. */
function ofElement(node: MarkupNode): Complaint[] {
  const name = node.name ?? '';
  const spec = componentSpec(name);
  if (!spec) return [unknownElement(name)];
  const attributes = attributeComplaints(node, Object.keys(spec.attributes));
  if (attributes.length > 0) return attributes;
  if (!spec.inline && node.type === 'mdxJsxTextElement') {
    return [
      {
        rule: 'placement',
        message: `<${name}> står midt i en linje tekst.`,
        hint: `Sæt <${name}> på sin egen linje med en tom linje før og efter.`,
      },
    ];
  }
  const link = spec.inline && findWithin(node, ({ type }) => type === 'link' || type.startsWith('mdxJsx'));
  if (link && spec.holdsText) {
    return [
      {
        rule: 'placement',
        message: `Mellem <${name}> og </${name}> står et link eller en anden komponent.`,
        hint: 'Skriv kun ord der.',
      },
    ];
  }
  return contentComplaints(node, name, spec.holdsText === true);
}

function contentComplaints(node: MarkupNode, name: string, holdsText: boolean): Complaint[] {
  const words = (node.children ?? []).map(plainText).join('').trim();
  if (holdsText && words === '') {
    return [
      {
        rule: 'empty-component',
        message: `<${name}> er tom.`,
        hint: `Skriv teksten mellem <${name}> og </${name}>, eller fjern den.`,
      },
    ];
  }
  if (holdsText || words === '') return [];
  return [
    {
      rule: 'lost-text',
      message: `Teksten mellem <${name}> og </${name}> bliver ikke vist.`,
      hint: `Flyt den ud, og luk mærket med /> som i ${chapterComponents[name as keyof typeof chapterComponents].example}`,
    },
  ];
}

function attributeComplaints({ name, attributes = [] }: MarkupNode, known: readonly string[]): Complaint[] {
  const seen = new Set<string>();
  return (attributes as readonly MarkupAttribute[]).flatMap((attribute): Complaint[] => {
    const key = attribute.name;
    if (attribute.type !== 'mdxJsxAttribute' || key === undefined || isExpression(attribute.value)) return [code];
    if (!known.includes(key)) {
      return [
        {
          rule: 'unknown-attribute',
          message: `<${name}> har ingen egenskab ”${shown(key)}”.`,
          hint: known.length > 0 ? suggestName(key, known) : `<${name}> har slet ingen egenskaber.`,
        },
      ];
    }
    if (seen.has(key)) {
      return [{ rule: 'duplicate-attribute', message: `<${name}> har ”${key}” to gange.`, hint: 'Fjern den ene.' }];
    }
    seen.add(key);
    return [];
  });
}

/** Neither text nor left out. */
const isExpression = (value: unknown): boolean => typeof value === 'object' && value !== null;

function unknownElement(name: string): Complaint {
  if (name === '') {
    return { rule: 'markup', message: 'Kapitlet har et tomt mærke (<>).', hint: 'Fjern det, og det, der lukker det.' };
  }
  if (/^www\./i.test(name)) return addressInTag(name);
  const components = Object.keys(chapterComponents);
  const isComponent = components.some((component) => component.toLowerCase() === name);
  if (/^[a-z][a-z\d-]*$/.test(name) && !isComponent) return htmlComplaint(name);
  return {
    rule: 'unknown-component',
    message: `Der er ingen komponent <${shown(name)}>.`,
    hint: suggestName(name, components),
  };
}

/** A component where only words can stand. */
export const inside = ({ name }: Pick<MarkupNode, 'name'>, where: string): Complaint => ({
  rule: 'placement',
  message: `<${name ?? ''}> står inde i ${where}.`,
  hint: 'Flyt komponenten ud, eller sig det uden.',
});

/** The words of a node as a reader meets them; what a component prints is not known here. */
export function plainText(node: MarkupNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return String(node.value);
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  const { children = [] } = node;
  if (isElement(node) && children.length === 0) return printed;
  return children.map(plainText).join('');
}
