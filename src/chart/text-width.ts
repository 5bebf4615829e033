import letterWidths from './letter-widths.json' with { type: 'json' };

/**
 * How wide a text is drawn, without a font at hand: the letters of the semibold sans with tabular figures, in hundredths of
 * the font size, as `test/project/letter-widths.test.ts` measures them. The same on every machine, so that a layout does
 * not depend on installed fonts.
 */
const widthOf = new Map(
  Object.entries(letterWidths).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);

/** A letter that is not in the table is taken as a wide one. */
const unknownWidth = 67;

/** Room for a font that runs wider than the one that the page brings. */
const allowance = 1.04;

export function textWidth(text: string, { font }: { font: number }): number {
  const hundredths = [...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? unknownWidth), 0);
  return (hundredths / 100) * font * allowance;
}

/** Breaks a text into lines that fit; only a word that is wider than a line is cut. */
export function wrap(text: string, width: number, size: { font: number }): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.flatMap((line) => cut(line, width, size));
}

function cut(word: string, width: number, size: { font: number }): string[] {
  if (word.length < 3 || textWidth(word, size) <= width) return [word];
  let end = word.length - 1;
  while (end > 1 && textWidth(`${word.slice(0, end)}-`, size) > width) end -= 1;
  return [`${word.slice(0, end)}-`, ...cut(word.slice(end), width, size)];
}
