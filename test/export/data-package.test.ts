import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { figureCsv } from '../../src/export/csv.ts';
import { dataPackage } from '../../src/export/data-package.ts';
import type { TableField } from '../../src/export/table-schema.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';
import { findFigure, plansWithFigures, type Library } from '../../src/plan/library/library.ts';
import { havnkoebingFiles, inventedLibrary, libraryWith, publishedLibrary } from '../support/libraries.ts';

const profile = JSON.parse(readFileSync(new URL('data-package.schema.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const isPackage = ajv.compile(profile);

interface Package {
  name: string;
  id?: string;
  homepage?: string;
  licenses?: object[];
  contributors: object[];
  sources: object[];
  resources: {
    name: string;
    path: string;
    schema: { fields: TableField[]; missingValues: string[]; primaryKey?: string[] };
  }[];
}

const at = (address: string): string => `https://plan.example/under${address}`;
const packagesOf = (library: Library, of = at): { year: PlanYear; made: Package }[] =>
  plansWithFigures(library).map((plan) => ({ year: plan.year, made: dataPackage(plan, library, of) as Package }));

const libraries = {
  'the invented library': inventedLibrary(),
  'the library of Havnkøbing': libraryWith({}, havnkoebingFiles()),
  'the published library': publishedLibrary(),
};

describe.each(Object.entries(libraries))('the data packages of %s', (_, library) => {
  const packages = packagesOf(library);

  it('follow the profile of Data Package 2.0', () => {
    for (const { made } of packages) expect(isPackage(made) ? [] : isPackage.errors).toEqual([]);
    expect(packages.length).toBeGreaterThan(0);
  });

  it('have each table of their plan once, under a key of its own', () => {
    for (const { year, made } of packages) {
      const ids = library.figures.flatMap((figure) => (figure.year === year ? figure.id : []));
      expect(made.resources.map(({ name }) => name)).toEqual(ids);
      expect(made.resources.map(({ path }) => path)).toEqual(ids.map((id) => `tal/${id}.csv`));
    }
  });

  it('say of each column what stands in it, as the files have it', () => {
    for (const { year, made } of packages) {
      for (const { name, schema } of made.resources) {
        const rows = csvParse(figureCsv(findFigure(library, year, name)!, library));
        expect(rows.columns).toEqual(schema.fields.map((field) => field.name));
        const wrong = rows.flatMap((row) => schema.fields.filter((field) => !isOf(row[field.name]!, field, schema)));
        expect(wrong).toEqual([]);
      }
    }
  });
});

it('says what tells the lines of a table apart, and nothing where two of its rows are called the same', () => {
  const library = libraryWith();
  const keyOf = (own: Library) => packagesOf(own)[0]!.made.resources[0]!.schema.primaryKey;
  expect(keyOf(library)).toEqual(['row', 'column']);
  const [figure, ...more] = library.figures;
  const rows = figure!.rows.map((row) => ({ ...row, label: 'I alt', detail: undefined }));
  expect(rows.length).toBeGreaterThan(1);
  expect(keyOf({ ...library, figures: [{ ...figure!, rows }, ...more] })).toBeUndefined();
});

/** Whether a text in a file is what the schema of its column says, by the rules of Table Schema. */
function isOf(
  text: string,
  { type, constraints }: TableField,
  { missingValues }: { missingValues: string[] },
): boolean {
  if (missingValues.includes(text)) return constraints?.required !== true;
  if (constraints?.enum && !constraints.enum.includes(text)) return false;
  const forms = { string: /^/, number: /^[-+]?\d+(?:\.\d+)?$/, integer: /^[-+]?\d+$/, date: /^\d{4}-\d\d-\d\d$/ };
  return forms[type].test(text);
}

describe('a data package', () => {
  it('has the licence, publisher and edition that the library says', () => {
    const { made } = packagesOf(inventedLibrary())[0]!;
    expect(made).toMatchObject({
      name: 'lilleby-2015',
      id: at('/2015/datapackage.json'),
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      contributors: [{ title: 'Lilleby Kommune', path: 'https://www.lilleby.example', roles: ['publisher'] }],
      version: '1.0',
    });
  });

  it('names a licence of the municipality’s own by its address alone', () => {
    const { made } = packagesOf(libraryWith({}, havnkoebingFiles()))[0]!;
    expect(made.licenses).toEqual([
      { title: 'Havnkøbing Kommunes vilkår for åbne data', path: 'https://www.havnkoebing.example/aabne-data' },
    ]);
  });

  it('has no licence where none has been decided, and no half address where the site does not know its own', () => {
    const site = new TextDecoder().decode(havnkoebingFiles().get('data/site.yaml')).replace(/^licence:.*\n/m, '');
    const library = libraryWith({ 'data/site.yaml': site }, havnkoebingFiles());
    const { made } = packagesOf(library, (address) => address)[0]!;
    expect(Object.keys(made)).not.toContain('licenses');
    expect([made.id, made.homepage]).toEqual([undefined, undefined]);
    expect(isPackage(made)).toBe(true);
  });
});
