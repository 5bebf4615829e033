import type { Comparability } from '../../plan/assess/comparability.ts';
import type { MeasurePair } from '../../plan/compare/measures.ts';
import { anchorOf } from './measure-tables.ts';

/** Something that stands between the numbers of two plan years, with the measures that it concerns. */
export interface MetObstacle {
  /** What it does to the difference. */
  consequence: string;
  text: string;
  /** The tables that it concerns; none where it concerns every number that the two years both have. */
  measures: { title: string; anchor: string }[];
}

const consequences: Record<keyof Comparability, string> = {
  refusals: 'Forskellen er ikke regnet ud.',
  reservations: 'Forskellen er vist med forbehold.',
  warnings: 'Bemærk.',
};

/** Every break and gap that the comparison met, once each, the gravest first. */
export const metObstacles = (pairs: readonly MeasurePair[]): MetObstacle[] =>
  (['refusals', 'reservations', 'warnings'] as const).flatMap((severity) =>
    obstaclesOf(severity, pairs).map(([text, concerned]) => ({
      consequence: consequences[severity],
      text,
      measures: concerned.length === pairs.length ? [] : anchors(concerned, pairs),
    })),
  );

function obstaclesOf(severity: keyof Comparability, pairs: readonly MeasurePair[]): [string, MeasurePair[]][] {
  const textsOf = ({ comparability }: MeasurePair): string[] => comparability[severity].map(({ text }) => text);
  const texts = new Set(pairs.flatMap(textsOf));
  return [...texts].map((text) => [text, pairs.filter((pair) => textsOf(pair).includes(text))]);
}

const anchors = (concerned: readonly MeasurePair[], pairs: readonly MeasurePair[]): MetObstacle['measures'] =>
  [...new Set(concerned.map(({ measure }) => measure))].map((measure) => ({
    title: measure.title,
    anchor: anchorOf(measure, pairs),
  }));
