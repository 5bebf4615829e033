import { csvParseRows, dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { comparisonCsv, comparisonJson } from '../../src/export/comparison.ts';
import { figureCsv, figureExcelCsv } from '../../src/export/csv.ts';
import { hostileTexts } from '../support/planted.ts';
import { excelText, fromExcelText, fromProgramText, programText } from '../../src/export/excel.ts';
import { figureJson, figuresJson, goalsJson, publishedGoals } from '../../src/export/json.ts';
import { findFigure } from '../../src/plan/library/library.ts';
import { comparePlans } from '../../src/plan/compare/compare.ts';
import { inventedLibrary, libraryWith } from '../support/libraries.ts';

/** A table with what is hard for a spreadsheet: labels like formulas and dates, marks, signs, sections, groups. */
const library = libraryWith({
  'data/2019/figures/tabel-2.yaml': `label: Tabel 2
order: 2
title: Ledige
what: Hvor mange der er ledige.
measure: ledige
unit: personer
place: lilleby
period: 2019Q4
source: []
origin: {document: plan-2019, label: Tabel 2}
marks: {"-": {state: unexplained}}
columns:
  - {id: antal, title: Antal}
  - {id: aendring, title: Ændring, unit: pct, measure: ledighed, place: hele-landet}
sections:
  - {id: i-alt, title: Alle}
  - {id: alder, title: Efter alder, group: unge}
rows:
  - {id: alle, label: I alt, section: i-alt, values: [300, -0.5]}
  - {id: kvinder, label: '- heraf kvinder', section: alder, group: voksne, values: [150, "-"]}
  - {id: plus, label: '+45 år', section: alder, values: [100, 1.0]}
  - {id: regn, label: '=1+1', section: alder, values: [100, 1.0]}
  - {id: dato, label: '1-2', section: alder, period: 2018Q4, values: [100, -0.0]}
remarks: [{kind: unclear, text: Et tal er under nul., cells: [alle/aendring]}]
`,
});
const figure = findFigure(library, '2019', 'tabel-2')!;
const rows = dsvFormat(';').parse(figureExcelCsv(figure, library).slice(1));

describe('a text for Excel', () => {
  it.each([
    '=1+1',
    '+45 år',
    '- heraf kvinder',
    '-',
    '@navn',
    ' =1',
    '\tx',
    '\rx',
    '＝1',
    '1-2',
    '1/2',
    '10.1',
    '1-1-2019',
    '2019-12',
  ])('that Excel would calculate or make a date of gets an apostrophe: %j', (text) =>
    expect(excelText(text)).toBe(`'${text}`),
  );
  it.each(['4.940', '-0,5', '16,8', '2019', 'Ledige', '16-66 år', '4. kvartal 2019', 'A-kasse', '', '37,5%'])(
    'that Excel leaves alone, or that is a number, stays as it is: %j',
    (text) => expect(excelText(text)).toBe(text),
  );
  it('has ordinary spaces, so that it can be looked up', () => {
    expect(excelText('4.\u00a0kvartal 2019')).toBe('4. kvartal 2019');
  });
});

describe('a text for programs', () => {
  it.each(['=1+1', '+45 år', '- heraf kvinder', '-1+1', '@navn', '\tx', '\rx', '＝1', "'=1", "''-1+1"])(
    'that a spreadsheet would calculate, or that looks as if it got an apostrophe, gets one: %j',
    (text) => expect(programText(text)).toBe(`'${text}`),
  );
  it.each(['-', '+', '=', '-0,5', '-4.940', '1-2', ' =1', "'t er", "'", 'Ledige', '', '4.\u00a0kvartal 2019'])(
    'that a spreadsheet calculates nothing of, or that is a number, stays as it is: %j',
    (text) => expect(programText(text)).toBe(text),
  );
  it.each(hostileTexts)('can be told from every other one: %j', (text) => {
    for (const each of [text, `'${text}`, `''${text}`]) expect(fromProgramText(programText(each))).toBe(each);
    for (const each of ['=1', "'=1", "''=1", '1-2', "'1-2", '-', "'-"])
      expect(fromExcelText(excelText(each))).toBe(each);
  });
});

describe('the file for Excel', () => {
  it('has no cell that Excel would take for a formula, and numbers that are numbers', () => {
    for (const row of rows) {
      expect(row['Værdi']).toMatch(/^(?:-?\d+(?:,\d+)?)?$/);
      for (const [column, text] of Object.entries(row)) {
        if (column !== 'Værdi' && !/^-?\d/.test(text)) expect(text).not.toMatch(/^\s*[=+\-@]/);
      }
    }
    expect(rows.map((row) => row['Række'])).toContain('Efter alder: - heraf kvinder');
  });

  it('says place, group, measure and period by name', () => {
    expect(rows.find((row) => row['Række'] === 'Efter alder: +45 år')).toMatchObject({
      Sted: 'Lilleby',
      Periode: '4. kvartal 2019',
      Gruppe: 'unge',
      Måling: 'Antal ledige',
    });
  });

  it('has no space that does not break, anywhere', () => {
    expect(figureExcelCsv(figure, library)).not.toMatch(/[\u00a0\u202f]/);
  });
});

it('the file for programs keeps texts as the document prints them', () => {
  expect(figureCsv(figure, library)).toContain(',Efter alder: - heraf kvinder,');
});

describe('the addresses in files of data', () => {
  const at = (address: string): string => `https://planer.example/under${address}`;
  const all = JSON.stringify([figuresJson(library, at), goalsJson(library, at), figureJson(figure, library, at)]);

  it('all work from anywhere', () => {
    const addresses = [...all.matchAll(/"(?:url|csv|json)":"([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/planer\.example\/under\/2019\//);
  });
});

describe('figures.json', () => {
  it('says the section of a row by its title, also under its old name', () => {
    const tables = figuresJson(library, (address) => address) as { id: string; rows: object[] }[];
    const { rows: published } = tables.find(({ id }) => id === 'tabel-2')!;
    expect(published[0]).toMatchObject({ section: 'Alle', group: 'Alle' });
    expect(tables.find(({ id }) => id === 'tabel-1')!.rows[0]).not.toHaveProperty('section');
    expect(published[1]).toMatchObject({ section: 'Efter alder', group: 'Efter alder' });
  });
});

it('the page on data counts the goals that are in the file', () => {
  expect(goalsJson(library, (address) => address)).toHaveLength(publishedGoals(library).length);
});

describe('the files of a comparison', () => {
  const invented = inventedLibrary();
  const [, older, newer] = invented.plans;
  const comparison = comparePlans(older!.year, newer!.year, invented);

  it('have addresses that work from anywhere', () => {
    const at = (address: string): string => `https://planer.example/under${address}`;
    const data = JSON.stringify(comparisonJson(comparison, invented, at));
    const addresses = [...data.matchAll(/"url":"([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(6);
    expect(addresses.filter((address) => !address.startsWith('https://planer.example/under/'))).toEqual([]);
  });

  it('give a spreadsheet no wording to calculate, and numbers as they are', () => {
    const goals = comparison.goals.map((pair) => ({ ...pair, newer: { ...pair.newer, title: '=1+1' } }));
    expect(goals.length).toBeGreaterThan(0);
    const [, ...rows] = csvParseRows(comparisonCsv({ ...comparison, goals }, invented));
    const names = rows.filter(([type]) => type === 'goal').map(([, name]) => name);
    expect(names.filter((name) => name === "'=1+1")).toHaveLength(goals.length);
    const measured = rows.filter(([type]) => type === 'measure').map(([, , ...cells]) => cells.slice(0, 2));
    expect(measured.length).toBeGreaterThan(0);
    expect(measured).toEqual(comparison.measures.map((pair) => [String(pair.older.value), String(pair.newer.value)]));
  });
});
