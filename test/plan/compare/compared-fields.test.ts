import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chapterSchema } from '../../../src/plan/entry/chapter.ts';
import { goalRules } from '../../../src/plan/compare/goal-changes.ts';
import {
  chapterRules,
  figureRules,
  measureRules,
  offerRules,
  type FieldRule,
} from '../../../src/plan/compare/compared-fields.ts';
import { figureSchema } from '../../../src/plan/entry/figure.ts';
import { goalSchema } from '../../../src/plan/entry/goal.ts';
import { measureSchema } from '../../../src/plan/entry/measure.ts';
import { offerSchema } from '../../../src/plan/entry/offer.ts';

/** A schema as JSON Schema writes it, as far as keys go. */
interface Shape {
  properties?: Record<string, Shape>;
  items?: Shape | Shape[];
  prefixItems?: Shape[];
  additionalProperties?: Shape | boolean;
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
}

const shapeOf = (schema: z.ZodType): Shape =>
  z.toJSONSchema(schema, { reused: 'inline', unrepresentable: 'any', metadata: z.registry() }) as Shape;

/** Every path below a place in a schema, at any depth: "origin.document". */
function pathsBelow(shape: Shape, at = ''): string[] {
  const { properties = {}, items, prefixItems, additionalProperties, anyOf, oneOf, allOf } = shape;
  const inside = [items ?? [], prefixItems ?? [], anyOf ?? [], oneOf ?? [], allOf ?? []].flat();
  const values = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  return [
    ...Object.entries(properties).flatMap(([key, below]) => [at + key, ...pathsBelow(below, `${at}${key}.`)]),
    ...[...inside, ...values].flatMap((below) => pathsBelow(below, at)),
  ];
}

const kinds: { name: string; schema: z.ZodType; rules: readonly FieldRule[] }[] = [
  { name: 'goal', schema: goalSchema, rules: goalRules },
  { name: 'measure', schema: measureSchema, rules: measureRules },
  { name: 'figure', schema: figureSchema, rules: figureRules },
  { name: 'offer', schema: offerSchema, rules: offerRules },
  { name: 'chapter', schema: chapterSchema, rules: chapterRules },
];

/** What rules leave out of a schema, and what they have too much: nothing, or each a line. */
function gaps(schema: z.ZodType, rules: readonly FieldRule[]): string[] {
  const fields = shapeOf(schema).properties ?? {};
  const missing = Object.entries(fields).flatMap(([field, shape]) => {
    const own = rules.filter((rule) => rule.field === field);
    if (own.length === 0) return [`no rule for ${field}`];
    const spokenFor = own.flatMap(({ parts = [] }) => parts);
    const keys = [...new Set(pathsBelow(shape))];
    return [
      ...keys.filter((key) => !spokenFor.includes(key)).map((key) => `no rule for ${key} in ${field}`),
      ...spokenFor.filter((part) => !keys.includes(part)).map((part) => `${field} has no ${part}`),
    ];
  });
  return [...missing, ...rules.filter(({ field }) => !(field in fields)).map(({ field }) => `there is no ${field}`)];
}

describe.each(kinds)('each field of a $name', ({ schema, rules }) => {
  it('has a rule for how it is compared, or a reason why it is not', () => {
    expect(gaps(schema, rules)).toEqual([]);
  });

  it('has one of the two, in a Danish sentence', () => {
    for (const { label, how, whyNot } of rules) {
      expect([how, whyNot].filter(Boolean), label).toHaveLength(1);
      expect(how ?? whyNot).toMatch(/^[A-ZÆØÅ].*\.$/);
    }
  });
});

it('a new field without a rule is found, at any depth', () => {
  const { shape } = goalSchema;
  const deeper = z.strictObject({
    ...shape,
    origin: z.strictObject({ document: z.string(), label: z.string(), page: z.int() }),
  });
  expect(gaps(z.strictObject({ ...shape, margin: z.number() }), goalRules)).toEqual(['no rule for margin']);
  expect(gaps(deeper, goalRules)).toEqual(['no rule for page in origin']);
  const known = z.strictObject({
    ...shape,
    targetGroups: z.array(z.strictObject({ origin: z.strictObject({ label: z.string() }) })),
  });
  expect(gaps(known, goalRules)).toEqual([
    'no rule for origin in targetGroups',
    'no rule for origin.label in targetGroups',
  ]);
});
