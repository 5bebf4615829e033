import { z } from 'zod';
import { periodSchema } from './period.ts';
import { idSchema, originSchema, remarkSchema, targetGroupsSchema, textSchema, yearSchema } from './text.ts';

export const goalKinds = ['minister', 'strategic', 'result', 'focus', 'project'] as const;
export type GoalKind = (typeof goalKinds)[number];

/** What each kind of goal is called. */
export const goalKindNames: Record<GoalKind, { one: string; many: string }> = {
  minister: { one: 'Ministermål', many: 'Ministermål' },
  strategic: { one: 'Strategisk mål', many: 'Strategiske mål' },
  result: { one: 'Lokalt resultatmål', many: 'Lokale resultatmål' },
  focus: { one: 'Fokuspunkt', many: 'Fokuspunkter' },
  project: { one: 'Projektmål', many: 'Mål for projekter' },
};

/** How a value must stand to what it is held against. */
export const comparators = ['at-most', 'at-least', 'below', 'above'] as const;
export type Comparator = (typeof comparators)[number];

const comparatorSchema = z.enum(comparators).meta({ id: 'Comparator', description: 'Højst, mindst, under, over' });
const directionSchema = z.enum(['down', 'up']).meta({ id: 'Direction', description: 'Ned eller op' });

const deadlineSchema = z
  .strictObject({
    period: periodSchema,
    origin: originSchema.optional().meta({ description: 'Hvor fristen står, når målet ikke selv nævner den' }),
  })
  .meta({ id: 'Deadline', description: 'Fristen: målet skal være nået ved periodens slutning' });

const what = {
  measure: idSchema,
  group: idSchema.optional(),
  figure: idSchema.optional().meta({ description: 'Tabellen, der afgør målet, når flere måler det samme' }),
};
const deadline = deadlineSchema.optional();
const by = z.number().positive();

const simpleTargets = [
  z
    .strictObject({
      kind: z.literal('level'),
      ...what,
      comparator: comparatorSchema,
      value: z.number(),
      baseline: z
        .strictObject({ value: z.number(), period: periodSchema.optional() })
        .optional()
        .meta({ description: 'Udgangspunktet, som målet selv nævner' }),
      deadline,
    })
    .meta({ description: 'Et niveau: højst 17.1, mindst 20' }),
  z
    .strictObject({ kind: z.literal('count'), ...what, comparator: comparatorSchema, value: z.int(), deadline })
    .meta({ description: 'Et antal: mindst 44 virksomheder' }),
  z
    .strictObject({
      kind: z.literal('relative-change'),
      ...what,
      direction: directionSchema,
      by: by.meta({ description: 'Procent, mindst' }),
      from: periodSchema.optional().meta({ description: 'Perioden, der regnes fra, hvor målet nævner den' }),
      deadline,
    })
    .meta({ description: 'En ændring i procent over en periode' }),
  z
    .strictObject({
      kind: z.literal('point-change'),
      ...what,
      direction: directionSchema,
      by: by.meta({ description: 'Procentpoint, mindst' }),
      from: periodSchema.optional(),
      deadline,
    })
    .meta({ description: 'En ændring i procentpoint over en periode' }),
  z
    .strictObject({
      kind: z.literal('relative-to-place'),
      ...what,
      comparator: comparatorSchema,
      place: idSchema,
      deadline,
    })
    .meta({ description: 'I forhold til et andet sted på samme tid' }),
] as const;

export const simpleTargetSchema = z.discriminatedUnion('kind', simpleTargets);

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

export const relations = ['same', 'reworded', 'target-changed', 'split', 'merged', 'new', 'dropped'] as const;

/** A goal of a plan: data/<year>/goals/<id>.yaml. */
export const goalSchema = z
  .strictObject({
    kind: z.enum(goalKinds),
    number: z.int().min(1),
    title: textSchema.meta({ description: 'Vores korte titel i almindeligt dansk' }),
    wording: textSchema.meta({ description: 'Ordlyden, som den er vedtaget; ved told i egne ord' }),
    told: z.literal(true).optional().meta({ description: 'Ordlyden er genfortalt og ikke den vedtagne' }),
    alsoWorded: z
      .array(z.strictObject({ wording: textSchema, origin: originSchema }))
      .min(1)
      .optional()
      .meta({ description: 'Andre ordlyde af samme mål i dokumenterne' }),
    announced: textSchema.optional().meta({ description: 'Målet er kun bebudet, og hvordan' }),
    themeOnly: z
      .literal(true)
      .optional()
      .meta({ description: 'Kun målets tema er kendt; ordlyden står ikke i dokumenterne' }),
    forYear: yearSchema
      .optional()
      .meta({ description: 'Året, målet gælder, når planen gør status på et mål fra et andet år end sit eget' }),
    theme: idSchema,
    targetGroups: targetGroupsSchema,
    origin: originSchema,
    control: z
      .enum(['own', 'shared', 'context'])
      .meta({ description: 'Kommunen styrer selv, sammen med andre, eller mest vilkår udefra' }),
    supports: z.array(idSchema).min(1).optional().meta({ description: 'Mål, som dette mål skal hjælpe' }),
    relations: z
      .array(
        z.strictObject({ plan: z.int(), goal: idSchema.optional(), relation: z.enum(relations), reason: textSchema }),
      )
      .optional()
      .meta({ description: 'Forholdet til mål i andre planår' }),
    target: targetSchema.optional().meta({ description: 'Måltal; udelades, når målet ikke har et' }),
    evaluation: textSchema.optional().meta({ description: 'Hvornår målet skal gøres op, som dokumentet siger det' }),
    evidence: z
      .array(z.strictObject({ figure: idSchema, text: textSchema }))
      .min(1)
      .optional()
      .meta({ description: 'Tabeller, der belyser målet, og hvad de kan og ikke kan sige' }),
    remarks: z.array(remarkSchema).min(1).optional(),
  })
  .meta({ id: 'Goal', description: 'Mål: data/<år>/goals/<nøgle>.yaml' });

export type GoalInput = z.infer<typeof goalSchema>;

export interface Goal extends GoalInput {
  id: string;
  year: number;
  file: string;
}

/** The targets that are decided one by one: the parts of a compound, or the target itself. */
export const targetParts = (target: Target): readonly SimpleTarget[] =>
  target.kind === 'compound' ? target.parts : [target];

/** What a goal is, in a few words: "Ministermål 3", "Ministermål 3 for 2013". */
export const goalName = ({ kind, number, forYear }: Goal): string =>
  `${goalKindNames[kind].one} ${number}${forYear ? ` for ${forYear}` : ''}`;
