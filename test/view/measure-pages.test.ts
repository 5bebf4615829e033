import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/plan/library/library.ts';
import { measurePage } from '../../src/site/measure-page.ts';
import { measureSections } from '../../src/site/measure-section.ts';
import { measuresPage } from '../../src/site/measures-page.ts';
import { measureViews, type MeasureView } from '../../src/site/measure-view.ts';
import { libraryWith } from '../support/libraries.ts';
import { measuresLibrary, measureText, type SmallTable } from '../support/measures.ts';

const number = (measure: string, values: number[], more: Partial<SmallTable['rows'][number]> = {}) => ({
  measure,
  unit: 'pct',
  values,
  ...more,
});
const viewOf = (library: Library, id: string): MeasureView =>
  measureViews(library).find(({ measure }) => measure.id === id)!;

const twoGroups = (andel: string, rows: SmallTable['rows'] = []): Library =>
  measuresLibrary(
    [
      {
        year: 2021,
        id: 'a',
        periods: ['2019Q3', '2021Q3'],
        rows: [number('andel', [40, 50], { group: 'unge' }), number('andel', [20, 30], { group: 'voksne' }), ...rows],
      },
    ],
    { andel: measureText('Andel', 'pct', andel), hele: measureText('Hele', 'pct') },
  );

describe('the page of a measure', () => {
  it('has a list of its groups only where there are several', async () => {
    const page = await measurePage(viewOf(twoGroups(''), 'andel'), twoGroups(''));
    expect(page.contents).toEqual([
      { text: 'Unge', address: '#unge' },
      { text: 'Voksne', address: '#voksne' },
    ]);
    expect(page.sections.map(({ hasHeading }) => hasHeading)).toEqual([true, true]);
    const alone = await measurePage(viewOf(libraryWith(), 'ledighed'), libraryWith());
    expect(alone.contents).toEqual([]);
    expect(alone.sections.map(({ hasHeading }) => hasHeading)).toEqual([false]);
  });

  it('says what it is a part of, and which goals are measured by it', async () => {
    const library = twoGroups('partOf: hele\n', [number('hele', [1, 2])]);
    const { whole, goals } = await measurePage(viewOf(library, 'andel'), library);
    expect(whole).toEqual({ text: 'Hele', address: '/noegletal/hele/' });
    expect(goals).toEqual([]);
    const alone = await measurePage(viewOf(libraryWith(), 'ledighed'), libraryWith());
    expect(alone.whole).toBeUndefined();
    expect(alone.goals).toEqual([{ text: 'Lavere ledighed, 2019', address: '/2019/maal/lavere-ledighed/' }]);
    expect([alone.kicker, alone.unit]).toEqual(['Nøgletal, 2019', 'Pct.']);
  });

  it('tells what parts its series, for whom, and what that does', async () => {
    const library = twoGroups(
      'breaks:\n  - {at: 2020, cause: Ny lov, effect: refuses, concerns: definition}\n  - {at: 2021, cause: Ny opgørelse., effect: warns, concerns: definition, groups: [unge, voksne]}\n',
    );
    expect((await measurePage(viewOf(library, 'andel'), library)).breaks).toEqual([
      { from: 'Fra 2020', text: ': Ny lov. Tal før og efter kan ikke sammenlignes.' },
      {
        from: 'Fra 2021',
        text: ' (unge og voksne): Ny opgørelse. Husk det, når tallene holdes op mod hinanden.',
      },
    ]);
  });
});

