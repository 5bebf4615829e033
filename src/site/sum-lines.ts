import { isMet } from '../plan/value/conclusion.ts';
import type { PartAssessment } from '../plan/assess/assessment.ts';
import { capitalize, formatPeriod, formatQuantity } from '../plan/words/danish.ts';
import { levelYears } from '../plan/assess/level-years.ts';
import { distanceText } from '../plan/assess/explain.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { cellAddress, type Observation } from '../plan/library/observation.ts';
import { baselineText, deadlineText, targetText } from '../plan/assess/target-text.ts';
import type { CellAddress } from '../plan/value/cell-address.ts';

/** A line of the table that shows how a target was decided. */
export interface SumLine {
  label: string;
  text: string;
  cell?: CellAddress;
  isResult?: boolean;
}

/** How one target was decided, line by line: what was to be reached, from where, what was, and how far that is. */
export function sumLines(part: PartAssessment, library: Library): SumLine[] {
  const { target, status, decided, against, metBefore, later, deadline } = part;
  const named = baselineText(target, library);
  const isPlace = against !== undefined && against.place !== decided?.place;
  return [
    ...(target.kind === 'per-year' ? [] : [{ label: 'Mål', text: targetText(target, library) }]),
    ...(named === undefined ? [] : [{ label: 'Udgangspunkt, som målet nævner', text: named }]),
    ...(metBefore ? [observed('Før planen', metBefore)] : []),
    ...(against && !isPlace ? [observed('Udgangspunkt', against)] : []),
    ...levelLines(part, library),
    ...yearLines(part),
    ...(decided && target.kind !== 'per-year'
      ? [observed(status === 'unknown' ? 'Seneste tal' : 'Tallet, der afgør det', decided)]
      : []),
    ...(against && isPlace ? [observed(capitalize(byId(library.places, against.place ?? '').name), against)] : []),
    ...changeLine(part),
    ...resultLine(part),
    ...later.map((each) => observed('Efter fristen', each)),
    { label: 'Frist', text: deadline ? deadlineText(deadline) : 'ikke nævnt i målet' },
  ];
}

/** The years of a target for each year, under each what it asks for: "2021: højst 19,5 pct." */
const levelLines = (part: PartAssessment, library: Library): SumLine[] =>
  levelYears(part, library).map(({ year, asked, step }) => ({
    label: `${year}: ${asked}`,
    ...(step
      ? {
          text: `${numberText(step.decided)}, ${isMet(step.status) ? 'nået' : 'ikke nået'}`,
          cell: cellAddress(step.decided),
        }
      : { text: 'intet tal' }),
  }));

/** The years of a change each year that are not the deciding one. */
const yearLines = ({ target, steps, decided }: PartAssessment): SumLine[] =>
  target.kind === 'per-year'
    ? []
    : steps.filter((step) => step.decided !== decided).map((step) => observed('Tallet', step.decided));

const observed = (label: string, observation: Observation): SumLine => ({
  label: `${label}, ${observation.period ? formatPeriod(observation.period) : 'udateret'}`,
  text: numberText(observation),
  cell: cellAddress(observation),
});

/** A number with its unit, as the document prints it where it does so in words. */
export const numberText = ({ unit, value, shown, isWords, decimals }: Observation): string =>
  unit && value !== null && !isWords ? formatQuantity(value, unit, { decimals }) : shown;

/** The change that the target asks for, where it is reckoned from two levels. */
function changeLine({ target, reached, basis }: PartAssessment): SumLine[] {
  if (!reached || basis.kind !== 'computed' || (basis.rule !== 'change' && basis.rule !== 'each-year')) return [];
  const label = target.kind === 'point-change' ? 'Forskel' : 'Ændring';
  return [{ label, text: formatQuantity(reached.value, reached.unit, { decimals: reached.decimals, signed: true }) }];
}

function resultLine({ target, status, decided, distance }: PartAssessment): SumLine[] {
  if (!decided || !distance) return [];
  if (target.kind === 'interval' && isMet(status)) return [{ label: 'Målet', text: 'inden for', isResult: true }];
  if (distance.value === 0) {
    return [{ label: 'Målet', text: isMet(status) ? 'lige præcis nået' : 'lige på grænsen', isResult: true }];
  }
  return [
    {
      label: `${isMet(status) ? 'Bedre end målet med' : 'Afstand til målet'}${target.kind === 'per-year' && decided.period ? `, ${formatPeriod(decided.period)}` : ''}`,
      text: distanceText(decided, distance),
      isResult: true,
    },
  ];
}
