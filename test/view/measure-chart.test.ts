import { describe, expect, it } from 'vitest';
import { byId, type Library } from '../../src/plan/library/library.ts';
import { chartOf, measureCharts, type MeasureChart } from '../../src/site/measure-chart.ts';
import { measureViews, type MeasurePart } from '../../src/site/measure-view.ts';
import { measuresLibrary, measureText, type SmallTable } from '../support/measures.ts';

const years = [2018, 2019];
const table = (
  id: string,
  values: SmallTable['rows'][number]['values'],
  more: Partial<SmallTable> = {},
): SmallTable => ({
  year: '2019',
  id,
  periods: years,
  rows: [{ measure: 'tal', unit: 'personer', values }],
  ...more,
});
const ofGroup = (id: string, group: string, values: number[]): SmallTable => ({
  ...table(id, values),
  rows: [{ measure: 'tal', unit: 'personer', group, values }],
});
const libraryOf = (...tables: SmallTable[]): Library =>
  measuresLibrary(tables, { tal: measureText('Tal', 'personer') });

function partsOf(library: Library): MeasurePart[] {
  return measureViews(library).find(({ measure }) => measure === byId(library.measures, 'tal'))!.parts;
}

async function chartsIn(library: Library): Promise<MeasureChart[]> {
  const parts = partsOf(library);
  return (await Promise.all(parts.map((part) => measureCharts(part, parts, library)))).flat();
}

describe('the charts of a measure', () => {
  it('begin at zero for all groups where they do for one', async () => {
    const charts = await chartsIn(libraryOf(ofGroup('a', 'unge', [177, 203]), ofGroup('b', 'voksne', [83, 133])));
    expect(charts.map(({ axisNote }) => axisNote)).toEqual([undefined, undefined]);
  });

  it('begin nearer where that hides nothing of any group', async () => {
    const charts = await chartsIn(libraryOf(ofGroup('a', 'unge', [177, 203]), ofGroup('b', 'voksne', [180, 190])));
    expect(charts.map(({ axisNote }) => axisNote)).toEqual(Array(2).fill('Aksen begynder ikke ved nul.'));
  });

  it('begin nearer also where bars of another group begin at zero, as bars always do', async () => {
    const ofPlace = (id: string, value: number, place: string): SmallTable => ({
      ...ofGroup(id, 'voksne', [value]),
      periods: [2019],
      place,
    });
    const charts = await chartsIn(
      libraryOf(ofGroup('a', 'unge', [177, 203]), ofPlace('b', 20, 'lilleby'), ofPlace('c', 30, 'hele-landet')),
    );
    expect(charts.map(({ description }) => description.split(' ')[0])).toEqual(['Linjediagram', 'Liggende']);
    expect(charts[0]!.axisNote).toBe('Aksen begynder ikke ved nul.');
  });

  it.each([
    [[4000, 4100], false],
    [[4000, 4101], true],
  ])('leave out places so much larger that nothing is seen of the municipality: %s', async (landet, isLeftOut) => {
    const library = libraryOf(table('a', [400, 410]), table('b', landet, { place: 'hele-landet' }));
    const [chart] = await chartsIn(library);
    expect(chart!.description.includes('Hele landet')).toBe(!isLeftOut);
    expect(chart!.placesNote !== undefined).toBe(isLeftOut);
  });

  it('keep shares of all places, however they lie', async () => {
    const share = (id: string, values: number[], more: Partial<SmallTable> = {}): SmallTable => ({
      ...table(id, values, more),
      rows: [{ measure: 'tal', unit: 'pct', values }],
    });
    const library = measuresLibrary([share('a', [0.4, 0.5]), share('b', [40, 50], { place: 'hele-landet' })], {
      tal: measureText('Tal', 'pct'),
    });
    expect((await chartsIn(library))[0]!.description).toContain('Hele landet');
  });

  it('mark a provisional number where it stands', () => {
    const library = libraryOf(table('a', [40, '{value: 50, provisional: true}']));
    const { breaks } = chartOf(partsOf(library)[0]!.series, library)!;
    expect(breaks).toEqual([
      {
        at: '2019-07-02',
        before: '2019',
        isOfPoint: true,
        label: 'Foreløbigt tal',
        cause: 'Tallet er foreløbigt',
        parts: false,
      },
    ]);
  });
});
