/**
 * How charts look: every colour, size and distance that more than its own line knows of. The colours are the custom
 * properties of the page, so that one drawing serves light, dark and print. Where a chart leaves the page (as a file), they
 * are resolved to what they stand for.
 */
export const colours = {
  own: 'var(--year)',
  other: 'var(--other)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  /** The names and marks of places beside the municipality, which a reader may hide. */
  beside: 'var(--beside)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
} as const;

/**
 * The two widths a chart is drawn for: a phone and a reading column. Each has its own layout, none is scaled down.
 * However long its names are, the plot keeps a least width.
 */
export const sizes = {
  narrow: { name: 'narrow', width: 320, font: 14, leastPlot: 150 },
  wide: { name: 'wide', width: 660, font: 15, leastPlot: 340 },
} as const;

export type Size = (typeof sizes)[keyof typeof sizes];

/** How high what is drawn is, without the texts around it. */
export const heights = {
  line: { wide: 250, narrow: 200 },
  slope: { wide: 220, narrow: 200 },
  /** A bar by itself, and one of a group with its room. */
  bar: 16,
  groupedBar: 15,
  groupedBarRow: 24,
  /** A row's dots. */
  dotRow: { wide: 34, narrow: 30 },
} as const;

/** Named so that a picture that leaves the page still finds a sans; in the page the styles name the font. */
export const fontFamily = "'Source Sans 3', 'Segoe UI', sans-serif";

/** From one line of text to the next. */
export const lineHeight = 17;

/** How heavy the texts are: names, and what is one's own. */
export const weights = { plain: 500, strong: 600 } as const;

/** Between a mark and the text that names it. */
export const gap = 8;

/** Distances that are not that one. */
export const gaps = {
  /** So that nothing touches. */
  hair: 2,
  /** Between what belongs together. */
  tight: 4,
  /** Between the entries of a key, and its lines. */
  entry: 16,
  entryLine: 5,
  /** From one bar to the next, and from one group of bars to the next. */
  bar: 14,
  barGroup: 12,
  /** Half a point, so that none is cut at the edge of a row. */
  dotEdge: 12,
  /** From the edge of a plot to the first and last period. */
  period: 16,
  /** From the axis to the middle of its first line of text. */
  axisText: 14,
  /** From a point to the middle of a value above or below it, from a line to its name, and from a point to a text beside it. */
  value: 15,
  lineName: 12,
  beside: 12,
  /** Above the highest point, for its value. */
  headroom: 24,
  /** Below the dots, for the numbers of their axis. */
  axisRoom: 30,
} as const;

/**
 * Areas of points in square pixels, as Vega counts them: in a line, where a line has many, on the bar of a period, alone in a row; and of
 * two periods in a row the ring and the dot that may stand within it. */
export const pointSizes = { line: 64, dense: 16, onPeriod: 40, row: 84, ring: 120, withinRing: 36 } as const;

export const strokes = {
  point: 1.8,
  line: 1.8,
  ownLine: 3.2,
  /** A period as long as it is, and the line that joins it to the next. */
  joint: 1.4,
  period: 2.6,
  ownPeriod: 6,
  rule: 1.5,
  /** A target across its bar, and what leads to a name. */
  target: 2.4,
  /** What leads from one to another. */
  way: 2,
  /** From the lowest dot of a row to its highest. */
  reach: 5,
} as const;

/** How far a stroke goes beyond what it crosses, or to each side of it. */
export const reaches = { target: 5, tick: 4 } as const;

export const dashes = {
  target: [6, 5],
  /** What parts a series, and what only happened beside it. */
  part: [4, 3],
  event: [1, 4],
} as const;

/** The marks of series, in order: told apart by shape and dash as well as by tone. There are as many as a chart may have. */
export const markStyles = [
  { colour: colours.own, shape: 'circle', filled: true, dash: [] },
  { colour: colours.other, shape: 'square', filled: true, dash: [] },
  { colour: colours.other, shape: 'circle', filled: false, dash: [2, 4] },
  { colour: colours.beside, shape: 'diamond', filled: false, dash: [8, 4] },
  { colour: colours.beside, shape: 'triangle-up', filled: true, dash: [10, 3, 2, 3] },
  { colour: colours.ink, shape: 'cross', filled: false, dash: [4, 2] },
] as const;

/**
 * The marks of periods that are set against each other, the newest first: all of one place, and so in its colour. What is
 * older is a ring, as it is wherever two plan years stand on a line.
 */
const periodStyles = [
  { colour: colours.own, shape: 'circle', filled: true, dash: [] },
  { colour: colours.own, shape: 'circle', filled: false, dash: [2, 4] },
  { colour: colours.own, shape: 'diamond', filled: false, dash: [8, 4] },
  { colour: colours.own, shape: 'triangle-up', filled: false, dash: [10, 3, 2, 3] },
  { colour: colours.own, shape: 'square', filled: false, dash: [4, 2] },
  { colour: colours.own, shape: 'cross', filled: false, dash: [1, 3] },
] as const;

export type MarkStyle = (typeof markStyles | typeof periodStyles)[number];

export const styleOf = (index: number): MarkStyle => markStyles[index % markStyles.length]!;

/** How a series looks: a period by its age, a place by its mark, and any other by its turn. */
export const seriesStyle = ({ mark, age }: { mark?: number; age?: number }, turn: number): MarkStyle =>
  age === undefined ? styleOf(mark ?? turn) : periodStyles[age % periodStyles.length]!;

/**
 * How each of a chart's series looks. Bars that carry their names may be of more series than there are marks; then all
 * but the own look alike, since a mark used twice would say that two series are one.
 */
export const seriesStyles = (series: readonly { isOwn: boolean; mark?: number; age?: number }[]): MarkStyle[] =>
  series.length <= markStyles.length
    ? series.map(seriesStyle)
    : series.map(({ isOwn, age }) => seriesStyle(age === undefined ? {} : { age: isOwn ? 0 : 1 }, isOwn ? 0 : 1));

/** The colour of texts about a series: periods are all the municipality's own. */
export const seriesTone = <Other extends string>(
  { isOwn, age }: { isOwn: boolean; age?: number },
  other: Other,
): typeof colours.own | Other => (isOwn || age !== undefined ? colours.own : other);
