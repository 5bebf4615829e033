import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  chapterRules,
  figureRules,
  goalRules,
  measureRules,
  offerRules,
} from '../../../src/plan/compare/compared-fields.ts';
import { chapterSchema } from '../../../src/plan/entry/chapter.ts';
import { figureSchema } from '../../../src/plan/entry/figure.ts';
import { goalSchema } from '../../../src/plan/entry/goal.ts';
import { measureSchema } from '../../../src/plan/entry/measure.ts';
import { offerSchema } from '../../../src/plan/entry/offer.ts';
import { fieldRules } from '../../../src/plan/value/field-rules.ts';

const kinds = [
  { name: 'goal', schema: goalSchema, rules: goalRules },
  { name: 'measure', schema: measureSchema, rules: measureRules },
  { name: 'figure', schema: figureSchema, rules: figureRules },
  { name: 'offer', schema: offerSchema, rules: offerRules },
  { name: 'chapter', schema: chapterSchema, rules: chapterRules },
] as const;

/** The fields of a schema that do not say how they are compared. */
const silent = ({ shape }: z.ZodObject): string[] =>
  Object.entries(shape).flatMap(([key, field]) => (z.globalRegistry.get(field)?.compared ? [] : [key]));

describe.each(kinds)('each field of a $name', ({ schema, rules }) => {
  it('says how it is compared, or why it is not', () => {
    expect(silent(schema)).toEqual([]);
    expect(rules.map(({ field }) => field)).toEqual(expect.arrayContaining(Object.keys(schema.shape)));
  });

  it('says one of the two, in a Danish sentence, and has a name of its own', () => {
    for (const { label, how, whyNot } of rules) {
      expect([how, whyNot].filter(Boolean), label).toHaveLength(1);
      expect(how ?? whyNot).toMatch(/^[A-ZÆØÅ].*\.$/);
    }
    expect(new Set(rules.map(({ label }) => label)).size).toBe(rules.length);
  });
});

it('a new field that says nothing is found', () => {
  expect(silent(z.strictObject({ ...goalSchema.shape, margin: z.number() }))).toEqual(['margin']);
});

describe('what fields say of how they are compared', () => {
  const said = (label: string): { compared: { label: string; how: string } } => ({
    compared: { label, how: 'Sådan.' },
  });
  const shared = z.string().meta(said('Sted'));
  const schema = z.strictObject({
    rows: z.array(z.strictObject({ place: shared, note: z.string() })).meta(said('Rækker')),
    place: shared.optional(),
    target: z
      .union([z.string(), z.strictObject({ deadline: z.string().optional().meta(said('Frist')) })])
      .meta(said('Mål')),
  });
  const labels = (first?: ('rows' | 'place' | 'target')[]): string[] =>
    fieldRules(schema, first).map(({ label }) => label);

  it('is taken from any depth, once each, in the order of the schema', () => {
    expect(labels()).toEqual(['Rækker', 'Sted', 'Mål', 'Frist']);
  });

  it('begins with those that are named', () => {
    expect(labels(['target', 'place'])).toEqual(['Mål', 'Frist', 'Sted', 'Rækker']);
  });

  it('has the key of the field that says it', () => {
    expect(fieldRules(schema).find(({ label }) => label === 'Frist')).toEqual({
      field: 'deadline',
      label: 'Frist',
      how: 'Sådan.',
    });
  });
});
