/**
 * The colours of charts are the custom properties of the page, so that one drawing serves light, dark and print.
 * Where a chart leaves the page (as a file), they are resolved to what they stand for.
 */
export const colours = {
  own: 'var(--year)',
  other: 'var(--other)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
} as const;

/** The two widths a chart is drawn for: a phone and a reading column. Each has its own layout, none is scaled down. */
export const sizes = {
  narrow: { name: 'narrow', width: 320, font: 14 },
  wide: { name: 'wide', width: 660, font: 15 },
} as const;

/** A drawing that stands in a line of a table. */
export const markSize = { name: 'mark', width: 56, font: 14 } as const;

export type Size = (typeof sizes)[keyof typeof sizes] | typeof markSize;

/** Named so that a picture that leaves the page still finds a sans; in the page the styles name the font. */
export const fontFamily = "'Source Sans 3', 'Segoe UI', sans-serif";

/** How wide a text is drawn, roughly: an average for the sans, so that layout does not depend on installed fonts. */
export const textWidth = (text: string, { font }: { font: number }): number => text.length * font * 0.53;

/** Breaks a text into lines that fit. */
export function wrap(text: string, width: number, size: { font: number }): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The marks of series, in order: told apart by shape and dash as well as by tone. */
export const markStyles = [
  { colour: colours.own, shape: 'circle', filled: true, dash: [] },
  { colour: colours.other, shape: 'square', filled: true, dash: [] },
  { colour: colours.other, shape: 'circle', filled: false, dash: [2, 4] },
  { colour: colours.other, shape: 'diamond', filled: false, dash: [8, 4] },
] as const;

export type MarkStyle = (typeof markStyles)[number];

export const styleOf = (index: number): MarkStyle => markStyles[Math.min(index, markStyles.length - 1)]!;
