import { z } from 'zod';
import { keyOf } from '../value/field-meta.ts';
import { periodSchema } from '../value/period.ts';
import { idSchema, textSchema } from '../value/field.ts';
import { originSchema } from '../value/origin.ts';

/** How a value must stand to what it is held against. */
export const comparators = ['at-most', 'at-least', 'below', 'above'] as const;
export type Comparator = (typeof comparators)[number];

const comparator = z.enum(comparators).meta({ id: 'Comparator', description: 'Højst, mindst, under, over' });
const direction = z.enum(['down', 'up']).meta({ id: 'Direction', description: 'Ned eller op' });

const deadlineSchema = z
  .strictObject({
    period: periodSchema,
    origin: originSchema.optional().meta({ description: 'Hvor fristen står, når målet ikke selv nævner den' }),
  })
  .meta({ id: 'Deadline', description: 'Fristen: målet skal være nået ved periodens slutning' });

const baselineSchema = z
  .union(
    [
      z.strictObject({ value: z.number(), period: periodSchema.optional() }),
      z.strictObject({ text: textSchema, period: periodSchema.optional() }),
    ],
    { error: 'baseline' },
  )
  .meta({ id: 'Baseline', description: 'Udgangspunktet, som målet selv nævner: et tal, eller ord som "godt 400"' });

const about = {
  measure: keyOf('measure'),
  group: keyOf('group').optional(),
  figure: keyOf('figure').optional().meta({ description: 'Tabellen, der afgør målet, når flere måler det samme' }),
  unmeasured: textSchema
    .optional()
    .meta({ description: 'Hvorfor der ikke er tal, når tabellerne kun måler andre grupper eller steder: en sætning' }),
};
const aboutPlace = {
  ...about,
  place: keyOf('place').optional().meta({ description: 'Stedet, målet gælder, når det ikke er kommunen' }),
};
const baseline = baselineSchema.optional();
const deadline = deadlineSchema
  .optional()
  .meta({ compared: { label: 'Frist', how: 'Perioden, målet skulle være nået i.' } });
const by = z.number().positive();
const from = periodSchema.optional().meta({ description: 'Perioden, der regnes fra, hvor målet nævner den' });

const simpleTargets = [
  z
    .strictObject({ kind: z.literal('level'), ...aboutPlace, comparator, value: z.number(), baseline, deadline })
    .meta({ description: 'Et niveau: højst 17.1, mindst 20' }),
  z
    .strictObject({ kind: z.literal('count'), ...aboutPlace, comparator, value: z.int(), baseline, deadline })
    .meta({ description: 'Et antal: mindst 44 virksomheder' }),
  z
    .strictObject({
      kind: z.literal('interval'),
      ...aboutPlace,
      between: z.tuple([z.number(), z.number()]).meta({ description: 'Fra og med, til og med: [330, 350]' }),
      baseline,
      deadline,
    })
    .meta({ description: 'Et niveau mellem to tal, begge med' }),
  z
    .strictObject({
      kind: z.literal('per-year'),
      ...aboutPlace,
      years: z
        .array(z.strictObject({ period: periodSchema, comparator, value: z.number() }))
        .min(2)
        .meta({ description: 'Et måltal for hvert år: {period: 2020, comparator: at-most, value: 20}' }),
      baseline,
    })
    .meta({ description: 'Et niveau for hvert af flere år' }),
  z
    .strictObject({
      kind: z.literal('relative-change'),
      ...aboutPlace,
      direction,
      by: by.meta({ description: 'Procent, mindst' }),
      from,
      baseline,
      deadline,
    })
    .meta({ description: 'En ændring i procent over en periode' }),
  z
    .strictObject({
      kind: z.literal('point-change'),
      ...aboutPlace,
      direction,
      by: by.meta({ description: 'Procentpoint, mindst' }),
      from,
      baseline,
      deadline,
    })
    .meta({ description: 'En ændring i procentpoint over en periode' }),
  z
    .strictObject({
      kind: z.literal('each-year-change'),
      ...aboutPlace,
      direction,
      by: by.meta({ description: 'Hvert år, mindst' }),
      unit: z.enum(['pct', 'procentpoint']).meta({ description: 'Hvad ændringen er sagt i' }),
      from,
      deadline,
    })
    .meta({ description: 'En ændring hvert år, hvert år regnet fra året før' }),
  z
    .strictObject({
      kind: z.literal('relative-to-place'),
      ...about,
      comparator,
      place: idSchema.meta({ refers: 'place', description: 'Stedet, der holdes op imod' }),
      of: keyOf('place').optional().meta({ description: 'Stedet, målet gælder, når det ikke er kommunen' }),
      deadline,
    })
    .meta({ description: 'I forhold til et andet sted på samme tid' }),
] as const;

