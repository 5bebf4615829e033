import { z } from 'zod';
import { idSchema, textSchema, yearSchema } from '../value/field.ts';
import { originSchema } from '../value/origin.ts';

/** A place that figures are about: the municipality, a council area, a region, the country, or a cluster of municipalities. */
export const placeSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema,
    kind: z.enum(['municipality', 'council-area', 'region', 'country', 'cluster']),
    uri: z
      .string()
      .regex(/^(?:https:\/\/sws\.geonames\.org\/\d+\/|http:\/\/publications\.europa\.eu\/resource\/authority\/\S+)$/, {
        error: 'place-uri',
      })
      .optional()
      .meta({
        description: 'Stedets adresse i GeoNames eller EU’s register over steder: den, som kataloger over data forstår',
      }),
    members: z
      .array(z.strictObject({ year: yearSchema, names: z.array(textSchema).min(1), origin: originSchema.optional() }))
      .optional()
      .meta({ description: 'En klynges kommuner, år for år' }),
  })
  .meta({ id: 'Place', description: 'Et sted, som tallene gælder' });

export type Place = z.infer<typeof placeSchema>;
export type ClusterMembers = NonNullable<Place['members']>[number];
