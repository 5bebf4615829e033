import jsonld from 'jsonld';
import { Parser, Writer, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/export/catalogue.ts';
import { jsonLd, prefixes, turtle } from '../../src/export/rdf.ts';
import type { Library } from '../../src/plan/library/library.ts';
import { havnkoebingFiles, inventedLibrary, libraryWith } from '../support/libraries.ts';

const at = (address: string): string => `https://plan.example/under${address}`;
const factsOf = (library: Library): Quad[] =>
  catalogue(library, at, (address) => (address.endsWith('.csv') ? 1234 : undefined));

const library = inventedLibrary();
const facts = factsOf(library);

const lines = (quads: readonly Quad[]): string[] =>
  new Writer({ format: 'N-Quads' })
    .quadsToString([...quads])
    .split('\n')
    .filter(Boolean)
    .sort();

/** What is said of a thing under a name of a vocabulary. */
const said = (of: readonly Quad[], subject: string, name: string): string[] => {
  const [prefix, local] = name.split(':') as [keyof typeof prefixes, string];
  return of.flatMap(({ subject: thing, predicate, object }) =>
    thing.value === subject && predicate.value === prefixes[prefix] + local ? object.value : [],
  );
};
const typed = (of: readonly Quad[], type: string): string[] =>
  of.flatMap(({ subject, predicate, object }) =>
    predicate.value.endsWith('#type') && object.value === type ? subject.value : [],
  );

describe('the catalogue', () => {
  it('is the same facts in Turtle and in JSON-LD', async () => {
    const asTurtle = new Parser().parse(turtle(facts));
    const asJson = (await jsonld.toRDF(jsonLd(facts), {
      format: 'application/n-quads',
    })) as unknown as string;
    expect(lines(asTurtle)).toEqual(lines(facts));
    expect(lines(new Parser({ format: 'N-Quads' }).parse(asJson))).toEqual(lines(facts));
  });

  it('has a dataset for each table, for the tables of each plan, for all tables and for all goals', () => {
    const sets = said(facts, at('/data/#katalog'), 'dcat:dataset');
    expect(sets).toEqual(typed(facts, `${prefixes.dcat}Dataset`));
    expect(new Set(sets).size).toBe(sets.length);
    expect(sets).toContain(at('/data/#tabeller'));
    expect(sets).toContain(at('/data/#maal'));
    expect(sets).toContain(at('/2019/tal/#datasaet'));
    for (const { year, id } of library.figures) expect(sets).toContain(at(`/${year}/tal/${id}/#datasaet`));
  });

  it('says of each dataset what DCAT-AP-DK asks for', () => {
    for (const set of typed(facts, `${prefixes.dcat}Dataset`)) {
      for (const name of [
        ...['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:theme'],
        ...['dcat:distribution', 'dct:issued', 'dct:modified', 'dcat:landingPage'],
      ])
        expect([set, name, said(facts, set, name).length > 0]).toEqual([set, name, true]);
    }
  });

  it('says where each file is, what form it has and how large it is, where that is known', () => {
    const files = typed(facts, `${prefixes.dcat}Distribution`);
    for (const file of files) {
      const [address = ''] = said(facts, file, 'dcat:downloadURL');
      expect(address).toMatch(/^https:\/\/plan\.example\/under\/.+\.(?:csv|json|parquet|xlsx)$/);
      expect(said(facts, file, 'dcat:byteSize')).toEqual(address.endsWith('.csv') ? ['1234'] : []);
      expect(said(facts, file, 'dct:license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    }
    expect(files.length).toBeGreaterThan(library.figures.length * 3);
  });

  it('says from which day to which the numbers are', () => {
    const [period = ''] = said(facts, at('/2019/tal/tabel-5/#datasaet'), 'dct:temporal');
    expect(said(facts, period, 'dcat:startDate')).toEqual(['2019-04-01']);
    expect(said(facts, period, 'dcat:endDate')).toEqual(['2019-06-30']);
  });

  it('says nothing of a licence, a place or themes that nobody has written', () => {
    const without = factsOf(
      libraryWith(
        {
          'data/site.yaml': new TextDecoder()
            .decode(havnkoebingFiles().get('data/site.yaml'))
            .replace(/^(?:licence|themes|publisher):.*\n/gm, ''),
        },
        havnkoebingFiles(),
      ),
    );
    const names = new Set(without.map(({ predicate }) => predicate.value));
    for (const name of ['license', 'spatial']) expect(names).not.toContain(prefixes.dct + name);
    expect(names).not.toContain(`${prefixes.dcat}theme`);
    expect(said(without, at('/data/#udgiver'), 'foaf:name')).toEqual(['Havnkøbing Kommune']);
  });

  it('names the municipality as the EU or GeoNames does, where data/places.yaml says how', () => {
    const uri = 'https://sws.geonames.org/1/';
    const named = factsOf(
      libraryWith({
        'data/places.yaml': `- {id: lilleby, name: Lilleby, kind: municipality, uri: '${uri}'}\n- {id: hele-landet, name: hele landet, kind: country}\n`,
      }),
    );
    expect(said(named, at('/data/#katalog'), 'dct:spatial')).toEqual([uri]);
    expect(said(named, at('/2019/tal/tabel-1/#datasaet'), 'dct:spatial')).toEqual([uri]);
  });
});
