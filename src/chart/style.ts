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
  met: 'var(--met)',
  unmet: 'var(--unmet)',
} as const;

/**
 * The two widths a chart is drawn for: a phone and a reading column. Each has its own layout, none is scaled down.
 * However long its names are, the plot keeps a least width.
 */
export const sizes = {
  narrow: { name: 'narrow', width: 320, font: 14, leastPlot: 150 },
  wide: { name: 'wide', width: 660, font: 15, leastPlot: 340 },
} as const;

/** A drawing that stands in a line of a table. */
export const markSize = { name: 'mark', width: 56, font: 14, leastPlot: 56 } as const;

export type Size = (typeof sizes)[keyof typeof sizes] | typeof markSize;

/** Named so that a picture that leaves the page still finds a sans; in the page the styles name the font. */
export const fontFamily = "'Source Sans 3', 'Segoe UI', sans-serif";

/** From one line of text to the next. */
export const lineHeight = 17;

/** Between a mark and the text that names it. */
export const gap = 8;

/** How heavy the texts are: names, and what is one's own. */
export const weights = { plain: 500, strong: 600 } as const;

/** Areas of points in square pixels, as Vega counts them: in a line, where a line has many, and alone in a row. */
export const pointSizes = { line: 64, dense: 16, row: 84 } as const;

export const strokes = { point: 1.8, line: 1.8, ownLine: 3.2, target: 2.4, rule: 1.5 } as const;

/** The marks of series, in order: told apart by shape and dash as well as by tone. There are as many as a chart may have. */
export const markStyles = [
  { colour: colours.own, shape: 'circle', filled: true, dash: [] },
  { colour: colours.other, shape: 'square', filled: true, dash: [] },
  { colour: colours.other, shape: 'circle', filled: false, dash: [2, 4] },
  { colour: colours.soft, shape: 'diamond', filled: false, dash: [8, 4] },
  { colour: colours.soft, shape: 'triangle-up', filled: true, dash: [10, 3, 2, 3] },
  { colour: colours.ink, shape: 'cross', filled: false, dash: [4, 2] },
] as const;

export type MarkStyle = (typeof markStyles)[number];

export const styleOf = (index: number): MarkStyle => markStyles[index % markStyles.length]!;
