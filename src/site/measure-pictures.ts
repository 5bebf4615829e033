import { describeChart } from '../chart/describe.ts';
import { standaloneSvg } from '../chart/standalone-svg.ts';
import { sizes } from '../chart/style.ts';
import type { Library } from '../plan/library/library.ts';
import { capitalize } from '../plan/words/danish.ts';
import { unitWords } from '../plan/words/labels.ts';
import { draw, scaledCharts } from './measure-chart.ts';
import { messageOf, stepOf } from './measure-message.ts';
import { pictureName } from './measure-section.ts';
import { measureCitation } from './measure-uses.ts';
import type { MeasureView } from './measure-view.ts';

/** A chart of a measure as a picture that says by itself what it shows and where it comes from. */
export interface MeasurePicture {
  measure: string;
  name: string;
  draw: () => Promise<string>;
}

export const measurePictures = (view: MeasureView, library: Library): MeasurePicture[] =>
  view.parts.flatMap((part) => {
    const step = stepOf(part, view, library);
    const { measure } = view;
    return scaledCharts(part, view.parts, library).map(({ data, title }, i) => ({
      measure: measure.id,
      name: pictureName(part.id, i),
      draw: async () =>
        standaloneSvg(await draw(data, sizes.wide), {
          title: measure.title,
          reading: step ? messageOf(step, measure) : '',
          about: [part.title, title, capitalize(unitWords(measure.unit).many)].filter(Boolean).join(' · '),
          description: describeChart(data),
          source: measureCitation(view, library),
          hue: undefined,
        }),
    }));
  });
