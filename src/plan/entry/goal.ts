import { z } from 'zod';
import { keyOf, planYearSchema } from '../value/field-meta.ts';
import { targetSchema } from './target.ts';
import { idSchema, textSchema } from '../value/field.ts';
import { originSchema } from '../value/origin.ts';
import { remarkSchema } from './remark.ts';
import { targetGroupsSchema } from './target-group.ts';
import { planYearNameSchema, type PlanYear } from '../value/plan-year.ts';

/**
 * In the order in which readers meet them, wherever goals are listed, drawn, paged through or handed out: first what the
 * municipality itself would reach, since it can be held to that, then its direction and focus, then what others asked of it,
 * and last what is no goal of the plan.
 */
export const goalKinds = ['result', 'plan', 'strategic', 'focus', 'minister', 'project'] as const;
export type GoalKind = (typeof goalKinds)[number];

/** Ways for a goal to go on from one of an earlier plan; `subject` is no more than the same subject. */
export const tieKinds = ['same', 'reworded', 'target-changed', 'split', 'merged', 'subject'] as const;
export type TieKind = (typeof tieKinds)[number];

const relationSchema = z
  .discriminatedUnion('relation', [
    z
      .strictObject({
        plan: planYearSchema,
        goal: keyOf('goal'),
        relation: z.enum(tieKinds),
        basis: z.union([z.enum(['same-words', 'reading']), originSchema], { error: 'basis' }).meta({
          description:
            'Hvad det bygger på: same-words (samme ord), reading (webstedets læsning), eller stedet i et dokument',
        }),
        reason: textSchema,
      })
      .meta({ description: 'Målet går videre fra et ældre mål' }),
    z
      .strictObject({
        plan: planYearSchema,
        goal: keyOf('goal').optional(),
        relation: z.literal('new'),
        reason: textSchema,
      })
      .meta({ description: 'Den ældre plan har intet tilsvarende; goal er det nærmeste' }),
  ])
  .meta({ id: 'Relation' });

export type RelationInput = z.infer<typeof relationSchema>;

