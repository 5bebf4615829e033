import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/plan/library/library.ts';
import { measurePage } from '../../src/site/measure-page.ts';
import { measureSections } from '../../src/site/measure-section.ts';
import { measuresPage, type MeasuresPage } from '../../src/site/measures-page.ts';
import { measureViews, type MeasureView } from '../../src/site/measure-view.ts';
import { libraryWith } from '../support/libraries.ts';
import { measuresLibrary, measureText, type SmallTable } from '../support/measures.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';

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
        year: '2021',
        id: 'a',
        periods: ['2019Q3', '2021Q3'],
        rows: [number('andel', [40, 50], { group: 'unge' }), number('andel', [20, 30], { group: 'voksne' }), ...rows],
      },
    ],
    { andel: measureText('Andel', 'pct', andel), hele: measureText('Hele', 'pct') },
  );

const at = (address: string): string => `https://lilleby.dk${address}`;

describe('the page of a measure', () => {
  it('folds many choices of a group on a phone, and few not', async () => {
    const ids = Array.from({ length: 6 }, (_, i) => `gruppe-${i}`);
    const groups = ids.map((id) => `- {id: ${id}, title: ${id}, phrase: i ${id}}`).join('\n');
    const unfoldingOf = async (count: number) => {
      const rows = ids.slice(0, count).map((group, i) => number('andel', [i + 1, i + 2], { group }));
      const table: SmallTable = { year: '2021', id: 'a', periods: ['2019Q3', '2021Q3'], rows };
      const texts = { andel: measureText('Andel', 'pct') };
      const library = measuresLibrary([table], texts, { 'data/groups.yaml': groups });
      return (await measurePage(viewOf(library, 'andel'), library, at)).unfolding;
    };
    expect(await unfoldingOf(5)).toBeUndefined();
    expect(await unfoldingOf(6)).toBe('Vis alle 6 grupper');
  });

  it('shows the group with most numbers at first, and says what it says', async () => {
    const library = twoGroups('', [number('andel', [1, 2], { group: 'unge-maend' })]);
    const page = await measurePage(viewOf(library, 'andel'), library, at);
    expect(page.shown).toBe('unge');
    expect(page.message?.replaceAll('\u00a0', ' ')).toBe(
      'Lilleby, unge: 40,0 pct. i 3. kvartal 2019, 50,0 pct. i 3. kvartal 2021.',
    );
    expect(page.sections.map(({ hasHeading, message }) => [hasHeading, message !== ''])).toEqual([
      [true, false],
      [true, true],
      [true, true],
    ]);
    const alone = await measurePage(viewOf(libraryWith(), 'ledighed'), libraryWith(), at);
    expect(alone.sections.map(({ hasHeading }) => hasHeading)).toEqual([false]);
  });

  it('never holds a number up against one that it cannot be compared with', async () => {
    const library = twoGroups('breaks: [{at: 2020, cause: Ny lov, effect: refuses, concerns: definition}]\n');
    const { message } = await measurePage(viewOf(library, 'andel'), library, at);
    expect(message?.replaceAll('\u00a0', ' ')).toBe(
      'Lilleby, unge: 50,0 pct. i 3. kvartal 2021. Det kan ikke sammenlignes med tallet i 3. kvartal 2019.',
    );
  });

  it('gives its files, its whole address and how to cite it', async () => {
    const library = twoGroups('');
    const { files, citation, ownPlace } = await measurePage(viewOf(library, 'andel'), library, at);
    expect(files.map(({ address: file }) => file)).toEqual([
      '/noegletal/andel-excel.csv',
      '/noegletal/andel.csv',
      '/noegletal/andel.json',
    ]);
    expect(citation.address).toBe('https://lilleby.dk/noegletal/andel/');
    expect(citation.text).toContain('Status 2021, Tabel a');
    expect(ownPlace).toBeUndefined();
  });

  it('says what it is a part of, and which goals are measured by it', async () => {
    const library = twoGroups('partOf: hele\n', [number('hele', [1, 2])]);
    const { whole, uses } = await measurePage(viewOf(library, 'andel'), library, at);
    expect(whole).toEqual({ text: 'Hele', address: '/noegletal/hele/' });
    expect(uses.goals).toEqual([]);
    expect(uses.tables).toEqual([{ text: 'Tabel a, 2021', address: '/2021/tal/a/' }]);
    const alone = await measurePage(viewOf(libraryWith(), 'ledighed'), libraryWith(), at);
    expect(alone.whole).toBeUndefined();
    expect(alone.uses.goals).toEqual([{ text: 'Lavere ledighed, 2019', address: '/2019/maal/lavere-ledighed/' }]);
    expect([alone.kicker, alone.unit]).toEqual(['Nøgletal, 2019', 'Pct.']);
  });

  it('tells what parts its series before or after its numbers, for whom, and what that does; between them the table does', async () => {
    const library = twoGroups(
      'breaks:\n  - {at: 2010, cause: Ny lov, effect: refuses, concerns: definition}\n  - {at: 2011, cause: Ny opgørelse., effect: warns, concerns: definition, groups: [unge, voksne]}\n  - {at: 2020, cause: Nyt register, effect: warns, concerns: register}\n',
    );
    expect((await measurePage(viewOf(library, 'andel'), library, at)).breaks).toEqual([
      { from: 'Fra 2010', text: ': Ny lov. Tal før og efter kan ikke sammenlignes.' },
      {
        from: 'Fra 2011',
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
      [{ year: '2021', id: 'a', periods: ['2021Q3'], rows: [number('andel', [1], { population })] }],
      { andel: measureText('Andel', 'pct') },
    );
    const [andel] = await measureSections(viewOf(library, 'andel'), library);
    expect([andel!.hasWho, andel!.columnCount, andel!.rows[0]!.who]).toEqual([true, 4, '18-29 år']);
  });

  it('leads to the tables of its numbers, in the colour of their year', async () => {
    const library = libraryWith();
    const [ledighed] = await measureSections(viewOf(library, 'ledighed'), library);
    expect(ledighed!.rows[0]!.from).toEqual([{ text: 'Tabel 1, 2019', hue: 'teal' }]);
    expect(ledighed!.sources).toEqual([{ text: 'Tabel 1 (2019)', address: '/2019/tal/tabel-1/', hue: 'teal' }]);
    const anchors = ledighed!.rows.flatMap(({ cells }) => cells.map(({ anchor }) => anchor));
    expect(new Set(anchors).size).toBe(anchors.length);
    expect([ledighed!.name, ledighed!.caption]).toEqual(['Ledighed', 'Ledighed, pct.']);
    for (const { label, description } of ledighed!.charts) expect(label).toBe(`Ledighed. ${description}`);
  });
});

/** The lines of what a test has put in, without the measure that the small library has itself. */
const withoutOwn = (blocks: MeasuresPage['blocks']): MeasuresPage['blocks'][number]['rows'] =>
  blocks.flatMap(({ rows }) => rows.filter(({ text }) => text !== 'Ledighed'));

describe('the page of all measures', () => {
  it('has those of several years by whether they can be followed, and those of one year alone', () => {
    const table = (year: PlanYear, id: string, rows: SmallTable['rows']): SmallTable => ({
      year,
      id,
      periods: [`${year}Q3`],
      rows,
    });
    const library = measuresLibrary(
      [
        table('2019', 'a', [number('begge', [40]), number('brudt', [40])]),
        table('2021', 'b', [number('begge', [50]), number('brudt', [50]), number('alene', [1])]),
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
    const { answer, blocks, alone } = measuresPage(library);
    expect(answer).toBe(
      'Tre tal er gjort op mere end én gang: ét er højere end før, ét er lavere og ét kan ikke uden videre sammenlignes.',
    );
    const [begge, brudt] = withoutOwn(blocks);
    expect(begge).toMatchObject({ text: 'Begge', address: '/noegletal/begge/', way: { mark: '↑' } });
    expect(brudt).toMatchObject({ text: 'Brudt', way: { mark: '≠' } });
    for (const { way } of [begge!, brudt!]) expect(way.text.replaceAll('\u00a0', ' ')).toContain('3. kvartal 2019');
    expect(begge!.spark).toMatch(/^<svg /);
    expect(alone.map(({ plan, measures }) => [plan.year, measures.map(({ text }) => text)])).toContainEqual([
      '2021',
      ['Alene'],
    ]);
  });

  it('folds what is a part of another, or the number behind it', () => {
    const rows = [number('andel', [40, 50]), number('del', [4, 5]), number('antal', [10, 20], { unit: 'personer' })];
    const library = measuresLibrary([{ year: '2021', id: 'a', periods: ['2019Q3', '2021Q3'], rows }], {
      andel: measureText('Andel', 'pct', 'count: antal\n'),
      antal: measureText('Antal', 'personer'),
      del: measureText('Del', 'pct', 'partOf: andel\n'),
    });
    const { blocks } = measuresPage(library);
    expect(withoutOwn(blocks).map(({ text }) => text)).toEqual(['Andel']);
    expect(blocks.at(-1)!.parts.map(({ text }) => text)).toEqual(['Antal', 'Del']);
  });

  it.each([
    [[''], 'Det, der er talt.'],
    [['unge'], 'Unge'],
    [['unge', 'voksne'], 'Unge, og én gruppe mere'],
    [['unge', 'voksne', 'unge-maend'], 'Unge, og to grupper mere'],
  ])(
    'says for whom the number of a line is and how many others there are, or else what it counts: %s',
    (groups, text) => {
      const rows = groups.map((group) => number('andel', [40, 50], group ? { group } : {}));
      const library = measuresLibrary([{ year: '2021', id: 'a', periods: ['2019Q3', '2021Q3'], rows }], {
        andel: measureText('Andel', 'pct'),
      });
      expect(withoutOwn(measuresPage(library).blocks).map(({ about }) => about)).toEqual([text]);
    },
  );

  it('has nothing to follow where no number is of more than one time', () => {
    const { answer, blocks, alone } = measuresPage({ ...libraryWith(), figures: [] });
    expect([answer, blocks, alone]).toEqual(['Dokumenterne har ingen tal, der er gjort op mere end én gang.', [], []]);
  });
});
