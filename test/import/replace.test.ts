import { describe, expect, it } from 'vitest';
import { importFile } from '../../scripts/import.ts';
import { CommandError } from '../../scripts/reason.ts';
import { readFile } from '../../src/import/read-file.ts';
import { createReader, type Files } from '../../src/read/read-library.ts';
import { recorded } from '../support/effects.ts';
import { goodFiles } from '../support/libraries.ts';

const read = createReader();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const figure = `# Tastet af efter bilaget.
label: Tabel 1
order: 1
title: Ledighed
what: Hvor mange der er ledige.
measure: ledighed
unit: pct
source: [{name: Jobindsats.dk}]
origin: {document: plan-2019, label: Tabel 1}
marks:
  '-': {state: unexplained}
columns:
  - {id: foer, title: 4. kvartal 2018, period: 2018Q4} # før
  - {id: efter, title: 4. kvartal 2019, period: 2019Q4}
rows:
  # Kommunen selv.
  - {id: lilleby, label: Lilleby, place: lilleby, values: [5.2, {value: 4.9, notes: [a]}]}
  - {id: hele-landet, label: Hele landet, place: hele-landet, values: [5.0, '-']}
notes:
  - {id: a, text: Foreløbigt.}
`;
const path = 'data/2019/figures/tabel-1.yaml';

interface Desk {
  said: string;
  written: Map<string, string>;
  questions: string[];
}

/** What comes of a CSV that is taken into the good library, where its table is as above. */
async function taken(
  csv: string,
  options: Record<string, string>,
  flags: string[] = [],
  answers?: string[],
  before = figure,
): Promise<Desk> {
  const files: Files = new Map([...goodFiles(), [path, encode(before)]]);
  const { said, ...effects } = recorded(files);
  const written = new Map<string, string>();
  const questions: string[] = [];
  const ask = (question: string): Promise<string> => {
    questions.push(question);
    return Promise.resolve(answers?.[questions.length - 1] ?? '');
  };
  const world = {
    ...effects,
    ...(answers && { ask }),
    open: () => encode(csv),
    write: (file: string, text: string) => void written.set(file.replace('/srv/', ''), text),
  };
  const asked = {
    root: '/srv',
    folder: (named: string) => named,
    words: ['tal.csv'],
    flags,
    options: { plan: '2019', ...options },
  };
  await importFile(asked, world, read, (bytes, order) => readFile(bytes, order));
  return { said: said.out.join('\n'), written, questions };
}

const head = 'Sted;4. kvartal 2018;4. kvartal 2019\n';

describe('new numbers in a table that is there', () => {
  const csv = `${head}Lilleby;5,2;4,8\nHele landet;5,0;5,1\n`;

  it('are shown, each with what it was, and not written', async () => {
    const { said, written } = await taken(csv, { id: 'tabel-1' });
    expect(said).toContain('Lilleby, 4. kvartal 2019: 4,9 → 4,8');
    expect(said).toContain('Hele landet, 4. kvartal 2019: - → 5,1');
    expect(said).not.toContain('5,2 →');
    expect(written.size).toBe(0);
  });

  it('are written where that is asked for; comments, keys and notes stay', async () => {
    const { written } = await taken(csv, { id: 'tabel-1' }, ['replace']);
    expect(written.get(path)).toBe(figure.replace('value: 4.9', 'value: 4.8').replace("[5.0, '-']", '[5.0, 5.1]'));
  });

  it('that are the same change nothing', async () => {
    const { said, written } = await taken(`${head}Lilleby;5,20;4,9\nHele landet;5;-\n`, { id: 'tabel-1' }, ['replace']);
    expect(said).toContain('Intet er ændret');
    expect(written.size).toBe(0);
  });

  it('come with a new column between the others', async () => {
    const wide = 'Sted;4. kvartal 2018;2. kvartal 2019;4. kvartal 2019\nLilleby;5,2;5,1;4,9\nHele landet;5,0;5,0;-\n';
    const { said, written } = await taken(wide, { id: 'tabel-1' }, ['replace']);
    expect(said).toContain('ny: kolonnen ”2. kvartal 2019”');
    expect(written.get(path)).toContain('{id: 2019q2, title: 2. kvartal 2019, period: 2019Q2}');
    expect(written.get(path)).toContain('values: [5.2, 5.1, {value: 4.9, notes: [a]}]');
    expect(written.get(path)).toContain("values: [5.0, 5, '-']");
  });

  it('leave alone what the file does not have, and say so', async () => {
    const { said, written } = await taken(`${head}Lilleby;5,2;4,7\n`, { id: 'tabel-1' }, ['replace']);
    expect(said).toContain('bliver, som det er: Hele landet');
    expect(written.get(path)).toBe(figure.replace('value: 4.9', 'value: 4.7'));
  });

  it('are of the place that the table says, where only it knows its row', async () => {
    const own = figure.replace('label: Lilleby', 'label: Kommunen');
    const { written } = await taken(
      `${head}Kommunen;5,2;4,8\nHele landet;5,0;-\n`,
      { id: 'tabel-1' },
      ['replace'],
      undefined,
      own,
    );
    expect(written.get(path)).toBe(own.replace('value: 4.9', 'value: 4.8'));
  });

  it('in a new row are of no place that is not named', async () => {
    const failed = taken(`${head}Lilleby;5,2;4,8\nStoreby;5,0;5,1\nI alt;5,0;5,1\n`, { id: 'tabel-1' }, ['replace']);
    await expect(failed).rejects.toThrow('”Storeby” er ikke et kendt sted.');
    await expect(failed).rejects.toThrow('”I alt” siger ikke, hvilket sted tallet gælder');
  });

  it.each([
    [
      'of another table are refused',
      'Tilbud;Antal personer\nJobklub;45\n',
      'ingen rækker og kolonner til fælles med Tabel 1',
    ],
    [
      'in a new column, but not for all rows, are refused',
      'Sted;4. kvartal 2018;2020\nLilleby;5,2;5,0\n',
      'filen har ikke rækken ”Hele landet”',
    ],
    [
      'that the check would not let pass are refused',
      `${head}Lilleby;5,2;104,8\nHele landet;5,0;5,1\n`,
      'kan ikke være en andel',
    ],
  ])('%s', async (_, text, message) => {
    const failed = taken(text, { id: 'tabel-1' }, ['replace']);
    await expect(failed).rejects.toThrow(CommandError);
    await expect(failed).rejects.toThrow(message);
  });
});

