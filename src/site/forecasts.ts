import type { ForecastCheck } from '../plan/compare/forecasts.ts';
import { capitalize, formatQuantity, formatWhen } from '../plan/words/danish.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { cellAddress, type Observation } from '../plan/library/observation.ts';
import { addresses } from '../plan/publish/addresses.ts';
import type { Sentence } from '../plan/value/sentence.ts';
import type { Link } from './navigation.ts';

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

/** The figures that the two numbers stand in. */
export const forecastSources = ({ expected, actual }: ForecastCheck, { documents }: Library): Link[] =>
  [expected, actual].map(({ figure }) => ({
    text: `${byId(documents, figure.origin.document).short}, ${figure.label}`,
    address: addresses.figure(figure),
  }));

const numberOf = (observation: Observation): Exclude<Sentence[number], string> => ({
  text: formatQuantity(observation.value!, observation.unit!, { decimals: observation.decimals }),
  cell: cellAddress(observation),
});
