import { z } from 'zod';
import { idSchema, originSchema, textSchema } from './text.ts';

/** What the municipality offers, or a project that it runs, as a plan tells of it. */
export const offerSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema,
    what: textSchema,
    audience: textSchema.meta({ description: 'Hvem det er for' }),
    plans: z
      .array(z.strictObject({ plan: z.int(), origin: originSchema }))
      .min(1)
      .meta({ description: 'Planår, der nævner tilbuddet' }),
    goals: z.array(idSchema).optional().meta({ description: 'Mål, som tilbuddet skal hjælpe' }),
  })
  .meta({ id: 'Offer', description: 'Et tilbud eller projekt' });

export type Offer = z.infer<typeof offerSchema>;
