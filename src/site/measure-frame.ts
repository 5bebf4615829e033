import type { Library } from '../plan/library/library.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { capitalize } from '../plan/words/danish.ts';
import { unitWords } from '../plan/words/labels.ts';
import { frameCode, type FrameCode } from './frame-code.ts';
import { leadingPart, measureMessage } from './measure-message.ts';
import { measureSections, type MeasureSection } from './measure-section.ts';
import { measureCitation } from './measure-uses.ts';
import type { MeasureView } from './measure-view.ts';
import type { Link } from './navigation.ts';

/** A measure within a page of another site: it has the numbers of all plans, and so follows when there come more. */
export interface MeasureFrame {
  title: string;
  message: string | undefined;
  /** The group that it is told for, where there are several, and the unit. */
  about: string;
  section: MeasureSection;
  notes: string[];
  source: string;
  way: Link;
  /** What another site writes to show it, for those who come here to fetch it or meet it elsewhere. */
  code: FrameCode;
}

export async function measureFrame(view: MeasureView, library: Library, at: PublicAddress): Promise<MeasureFrame> {
  const { measure, parts } = view;
  const part = leadingPart(view, library);
  const section = (await measureSections(view, library)).find(({ id }) => id === part.id)!;
  const ofCharts = section.charts.flatMap(({ axisNote, placesNote }) => [axisNote, placesNote]);
  return {
    title: measure.title,
    message: measureMessage(view, library),
    about: [parts.length > 1 ? section.name : '', capitalize(unitWords(measure.unit).many)].filter(Boolean).join(' · '),
    section: unmarked(section),
    notes: [...new Set([...ofCharts, ...section.notes].filter((note) => note !== undefined))],
    source: measureCitation(view, library),
    way: { text: `Se ”${measure.title}” på ${library.site.title}`, address: addresses.measure(measure.id) },
    code: frameCode({ frame: addresses.measureFrame(measure.id), title: measure.title }, section.charts, at),
  };
}

/** Without the links of single cells to what was corrected, which would lead out of sight within a frame. */
const unmarked = (section: MeasureSection): MeasureSection => ({
  ...section,
  rows: section.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, corrected: undefined })),
  })),
});
