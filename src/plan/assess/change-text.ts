import { directionLabels } from '../words/labels.ts';
import { formatQuantity } from '../words/danish.ts';
import { cellAddress, type Observation } from '../library/observation.ts';
import type { Sentence } from '../value/sentence.ts';
import type { Quantity } from './assessment.ts';

/** Changes as sentences say them, with the cells that they come from. */

/** "et fald på 0,3 procentpoint", of a change that was reckoned. */
export function changeWords(reached: Quantity): string {
  if (reached.value === 0) return 'ingen ændring';
  return `${changeOf(reached.value)} på ${sizeText(reached)}`;
}

/** "et fald", "en stigning" */
const changeOf = (value: number): string => directionLabels[value < 0 ? 'down' : 'up'].change;

export const verbOf = ({ value }: Observation): string => (!value ? 'var' : value < 0 ? 'faldt' : 'steg');

/** "med 11,9 pct.", after the verb of a change that a table gives itself. */
export function changeSize(observation: Observation): Sentence {
  const { value, unit, decimals } = observation;
  if (!value || !unit) return [{ text: 'uændret', cell: cellAddress(observation) }];
  return ['med ', { text: formatQuantity(Math.abs(value), unit, { decimals }), cell: cellAddress(observation) }];
}

/** "en stigning på 0,9 pct.", of a change that a table gives itself. */
export function changeAsNoun(observation: Observation): Sentence {
  const { value, unit, decimals } = observation;
  if (!value || !unit) return [{ text: 'ingen ændring', cell: cellAddress(observation) }];
  const size = formatQuantity(Math.abs(value), unit, { decimals });
  return [`${changeOf(value)} på `, { text: size, cell: cellAddress(observation) }];
}

/** How much, whichever way it went. */
export const sizeText = ({ value, unit, decimals }: Quantity): string =>
  formatQuantity(Math.abs(value), unit, { decimals });
