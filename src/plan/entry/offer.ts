import { z } from 'zod';
import { keyOf, planYearSchema } from '../value/field-meta.ts';
import { textSchema } from '../value/field.ts';
import { originSchema } from '../value/origin.ts';
import { targetGroupsSchema } from './target-group.ts';

/** What the municipality offers, or a project that it runs, as the plans tell of it: data/offers/<id>.yaml. */
export const offerSchema = z
  .strictObject({
    name: textSchema.meta({
      description: 'Navnet, som dokumentet skriver det',
      compared: {
        label: 'Tilbuddets navn',
        whyNot: 'Et tilbud med et nyt navn er et nyt tilbud, så længe dokumenterne ikke siger andet.',
      },
    }),
    kind: z.enum(['offer', 'project', 'method', 'scheme']).meta({
      description: 'Et tilbud til borgere, et projekt, en arbejdsmåde, eller noget rettet mod virksomheder',
      compared: { label: 'Tilbud, projekt eller arbejdsmåde', whyNot: 'Det er sagt én gang for alle planer.' },
    }),
    what: textSchema.meta({
      description: 'Hvad det er, i egne ord',
      compared: { label: 'Hvad tilbuddet er', whyNot: 'Det er sagt én gang for alle planer.' },
    }),
    audience: textSchema.meta({
      description: 'Hvem det er for',
      compared: { label: 'Hvem tilbuddet er for', whyNot: 'Det er sagt én gang for alle planer.' },
    }),
    theme: keyOf('theme')
      .optional()
      .meta({
        description: 'Temaet, ud over dem, som afsnit med <Offer> og tilbuddets mål har',
        compared: { label: 'Tilbuddets tema', how: 'Det siger, hvilket tema tilbuddet står under.' },
      }),
    targetGroups: targetGroupsSchema.meta({
      compared: { label: 'Tilbuddets målgrupper', whyNot: 'Det er sagt én gang for alle planer.' },
    }),
    plans: z
      .array(
        z.strictObject({
          plan: planYearSchema,
          origin: originSchema,
          text: textSchema.optional().meta({ description: 'Hvad netop denne plan siger om det' }),
        }),
      )
      .min(1)
      .meta({
        description: 'Planår, der nævner tilbuddet',
        compared: {
          label: 'Planer, der nævner tilbuddet',
          how: 'Nævnt i dokumenterne for det ene år, det andet eller begge. Siger de to planer hver sit om det, står begge dele.',
        },
      }),
    goals: z
      .array(z.strictObject({ plan: planYearSchema, goal: keyOf('goal') }))
      .min(1)
      .optional()
      .meta({
        description: 'Mål, som webstedet læser tilbuddet sammen med',
        compared: {
          label: 'Mål, som tilbuddet er læst sammen med',
          how: 'De siger, hvilket tema tilbuddet står under.',
        },
      }),
    effect: z
      .array(z.strictObject({ plan: planYearSchema, figure: keyOf('figure'), text: textSchema }))
      .min(1)
      .optional()
      .meta({
        description: 'Tabeller, der siger noget om virkningen, og hvad de kan og ikke kan sige',
        compared: { label: 'Tilbuddets virkning', whyNot: 'Tallene holdes op måling for måling.' },
      }),
  })
  .meta({ id: 'Offer', description: 'Tilbud eller projekt: data/offers/<nøgle>.yaml' });

export type OfferInput = z.infer<typeof offerSchema>;

export interface Offer extends OfferInput {
  id: string;
  file: string;
}
