import { describe, expect, it } from 'vitest';
import { goalsJson, figuresJson } from '../../src/export/json.ts';
import { gatheredFiles } from '../../src/plan/publish/addresses.ts';
import { dataPage } from '../../src/site/data-page.ts';
import { havnkoebingFiles, inventedLibrary, libraryWith, publishedLibrary } from '../support/libraries.ts';
import { leastFiles } from '../support/sparse-libraries.ts';

const library = inventedLibrary();
const whole = (address: string): string => `https://plan.example${address}`;
const takeOf = (want: string, of = library) => dataPage(of, undefined).takes.find((take) => take.want === want)!;

describe('the page of open data', () => {
  it('counts what is in the files, and says what is not', () => {
    for (const each of [library, libraryWith({}, havnkoebingFiles()), publishedLibrary()]) {
      const goals = goalsJson(each, whole).length;
      const tables = figuresJson(each, whole).length;
      expect(takeOf('Alle mål', each).text).toContain(`${goals} mål `);
      expect(takeOf('Alle tabeller på én gang', each).text).toContain(`${tables} tabel`);
      expect(dataPage(each, undefined).answer).toContain(`${goals} mål`);
    }
  });

  it('names each file once, by where it lies', () => {
    const files = dataPage(library, undefined).takes.flatMap((take) => take.files.map(({ address }) => address));
    expect(files).toEqual([...new Set(files)]);
    for (const file of gatheredFiles) expect(files).toContain(`/data/v1/${file}`);
    expect(files).toContain('/2019/plan.xlsx');
    expect(files).toContain('/2019/datapackage.json');
  });

  it('has a catalogue only where the site knows where it is published', () => {
    expect(dataPage(library, undefined).catalogue).toEqual([]);
    expect(dataPage(library, whole).catalogue).toEqual([
      { text: 'https://plan.example/data/katalog.jsonld', address: '/data/katalog.jsonld' },
      { text: 'https://plan.example/data/katalog.ttl', address: '/data/katalog.ttl' },
    ]);
  });

  it('says what the licence asks, and of one that the municipality has written only where it stands', () => {
    expect(dataPage(library, undefined).licence).toMatchObject({
      title: 'Creative Commons Navngivelse 4.0 (CC BY 4.0)',
      asks: 'må bruge dem til alt, også til at tjene penge, når du nævner kilden og siger, hvad du har ændret.',
    });
    expect(dataPage(libraryWith({}, havnkoebingFiles()), undefined).licence).toEqual({
      title: 'Havnkøbing Kommunes vilkår for åbne data',
      webAddress: 'https://www.havnkoebing.example/aabne-data',
    });
  });

  it('makes up no licence, theme or way to ask', () => {
    const page = dataPage(libraryWith({}, leastFiles()), undefined);
    expect(page).toMatchObject({ licence: undefined, themes: '', contact: { ways: [] } });
  });

  it('of a library without tables and goals says so, and offers nothing', () => {
    const page = dataPage(libraryWith({}, leastFiles()), undefined);
    expect(page.takes.flatMap(({ files }) => files.map(({ address }) => address))).toEqual([
      '/data/v1/chapters.json',
      '/data/v1/chapters.csv',
    ]);
    expect(page.answer).toBe('Her er endnu ingen tabeller eller mål at hente.');
  });
});
