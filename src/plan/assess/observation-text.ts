import { capitalize, endSentence, formatNumber, formatPeriod, formatQuantity, formatWhen } from '../words/danish.ts';
import { byId } from '../library/library.ts';
import { cellAddress, type Observation } from '../library/observation.ts';
import type { Facts } from './question.ts';
import type { SimpleTarget } from '../entry/target.ts';
import type { Sentence } from '../value/sentence.ts';
import { isCounted, type Unit } from '../value/unit.ts';

/** Observations as sentences state them, with the cells that they come from. */

export type Names = Pick<Facts, 'measures' | 'places' | 'groups' | 'site'>;

/** Ends a sentence; one that ends on "pct." needs no second full stop. */
export function close(parts: Sentence): Sentence {
  const last = parts.at(-1);
  const text = typeof last === 'string' ? last : (last?.text ?? '');
  return endSentence(text) === text ? parts : [...parts, '.'];
}

/** What is measured, of whom: "andelen af borgere på kontanthjælp". */
export function subjectOf({ measure, group }: SimpleTarget, names: Names): string {
  const { phrase } = byId(names.measures, measure);
  return phrase.replace(' {group}', group ? ` ${byId(names.groups, group).phrase}` : '');
}

export const periodOf = ({ period }: Observation): string => (period ? formatPeriod(period) : '');
export const whenText = ({ period }: Observation): string =>
  period ? capitalize(formatWhen(period)) : 'Da der blev fulgt op,';

/** An observation as a sentence states it: "16,7 pct.", "ca. 48"; a count has said what it counts. */
export function stated(observation: Observation): Sentence[number] {
  const { shown, isWords, value, unit, decimals } = observation;
  const text = isWords
    ? shown
    : unit && !isCounted(unit)
      ? formatQuantity(value ?? 0, unit, { decimals })
      : formatNumber(value ?? 0, { decimals });
  return { text, cell: cellAddress(observation) };
}

/** A number with its unit where no sentence has said what it counts: "ca. 48 virksomheder", "−1,2 pct." of a change. */
export const quantityText = (
  { rough, value, decimals }: Pick<Observation, 'rough' | 'value' | 'decimals'>,
  unit: Unit,
  isChange = false,
): string => rough + formatQuantity(value ?? 0, unit, { decimals, signed: isChange });

/** Whole sentences of the newest numbers: "I 2021 var tallet 19,6 pct." */
export const numberSentences = (observations: readonly Observation[]): Sentence =>
  observations.flatMap((each) => [' ', ...close([`${whenText(each)} var tallet `, stated(each)])]);
