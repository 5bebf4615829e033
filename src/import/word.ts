import mammoth from 'mammoth';
import { z } from 'zod';
import { blank, bounds, squared, tidy, type Grid, type GridCell } from './grid.ts';
import { tooLarge } from './csv.ts';
import { Refused } from './refusal.ts';
import { repacked } from './zip.ts';

/** A run of letters in a paragraph, as far as a chapter keeps it. */
export interface WordText {
  text: string;
  bold?: true;
  italic?: true;
  /** The address that it leads to. */
  link?: string;
  /** The note that stands there. */
  note?: string;
}

export type WordBlock =
  | { kind: 'paragraph' | 'heading'; level: number; texts: WordText[] }
  | { kind: 'item'; level: number; ordered: boolean; texts: WordText[] }
  | { kind: 'table'; grid: Grid };

/** What a Word document says, without how it looks. */
export interface WordDocument {
  blocks: WordBlock[];
  /** What stands in the document and is not taken along, with how often. */
  leftOut: ReadonlyMap<string, number>;
}

/** The tree that mammoth makes of a document; what is not asked for here is not looked at. */
const element: z.ZodType<WordElement> = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    children: z.array(element).optional(),
    value: z.string().optional(),
    styleName: z.string().nullish(),
    styleId: z.string().nullish(),
    numbering: z.looseObject({ level: z.union([z.string(), z.number()]), isOrdered: z.boolean().optional() }).nullish(),
    isBold: z.boolean().optional(),
    isItalic: z.boolean().optional(),
    href: z.string().optional(),
    colSpan: z.number().optional(),
    rowSpan: z.number().optional(),
    noteType: z.string().optional(),
    noteId: z.string().optional(),
    body: z.array(element).optional(),
  }),
);

interface WordElement {
  type: string;
  children?: WordElement[] | undefined;
  value?: string | undefined;
  styleName?: string | null | undefined;
  styleId?: string | null | undefined;
  numbering?: { level: string | number; isOrdered?: boolean | undefined } | null | undefined;
  isBold?: boolean | undefined;
  isItalic?: boolean | undefined;
  href?: string | undefined;
  colSpan?: number | undefined;
  rowSpan?: number | undefined;
  noteType?: string | undefined;
  noteId?: string | undefined;
  body?: WordElement[] | undefined;
}

const root = z.looseObject({
  children: z.array(element),
  notes: z.custom<{ resolve: (reference: unknown) => unknown }>(
    (notes) => typeof (notes as { resolve?: unknown } | null)?.resolve === 'function',
  ),
});

/** Reads a Word document as a tree of paragraphs and tables. Nothing outside the file is looked up. */
export async function documentOf(parts: ReadonlyMap<string, Uint8Array>): Promise<WordDocument> {
  let tree: z.infer<typeof root> | undefined;
  const keep = (document: unknown): unknown => {
    tree = root.parse(document);
    return { type: 'document', children: [], notes: { resolve: () => undefined }, comments: [] };
  };
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(repacked(parts)) },
      { transformDocument: keep, externalFileAccess: false },
    );
  } catch {
    if (!tree)
      throw new Refused({
        message: 'Word-filen kan ikke læses.',
        hint: 'Åbn den i Word, gem den som en ny .docx, og prøv igen.',
      });
  }
  const leftOut = new Map<string, number>();
  const deleted = deletions(parts.get('word/document.xml'));
  if (deleted > 0) leftOut.set('det, som er slettet med sporede ændringer; det tilføjede er taget med', deleted);
  const within: Within = {
    leave: (what) => void leftOut.set(what, (leftOut.get(what) ?? 0) + 1),
    noteOf: (reference) => noteText(tree!.notes.resolve(reference), within),
  };
  return { blocks: tree!.children.flatMap((child) => blocksOf(child, within)), leftOut };
}

/** How many places have something that is struck out and not yet accepted, which a reader of the document sees. */
const deletions = (part: Uint8Array | undefined): number =>
  new TextDecoder().decode(part).match(/<w:del(?= )[^>]*>\s*<w:r[ >]/g)?.length ?? 0;

interface Within {
  leave: (what: string) => void;
  noteOf: (reference: WordElement) => string;
}

function blocksOf(node: WordElement, within: Within): WordBlock[] {
  if (node.type === 'table') return [{ kind: 'table', grid: gridOf(node, within) }];
  if (node.type !== 'paragraph') return (node.children ?? []).flatMap((child) => blocksOf(child, within));
  const texts = (node.children ?? []).flatMap((child) => textsOf(child, {}, within));
  if (texts.every(({ text, note }) => text.trim() === '' && note === undefined)) return [];
  const heading = /^(?:heading|overskrift) ?(\d)/i.exec(node.styleName ?? node.styleId ?? '')?.[1];
  const isTitle = /^(?:title|titel)$/i.test(node.styleName ?? '');
  if (heading || isTitle) return [{ kind: 'heading', level: isTitle ? 0 : Number(heading), texts }];
  if (node.numbering)
    return [
      { kind: 'item', level: Number(node.numbering.level) || 0, ordered: node.numbering.isOrdered === true, texts },
    ];
  return [{ kind: 'paragraph', level: 0, texts }];
}

