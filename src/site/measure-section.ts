import type { Obstacle } from '../plan/assess/comparability.ts';
import { hueOf, type Library, type Plan } from '../plan/library/library.ts';
import { markOf } from '../plan/library/plan-words.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { unitWords } from '../plan/words/labels.ts';
import { unbroken } from '../plan/words/danish.ts';
import { measureCharts, type MeasureChart } from './measure-chart.ts';
import { isExplored } from './measure-explored.ts';
import { leadingPart, messageOf, stepOf } from './measure-message.ts';
import type { MeasurePart, MeasureRow, MeasureView } from './measure-view.ts';
import type { Link } from './navigation.ts';

/** A measure for one group: its charts, and every number with its place, its table, and what parts it from the one before. */
export interface MeasureSection {
  id: string;
  /** The group, or the measure itself where it is not broken down. */
  name: string;
  /** A measure of one part needs no heading but the page's own. */
  hasHeading: boolean;
  /** What it says of the group, where the page has not said it already. */
  message: string;
  charts: (MeasureChart & { label: string; picture: string })[];
  /** What to know of the table as a whole. */
  notes: string[];
  caption: string;
  places: { name: string; isOwn: boolean }[];
  /** Whether any row says whom it counts and how. */
  hasWho: boolean;
  columnCount: number;
  rows: SectionRow[];
  /** The tables that the values stand in, each once. */
  sources: SourceTable[];
  /** What is fetched to explore it, beginning with this group; nothing where there is too little to choose among. */
  explore: { address: string; group: string } | undefined;
}

/** A table that a measure has numbers from, in the colour of its plan year. */
type SourceTable = Link & { hue: Plan['hue'] | undefined };

export interface SectionRow extends Pick<MeasureRow, 'period' | 'who'> {
  /** Each cell with its own anchor, so that it can be linked to. */
  cells: (MeasureRow['cells'][number] & { anchor: string })[];
  from: Omit<SourceTable, 'address'>[];
  /** What stands between it and the row above. */
  parting: Parting | undefined;
}

export interface Parting {
  /** Why the two cannot be held together, or only with a reservation. */
  refusal: { head: string; text: string } | undefined;
  /** What is to be borne in mind. */
  warning: string | undefined;
}

export function measureSections(view: MeasureView, library: Library): Promise<MeasureSection[]> {
  const told = leadingPart(view, library);
  return Promise.all(view.parts.map((part) => measureSection(part, part === told, view, library)));
}

async function measureSection(
  part: MeasurePart,
  isTold: boolean,
  view: MeasureView,
  library: Library,
): Promise<MeasureSection> {
  const { measure, parts } = view;
  const { id, placeNote, seasonNote } = part;
  const name = part.title || measure.title;
  const charts = await measureCharts(part, parts, library);
  const hasWho = part.rows.some(({ who }) => who !== '');
  const step = isTold ? undefined : stepOf(part, view, library);
  return {
    id,
    name,
    hasHeading: parts.length > 1,
    message: step ? messageOf(step, measure) : '',
    charts: charts.map((chart, i) => ({
      ...chart,
      label: `${chart.title || name}. ${chart.description}`,
      picture: addresses.measurePicture(measure.id, pictureName(id, i)),
    })),
    notes: [placeNote, seasonNote].filter((note) => note !== undefined),
    caption: `${name}, ${unitWords(measure.unit).many}`,
    places: part.places.map((place, i) => ({ name: place, isOwn: part.rows[0]?.cells[i]?.isOwn ?? false })),
    hasWho,
    columnCount: part.places.length + (hasWho ? 3 : 2),
    rows: sectionRows(part, library),
    sources: sourcesOf(part, library),
    explore: isExplored(view) ? { address: addresses.measureExplored(measure.id), group: part.title } : undefined,
  };
}

/** The first chart of a group has the group's name, and those of other ways of counting a number after it. */
export const pictureName = (part: string, i: number): string => (i === 0 ? part : `${part}-${i + 1}`);

function sectionRows({ id, rows }: MeasurePart, library: Library): SectionRow[] {
  const used = new Map<string, number>();
  /** A time that is counted in several ways has several rows. */
  const anchorOf = (row: MeasureRow, place: string): string => {
    const anchor = `${id}.${row.time}.${place}`;
    used.set(anchor, (used.get(anchor) ?? 0) + 1);
    return used.get(anchor) === 1 ? anchor : `${anchor}.${used.get(anchor)}`;
  };
  return rows.map((row) => ({
    period: row.period,
    who: row.who,
    cells: row.cells.map((cell) => ({ ...cell, anchor: anchorOf(row, cell.place) })),
    from: row.from.map(({ text, year }) => ({ text: `${text}, ${markOf(year, library)}`, hue: hueOf(library, year) })),
    parting: partingOf(row),
  }));
}

function sourcesOf({ rows }: MeasurePart, library: Library): SourceTable[] {
  const tables = new Map(rows.flatMap(({ from }) => from.map((each) => [each.address, each] as const)));
  return [...tables.values()].map(({ text, address, year }) => ({
    text: `${text} (${markOf(year, library)})`,
    address,
    hue: hueOf(library, year),
  }));
}

function partingOf({ refusals, warnings, isReserved }: MeasureRow): Parting | undefined {
  if (refusals.length + warnings.length === 0) return undefined;
  const head = isReserved ? 'Kun med forbehold.' : 'Kan ikke sammenlignes.';
  return {
    refusal: refusals.length > 0 ? { head, text: textOf(refusals) } : undefined,
    warning: warnings.length > 0 ? textOf(warnings) : undefined,
  };
}

const textOf = (obstacles: readonly Obstacle[]): string => unbroken(obstacles.map(({ text }) => text).join(' '));
