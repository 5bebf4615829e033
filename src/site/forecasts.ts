import type { ForecastCheck } from '../plan/compare/forecasts.ts';
import { capitalize, formatQuantity, formatWhen } from '../plan/words/danish.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { cellAddress, type Observation } from '../plan/library/observation.ts';
import { addresses } from '../plan/publish/addresses.ts';
import type { Sentence } from '../plan/value/sentence.ts';
import type { Link } from './navigation.ts';
import { sourceLink } from './source-link.ts';

/** What a plan expected, held up against what came. */
export interface ForecastView {
  /** What was forecast. */
  measure: Link & { id: string };
  sentence: Sentence;
  sources: Link[];
}

export const forecastView = (check: ForecastCheck, library: Library): ForecastView => ({
  measure: { id: check.measure.id, text: check.measure.title, address: addresses.measure(check.measure.id) },
  sentence: forecastSentence(check, library),
  sources: [check.expected, check.actual].map(({ figure }) => sourceLink(figure, library)),
});

/** What a document expected and what came, in sentences that say no more than the two numbers. */
export function forecastSentence({ expected, actual, isOfSameTime }: ForecastCheck, { documents }: Library): Sentence {
  const { short } = byId(documents, expected.figure.origin.document);
  return [
    `${short} ventede `,
    numberOf(expected),
    ` ${formatWhen(expected.period!)}. ${capitalize(formatWhen(actual.period!))} var tallet `,
    numberOf(actual),
    isOfSameTime ? '.' : '. De to tal er ikke fra samme tid.',
  ];
}

const numberOf = (observation: Observation): Exclude<Sentence[number], string> => ({
  text: formatQuantity(observation.value!, observation.unit!, { decimals: observation.decimals }),
  cell: cellAddress(observation),
});
