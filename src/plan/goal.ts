import { z } from 'zod';
import { periodSchema } from './period.ts';
import { idSchema, originSchema, remarkSchema, targetGroupsSchema, textSchema } from './text.ts';

export const goalKinds = ['minister', 'strategic', 'result', 'plan', 'focus', 'project'] as const;
export type GoalKind = (typeof goalKinds)[number];

/** What each kind of goal is called. */
export const goalKindNames: Record<GoalKind, { one: string; many: string }> = {
  minister: { one: 'Ministermål', many: 'Ministermål' },
  strategic: { one: 'Strategisk mål', many: 'Strategiske mål' },
  result: { one: 'Lokalt resultatmål', many: 'Lokale resultatmål' },
  // An aim that the documents give without saying of which kind it is.
  plan: { one: 'Mål i planen', many: 'Mål i planen' },
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

/** Ways for a goal to go on from one of an earlier plan; `subject` is no more than the same subject. */
export const tieKinds = ['same', 'reworded', 'target-changed', 'split', 'merged', 'subject'] as const;
export type TieKind = (typeof tieKinds)[number];

const relationSchema = z
  .discriminatedUnion('relation', [
    z
      .strictObject({
        plan: z.int(),
        goal: idSchema,
        relation: z.enum(tieKinds),
        basis: z.union([z.enum(['same-words', 'reading']), originSchema]).meta({
          description:
            'Hvad det bygger på: same-words (samme ord), reading (webstedets læsning), eller stedet i et dokument',
        }),
        reason: textSchema,
      })
      .meta({ description: 'Målet går videre fra et ældre mål' }),
    z
      .strictObject({ plan: z.int(), goal: idSchema.optional(), relation: z.literal('new'), reason: textSchema })
      .meta({ description: 'Den ældre plan har intet tilsvarende; goal er det nærmeste' }),
  ])
  .meta({ id: 'Relation' });

export type RelationInput = z.infer<typeof relationSchema>;

/** A goal of a plan: data/<year>/goals/<id>.yaml. */
export const goalSchema = z
  .strictObject({
    kind: z.enum(goalKinds),
    number: z.int().min(1).optional().meta({ description: 'Målets nummer, hvor dokumentet giver det et' }),
    order: z
      .int()
      .min(0)
      .optional()
      .meta({ description: 'Plads blandt målene af samme slags, når dokumentet ikke nummererer dem' }),
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
    forYear: z
      .int()
      .optional()
      .meta({ description: 'Året, målet gælder, når planen gør status på et mål fra et andet år end sit eget' }),
    theme: idSchema,
    targetGroups: targetGroupsSchema,
    origin: originSchema,
    relations: z.array(relationSchema).optional().meta({ description: 'Forholdet til mål i andre planår' }),
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

/** What a goal is, in a few words: "Ministermål 3", "Ministermål 3 for 2013"; without a number where no document gives one. */
export const goalName = ({ kind, number, forYear }: Goal): string =>
  [goalKindNames[kind].one, number, forYear && `for ${forYear}`].filter(Boolean).join(' ');

/** Orders the goals of a kind as the documents do: by number, or by their place where there is none. */
export const compareGoalPlaces = (a: Goal, b: Goal): number => (a.number ?? a.order ?? 0) - (b.number ?? b.order ?? 0);
