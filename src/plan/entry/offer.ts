import { z } from 'zod';
import { keyOf, planYearSchema } from '../value/field-meta.ts';
import { textSchema } from '../value/field.ts';
import { originSchema } from '../value/origin.ts';
import { targetGroupsSchema } from './target-group.ts';

/** What the municipality offers, or a project that it runs, as the plans tell of it: data/offers/<id>.yaml. */
export const offerSchema = z
  .strictObject({
    name: textSchema.meta({ description: 'Navnet, som dokumentet skriver det' }),
    kind: z.enum(['offer', 'project', 'method', 'scheme']).meta({
      description: 'Et tilbud til borgere, et projekt, en arbejdsmåde, eller noget rettet mod virksomheder',
    }),
    what: textSchema.meta({ description: 'Hvad det er, i egne ord' }),
    audience: textSchema.meta({ description: 'Hvem det er for' }),
    theme: keyOf('theme')
      .optional()
      .meta({ description: 'Temaet, ud over dem, som afsnit med <Offer> og tilbuddets mål har' }),
    targetGroups: targetGroupsSchema,
    plans: z
      .array(
        z.strictObject({
          plan: planYearSchema,
          origin: originSchema,
          text: textSchema.optional().meta({ description: 'Hvad netop denne plan siger om det' }),
        }),
      )
      .min(1)
      .meta({ description: 'Planår, der nævner tilbuddet' }),
    goals: z
      .array(z.strictObject({ plan: planYearSchema, goal: keyOf('goal') }))
      .min(1)
      .optional()
      .meta({ description: 'Mål, som webstedet læser tilbuddet sammen med' }),
    effect: z
      .array(z.strictObject({ plan: planYearSchema, figure: keyOf('figure'), text: textSchema }))
      .min(1)
      .optional()
      .meta({ description: 'Tabeller, der siger noget om virkningen, og hvad de kan og ikke kan sige' }),
  })
  .meta({ id: 'Offer', description: 'Tilbud eller projekt: data/offers/<nøgle>.yaml' });

export type OfferInput = z.infer<typeof offerSchema>;

export interface Offer extends OfferInput {
  id: string;
  file: string;
}
