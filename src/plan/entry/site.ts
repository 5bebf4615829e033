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

/** How far a site keeps the standard, as Danish statements say it; the words are in words/accessibility.ts. */
export const compliances = ['full', 'partial', 'none'] as const;
export type Compliance = (typeof compliances)[number];

/** How it was found out. */
export const evaluations = ['self', 'external', 'other'] as const;
export type Evaluation = (typeof evaluations)[number];

/** Why something is not accessible: as decision (EU) 2018/1523 sorts it. */
export const faultKinds = ['non-compliance', 'burden', 'outside'] as const;
export type FaultKind = (typeof faultKinds)[number];

const faultSchema = z
  .strictObject({
    what: textSchema.meta({ description: 'Hvad der ikke er tilgængeligt, og for hvem, i én sætning' }),
    kind: z.enum(faultKinds),
    criteria: z
      .array(z.string().regex(/^[1-4]\.[1-5]\.\d{1,2}$/, { error: 'criterion' }))
      .optional()
      .meta({ description: "Kriterierne i WCAG: ['1.4.10']" }),
    reason: textSchema.optional().meta({ description: 'Hvorfor det er sådan; en stor byrde skal begrundes' }),
    instead: textSchema.optional().meta({ description: 'Hvordan man får det samme på en anden måde' }),
  })
  .meta({ id: 'AccessibilityFault', description: 'Noget, der ikke er tilgængeligt' });

export type AccessibilityFault = z.infer<typeof faultSchema>;

const accessibilitySchema = z.strictObject({
  statement: webAddressSchema.optional().meta({
    description: 'Adressen på erklæringen i WAS-Tool; /was og sidefoden fører så dertil',
  }),
  compliance: z
    .enum(compliances)
    .optional()
    .meta({ description: 'I hvilket omfang webstedet overholder standarden; udelades, til det er undersøgt' }),
  method: z.enum(evaluations).optional().meta({ description: 'Hvordan det er undersøgt' }),
  methodText: textSchema.optional().meta({ description: 'Det samme i én sætning: hvad der blev gjort, og med hvad' }),
  tested: dateSchema.optional().meta({
    description: 'Hvornår kommunen senest prøvede webstedet for tilgængelighed; udelades, til det er gjort',
  }),
  made: dateSchema.optional().meta({ description: 'Dagen, erklæringen blev lavet' }),
  reviewed: dateSchema.optional().meta({ description: 'Dagen, den senest blev gennemgået: mindst én gang om året' }),
  faults: z.array(faultSchema).optional().meta({ description: 'Det, kommunen ved ikke er tilgængeligt' }),
  contact: contactSchema.extend({
    form: webAddressSchema.optional().meta({ description: 'En formular, man kan skrive i, hvor der ingen e-mail er' }),
  }),
});

/** Whom to tell of a fault in the site's security (RFC 9116). */
const securitySchema = z.strictObject({
  contact: z
    .union([z.email(), webAddressSchema], { error: 'security-contact' })
    .meta({ description: 'E-mailadresse eller webadresse til den, der tager imod' }),
  expires: dateSchema
    .optional()
    .meta({ description: 'Til hvornår det gælder, højst et år frem; uden den kommer filen ikke ud' }),
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
    accessibility: accessibilitySchema.meta({ description: 'Tilgængelighedserklæring' }),
    security: securitySchema
      .optional()
      .meta({ description: 'Hvem man siger det til, når webstedet har et sikkerhedshul' }),
  })
  .meta({ id: 'Site', description: 'Webstedet: data/site.yaml' });

export type Site = z.infer<typeof siteSchema>;
