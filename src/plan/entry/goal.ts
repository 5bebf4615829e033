import { z } from 'zod';
import { targetSchema } from './target.ts';
import { idSchema, textSchema, yearSchema } from '../value/field.ts';
import { originSchema } from '../value/origin.ts';
import { remarkSchema } from './remark.ts';
import { targetGroupsSchema } from './target-group.ts';

export const goalKinds = ['minister', 'strategic', 'result', 'plan', 'focus', 'project'] as const;
export type GoalKind = (typeof goalKinds)[number];

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
        basis: z.union([z.enum(['same-words', 'reading']), originSchema], { error: 'basis' }).meta({
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
    title: textSchema.meta({ description: 'Webstedets korte titel i almindeligt dansk' }),
    wording: textSchema.meta({ description: 'Ordlyden, som den er trykt; ved told i egne ord' }),
    told: z.literal(true).optional().meta({ description: 'Ordlyden er genfortalt og ikke den trykte' }),
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
    relations: z.array(relationSchema).optional().meta({ description: 'Forholdet til mål i andre planår' }),
    target: targetSchema.optional().meta({ description: 'Måltal; udelades, når målet ikke har et' }),
    openTarget: textSchema
      .optional()
      .meta({ description: 'I stedet for target: hvad målet vil nå, når det nævner et tal, men ingen grænse' }),
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

/** Orders the goals of a kind as the documents do: by number, or by their place where there is none. */
export const compareGoalPlaces = (a: Goal, b: Goal): number => (a.number ?? a.order ?? 0) - (b.number ?? b.order ?? 0);
