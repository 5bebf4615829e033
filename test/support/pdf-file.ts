import { getDocumentProxy } from 'unpdf';

type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A part of a PDF file as one who listens is told it: its role, what is said of it, and its words. */
export interface Part {
  role: string;
  alt: string | undefined;
  text: string;
}

interface Node {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

/**
 * All parts of a file in the order that they are read in, sheet by sheet, each with the words of all that it holds there: none
 * where a part was moved to the next sheet.
 */
export async function partsOf(file: PdfFile): Promise<Part[]> {
  const parts: Part[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = wordsByMark(items);
    const textOf = ({ type, id, children = [] }: Node): string =>
      type === 'content' ? (words.get(id!) ?? '') : children.map(textOf).join('');
    const walk = (node: Node): void => {
      if (node.role) parts.push({ role: node.role, alt: node.alt, text: textOf(node) });
      node.children?.forEach(walk);
    };
    walk(await page.getStructTree());
  }
  return parts;
}

/** The words within each mark of a sheet. */
function wordsByMark(items: readonly object[]): Map<string, string> {
  const words = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items as { type?: string; id?: string | null; str?: string; hasEOL?: boolean }[]) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.id ?? undefined);
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const mark = open.findLast((id) => id !== undefined);
      if (mark) words.set(mark, `${words.get(mark) ?? ''}${item.str ?? ''}${item.hasEOL ? ' ' : ''}`);
    }
  }
  return words;
}

/** The titles of an outline, in order, each with how deep it stands. */
export async function outlineOf(file: PdfFile): Promise<{ title: string; depth: number }[]> {
  type Entry = { title: string; items: Entry[] };
  const below = (entries: readonly Entry[], depth: number): { title: string; depth: number }[] =>
    entries.flatMap(({ title, items }) => [{ title, depth }, ...below(items, depth + 1)]);
  return below(await file.getOutline(), 1);
}

/** The sheet that a named place lies on, from 1. */
export async function sheetOf(file: PdfFile, name: string): Promise<number> {
  const place = await file.getDestination(name);
  return place ? (await file.getPageIndex(place[0] as Parameters<PdfFile['getPageIndex']>[0])) + 1 : 0;
}