type Style = Omit<WordText, 'text'>;

function textsOf(node: WordElement, style: Style, within: Within): WordText[] {
  const inside = (more: Style = {}): WordText[] =>
    (node.children ?? []).flatMap((child) => textsOf(child, { ...style, ...more }, within));
  switch (node.type) {
    case 'text':
      return [{ ...style, text: node.value ?? '' }];
    case 'tab':
      return [{ ...style, text: ' ' }];
    case 'break':
      return [{ ...style, text: ' ' }];
    case 'run':
      return inside({ ...(node.isBold && { bold: true as const }), ...(node.isItalic && { italic: true as const }) });
    case 'hyperlink': {
      if (node.href && /^https:\/\//.test(node.href)) return inside({ link: node.href });
      if (node.href) within.leave('et link, som ikke er en https-adresse');
      return inside();
    }
    case 'noteReference':
      return [{ text: '', note: within.noteOf(node) }];
    case 'image':
      within.leave('et billede');
      return [];
    case 'commentReference':
      within.leave('en kommentar');
      return [];
    case 'checkbox':
      within.leave('et afkrydsningsfelt');
      return [];
    case 'bookmarkStart':
      return [];
    default:
      return inside();
  }
}

function noteText(note: unknown, within: Within): string {
  const read = element.safeParse(note);
  if (!read.success) return '';
  const blocks = (read.data.body ?? []).flatMap((child) => blocksOf(child, { ...within, noteOf: () => '' }));
  return tidy(blocks.map((block) => ('texts' in block ? textOf(block.texts) : '')).join(' '));
}

export const textOf = (texts: readonly WordText[]): string => tidy(texts.map(({ text }) => text).join(''));

/** The tables of a document, by the place that they have in it, each with its title above and its source and notes below. */
export const wordGrids = ({ blocks }: WordDocument): Grid[] =>
  blocks
    .flatMap((block, i) => {
      if (block.kind !== 'table') return [];
      const [above, below] = [lineOf(blocks[i - 1]), lineOf(blocks[i + 1])];
      const heading = blocks[i - 1]?.kind === 'heading';
      const line = (text: string, at: string): GridCell[] =>
        block.grid.rows[0]!.map((_, c) => (c === 0 ? { text, at } : blank(at)));
      return [
        {
          rows: [
            ...(!heading && isCaption(above) ? [line(above, 'teksten over tabellen')] : []),
            ...block.grid.rows,
            ...(isUnderTable(below) ? [line(below, 'teksten under tabellen')] : []),
          ],
          // What a section is called may be of more than its table.
          ...(heading && { said: [`Ikke brugt fra overskriften over tabellen: ”${above}”`] }),
        },
      ];
    })
    .map((grid, i) => ({ ...grid, name: `tabel ${i + 1}` }));

const lineOf = (block: WordBlock | undefined): string =>
  block && 'texts' in block && block.kind !== 'item' ? textOf(block.texts) : '';

/** A line right above a table that is no sentence of the text, or says itself that it is a table's. */
const isCaption = (text: string): boolean =>
  text !== '' && (/^tabel \d/i.test(text) || (text.length < 120 && !/[.:;,]$/.test(text))) && text.length < 300;

const isUnderTable = (text: string): boolean =>
  /^(?:kilder?|anm(?:ærkning(?:er)?)?|noter?)\b\.?\s*:|^[*¹²³]/i.test(text);

/** Rows of a table; a cell over several columns or rows says the same of all of them. */
function gridOf(table: WordElement, within: Within): Grid {
  const rows: GridCell[][] = [];
  const lines = rowsOf(table);
  if (lines.length > bounds.rows) throw tooLarge(`en tabel med mere end ${bounds.rows} rækker`);
  for (const [r, line] of lines.entries()) {
    const row = (rows[r] ??= []);
    for (const cell of line.children ?? []) {
      const text = tidy(
        (cell.children ?? [])
          .flatMap((child) => blocksOf(child, within))
          .map((block) => ('texts' in block ? textOf(block.texts) : ''))
          .join(' '),
      );
      let c = 0;
      while (row[c]) c += 1;
      for (let down = 0; down < Math.min(cell.rowSpan ?? 1, lines.length - r); down++) {
        for (let along = 0; along < Math.min(cell.colSpan ?? 1, bounds.columns); along++) {
          const at = `række ${r + down + 1}, kolonne ${c + along + 1}`;
          (rows[r + down] ??= [])[c + along] = {
            text,
            at,
            ...(down + along > 0 && text !== '' && { merged: true as const }),
          };
        }
      }
      if (row.length > bounds.columns) throw tooLarge(`en tabel med mere end ${bounds.columns} kolonner`);
    }
  }
  return {
    rows: squared(
      rows.map((row, r) =>
        Array.from(
          row,
          (cell: GridCell | undefined, c) => cell ?? { text: '', at: `række ${r + 1}, kolonne ${c + 1}` },
        ),
      ),
    ),
  };
}

const rowsOf = (node: WordElement): WordElement[] =>
  (node.children ?? []).flatMap((child) => (child.type === 'tableRow' ? [child] : rowsOf(child)));
