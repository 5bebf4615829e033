import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { comparisonJson } from '../../src/export/comparison.ts';
import { figureJson, figuresJson, goalsJson } from '../../src/export/json.ts';
import { measureJson } from '../../src/export/measure.ts';
import { publishedSchemas } from '../../src/export/published.ts';
import { chaptersJson, measuresJson, offersJson, termsJson } from '../../src/export/words.ts';
import { comparePlans } from '../../src/plan/compare/compare.ts';
import { byId, type Library } from '../../src/plan/library/library.ts';
import { planPairs } from '../../src/plan/library/plan-pairs.ts';
import { observedMeasures, publishedKinds, type PublishedKind } from '../../src/plan/publish/addresses.ts';
import { sealedText } from '../../src/plan/seal/seal.ts';
import { inventedEditions } from '../support/editions.ts';
import { havnkoebingFiles, libraryWith, publishedLibrary } from '../support/libraries.ts';

const at = (address: string): string => `https://plan.example${address}`;
const ajv = new Ajv2020({ allErrors: true });
const checks = new Map(publishedSchemas(at).map(({ kind, schema }) => [kind, ajv.compile(schema)]));

const faults = (kind: PublishedKind, data: unknown): unknown[] => {
  const check = checks.get(kind)!;
  return check(data) ? [] : (check.errors ?? []);
};

const libraries: Record<string, Library> = {
  'the invented library with its editions': libraryWith({}, inventedEditions()),
  'the library of Havnkøbing': libraryWith({}, havnkoebingFiles()),
  'the published library': publishedLibrary(),
};

describe.each(Object.entries(libraries))('the published JSON of %s is what its schemas say:', (_, library) => {
  it('tables and goals', () => {
    expect(faults('figures', figuresJson(library, at))).toEqual([]);
    expect(faults('goals', goalsJson(library, at))).toEqual([]);
    expect(faults('measures', measuresJson(library, at))).toEqual([]);
    for (const figure of library.figures) expect(faults('figure', figureJson(figure, library, at))).toEqual([]);
  });

  it('measures', () => {
    for (const id of observedMeasures(library.figures))
      expect(faults('measure', measureJson(byId(library.measures, id), library, at))).toEqual([]);
  });

  it('words', () => {
    expect(faults('offers', offersJson(library, at))).toEqual([]);
    expect(faults('terms', termsJson(library, at))).toEqual([]);
    expect(faults('chapters', chaptersJson(library, at))).toEqual([]);
  });

  it('comparisons and seals', () => {
    for (const [older, newer] of planPairs(library, 'all'))
      expect(faults('comparison', comparisonJson(comparePlans(older, newer, library), library, at))).toEqual([]);
    for (const seal of library.seals) expect(faults('seal', JSON.parse(sealedText(seal)))).toEqual([]);
  });
});

describe('the schemas', () => {
  it('have the address that they are published at, and their files say it first', () => {
    for (const { kind, schema } of publishedSchemas(at))
      expect(schema).toMatchObject({ $id: `https://plan.example/data/v1/schemas/${kind}.json` });
    expect(
      Object.keys(
        figureJson(libraries['the library of Havnkøbing']!.figures[0]!, libraries['the library of Havnkøbing']!, at),
      )[0],
    ).toBe('$schema');
  });

  it('let fields come, and miss one that goes or becomes something else', () => {
    const [figure] = libraries['the library of Havnkøbing']!.figures;
    const made = figureJson(figure!, libraries['the library of Havnkøbing']!, at) as Record<string, unknown>;
    expect(faults('figure', { ...made, more: 1 })).toEqual([]);
    expect(faults('figure', { ...made, observations: undefined })).toHaveLength(1);
    expect(faults('figure', { ...made, title: 7 })).toHaveLength(1);
  });

  it('are one for each kind', () => expect([...checks.keys()]).toEqual([...publishedKinds]));
});
