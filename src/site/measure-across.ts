import { isOfOneDocument, type MeasurePair } from '../plan/compare/measures.ts';
import { formatPeriod, formatQuantity } from '../plan/words/danish.ts';
import { byId, type Library } from '../plan/library/library.ts';
import type { Measure } from '../plan/entry/measure.ts';
import type { MeasurePart, MeasureView } from './measure-view.ts';

/** How a measure can be followed from one plan year to another: outright, with a reservation, or not at all. */
export type Reach = 'followed' | 'reserved' | 'refused';

/** What a measure says from plan year to plan year, in short: two numbers for one of its groups. */
export interface AcrossYears {
  part: MeasurePart;
  /** The municipality's number for each of two plan years. */
  values: { year: number; text: string; facts: string }[];
  reach: Reach;
  /** What stands between the two, and what one document gives both of. */
  remarks: string[];
}

const reaches: readonly Reach[] = ['followed', 'reserved', 'refused'];

/** The cards of a kind of reach, with what is to be borne in mind at all of them. */
export function cardsOf(
  reach: Reach,
  all: readonly { view: MeasureView; across: AcrossYears | undefined }[],
): { shared: string[]; cards: { view: MeasureView; across: AcrossYears; parts: Measure[] }[] } {
  const own = all.flatMap(({ view, across }) => (across?.reach === reach ? [{ view, across }] : []));
  const measures = own.map(({ view }) => view.measure);
  const wholeOf = ({ id, partOf }: Measure): Measure | undefined => {
    const share = measures.find(({ count }) => count === id);
    const whole = share?.partOf ?? share?.id ?? partOf;
    return measures.find((measure) => measure.id === whole);
  };
  const shared = (own[0]?.across.remarks ?? []).filter(
    (remark) => own.length > 1 && own.every(({ across }) => across.remarks.includes(remark)),
  );
  const cards = own
    .filter(({ view }) => !wholeOf(view.measure))
    .map(({ view, across }) => ({
      view,
      across: { ...across, remarks: across.remarks.filter((remark) => !shared.includes(remark)) },
      parts: measures.filter((measure) => wholeOf(measure) === view.measure),
    }));
  return { shared, cards };
}

/** A measure in the overview: the two plan years that it can best be followed between; nothing where one year alone has it. */
export function acrossYears(
  view: MeasureView,
  pairs: readonly MeasurePair[],
  library: Library,
): AcrossYears | undefined {
  const [pair] = pairs
    .filter(({ measure }) => measure === view.measure)
    .sort((a, b) => reaches.indexOf(reachOf(a)) - reaches.indexOf(reachOf(b)));
  if (!pair) return undefined;
  return {
    part: view.parts.find(({ series }) => series.group === pair.group)!,
    values: (['older', 'newer'] as const).map((side) => valueOf(pair, side)),
    reach: reachOf(pair),
    remarks: remarksOf(pair, library),
  };
}

function reachOf({ comparability }: MeasurePair): Reach {
  if (comparability.refusals.length > 0) return 'refused';
  return comparability.reservations.length > 0 ? 'reserved' : 'followed';
}

function valueOf(pair: MeasurePair, side: 'older' | 'newer'): AcrossYears['values'][number] {
  const { value, decimals, period } = pair[side];
  const isBefore = pair.standing[side] === 'before';
  return {
    year: pair.years[side],
    text: formatQuantity(value!, pair.measure.unit, { decimals }),
    facts: [
      formatPeriod(period!, 'short'),
      ...(isBefore ? [`før planåret, trykt i planen for ${pair.years[side]}`] : []),
    ].join(', '),
  };
}

function remarksOf(pair: MeasurePair, { documents }: Library): string[] {
  const { refusals, reservations, warnings } = pair.comparability;
  const document = byId(documents, pair.newer.figure.origin.document).short;
  return [
    ...(isOfOneDocument(pair) ? [`Begge tal er trykt i ${document}.`] : []),
    ...(refusals.length > 0 ? ['Kan ikke sammenlignes.'] : []),
    ...[...refusals, ...reservations, ...(refusals.length > 0 ? [] : warnings)].map(({ text }) => text),
  ];
}
