import { z } from 'zod';
import { keyOf } from '../value/field-meta.ts';
import { goalKinds } from './goal.ts';

import { dateSchema, idSchema, textSchema, webAddressSchema } from '../value/field.ts';

/** Which pairs of plan years have a page: every pair, or each plan with its neighbours and with the newest. */
export const pairings = ['all', 'neighbours-and-newest'] as const;
export type Pairing = (typeof pairings)[number];

const goalKindSchema = z.strictObject({
  one: textSchema.meta({ description: 'Et mål af slagsen: "Pejlemærke"' }),
  many: textSchema.meta({ description: 'Over flere, og efter deres antal: "Pejlemærker"' }),
  definite: textSchema.optional().meta({ description: 'Om dem alle i en sætning: "pejlemærkerne"' }),
  about: textSchema.meta({ description: 'Hvad de er, i én sætning: "Det, byrådet holdt øje med."' }),
});

const contactSchema = z.strictObject({
  unit: textSchema,
  phone: textSchema.optional(),
  email: z.email({ error: 'email' }).optional(),
  webAddress: webAddressSchema.optional(),
});

/** The website as a whole: whose it is, where it compares itself, whom to contact. */
export const siteSchema = z
  .strictObject({
    title: textSchema,
    municipality: textSchema.meta({ description: 'Kommunens fulde navn' }),
    place: idSchema.meta({ refers: 'place', description: 'Kommunens nøgle i data/places.yaml' }),
    description: textSchema,
    homepage: webAddressSchema,
    comparedWith: z.array(keyOf('place')).meta({ description: 'Steder, som kommunen holdes op mod, nærmeste først' }),
    comparisons: z
      .enum(pairings)
      .meta({ description: 'Hvilke planår der stilles op to og to: alle, eller hver med sine naboer og den nyeste' }),
    goalKinds: z
      .partialRecord(z.enum(goalKinds), goalKindSchema)
      .optional()
      .meta({ description: 'Hvad kommunen kalder en slags mål, når det ikke er det, programmet siger' }),
    contact: contactSchema,
    accessibility: z
      .strictObject({
        statement: webAddressSchema.optional().meta({ description: 'Adressen i WAS-Tool; /was sender videre dertil' }),
        tested: dateSchema.optional().meta({
          description: 'Hvornår kommunen senest prøvede webstedet for tilgængelighed; udelades, til det er gjort',
        }),
        contact: contactSchema,
      })
      .meta({ description: 'Tilgængelighedserklæring' }),
  })
  .meta({ id: 'Site', description: 'Webstedet: data/site.yaml' });

export type Site = z.infer<typeof siteSchema>;