describe('the table of a measure', () => {
  it('says what stands between two numbers, over the later one', async () => {
    const library = twoGroups('breaks: [{at: 2020, cause: Ny lov, effect: refuses, concerns: definition}]\n');
    const [unge] = await measureSections(viewOf(library, 'andel'), library);
    const [first, second] = unge!.rows;
    expect(first!.parting).toBeUndefined();
    expect(second!.parting!.refusal).toMatchObject({ head: 'Kan ikke sammenlignes.' });
    expect(second!.parting!.refusal!.text).toContain('Ny lov');
    const warned = twoGroups('breaks: [{at: 2020, cause: Ny lov, effect: warns, concerns: definition}]\n');
    const [ungeWarned] = await measureSections(viewOf(warned, 'andel'), warned);
    expect(ungeWarned!.rows[1]!.parting).toMatchObject({
      refusal: undefined,
      warning: expect.stringContaining('Ny lov'),
    });
  });

  it('has a column for whom it counts only where a row says it', async () => {
    const plain = libraryWith();
    const [ledighed] = await measureSections(viewOf(plain, 'ledighed'), plain);
    expect([ledighed!.hasWho, ledighed!.columnCount, ledighed!.places]).toEqual([
      false,
      4,
      [
        { name: 'Lilleby', isOwn: true },
        { name: 'Hele landet', isOwn: false },
      ],
    ]);
    const population = "{text: 'Unge, 18-29 år', ages: [18, 29]}";
    const library = measuresLibrary(
      [{ year: 2021, id: 'a', periods: ['2021Q3'], rows: [number('andel', [1], { population })] }],
      { andel: measureText('Andel', 'pct') },
    );
    const [andel] = await measureSections(viewOf(library, 'andel'), library);
    expect([andel!.hasWho, andel!.columnCount, andel!.rows[0]!.who]).toEqual([true, 4, '18-29 år']);
  });

  it('leads to the tables of its numbers, in the colour of their year', async () => {
    const library = libraryWith();
    const [ledighed] = await measureSections(viewOf(library, 'ledighed'), library);
    expect(ledighed!.rows[0]!.from).toEqual([{ text: 'Tabel 1, 2019', address: '/2019/tal/tabel-1/', hue: 'teal' }]);
    expect([ledighed!.name, ledighed!.caption]).toEqual(['Ledighed', 'Ledighed, pct.']);
    for (const { label, description } of ledighed!.charts) expect(label).toBe(`Ledighed. ${description}`);
  });
});

describe('the page of all measures', () => {
  it('has those of several years by whether they can be followed, and those of one year alone', () => {
    const table = (year: number, id: string, rows: SmallTable['rows']): SmallTable => ({
      year,
      id,
      periods: [`${year}Q3`],
      rows,
    });
    const library = measuresLibrary(
      [
        table(2019, 'a', [number('begge', [40]), number('brudt', [40])]),
        table(2021, 'b', [number('begge', [50]), number('brudt', [50]), number('alene', [1])]),
      ],
      {
        begge: measureText('Begge', 'pct'),
        brudt: measureText(
          'Brudt',
          'pct',
          'breaks: [{at: 2020, cause: Ny lov, effect: refuses, concerns: definition}]\n',
        ),
        alene: measureText('Alene', 'pct'),
      },
    );
    const { blocks, alone } = measuresPage(library);
    expect(blocks.map(({ title, cards }) => [title, cards.map((card) => card.title)])).toEqual([
      ['Kan stilles op fra planår til planår', ['Begge']],
      ['Findes for flere planår, men kan ikke sammenlignes', ['Brudt']],
    ]);
    expect(blocks[0]!.cards[0]).toMatchObject({ address: '/noegletal/begge/', group: undefined, parts: [] });
    expect(blocks[0]!.cards[0]!.values.map(({ year, hue }) => [year, hue])).toEqual([
      [2019, 'teal'],
      [2021, 'plum'],
    ]);
    expect(alone.map(({ plan, measures }) => [plan.year, measures])).toContainEqual([
      2021,
      [{ text: 'Alene', address: '/noegletal/alene/' }],
    ]);
  });

  it.each([
    [['unge'], 'Gælder: Unge.'],
    [['unge', 'voksne'], 'Her: Unge. Siden har én gruppe mere.'],
    [['unge', 'voksne', 'unge-maend'], 'Her: Unge. Siden har to grupper mere.'],
  ])('says for whom the numbers of a card are, and how many others there are: %s', (groups, text) => {
    const rows = groups.map((group) => number('andel', [40, 50], { group }));
    const library = measuresLibrary([{ year: 2021, id: 'a', periods: ['2019Q3', '2021Q3'], rows }], {
      andel: measureText('Andel', 'pct'),
    });
    expect(measuresPage(library).blocks.flatMap(({ cards }) => cards.map(({ group }) => group))).toEqual([text]);
  });

  it('has nothing to follow where there is one plan year', () => {
    const { blocks, alone } = measuresPage(libraryWith());
    expect(blocks).toEqual([]);
    expect(alone.map(({ measures }) => measures)).toEqual([[{ text: 'Ledighed', address: '/noegletal/ledighed/' }]]);
  });
});