/** A goal of a plan: data/<year>/goals/<id>.yaml. */
export const goalSchema = z
  .strictObject({
    kind: z.enum(goalKinds).meta({
      compared: {
        label: 'Slags mål',
        how: 'Hvor begge planer siger, hvilken slags mål det er, og det ikke er den samme, står det.',
      },
    }),
    number: z
      .int()
      .min(1)
      .optional()
      .meta({
        description: 'Målets nummer, hvor dokumentet giver det et',
        compared: { label: 'Målets nummer', whyNot: 'Det er blot rækkefølgen i planen.' },
      }),
    order: z
      .int()
      .min(0)
      .optional()
      .meta({
        description: 'Plads blandt målene af samme slags, når dokumentet ikke nummererer dem',
        compared: { label: 'Målets plads', whyNot: 'Det er blot rækkefølgen i planen.' },
      }),
    title: textSchema.meta({
      description: 'Webstedets korte titel i almindeligt dansk',
      compared: { label: 'Målets titel', whyNot: 'Den er webstedets egen. Det er ordlyden, der er trykt.' },
    }),
    shortTitle: textSchema
      .max(28)
      .optional()
      .meta({
        description:
          'Nogle få ord for målet, med småt, til oversigter: "andel på ydelse"; klip dem ud af titlen, så målet kan kendes; udelades, når titlen er kort nok',
        compared: { label: 'Målets navn i oversigter', whyNot: 'Det er webstedets eget, ligesom titlen.' },
      }),
    wording: textSchema.meta({
      description: 'Ordlyden, som den er trykt; ved told i egne ord',
      compared: { label: 'Ordlyd', how: 'Ord for ord, når begge ordlyde er trykt i et dokument.' },
    }),
    told: z
      .literal(true)
      .optional()
      .meta({
        description: 'Ordlyden er genfortalt og ikke den trykte',
        compared: {
          label: 'Genfortalt ordlyd',
          how: 'Det står ved målet. En genfortalt ordlyd holdes ikke op mod en anden ord for ord.',
        },
      }),
    alsoWorded: z
      .array(z.strictObject({ wording: textSchema, origin: originSchema }))
      .min(1)
      .optional()
      .meta({
        description: 'Andre ordlyde af samme mål i dokumenterne',
        compared: {
          label: 'Andre ordlyde af målet',
          whyNot: 'De står i andre dokumenter. Her holdes planens egen op.',
        },
      }),
    announced: textSchema.optional().meta({
      description: 'Målet er kun bebudet, og hvordan',
      compared: { label: 'Målet er bebudet', whyNot: 'Det gælder det ene dokument.' },
    }),
    themeOnly: z
      .literal(true)
      .optional()
      .meta({
        description: 'Kun målets tema er kendt; ordlyden står ikke i dokumenterne',
        compared: { label: 'Kun temaet er kendt', how: 'Det står ved målet. Kun temaet er det samme.' },
      }),
    forYear: planYearNameSchema.optional().meta({
      description: 'Året, målet gælder, når planen gør status på et mål fra et andet år end sit eget',
      compared: {
        label: 'Mål for et andet år',
        whyNot: 'En plan kan gøre status på mål, der ikke er dens egne. De holdes ikke op mod andre planers.',
      },
    }),
    applies: planYearNameSchema.optional().meta({
      description:
        'De af planens år, målet gælder, når det ikke gælder dem alle: 2021 eller 2021-2022. Målet for et nyt år i en plan for flere år skrives sådan',
      compared: { label: 'De år, målet gælder', whyNot: 'Det står ved målet. Planerne gælder hver sine år.' },
    }),
    theme: idSchema.meta({
      refers: 'theme',
      compared: { label: 'Tema', how: 'Temaet siger, hvilke mål der står sammen.' },
    }),
    targetGroups: targetGroupsSchema.meta({
      compared: {
        label: 'Målgrupper',
        how: 'De er webstedets egen inddeling. Er de ikke de samme, står det for sig og ikke som en ændring.',
      },
    }),
    origin: originSchema.meta({
      compared: { label: 'Hvor målet står', whyNot: 'Stedet i dokumentet ændrer ikke målet.' },
    }),
    relations: z
      .array(relationSchema)
      .optional()
      .meta({
        description: 'Forholdet til mål i andre planår',
        compared: { label: 'Forholdet til ældre mål', how: 'Det siger, hvilke to mål der hører sammen, og hvorfor.' },
      }),
    target: targetSchema.optional().meta({
      description: 'Måltal; udelades, når målet ikke har et',
      compared: { label: 'Måltal', how: 'Måling for måling: hvad der skulle nås.' },
    }),
    openTarget: textSchema.optional().meta({
      description: 'I stedet for target: hvad målet vil nå, når det nævner et tal, men ingen grænse',
      compared: { label: 'Måltal uden grænse', how: 'Det holdes op sammen med måltallene.' },
    }),
    evaluation: textSchema.optional().meta({
      description: 'Hvornår målet skal gøres op, som dokumentet siger det',
      compared: { label: 'Hvornår målet gøres op', how: 'Ordene i de to dokumenter.' },
    }),
    evidence: z
      .array(z.strictObject({ figure: keyOf('figure'), text: textSchema }))
      .min(1)
      .optional()
      .meta({
        description: 'Tabeller, der belyser målet, og hvad de kan og ikke kan sige',
        compared: { label: 'Tabeller, der belyser målet', whyNot: 'Tallene holdes op måling for måling.' },
      }),
    remarks: z
      .array(remarkSchema)
      .min(1)
      .optional()
      .meta({ compared: { label: 'Bemærkninger til målet', whyNot: 'De gælder det ene dokument.' } }),
  })
  .meta({ id: 'Goal', description: 'Mål: data/<år>/goals/<nøgle>.yaml' });

export type GoalInput = z.infer<typeof goalSchema>;

export interface Goal extends GoalInput {
  id: string;
  year: PlanYear;
  file: string;
}

/** Orders the goals of a kind as the documents do: by number, or by their place where there is none. */
export const compareGoalPlaces = (a: Goal, b: Goal): number => (a.number ?? a.order ?? 0) - (b.number ?? b.order ?? 0);
