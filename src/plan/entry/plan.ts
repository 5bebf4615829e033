import { z } from 'zod';
import { keyOf } from '../value/field-meta.ts';
import { planYearNameSchema } from '../value/plan-year.ts';
import { dateSchema, textSchema, webAddressSchema } from '../value/field.ts';
import { decisionSchema } from './correction.ts';

/** The colours that a plan year can have, each with a light and a dark tone in the styles. */
export const hues = ['ochre', 'teal', 'plum', 'blue', 'olive'] as const;

/**
 * How much of the plan's own document is among the sources. It decides what may be said of what a plan does not have
 * (see absence.ts): of a plan that is not there nothing can be, however many other documents tell of its year.
 */
const ownDocumentSchema = z
  .discriminatedUnion('extent', [
    z.strictObject({ extent: z.literal('whole'), document: keyOf('document') }),
    z.strictObject({
      extent: z.literal('part'),
      document: keyOf('document'),
      text: textSchema.meta({ description: 'Hvad der er af planen, og hvor det står, i én sætning' }),
    }),
    z.strictObject({
      extent: z.literal('missing'),
      text: textSchema.meta({
        description: 'At planen ikke er der, og hvad der vides om den, i én eller to sætninger',
      }),
    }),
  ])
  .meta({
    id: 'OwnDocument',
    description:
      'Om selve planen er blandt dokumenterne: whole (hele planen), part (noget af den), missing (slet ikke)',
  });

/** A plan year: data/<year>/plan.yaml. */
export const planSchema = z
  .strictObject({
    title: textSchema,
    kind: z.enum(['plan', 'strategy']),
    period: planYearNameSchema,
    status: z.enum(['draft', 'adopted', 'archived']),
    adopted: decisionSchema
      .optional()
      .meta({ description: 'Hvem vedtog planen og hvornår, hvor dokumenterne siger det' }),
    hearing: z.strictObject({ until: dateSchema, webAddress: webAddressSchema.optional() }).optional().meta({
      description:
        'Kun for et udkast, som alle skal kunne læse: til hvilken dag det er i høring. Uden det bliver udkastet ikke udgivet',
    }),
    budget: z
      .strictObject({ text: textSchema, webAddress: webAddressSchema.optional() })
      .meta({ description: 'Planens budget: hvad dokumenterne giver, eller at de ikke giver det' }),
    legalBasis: z.array(textSchema),
    edition: z.strictObject({ number: z.int().min(1), date: dateSchema }).meta({
      description: 'Den første udgave og dens dag. Rettelser giver 1.1, 1.2 og så videre; dem skriver npm run correct',
    }),
    summary: textSchema.meta({ description: 'Planen i én sætning, til forsiden' }),
    hue: z.enum(hues).meta({ description: 'Planårets farve; bruges til intet andet' }),
    keyFigures: z.array(keyOf('figure')).max(3).meta({ description: 'Tabeller, der vises på planens forside' }),
    minute: z.array(textSchema).min(3).max(7).meta({ description: 'Planen på ét minut: tre til syv sætninger' }),
    renders: z
      .array(
        z.strictObject({
          document: z.string().meta({ refers: 'document' }),
          completeness: z.enum(['whole', 'part']),
          text: textSchema.meta({ description: 'Hvad dokumentet giver, og hvor meget af det der er gengivet' }),
        }),
      )
      .min(1),
    ownDocument: ownDocumentSchema,
    missing: z.array(textSchema).meta({ description: 'Det, dokumenterne ikke giver' }),
  })
  .meta({ id: 'Plan', description: 'Planår: data/<år>/plan.yaml' });

export type PlanInput = z.infer<typeof planSchema>;
