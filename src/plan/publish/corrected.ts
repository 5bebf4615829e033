import type { Assessment } from '../assess/assessment.ts';
import { editionOfCorrection, type Correction } from '../entry/correction.ts';
import type { Goal } from '../entry/goal.ts';
import type { Offer } from '../entry/offer.ts';
import type { Written } from '../entry/chapter.ts';
import type { Cell, Figure } from '../library/figure.ts';
import { ofYear, type Library } from '../library/library.ts';
import type { Observation } from '../library/observation.ts';
import { onceFor } from '../library/once-for.ts';
import { editionsNow, type Edition } from '../seal/seal.ts';
import { kindOf, type PartKind } from '../seal/part.ts';
import { toldChanges, type ToldChange } from '../seal/told-changes.ts';
import type { PlanYear } from '../value/plan-year.ts';
import { correctedLabels } from '../words/labels.ts';
import { formatDate } from '../words/danish.ts';
import { addresses } from './addresses.ts';

/** The mark of a correction: since when, and where the earlier text can be seen. */
export interface CorrectionMark {
  /** "Rettet 1. februar 2022". */
  text: string;
  address: string;
  /** ISO date. */
  date: string;
}

/** An edition of a plan with the correction that gave it; the first one has none. */
export interface CorrectedEdition extends Edition {
  correction: Correction | undefined;
}

/** What of a library says what has been corrected. */
export type Sealed = Pick<Library, 'seals' | 'corrections' | 'units'>;

/** The editions of a sealed plan, the first one first; none of a plan that is not sealed. */
export function planEditions(
  year: PlanYear,
  { seals, corrections }: Pick<Sealed, 'seals' | 'corrections'>,
): CorrectedEdition[] {
  const seal = seals.find((each) => each.year === year);
  const own = ofYear(corrections, year);
  return (seal ? editionsNow(seal) : []).map((edition) => ({
    ...edition,
    correction: own.find((each) => editionOfCorrection(each) === edition.edition),
  }));
}

export const isSealed = (year: PlanYear, { seals }: Pick<Sealed, 'seals'>): boolean =>
  seals.some((seal) => seal.year === year);

/** What has been corrected in a library, by plan and part, and cell by cell: the newest correction of each. */
const correctedIn = onceFor(({ seals, corrections, units }: Sealed) => {
  const parts = new Map<string, Correction>();
  const cells = new Map<string, { correction: Correction; told: ToldChange }>();
  for (const { year } of seals) {
    for (const { correction, changes } of planEditions(year, { seals, corrections })) {
      if (!correction) continue;
      for (const change of changes) {
        parts.set(`${year}/${change.key}`, correction);
        if (kindOf(change.key) !== 'figure') continue;
        // What is printed stands before what it is of, and is what a file says.
        for (const told of toldChanges(change, units).toReversed()) {
          if (told.spot) cells.set(`${year}/${change.key}/${told.spot}`, { correction, told });
        }
      }
    }
  }
  return { parts, cells };
});

const marked = (correction: Correction | undefined): CorrectionMark | undefined =>
  correction && {
    text: `${correctedLabels[correction.kind]} ${formatDate(correction.date)}`,
    address: addresses.correction(correction),
    date: correction.date,
  };

/** A part of a plan that has been corrected. */
const markOfPart = (
  kind: PartKind,
  { year, id }: { year: PlanYear; id: string },
  library: Sealed,
): CorrectionMark | undefined => marked(correctedIn(library).parts.get(`${year}/${kind}/${id}`));

export const figureCorrected = (figure: Figure, library: Sealed): CorrectionMark | undefined =>
  markOfPart('figure', figure, library);

/** A chapter of which the words, or a number that they fetch, have been corrected. */
export const chapterCorrected = (
  { kind, id, year }: Pick<Written, 'kind' | 'id' | 'year'>,
  library: Sealed,
): CorrectionMark | undefined =>
  year && (kind === 'chapter' || kind === 'bilag') ? markOfPart(kind, { year, id }, library) : undefined;

/** An offer as one of the plans tells of it: the newest of the corrections of those. */
export const offerCorrected = ({ id, plans }: Offer, library: Sealed): CorrectionMark | undefined =>
  newest(plans.map(({ plan }) => markOfPart('offer', { year: plan, id }, library)));

/** A measure of which a plan's definition has been corrected. */
export const measureCorrected = (id: string, library: Sealed & Pick<Library, 'plans'>): CorrectionMark | undefined =>
  newest(library.plans.map(({ year }) => markOfPart('measure', { year, id }, library)));

/** A word of the glossary that a plan rests on. */
export const termCorrected = (id: string, library: Sealed & Pick<Library, 'plans'>): CorrectionMark | undefined =>
  newest(library.plans.map(({ year }) => markOfPart('term', { year, id }, library)));

export const followUpCorrected = (
  followUp: { year: PlanYear; id: string },
  library: Sealed,
): CorrectionMark | undefined => markOfPart('follow-up', followUp, library);

type Spot = Pick<Cell, 'row' | 'column'>;

const correctedCell = (figure: Pick<Figure, 'year' | 'id'>, { row, column }: Spot, library: Sealed) =>
  correctedIn(library).cells.get(`${figure.year}/figure/${figure.id}/${row}/${column}`);

export const cellCorrected = (
  figure: Pick<Figure, 'year' | 'id'>,
  spot: Spot,
  library: Sealed,
): CorrectionMark | undefined => marked(correctedCell(figure, spot, library)?.correction);

/** What a file says of a cell that has been corrected: when, and what it was. */
export function cellNote(figure: Figure, spot: Spot, library: Sealed): string | undefined {
  const corrected = correctedCell(figure, spot, library);
  if (!corrected) return undefined;
  const { before } = corrected.told;
  const text = marked(corrected.correction)!.text;
  return before ? `${text}; før: ${before}` : text;
}

/** A goal that has been corrected itself, or that is assessed by a number that has. */
export function goalCorrected(
  goal: Goal,
  assessment: Pick<Assessment, 'parts'>,
  library: Sealed,
): CorrectionMark | undefined {
  if (library.corrections.length === 0) return undefined;
  const numbers = assessment.parts.flatMap((part) =>
    [part, ...part.steps].flatMap(({ decided, against }) => [decided, against]),
  );
  return newest([
    markOfPart('goal', goal, library),
    ...numbers.map((number) => number && observationCorrected(number, library)),
  ]);
}

export const observationCorrected = (
  { figure, row, column }: Observation,
  library: Sealed,
): CorrectionMark | undefined => cellCorrected(figure, { row, column }, library);

/** Numbers that stand as one. */
export const observationsCorrected = (
  observations: readonly Observation[],
  library: Sealed,
): CorrectionMark | undefined => newest(observations.map((each) => observationCorrected(each, library)));

/** The one of several marks that is the newest. */
const newest = (marks: readonly (CorrectionMark | undefined)[]): CorrectionMark | undefined =>
  marks.reduce((last, mark) => (mark && (!last || mark.date > last.date) ? mark : last), undefined);
