import { describe, expect, it } from 'vitest';
import { figureCsv } from '../../src/export/csv.ts';
import { goalsJson } from '../../src/export/json.ts';
import { comparePlans } from '../../src/plan/compare/compare.ts';
import { buildLibrary, findFigure, findGoal, planOf } from '../../src/plan/library/library.ts';
import { goalSummary } from '../../src/plan/publish/goal-summary.ts';
import { createReader } from '../../src/read/read-library.ts';
import { chapterPage } from '../../src/site/chapter-page.ts';
import { comparisonPage } from '../../src/site/comparison/page.ts';
import { correctedInShort, correctionsPage } from '../../src/site/corrections-page.ts';
import { figurePage } from '../../src/site/figure-page.ts';
import { goalPage } from '../../src/site/goal-page.ts';
import { planFront } from '../../src/site/plan-view.ts';
import { planSheet } from '../../src/site/sheet/sheet.ts';
import { inventedEditions, withSeal } from '../support/editions.ts';
import { goodFiles, libraryWith } from '../support/libraries.ts';

const library = buildLibrary(createReader()(inventedEditions()).entries);
const plan = planOf(library, '2019');
const at = (address: string): string => `https://lilleby.example${address}`;
const page = correctionsPage(plan, library, at);
const plainly = (text: string): string => text.replaceAll('\u00a0', ' ');
const beside = { before: undefined, after: undefined };

describe('the page of corrections', () => {
  it('begins with whether anything is corrected', () => {
    expect(plainly(page.answer)).toBe(
      'Der er fem rettelser. Du læser udgave 1.5 fra 1. juni 2022. Her står, hvad der stod før, og hvad der står nu.',
    );
    const sealed = libraryWith({}, withSeal(goodFiles(), '2019'));
    expect(plainly(correctionsPage(sealed.plans[0]!, sealed, at).answer)).toBe(
      'Ingen rettelser. Du læser udgave 1.0 fra 1. januar 2019. Intet er ændret, siden den blev forseglet.',
    );
  });

  it('says of a plan that is not sealed that nobody can see whether it is changed', () => {
    const unsealed = libraryWith();
    const { answer, editions, proof } = correctionsPage(unsealed.plans[0]!, unsealed, at);
    expect(answer).toMatch(/Den er ikke forseglet endnu, så det kan ikke ses her, om noget er ændret/);
    expect({ editions, proof }).toEqual({ editions: [], proof: undefined });
    expect(correctedInShort(unsealed.plans[0]!, unsealed)).not.toBe('Ingen rettelser');
  });

  it('has each edition with what, why and by whom, the newest first', () => {
    expect(page.editions.map(({ anchor, correction }) => [anchor, correction?.kind])).toEqual([
      ['udgave-1-5', 'Tilføjelse'],
      ['udgave-1-4', 'Rettelse'],
      ['udgave-1-3', 'Sprog'],
      ['udgave-1-2', 'Nye tal'],
      ['udgave-1-1', 'Rettelse'],
      ['udgave-1-0', undefined],
    ]);
    expect(plainly(page.editions[1]!.correction!.decided)).toBe('Byrådet 27. april 2022, punkt 7');
    expect(page.editions.map(({ digest }) => digest)).toHaveLength(
      new Set(page.editions.map(({ digest }) => digest)).size,
    );
  });

  it('shows cells, sentences and goals as they were and are, with the words marked that are not the same', () => {
    const rowsOf = (anchor: string): string[] =>
      page.editions
        .find((edition) => edition.anchor === anchor)!
        .changes.flatMap(({ name, rows }) =>
          rows.map(({ label, before, after }) => {
            const said = (parts: typeof before = []): string =>
              parts.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
            return plainly(`${name}: ${label}: ${said(before)} → ${said(after)}`);
          }),
        );
    expect(rowsOf('udgave-1-1')).toEqual([
      'Tabel 3: August 2019, Lilleby: 25,5 → 23,5',
      expect.stringMatching(
        /^Kapitlet ”Flere med løntimer”: Tekst: I august havde \[25,5\] pct\..* → I august havde \[23,5\] pct\./,
      ),
      expect.stringContaining(
        'Kapitlet ”Flere med løntimer”: Tekst: Det var [25,5] pct. i august. → Det var [23,5] pct. i august.',
      ),
      expect.stringContaining('[25,5] pct. af alle'),
    ]);
    expect(rowsOf('udgave-1-2')).toEqual(['Tabel 2: Sygedagpenge, Antal fuldtidspersoner: 321 → 323']);
    expect(rowsOf('udgave-1-3')).toEqual([
      'Kapitlet ”Flere med løntimer”: Tekst: Dokumentet [forklarer] ikke, hvorfor andelen er lav om sommeren. → Dokumentet [siger] ikke, hvorfor andelen er lav om sommeren.',
    ]);
    expect(rowsOf('udgave-1-4')).toEqual([
      'Målet ”Flere virksomheder med”: Ordlyd: Mindst [45] virksomheder skal være med i partnerskabet ved udgangen af 2019 → Mindst [40] virksomheder skal være med i partnerskabet ved udgangen af 2019',
    ]);
  });

  it('says which goals an edition gave another status, where both editions say enough to know it', () => {
    const told = page.editions.flatMap(({ anchor, turned }) =>
      turned.map(({ name, address, rows: [row] }) => [
        anchor,
        name,
        address,
        ...[row!.before, row!.after].map((parts) => parts!.map(({ text }) => text).join('')),
      ]),
    );
    expect(told).toEqual([
      ['udgave-1-1', 'Målet ”Flere med løntimer”', '/2019/maal/loentimer/', 'Foreløbig nået', 'Foreløbig ikke nået'],
    ]);
  });

  it('tells how anyone can see that it is so', () => {
    expect(page.proof).toEqual({
      edition: '1.5',
      digest: library.seals[0]!.digest,
      address: 'https://lilleby.example/2019/forsegling.json',
      file: '/2019/forsegling.json',
    });
  });
});