describe('at a terminal', () => {
  it('what is not known is asked one by one, and then written', async () => {
    const csv = 'Sted;2018;2019\nLilleby;1.143;..\nHele landet;89.568;82.689\n';
    const { questions, written } = await taken(csv, { id: 'tabel-2' }, [], ['comma', 'fuldtidspersoner']);
    expect(questions.map((question) => question.split('\n')[0])).toEqual([
      'linje 2, felt 2: ”1.143” kan være 1143 eller 1,143.',
      'linje 2, felt 2; linje 3, felt 2; linje 3, felt 3: Filen siger ikke, hvad tallene er i.',
    ]);
    expect(written.get('data/2019/figures/tabel-2.yaml')).toContain("values: [1143, '..']");
  });

  it('no answer ends it, with nothing written', async () => {
    await expect(taken('Sted;2019\nLilleby;5,2\n', { id: 'tabel-2' }, [], [''])).rejects.toThrow(
      'Der er ikke læst noget ind.',
    );
  });
});

describe('an option', () => {
  const csv = 'Sted;2018\nLilleby;5,2\n';
  it.each([
    [{ unit: 'procent' }, '--unit kender ikke ”procent”.'],
    [{ place: 'Lillby' }, '--place kender ikke ”Lillby”. Mente du ”lilleby”?'],
    [{ decimals: 'komma' }, '--decimals kan ikke være ”komma”. Mente du ”comma”?'],
    [{ round: '4' }, '--round er 0, 1, 2 eller 3, ikke ”4”.'],
    [{ marks: '-=nul' }, '--marks kan ikke læses: ”-=nul”.'],
    [{ heads: 'a; b' }, '--heads har 2 navne, men tabellen har 1 kolonner med tal.'],
    [{ layout: 'long' }, 'Filen kan ikke læses som lang'],
    [{ sheet: '3' }, 'Der er intet ark ”3”.'],
    [{ id: 'Tabel 2' }, 'Mente du tabel-2?'],
    [{ plan: '2018' }, 'Der er ingen plan for ”2018”'],
    [{ chapter: 'unge' }, 'Skriv filen, planen, og hvad tabellen eller kapitlet skal hedde.'],
  ])('that cannot be meant is told: %j', async (options: Record<string, string>, message) => {
    await expect(taken(csv, { id: 'tabel-2', ...options })).rejects.toThrow(message);
  });

  it('names the columns anew, and says what a mark means', async () => {
    const { written } = await taken('Sted;43466\nLilleby;-\n', {
      id: 'tabel-2',
      unit: 'pct',
      heads: 'Januar 2019',
      marks: '-=zero',
    });
    const text = written.get('data/2019/figures/tabel-2.yaml');
    expect(text).toContain('period: 2019M01');
    expect(text).toContain("'-': {state: zero}");
  });
});
