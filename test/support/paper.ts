import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** A page as a browser prints it: the text of a PDF file. */
export const paperOf = async (page: Page): Promise<string> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

export const sheetsOf = (file: string): number => file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Whether every sheet is wider than it is high. */
export const isAcross = (file: string): boolean =>
  [...file.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].every(
    ([, width, height]) => Number(width) > Number(height),
  );

/** A sheet of a PDF file as one reads it, and as one who listens is told it. */
export interface SheetRead {
  text: string;
  /** How much of it is filled, from its head to the last line above its foot: 0 to 1. */
  filled: number;
  /** What is said of each figure on it; nothing where a figure is not told. */
  figures: (string | undefined)[];
}

/** Above it on a sheet stands the foot, in points. */
const footHeight = 57;

/** A page printed with its structure, read back from the PDF file. */
export async function readPaper(page: Page): Promise<{ sheets: SheetRead[]; fonts: string[] }> {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const sheets = await Promise.all(Array.from({ length: file.numPages }, (_, i) => readSheet(file, i + 1)));
  const fonts = [...pdf.toString('latin1').matchAll(/\/BaseFont\s*\/[A-Z]+\+([\w-]+)/g)].map(([, name]) => name!);
  return { sheets, fonts: [...new Set(fonts)] };
}

type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;

async function readSheet(file: PdfFile, number: number): Promise<SheetRead> {
  const sheet = await file.getPage(number);
  const { items } = await sheet.getTextContent();
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
  const { height } = sheet.getViewport({ scale: 1 });
  const lowest = Math.min(...texts.map(({ transform }) => Number(transform[5])).filter((y) => y > footHeight));
  return {
    text: texts.map(({ str }) => str).join(' '),
    filled: (height - lowest) / (height - footHeight),
    figures: figuresIn(await sheet.getStructTree()),
  };
}

interface Told {
  role?: string;
  alt?: string;
  children?: unknown[];
}

const figuresIn = (node: Told | null): (string | undefined)[] => [
  ...(node?.role === 'Figure' ? [node.alt] : []),
  ...(node?.children ?? []).flatMap((child) => figuresIn(child as Told)),
];
