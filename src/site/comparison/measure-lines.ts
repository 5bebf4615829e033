import type { Obstacle } from '../../plan/assess/comparability.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import type { Course } from '../../plan/value/conclusion.ts';
import { hasMoved, type MeasurePair } from '../../plan/compare/measures.ts';
import { formatAges, capitalize, formatNumber, formatPeriod } from '../../plan/words/danish.ts';
import { byId, type Library } from '../../plan/library/library.ts';
import { cellAddress, type Observation } from '../../plan/library/observation.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { unitLabels } from '../../plan/words/labels.ts';
import { slopeOf, type Slope } from './slope-marks.ts';

export type SideName = 'older' | 'newer';

/** The numbers of a group, with what may be said of them. */
export interface MeasureLine {
  id: string;
  name: string;
  /** Its measure and group, for who listens. */
  fullName: string;
  isChanged: boolean;
  older: Side;
  newer: Side;
  /** Nothing where the two numbers may not be held together outright. */
  slope?: Slope;
  difference: string;
  /** What may be said of the difference; empty where it speaks for itself. */
  verdict: string;
  /** The persons behind the two shares. */
  persons?: { older: Side; newer: Side; unit: string };
  /** What stands between the two numbers and not between all, in a few words. */
  obstacles: string[];
  /** What is true of this row and not of all. */
  remarks: string[];
  others: { place: string; older: Side; newer: Side; difference: string }[];
}

/** One side of a line: the number, where it stands, and when and whom it counts, where the lines do not agree on that. */
export interface Side {
  text: string;
  address: string;
  facts: string[];
}

/** What a line need not say, and what it is a line of. */
interface Surroundings {
  /** Said of the whole table, or before it. */
  said: readonly string[];
  heads: Record<SideName, { details: readonly string[] }>;
  /** Measures that are shown as the persons behind their share. */
  counts: ReadonlySet<string>;
  whole: Pick<PlanComparison, 'older' | 'newer'>;
  /** What the drawings of the table have room for. */
  values: readonly number[];
}

export function lineOf(
  pair: MeasurePair,
  { said, heads, counts, whole, values }: Surroundings,
  { groups, places }: Pick<Library, 'groups' | 'places'>,
): MeasureLine {
  const { measure, group, persons } = pair;
  const name = group ? capitalize(byId(groups, group).title) : 'Alle';
  const slope = slopeOf(pair, whole, values);
  const isShown = persons && measure.count !== undefined && counts.has(measure.count);
  const side = (which: SideName, observation: Observation): Side => ({
    text: formatNumber(observation.value!, { decimals: observation.decimals }),
    address: addresses.cell(cellAddress(observation)),
    facts: factsOf(pair, which).filter((fact) => !heads[which].details.includes(fact)),
  });
  return {
    id: lineId(pair),
    name,
    fullName: `${measure.title}, ${name}`,
    isChanged: hasMoved(pair),
    older: side('older', pair.older),
    newer: side('newer', pair.newer),
    ...(slope && { slope }),
    difference: differenceText(pair.difference),
    verdict: verdictOf(pair),
    ...(isShown && {
      persons: {
        older: side('older', persons.older),
        newer: side('newer', persons.newer),
        unit: persons.newer.unit ? unitLabels[persons.newer.unit].many : '',
      },
    }),
    obstacles: obstaclesOf(pair).flatMap(({ label, text }) => (said.includes(text) ? [] : [label])),
    remarks: remarksOf(pair).filter((remark) => !said.includes(remark)),
    others: pair.others.map(({ place, older, newer, difference }) => ({
      place: capitalize(byId(places, place).name),
      older: side('older', older),
      newer: side('newer', newer),
      difference: differenceText(difference),
    })),
  };
}

/** What readers are told of a change. A change that no document has a wish for needs no word: the difference is there. */
const courseLabels: Record<Course, string> = {
  'as-aimed': 'Den ønskede vej',
  'against-aim': 'Den modsatte vej',
  changed: '',
  'few-persons': 'Under fem personers forskel',
  'within-rounding': 'Uændret inden for afrundingen',
  same: 'Uændret',
  'not-comparable': 'Kan ikke sammenlignes',
};

/** A change that is shown with a reservation is said to be so, whatever else may be said of it. */
const verdictOf = ({ reading, comparability }: MeasurePair): string =>
  reading.course === 'changed' && comparability.reservations.length > 0
    ? 'Med forbehold'
    : courseLabels[reading.course];

/** The anchor of a measure and group on the page of two plan years: an address to cite. */
const lineId = ({ measure, group }: Pick<MeasurePair, 'measure' | 'group'>): string =>
  group ? `${measure.id}.${group}` : measure.id;

const obstaclesOf = ({ comparability: { refusals, reservations, warnings } }: MeasurePair): Obstacle[] => [
  ...refusals,
  ...reservations,
  ...warnings,
];

/** What stands between the two numbers. */
export const remarksOf = (pair: MeasurePair): string[] => obstaclesOf(pair).map(({ text }) => text);

/** "2. kvt. 2019", "16-66 år", and where it is older than its plan year, that the plan itself printed it. */
export function factsOf({ measure, standing, years, ...pair }: MeasurePair, side: SideName): string[] {
  const { period, population } = pair[side];
  return [
    period ? formatPeriod(period, 'short') : 'udateret',
    formatAges(population ?? measure.population),
    standing[side] === 'before' ? `trykt i planen for ${years[side]}` : '',
  ].filter(Boolean);
}

const differenceText = (difference: MeasurePair['difference']): string =>
  difference ? formatNumber(difference.value, { decimals: difference.decimals, signed: true }) : '';