const simpleTargetSchema = z.discriminatedUnion('kind', simpleTargets);

/** What must come true for a goal to be met. A compound target is met when all of its parts are. */
export const targetSchema = z
  .discriminatedUnion('kind', [
    ...simpleTargets,
    z.strictObject({ kind: z.literal('compound'), parts: z.array(simpleTargetSchema).min(2) }),
  ])
  .meta({ id: 'Target', description: 'Måltallet: hvad der skal til, for at målet er nået' });

export type SimpleTarget = z.infer<typeof simpleTargetSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Baseline = z.infer<typeof baselineSchema>;
export type TargetOf<Kind extends SimpleTarget['kind']> = Extract<SimpleTarget, { kind: Kind }>;

/** The targets that are decided one by one: the parts of a compound, or the target itself. */
export const targetParts = (target: Target): readonly SimpleTarget[] =>
  target.kind === 'compound' ? target.parts : [target];

/** The place that a target is about: the municipality, where it names no other. */
export const placeOf = (target: SimpleTarget, site: { place: string }): string =>
  (target.kind === 'relative-to-place' ? target.of : target.place) ?? site.place;

/** The groups of people that a target names, part by part. */
export const groupsOfTarget = (target: Target | undefined): string[] =>
  target ? targetParts(target).flatMap(({ group }) => group ?? []) : [];

/** When a target is to be met: where it names a level for each year, by the last of them. */
export function deadlineOf(target: SimpleTarget): Deadline | undefined {
  if (target.kind !== 'per-year') return target.deadline;
  const last = target.years.at(-1);
  return last && { period: last.period };
}

/** Where a target says that one begins. */
export const baselineOf = (target: SimpleTarget): Baseline | undefined =>
  'baseline' in target ? target.baseline : undefined;

/** The number of the starting point; none where the goal only has words for it. */
export function baselineValue(target: SimpleTarget): number | undefined {
  const named = baselineOf(target);
  return named && 'value' in named ? named.value : undefined;
}

/** The numbers that a target names itself, and the unit of a change; without the numbers of its starting point. */
export function numbersOf(target: SimpleTarget): number[] {
  switch (target.kind) {
    case 'level':
    case 'count':
      return [target.value];
    case 'interval':
      return [...target.between];
    case 'per-year':
      return target.years.map(({ value }) => value);
    case 'relative-change':
    case 'point-change':
    case 'each-year-change':
      return [target.by];
    case 'relative-to-place':
      return [];
  }
}

/** Which way a target wants the number to go; undefined where it only holds it in place. */
export function directionOf(target: SimpleTarget): 'down' | 'up' | undefined {
  const byComparator = { 'at-most': 'down', below: 'down', 'at-least': 'up', above: 'up' } as const;
  switch (target.kind) {
    case 'interval':
      return undefined;
    case 'per-year':
      return byComparator[target.years[0]!.comparator];
    case 'relative-change':
    case 'point-change':
    case 'each-year-change':
      return target.direction;
    default:
      return byComparator[target.comparator];
  }
}
