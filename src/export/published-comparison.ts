import { z } from 'zod';
import { tieKinds } from '../plan/entry/goal.ts';
import { address, amount, corrected, ownSchema, period, plan, unit } from './published-fields.ts';

const observed = z.looseObject({ value: amount, period, url: address, corrected });
const group = z.string().nullable();
const basis = z.looseObject({ kind: z.string() }).meta({ description: 'Hvad det bygger på' });
const goalSide = z.looseObject({
  id: z.string(),
  title: z.string(),
  wording: z.string(),
  status: z.string().optional(),
  url: address,
  corrected,
});
const sections = z.array(z.looseObject({ title: z.string(), url: address }));
const reasons = z.array(z.string());

/** What the JSON of two plan years holds. */
export const comparison = z.looseObject({
  $schema: ownSchema,
  older: plan,
  newer: plan,
  documents: z.looseObject({
    older: z.looseObject({ extent: z.string() }),
    newer: z.looseObject({ extent: z.string() }),
  }),
  goals: z.array(
    z.looseObject({
      theme: z.string(),
      relation: z.enum(tieKinds),
      basis,
      older: goalSide,
      newer: goalSide,
      changes: z.array(z.looseObject({ label: z.string() })),
      reasons,
      otherPeople: z.string().nullable(),
    }),
  ),
  otherGoals: z.array(
    goalSide.extend({
      theme: z.string(),
      plan,
      inOther: z.looseObject({ plan, found: z.boolean().nullable(), of: z.enum(['plan', 'documents', 'unknown']) }),
      basis,
      reasons,
    }),
  ),
  measures: z.array(
    z.looseObject({
      measure: z.string(),
      group,
      unit,
      older: observed,
      newer: observed,
      difference: amount,
      differenceUnit: unit.nullable(),
      course: z.string(),
      basis,
      wantedWay: z.string().nullable(),
      otherPlaces: z.array(z.looseObject({ place: z.string(), older: observed, newer: observed, difference: amount })),
      refusals: reasons,
      reservations: reasons,
      warnings: reasons,
    }),
  ),
  measureRuns: z.array(z.looseObject({ measure: z.string(), group, observations: z.array(observed) })),
  forecasts: z.array(z.looseObject({ measure: z.string(), expected: observed, actual: observed })),
  measureGaps: z.array(z.looseObject({ measure: z.string(), group, onlyIn: plan })),
  offers: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      namedIn: z.enum(['older', 'newer', 'both']),
      changed: z.boolean(),
      themes: z.array(z.string()),
      older: z.string().nullable(),
      newer: z.string().nullable(),
      url: address,
      corrected,
    }),
  ),
  text: z.array(
    z.looseObject({
      theme: z.string().nullable(),
      rows: z.array(z.looseObject({ aspect: z.string(), older: sections, newer: sections })),
    }),
  ),
});
