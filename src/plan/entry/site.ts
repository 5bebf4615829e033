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

/** The open licences that data may be published under, by their SPDX names; their words and addresses are in words/open-data.ts. */
export const licences = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'PDDL-1.0', 'ODC-By-1.0', 'ODbL-1.0'] as const;
export type Licence = (typeof licences)[number];

/** The EU's themes of data, by their codes in its register; those of employment plans are most often SOCI. */
export const dataThemes = [
  'AGRI',
  'ECON',
  'EDUC',
  'ENER',
  'ENVI',
  'GOVE',
  'HEAL',
  'INTR',
  'JUST',
  'REGI',
  'SOCI',
  'TECH',
  'TRAN',
] as const;
export type DataTheme = (typeof dataThemes)[number];

const licenceSchema = z.union([z.enum(licences), z.strictObject({ title: textSchema, webAddress: webAddressSchema })], {
  error: 'licence',
});

const publisherSchema = z.strictObject({
  name: textSchema.optional().meta({ description: 'Udelades, når det er kommunen' }),
  cvr: z
    .string()
    .regex(/^\d{8}$/, { error: 'cvr' })
    .optional()
    .meta({ description: "CVR-nummer i anførselstegn: '12345678'" }),
  webAddress: webAddressSchema.optional().meta({ description: 'Udelades, når det er kommunens hjemmeside' }),
});

export type Contact = z.infer<typeof contactSchema>;

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
    licence: licenceSchema.optional().meta({
      description: 'Licensen, som kommunen har besluttet for data. Udelades, til det er besluttet',
    }),
    publisher: publisherSchema.optional().meta({ description: 'Udgiveren af data, når det ikke bare er kommunen' }),
    themes: z
      .array(z.enum(dataThemes))
      .min(1)
      .optional()
      .meta({ description: 'EU’s temaer, som data findes under i kataloger; for beskæftigelse er det SOCI' }),
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
