import type { Obstacle } from '../plan/assess/comparability.ts';
import type { Measure } from '../plan/entry/measure.ts';
import { hueOf, type Library, type Plan } from '../plan/library/library.ts';
import { unitLabels } from '../plan/words/labels.ts';
import { measureCharts, type MeasureChart } from './measure-chart.ts';
import type { MeasurePart, MeasureRow, MeasureView } from './measure-view.ts';
import type { Link } from './navigation.ts';

/** A measure for one group: its charts, and every number with its place, its table, and what parts it from the one before. */
export interface MeasureSection {
  id: string;
  /** The group, or the measure itself where it is not broken down. */
  name: string;
  /** A measure of one part needs no heading but the page's own. */
  hasHeading: boolean;
  charts: (MeasureChart & { label: string })[];
  /** What to know of the table as a whole. */
  notes: string[];
  caption: string;
  places: { name: string; isOwn: boolean }[];
  /** Whether any row says whom it counts and how. */
  hasWho: boolean;
  columnCount: number;
  rows: SectionRow[];
}

export interface SectionRow extends Pick<MeasureRow, 'period' | 'who' | 'cells'> {
  /** The tables that the values stand in. */
  from: (Link & { hue: Plan['hue'] | undefined })[];
  /** What stands between it and the row above. */
  parting: Parting | undefined;
}

export interface Parting {
  /** Why the two cannot be held together, or only with a reservation. */
  refusal: { head: string; text: string } | undefined;
  /** What is to be borne in mind. */
  warning: string | undefined;
}

export const measureSections = ({ measure, parts }: MeasureView, library: Library): Promise<MeasureSection[]> =>
  Promise.all(parts.map((part) => measureSection(part, parts, measure, library)));

async function measureSection(
  part: MeasurePart,
  parts: readonly MeasurePart[],
  measure: Measure,
  library: Library,
): Promise<MeasureSection> {
  const { id, rows, placeNote, seasonNote } = part;
  const name = part.title || measure.title;
  const charts = await measureCharts(part, parts, library);
  const hasWho = rows.some(({ who }) => who !== '');
  return {
    id,
    name,
    hasHeading: parts.length > 1,
    charts: charts.map((chart) => ({ ...chart, label: `${chart.title || name}. ${chart.description}` })),
    notes: [placeNote, seasonNote].filter((note) => note !== undefined),
    caption: `${name}, ${unitLabels[measure.unit].many}`,
    places: part.places.map((place, i) => ({ name: place, isOwn: rows[0]?.cells[i]?.isOwn ?? false })),
    hasWho,
    columnCount: part.places.length + (hasWho ? 3 : 2),
    rows: rows.map((row) => sectionRow(row, library)),
  };
}

const sectionRow = (row: MeasureRow, library: Library): SectionRow => ({
  period: row.period,
  who: row.who,
  cells: row.cells,
  from: row.from.map(({ text, address, year }) => ({ text: `${text}, ${year}`, address, hue: hueOf(library, year) })),
  parting: partingOf(row),
});

function partingOf({ refusals, warnings, isReserved }: MeasureRow): Parting | undefined {
  if (refusals.length + warnings.length === 0) return undefined;
  const head = isReserved ? 'Kun med forbehold.' : 'Kan ikke sammenlignes.';
  return {
    refusal: refusals.length > 0 ? { head, text: textOf(refusals) } : undefined,
    warning: warnings.length > 0 ? textOf(warnings) : undefined,
  };
}

const textOf = (obstacles: readonly Obstacle[]): string => obstacles.map(({ text }) => text).join(' ');
