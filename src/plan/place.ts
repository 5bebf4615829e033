import { z } from 'zod';
import { idSchema, originSchema, textSchema, yearSchema } from './text.ts';

/** A place that figures are about: the municipality, a council area, a region, the country, or a cluster of municipalities. */
export const placeSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema,
    kind: z.enum(['municipality', 'council-area', 'region', 'country', 'cluster']),
    members: z
      .array(z.strictObject({ year: yearSchema, names: z.array(textSchema).min(1), origin: originSchema.optional() }))
      .optional()
      .meta({ description: 'En klynges kommuner, år for år' }),
  })
  .meta({ id: 'Place', description: 'Et sted, som tallene gælder' });

export type Place = z.infer<typeof placeSchema>;

/** A group of people or a benefit that figures are broken down by. */
export const groupSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    phrase: textSchema.meta({ description: 'Som led i en sætning efter ”borgere”: "på kontanthjælp"' }),
    term: idSchema.optional().meta({ description: 'Ordet i ordbogen' }),
    theme: idSchema.optional().meta({ description: 'Temaet, som tal om gruppen hører under' }),
    partOf: idSchema.optional().meta({ description: 'Gruppen, som denne er en del af' }),
  })
  .meta({ id: 'Group', description: 'En gruppe eller ydelse, som tallene er delt op på' });

export type Group = z.infer<typeof groupSchema>;
