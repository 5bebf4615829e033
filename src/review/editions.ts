import { editionOfCorrection, type Correction } from '../plan/entry/correction.ts';
import type { Seal } from '../plan/entry/seal.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';
import type { Libraries } from './details.ts';

/** What has happened to the sealed editions of a plan. */
export type EditionChange =
  | { kind: 'sealed'; year: PlanYear; edition: string }
  | { kind: 'corrected'; year: PlanYear; edition: string; correction: Correction }
  /** An edition that was published is not kept: what it said can no longer be shown. */
  | { kind: 'broken'; year: PlanYear; edition: string; isGone: boolean };

/** The editions that have come to be, and those that are no more. */
export function editionChanges({ before, after }: Libraries): EditionChange[] {
  const years = [...new Set([...before.seals, ...after.seals].map(({ year }) => year))].sort();
  return years.flatMap((year) => [
    ...broken(year, sealOf(before.seals, year), sealOf(after.seals, year)),
    ...(sealOf(before.seals, year) ? [] : sealedNow(year, sealOf(after.seals, year))),
    ...after.corrections
      .filter(
        (each) => each.year === year && !before.corrections.some((old) => old.year === year && old.id === each.id),
      )
      .map((correction): EditionChange => ({
        kind: 'corrected',
        year,
        edition: editionOfCorrection(correction),
        correction,
      })),
  ]);
}

const sealOf = (seals: readonly Seal[], year: PlanYear): Seal | undefined => seals.find((seal) => seal.year === year);

const sealedNow = (year: PlanYear, seal: Seal | undefined): EditionChange[] =>
  seal ? [{ kind: 'sealed', year, edition: seal.edition }] : [];

/** Each edition that was is still one of those that are, by its digest. */
function broken(year: PlanYear, was: Seal | undefined, is: Seal | undefined): EditionChange[] {
  if (!was) return [];
  const kept = new Set(is ? digestsIn(is) : []);
  const lost = [...was.earlier, was].find(({ digest }) => !kept.has(digest));
  return lost ? [{ kind: 'broken', year, edition: lost.edition, isGone: is === undefined }] : [];
}

const digestsIn = (seal: Seal): string[] => [...seal.earlier, seal].map(({ digest }) => digest);
