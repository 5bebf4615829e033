import type { MeasureRun } from '../../plan/compare/runs.ts';
import { byId, type Library } from '../../plan/library/library.ts';
import { cellAddress } from '../../plan/library/observation.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { observationCorrected, type CorrectionMark } from '../../plan/publish/corrected.ts';
import { unitWords } from '../../plan/words/labels.ts';
import { capitalize, endSentence, formatNumber, formatPeriod } from '../../plan/words/danish.ts';
import type { Link } from '../navigation.ts';
import { sourceLink } from '../source-link.ts';

/** What one table gives time by time, as the row of numbers that it is. */
export interface MeasureRunView {
  id: string;
  /** The measure, with its group. */
  name: string;
  address: string;
  /** What the table holds, for who listens: the measure with its place, and with its unit. */
  region: string;
  caption: string;
  numbers: (Link & { when: string; corrected: CorrectionMark | undefined })[];
  unit: string;
  source: Link;
}

export function measureRunView({ measure, group, figure, observations }: MeasureRun, library: Library): MeasureRunView {
  const name = group ? `${measure.title}, ${byId(library.groups, group).title}` : measure.title;
  const region = `${name}, ${capitalize(byId(library.places, library.site.place).name)}`;
  const unit = unitWords(measure.unit).many;
  return {
    id: `raekke-${measure.id}${group ? `.${group}` : ''}`,
    name,
    address: addresses.measure(measure.id),
    region,
    caption: `${region}, ${unit}`,
    numbers: observations.map((observation) => ({
      when: formatPeriod(observation.period!, 'short'),
      text: formatNumber(observation.value!, { decimals: observation.decimals }),
      address: addresses.cell(cellAddress(observation)),
      corrected: observationCorrected(observation, library),
    })),
    unit: endSentence(capitalize(unit)),
    source: sourceLink(figure, library),
  };
}