describe('what is corrected is marked wherever it stands', () => {
  const figure = findFigure(library, '2019', 'tabel-3')!;
  const goal = findGoal(library, '2019', 'loentimer')!;
  const cell = { text: 'Rettet 1. februar 2022', address: '/2019/rettelser/#udgave-1-1', date: '2022-02-01' };
  const marked = (mark: { text: string } | undefined) => mark && { ...mark, text: plainly(mark.text) };

  it('on a goal that is corrected, and on one that a corrected number decides', () => {
    expect(marked(goalSummary(goal, library).corrected)).toEqual(cell);
    const partners = findGoal(library, '2019', 'partnere')!;
    expect(marked(goalPage({ plan, goal: partners, ...beside }, library, at).view.corrected)).toEqual({
      text: 'Rettet 1. maj 2022',
      address: '/2019/rettelser/#udgave-1-4',
      date: '2022-05-01',
    });
    expect(goalSummary(findGoal(library, '2019', 'udgifter')!, library).corrected).toBeUndefined();
  });

  it('in the cell of a table, its chart, its legend and its citation, and in no other cell', async () => {
    const { table, view, citation } = await figurePage({ plan, figure, ...beside }, library, at);
    const cells = table.sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.filter(({ corrected }) => corrected).map(({ anchor }) => anchor)).toEqual(['2019m08.lilleby']);
    expect(table.corrections.map(marked)).toEqual([cell]);
    expect(plainly(view.chart!.about)).toMatch(/ · rettet 1\. februar 2022$/);
    expect(plainly(citation.text)).toMatch(/webstedets udgave 1\.5 \(1\. juni 2022\)\. Rettet 1\. februar 2022\.$/);
  });

  it('in the files of a table and of goals', () => {
    const lines = plainly(figureCsv(figure, library)).split('\n');
    expect(lines.filter((line) => line.includes('Rettet'))).toEqual([
      expect.stringMatching(/2019M08.*,23\.5,.*Rettet 1\. februar 2022; før: 25,5/),
    ]);
    const entries = goalsJson(library, at) as { id: string; plan: number; corrected?: { url: string } }[];
    const found = entries.filter(({ corrected }) => corrected).map(({ id, corrected }) => `${id} ${corrected!.url}`);
    expect(found).toContain('partnere https://lilleby.example/2019/rettelser/#udgave-1-4');
  });

  it('on a chapter whose words or numbers are corrected, by the newest', () => {
    const chapter = library.chapters.find(({ id }) => id === 'loentimer')!;
    expect(marked(chapterPage({ plan, chapter, ...beside }, library, at).corrected)).toEqual({
      text: 'Tilføjet 1. juni 2022',
      address: '/2019/rettelser/#udgave-1-5',
      date: '2022-06-01',
    });
  });

  it('on the front page of the plan, the sheet for a meeting and the comparison of two years', () => {
    expect(planFront(plan, library).about.corrections).toEqual({ text: 'Fem rettelser', address: '/2019/rettelser/' });
    const onSheet = planSheet(plan, library).goals.flatMap(({ kinds }) =>
      kinds.flatMap(({ rows }) => rows.map(({ goal: { id }, corrected }) => corrected && id)),
    );
    expect(onSheet).toEqual(expect.arrayContaining(['loentimer', 'partnere']));
    const compared = JSON.stringify(comparisonPage(comparePlans('2015', '2019', library), library));
    expect(compared).toContain('#udgave-1-');
  });
});
