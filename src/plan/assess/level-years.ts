import { formatPeriod } from '../words/danish.ts';
import { byId, type Library } from '../library/library.ts';
import { isMet } from '../value/conclusion.ts';
import { toPeriod } from '../value/period.ts';
import type { PartAssessment, PartVerdict, Step } from './assessment.ts';
import { levelText } from './target-text.ts';

/** One of the years of a target that names a level for each: under its year, what it asks for, and how that went. */
export interface LevelYear {
  /** "2021". */
  year: string;
  /** "højst 19,5 pct." */
  asked: string;
  value: number;
  /** What was reached, and whether it was enough; none where no figure is about the year. */
  step: Step | undefined;
}

/** The years of a target, oldest first; none of a target that is not one for each year. */
export function levelYears(
  { target, steps }: Pick<PartVerdict, 'target' | 'steps'>,
  { measures }: Pick<Library, 'measures'>,
): LevelYear[] {
  if (target.kind !== 'per-year') return [];
  const { unit } = byId(measures, target.measure);
  return target.years.map(({ period, ...level }) => ({
    year: formatPeriod(toPeriod(period)),
    asked: levelText(level, unit),
    value: level.value,
    step: steps.find((step) => step.period?.text === String(period)),
  }));
}

/**
 * The years of a target that came out otherwise than the newest, which decides: "2023". Whoever reads the status alone would
 * not know of them.
 */
export function yearsOtherwise({ target, status, steps }: PartAssessment): string[] {
  if (target.kind !== 'per-year' || status === 'unknown') return [];
  const others = steps.filter((step) => isMet(step.status) !== isMet(status));
  return others.map(({ period }) => formatPeriod(period!));
}
