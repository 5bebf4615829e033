import type { OtherPlace, MeasurePair } from '../../plan/compare/measures.ts';
import type { Measure } from '../../plan/entry/measure.ts';
import { byId, type Library } from '../../plan/library/library.ts';
import { cellAddress, type Observation } from '../../plan/library/observation.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { observationCorrected, type CorrectionMark } from '../../plan/publish/corrected.ts';
import { isShare } from '../../plan/value/unit.ts';
import { courseLabels, unitWords } from '../../plan/words/labels.ts';
import { capitalize, formatAges, formatNumber, formatPeriod, joinList } from '../../plan/words/danish.ts';
import type { Notes } from './notes.ts';
import type { ShareMark, ShareScale } from './share-marks.ts';

export type SideName = 'older' | 'newer';

/** The two numbers of a measure and group, in a row of a table. */
export interface MeasureLine {
  /** Its measure and group: an address to cite. */
  id: string;
  name: string;
  /** It is a part of what stands above it, or measures nearly the same. */
  isPart: boolean;
  /** Its unit where that is not percent, the persons behind a share, what may be said of the difference, and the numbers of its notes. */
  facts: string[];
  older: Side;
  newer: Side;
  difference: string;
  mark?: ShareMark;
  /** The same numbers of other places. */
  others: OtherLine[];
}

export interface Side {
  text: string;
  /** The cell that it stands in. */
  address: string;
  corrected: CorrectionMark | undefined;
}

export interface OtherLine {
  place: string;
  older: Side;
  newer: Side;
  difference: string;
  mark?: ShareMark;
}

/** What all lines of a comparison share. */
export interface LineContext {
  notes: Notes;
  scale: ShareScale | undefined;
  library: Library;
}

/** A line by the name that it has in its table. */
export function lineOf(pair: MeasurePair, name: string, isPart: boolean, context: LineContext): MeasureLine {
  const { scale, library } = context;
  return {
    id: lineId(pair),
    name,
    isPart,
    facts: factsOf(pair, name, context),
    ...sidesOf(pair, library),
    ...markedBy(scale, pair),
    others: pair.others.map((other) => ({
      place: capitalize(byId(library.places, other.place).name),
      ...sidesOf(other, library),
      ...markedBy(scale, other),
    })),
  };
}

/** The anchor of a measure and group on the pages of two plan years. */
const lineId = ({ measure, group }: Pick<MeasurePair, 'measure' | 'group'>): string =>
  group ? `${measure.id}.${group}` : measure.id;

const sidesOf = (
  { older, newer, difference }: Pick<OtherPlace, 'older' | 'newer' | 'difference'>,
  library: Library,
): Pick<MeasureLine, 'older' | 'newer' | 'difference'> => ({
  older: side(older, library),
  newer: side(newer, library),
  difference: difference ? formatNumber(difference.value, { decimals: difference.decimals, signed: true }) : '',
});

const side = (observation: Observation, library: Library): Side => ({
  text: numberOf(observation),
  address: addresses.cell(cellAddress(observation)),
  corrected: observationCorrected(observation, library),
});

const numberOf = ({ value, decimals }: Observation): string => formatNumber(value!, { decimals });

function markedBy(scale: ShareScale | undefined, pair: OtherPlace | MeasurePair): { mark?: ShareMark } {
  const mark = scale?.markOf(pair);
  return mark ? { mark } : {};
}

function factsOf(pair: MeasurePair, name: string, { notes }: LineContext): string[] {
  const { measure, persons } = pair;
  const numbers = notes.of(pair).map(String);
  return [
    unitBeside(name, measure),
    persons ? personsText(persons.older, persons.newer) : '',
    verdictOf(pair),
    numbers.length > 0 ? `note ${joinList(numbers)}` : '',
  ].filter(Boolean);
}

/** The unit of a row: shares are so many that theirs is said once, before them all; and a name may say it already. */
function unitBeside(name: string, { unit }: Measure): string {
  const { many } = unitWords(unit);
  return isShare(unit) || name.toLocaleLowerCase('da').includes(many) ? '' : many;
}

/** "58 personer i 2019, 35 i 2021", of the persons behind two shares. */
function personsText(older: Observation, newer: Observation): string {
  const [before, after] = [numberOf(older), numberOf(newer)];
  const unit = older.unit ? ` ${unitWords(older.unit).many}` : '';
  const [first, then] = [older, newer].map(({ period }) => period?.end.slice(0, 4));
  return first && then && first !== then
    ? `${before}${unit} i ${first}, ${after} i ${then}`
    : `${before} og ${after}${unit}`;
}

/** A change that is shown with a reservation is said to be so, whatever else may be said of it. */
const verdictOf = ({ reading, comparability }: MeasurePair): string =>
  reading.course === 'changed' && comparability.reservations.length > 0
    ? 'med forbehold'
    : courseLabels[reading.course].toLocaleLowerCase('da');

/** When and whom a number counts: "2. kvt. 2019", "16-66 år". */
export function whenOf({ measure, ...pair }: MeasurePair, which: SideName): string[] {
  const { period, population } = pair[which];
  return [period ? formatPeriod(period, 'short') : 'udateret', formatAges(population ?? measure.population)].filter(
    Boolean,
  );
}

/** The name of a measure below its whole: what the two have in common is said above it. */
export function nameBelow({ title }: Measure, whole: Measure | undefined): string {
  const [common] = whole?.title.split(', ') ?? [];
  return common !== undefined && title.startsWith(`${common}, `) ? capitalize(title.slice(common.length + 2)) : title;
}
