import { newestStep, type NewestStep } from '../plan/compare/newest-step.ts';
import type { Measure } from '../plan/entry/measure.ts';
import { quantityText } from '../plan/assess/observation-text.ts';
import { byId, type Library } from '../plan/library/library.ts';
import type { Observation } from '../plan/library/observation.ts';
import type { MeasureSeries } from '../plan/assess/measure-series.ts';
import { capitalize, endSentence, formatAges, formatWhen } from '../plan/words/danish.ts';
import { wayLabels } from '../plan/words/labels.ts';
import type { MeasurePart, MeasureView } from './measure-view.ts';

/** What a measure says, in a sentence made of its numbers: never of a course between numbers that may not be held together. */

export const stepOf = ({ series }: MeasurePart, { measure }: Pick<MeasureView, 'measure'>, { site }: Library) =>
  newestStep(series, measure, site.place);

/**
 * "16,8 pct. i 2. kvartal 2019, 10,9 pct. i 2. kvartal 2021." Where the two may not be held together, only the newest is
 * told, and that.
 */
export function messageOf(step: NewestStep, measure: Measure): string {
  const { newest, older, way } = step;
  const now = statedAt(newest, measure);
  switch (way) {
    case 'alone':
      return endSentence(now);
    case 'refused':
      return `${endSentence(now)} Det kan ikke sammenlignes med tallet ${whenOf(older!)}.`;
    case 'reserved':
      return `${endSentence(`${statedAt(older!, measure)}, ${now}`)} De to tal er ikke gjort op helt ens.`;
    default:
      return endSentence(`${statedAt(older!, measure)}, ${now}`);
  }
}

const statedAt = (observation: Observation, measure: Measure): string =>
  `${quantityText(observation, measure.unit, measure.type === 'change')} ${whenOf(observation)}`;

const whenOf = ({ period }: Observation): string => formatWhen(period!);

/** "Lavere end i 2. kvartal 2019"; nothing where there is nothing to hold the number against. */
export const wayText = ({ way, older }: NewestStep): string => (older ? wayLabels[way].of(whenOf(older)) : '');

/** The part with most numbers of the municipality; of those with as many, the one with the newest. */
export function leadingPart({ parts }: MeasureView, { site }: Library): MeasurePart {
  const own = ({ series }: MeasurePart): Observation[] => ownOf(series, site.place);
  const newest = (part: MeasurePart): string => own(part).reduce((last, { period }) => maxText(last, period?.end), '');
  return [...parts].sort(
    (a, b) => own(b).length - own(a).length || Number(newest(b) > newest(a)) - Number(newest(a) > newest(b)),
  )[0]!;
}

const ownOf = ({ rows }: MeasureSeries, home: string): Observation[] =>
  rows.flatMap(({ observations }) => observations.filter(({ place }) => place === home));

const maxText = (a: string, b = ''): string => (b > a ? b : a);

/** "Lilleby: 16,8 pct. i 2. kvartal 2019, 10,9 pct. i 2. kvartal 2021 (unge)." Nothing without a number of the municipality. */
export function measureMessage(view: MeasureView, library: Library): string | undefined {
  const part = leadingPart(view, library);
  const step = stepOf(part, view, library);
  if (!step) return undefined;
  const whom = [
    part.series.group && byId(library.groups, part.series.group).title,
    formatAges(step.newest.population ?? view.measure.population),
  ].filter(Boolean);
  const who = [capitalize(byId(library.places, library.site.place).name), ...whom].join(', ');
  return `${view.measure.forecastOf ? 'Prognose for ' : ''}${who}: ${messageOf(step, view.measure)}`;
}
