import { describe, expect, it } from 'vitest';
import { jsonSchemas, keysIn } from '../../../src/plan/library/json-schema.ts';
import { layout } from '../../../src/plan/library/layout.ts';
import { havnkoebingFiles, inventedLibrary, libraryWith } from '../../support/libraries.ts';

interface Node {
  enum?: string[];
  enumDescriptions?: string[];
  examples?: unknown[];
  [key: string]: unknown;
}

const nodesIn = (node: unknown): Node[] =>
  typeof node === 'object' && node !== null ? [node as Node, ...Object.values(node).flatMap(nodesIn)] : [];

const fieldOf = (schema: object, name: string): Node[] =>
  nodesIn(schema).flatMap((node) =>
    nodesIn(node['properties']).flatMap((each) => (each[name] ? [each[name] as Node] : [])),
  );

describe('the JSON Schemas for editors', () => {
  const library = inventedLibrary();
  const havnkoebing = libraryWith({}, havnkoebingFiles());
  const schemas = jsonSchemas(keysIn(library));

  it('are one for each kind of file, with nothing that is for the program alone', () => {
    expect(schemas.map(({ kind }) => kind)).toEqual(layout.map(({ kind }) => kind));
    expect(JSON.stringify(schemas)).not.toMatch(/"(?:refers|compared)":/);
  });

  it.each(schemas)('explain each value of each closed list: $kind', ({ schema }) => {
    const lists = nodesIn(schema).filter((node) => Array.isArray(node.enum));
    for (const { enum: values = [], enumDescriptions = [] } of lists) {
      expect(enumDescriptions.map((said) => said.length > 0)).toEqual(values.map(() => true));
    }
  });

  it("propose a library's own keys where one is asked for, and refuse no other", () => {
    const goal = schemas.find(({ kind }) => kind === 'goal')!.schema;
    const [theme] = fieldOf(goal, 'theme');
    expect(theme!.examples).toEqual(library.themes.map(({ id }) => id).sort());
    expect(theme!.enum).toBeUndefined();
    expect(fieldOf(goal, 'plan')[0]!.examples).toEqual(library.plans.map(({ year }) => Number(year)));
  });

  it('propose the units of every library, and those of this one', () => {
    const own = jsonSchemas(keysIn(havnkoebing)).find(({ kind }) => kind === 'measure')!.schema;
    const proposed = nodesIn(own).flatMap(({ examples = [] }) => examples);
    expect(proposed).toEqual(expect.arrayContaining(['pct', 'uger', ...havnkoebing.units.map(({ id }) => id)]));
    expect(havnkoebing.units.length).toBeGreaterThan(0);
  });

  it('propose none where no library is given, as on the site', () => {
    expect(nodesIn(jsonSchemas()).filter(({ examples }) => examples)).toEqual([]);
  });
});
