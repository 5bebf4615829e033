import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chapterComponents } from '../../../src/plan/entry/chapter.ts';
import { layout, type Entry } from '../../../src/plan/library/layout.ts';
import { buildShelves } from '../../../src/plan/library/library.ts';
import { referencesIn, type Reference } from '../../../src/plan/library/references.ts';
import { unknownUnits } from '../../../src/plan/rules/unit-names.ts';
import { runRules } from '../../../src/plan/rules/index.ts';
import { idSchema } from '../../../src/plan/value/field.ts';
import { schemasIn, type Schema } from '../../../src/plan/value/schema-walk.ts';
import type { Finding } from '../../../src/plan/value/problem.ts';
import { readLibrary } from '../../support/read-library.ts';
import { inventedFiles } from '../../support/libraries.ts';

const patternOf = (schema: Schema): unknown => z.toJSONSchema(schema, { metadata: z.registry() }).pattern;

/** The keys of a schema, each with the fields that it stands under and what it refers to. */
function keysIn(schema: Schema, path: readonly string[] = []): { path: string; refers: string | undefined }[] {
  const refers = z.globalRegistry.get(schema)?.refers;
  if (refers || (schema instanceof z.ZodString && patternOf(schema) === patternOf(idSchema))) {
    return [{ path: path.join('.'), refers }];
  }
  return schemasIn(schema).flatMap(({ key, schema: below }) => keysIn(below, key ? [...path, key] : path));
}

describe('a key in a schema', () => {
  it.each(layout)('of a $kind is the own one of a thing, or says what it refers to', ({ schema }) => {
    const silent = keysIn(schema).filter(({ refers }) => !refers);
    expect(silent.filter(({ path }) => path !== 'id' && !path.endsWith('.id'))).toEqual([]);
  });

  it('is found at any depth', () => {
    const deep = z.array(
      z.strictObject({ a: z.record(z.string(), z.union([z.int(), z.tuple([idSchema.optional()])])) }),
    );
    expect(keysIn(deep)).toEqual([{ path: 'a', refers: undefined }]);
  });
});

const { entries } = readLibrary(inventedFiles());

/** Of each field and attribute that refers, the first of its kind that the library has. */
const examples = new Map(
  entries
    .flatMap(referencesIn)
    .toReversed()
    .map((reference) => [nameOf(reference), reference]),
);

function nameOf({ from, to, field, where }: Reference): string {
  const path = 'path' in where ? where.path.filter((key) => typeof key === 'string').join('.') : `<${field}>`;
  return `${from.kind} ${path}: ${to}`;
}

/** What the rules say once a reference leads nowhere. */
function findingsWithout({ from, to, field, where }: Reference): Finding[] {
  const broken = structuredClone(from);
  const nowhere =
    to === 'plan' ? 1999 : to === 'cell' ? 'ingen/steds/her' : to === 'spot' ? 'ingen/steds' : 'ingen-steds';
  if ('path' in where) put(broken.data, where.path, nowhere);
  else if ('components' in broken.data) {
    const use = broken.data.components.find(({ line, column }) => line === where.line && column === where.column)!;
    use.attributes[field] = String(nowhere);
  }
  const all = entries.map((entry) => (entry === from ? broken : entry));
  // Before the model is made.
  if (to === 'unit') return unknownUnits(broken, []);
  const site = all.find((entry) => entry.kind === 'site')?.data;
  return runRules({ shelves: buildShelves(all), entries: all, site, unread: [] });
}

function put(data: unknown, path: readonly (string | number)[], value: unknown): void {
  const holder = path.slice(0, -1).reduce((at, key) => Reflect.get(at as object, key), data);
  Reflect.set(holder as object, path.at(-1)!, value);
}

describe('a reference that leads nowhere', () => {
  it.each([...examples.keys()])('is told where it stands: %s', (name) => {
    const reference = examples.get(name)!;
    const told = findingsWithout(reference).filter(
      ({ rule }) => rule === 'dangling-reference' || rule === 'unknown-unit',
    );
    expect(told).toContainEqual(expect.objectContaining({ file: reference.from.file, where: reference.where }));
  });

  it('is tried for whatever components can refer to', () => {
    const tried = [...examples.keys()].map((name) => name.replace(/^\w+ /, ''));
    const attributes = Object.values(chapterComponents).flatMap((spec) => Object.entries(spec.attributes));
    for (const [attribute, spec] of attributes) {
      if ('refers' in spec) expect(tried).toContain(`<${attribute}>: ${spec.refers}`);
    }
  });
});

describe('a figure or goal', () => {
  const of = (kind: Entry['kind'], data: object): readonly Reference[] =>
    referencesIn({ kind, file: 'x', id: 'x', year: '2019', data } as unknown as Entry);

  it('is sought in the plan that is named beside it', () => {
    const found = of('offer', { goals: [{ goal: 'a', plan: '2018' }], effect: [{ plan: '2017', figure: 'b' }] });
    expect(found.map(({ to, id, plan }) => [to, id, plan])).toEqual([
      ['goal', 'a', '2018'],
      ['plan', '2018', '2018'],
      ['plan', '2017', '2017'],
      ['figure', 'b', '2017'],
    ]);
  });

  it('is else sought in the plan of the file', () => {
    const found = of('plan', { keyFigures: ['b'], renders: [{ document: 'd' }] });
    expect(found.map(({ to, id, plan }) => [to, id, plan])).toEqual([
      ['figure', 'b', '2019'],
      ['document', 'd', '2019'],
    ]);
  });
});
