import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/plan/compare/compare.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';
import { readLibrary } from '../support/read-library.ts';
import { comparisonPage } from '../../src/site/comparison/page.ts';
import { draftsAndLacks, emptyPages } from '../../src/site/draft-lacks.ts';
import { measureSections } from '../../src/site/measure-section.ts';
import { measureUses } from '../../src/site/measure-uses.ts';
import { measureViews } from '../../src/site/measure-view.ts';
import { yearRail } from '../../src/site/navigation.ts';
import { targetGroupPage } from '../../src/site/target-group/page.ts';
import { themeLife } from '../../src/site/theme-view.ts';
import { draftedFiles, havnkoebingFiles } from '../support/libraries.ts';

const { library, entries } = readLibrary(draftedFiles());
const lacksOf = (changes: Record<string, string>) => {
  const encoder = new TextEncoder();
  const changed = Object.entries(changes).map(([file, text]) => [file, encoder.encode(text)] as const);
  const read = readLibrary(new Map([...draftedFiles(), ...changed]));
  return draftsAndLacks(read.library!, read.entries)[0]!.kinds.map(({ title, items }) => [
    title,
    ...items.map(({ text }) => text),
  ]);
};
const text = (file: string): string => new TextDecoder().decode(draftedFiles().get(file));

describe('a page that has nothing on it yet', () => {
  it('is told with how it gets something, and no longer when it has', () => {
    const bare = { ...library!, offers: [], terms: [], targetGroups: [], events: [] };
    expect(emptyPages(bare).map(({ address }) => address)).toEqual([
      '/tilbud/',
      '/ordbog/',
      '/maalgrupper/',
      '/tidslinje/',
    ]);
    const [term] = library!.terms;
    expect(emptyPages({ ...bare, terms: [term!] }).map(({ address }) => address)).not.toContain('/ordbog/');
  });
});

describe('a draft', () => {
  it('is told with what it lacks, kind by kind', () => {
    const [draft] = draftsAndLacks(library!, entries);
    expect(draft!.plan.status).toBe('draft');
    expect(draft!.kinds.map(({ title }) => title)).toEqual([
      'Temaer fra planen før, som ingen mål hører til nu',
      'Felter i plan.yaml at se efter',
    ]);
  });

  it('says where something is still to be written', () => {
    const file = 'data/2027-2030/goals/minister-virksomheder.yaml';
    expect(lacksOf({ [file]: text(file).replace(/^title: .*/m, 'title: SKRIV HER') })[0]).toEqual([
      'Endnu ikke skrevet',
      `${file}: title`,
    ]);
  });

  it('lacks no adoption once it says who adopts it', () => {
    const file = 'data/2027-2030/plan.yaml';
    const [last] = lacksOf({
      [file]: `${text(file)}hearing: {until: 2027-03-01}\nadopted: {body: Byrådet, date: 2026-11-20}\n`,
    }).slice(-1);
    expect(last!.join(' ')).not.toMatch(/adopted|hearing/);
  });

  it('is marked on the rail of plan years', () => {
    expect(yearRail(library!, {}).map((stop) => stop.text)).toEqual(['2020-2022', '2023-2026', '2027-2030, udkast']);
  });

  it('is marked at its goals on a theme, and where they are counted', () => {
    const theme = library!.themes.find(({ id }) => id === 'virksomheder')!;
    const { years, summary } = themeLife(theme, library!);
    expect(years.map(({ mark }) => mark)).toEqual(['2020-2022', '2023-2026', '2027-2030, udkast']);
    expect(summary).toContain('ét kendt mål i udkastet for 2027-2030');
  });

  it('is marked at its numbers, and where they are used', async () => {
    const view = measureViews(library!).find(({ measure }) => measure.id === 'fuldtidspersoner')!;
    const [section] = await measureSections(view, library!);
    expect(section!.rows.at(-1)!.from.map((table) => table.text)).toEqual(['Tabel 1, 2027-2030, udkast']);
    expect(section!.sources.map((table) => table.text)).toContain('Tabel 1 (2027-2030, udkast)');
    expect(measureUses(view, library!).tables.map((table) => table.text)).toContain('Tabel 1, 2027-2030, udkast');
  });

  it('is marked at its goals on the page of a target group', () => {
    const file = 'data/2027-2030/goals/minister-virksomheder.yaml';
    const changed = new TextEncoder().encode(`${text(file)}targetGroups: [unge]\n`);
    const read = readLibrary(new Map([...draftedFiles(), [file, changed]])).library!;
    const group = read.targetGroups.find(({ id }) => id === 'unge')!;
    const { measured, others } = targetGroupPage(group, read).goals;
    expect([...measured, ...others].map(({ mark }) => mark)).toContain('2027-2030, udkast');
  });
});

it('where no plan is a draft, nothing lacks', () => {
  const read = readLibrary(havnkoebingFiles());
  expect(draftsAndLacks(read.library!, read.entries)).toEqual([]);
});

describe('two plan years side by side', () => {
  const draftOf = (...years: [PlanYear, PlanYear]) => comparisonPage(comparePlans(...years, library!), library!).draft;

  it('say that one of them is a draft', () => {
    expect(draftOf('2023-2026', '2027-2030')).toBe('Planen for 2027-2030 er et udkast.');
    expect(draftOf('2020-2022', '2023-2026')).toBeUndefined();
  });
});
