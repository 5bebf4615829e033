import { baselineOf, placeOf, type SimpleTarget } from '../entry/target.ts';
import { byId } from '../library/library.ts';
import { cellAddress, type Observation } from '../library/observation.ts';
import { decimalsIn } from '../value/decimal.ts';
import type { Sentence } from '../value/sentence.ts';
import { isCounted } from '../value/unit.ts';
import { capitalize, formatNumber, formatQuantity, formatWhen } from '../words/danish.ts';
import type { PartVerdict } from './assessment.ts';
import { changeAsNoun, changeSize, changeWords, verbOf } from './change-text.ts';
import { close, quantityText, stated, type Names } from './observation-text.ts';

/**
 * The number that decides a target, in one short sentence for where the goal stands beside it: "18,2 pct. i august 2019."
 * Nothing where the target could not be assessed.
 */
export const factOf = (verdict: PartVerdict, names: Names): Sentence => opened(factIn(verdict, names));

/** A sentence begins with a capital, also where the document prints "ca. 48". */
function opened([first, ...rest]: Sentence): Sentence {
  if (first === undefined) return [];
  return [typeof first === 'string' ? capitalize(first) : { ...first, text: capitalize(first.text) }, ...rest];
}

function factIn(verdict: PartVerdict, names: Names): Sentence {
  const { target, decided, reached, against } = verdict;
  if (!decided || !reached) return [];
  const other = against && against.place !== decided.place ? against : undefined;
  if (byId(names.measures, target.measure).type === 'change') return changeFact(target, decided, other, names);
  const where = placeText(target, names);
  if (other) {
    const there = byId(names.places, other.place ?? '').name;
    return close([number(decided), `${where} mod `, number(other), ` i ${there}${whenOf(decided, ',')}`]);
  }
  const change = changeKinds.includes(target.kind) ? `, ${changeWords(reached)}` : '';
  return close([number(decided), `${where}${whenOf(decided)}`, ...fromText(verdict), change]);
}

const changeKinds: readonly SimpleTarget['kind'][] = ['relative-change', 'point-change', 'each-year-change'];

function changeFact(
  target: SimpleTarget,
  decided: Observation,
  other: Observation | undefined,
  names: Names,
): Sentence {
  const when = decided.period ? ` ${formatWhen(decided.period)}` : '';
  const own = close([`${capitalize(verbOf(decided))} `, ...changeSize(decided), `${when}${placeText(target, names)}`]);
  if (!other) return own;
  return [...own, ` I ${byId(names.places, other.place ?? '').name} var der `, ...close(changeAsNoun(other))];
}

/** What a change was reckoned from: " mod 18,1 i 4. kvartal 2018". */
function fromText({ target, decided, against }: PartVerdict): Sentence {
  if (!changeKinds.includes(target.kind)) return [];
  if (against) {
    const text = formatNumber(against.value ?? 0, { decimals: against.decimals });
    return [' mod ', { text, cell: cellAddress(against) }, `${whenOf(against)}`];
  }
  const base = baselineOf(target);
  if (!base || !('value' in base) || !decided?.unit) return [];
  return [`, regnet fra ${formatQuantity(base.value, decided.unit, { decimals: decimalsIn(base.value) })}`];
}

/** A number with its unit, as no sentence has said before it what it counts. */
function number(observation: Observation): Sentence[number] {
  const { unit, value } = observation;
  if (!unit || value === null || !isCounted(unit)) return stated(observation);
  return { text: quantityText(observation, unit), cell: cellAddress(observation) };
}

/** " i august 2019", after what it is said of. */
const whenOf = ({ period }: Observation, mark = ''): string =>
  period ? `${mark} ${formatWhen(period)}` : ', da der blev fulgt op';

/** Where a target is to be met, when it is not the municipality itself. */
function placeText(target: SimpleTarget, { places, site }: Names): string {
  const place = placeOf(target, site);
  return place === site.place ? '' : ` i ${byId(places, place).name}`;
}
