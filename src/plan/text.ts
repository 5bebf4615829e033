import { z } from 'zod';

/** A key that stands in addresses and references: lower-case ASCII, words parted by hyphens. Permanent once published. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'id' })
  .meta({ id: 'Id', description: 'Nøgle: små bogstaver a-z, tal og bindestreg (æ, ø, å skrives ae, oe, aa)' });

/** Danish text for readers: plain, without markup. */
export const textSchema = z.string().trim().min(1).meta({ description: 'Tekst uden HTML' });

/** A day that there is, ISO. */
export const dateSchema = z.iso.date({ error: 'date' }).meta({ description: 'Dato: 2020-11-30' });

/** A year, in four digits. */
export const yearSchema = z.int().min(1000, { error: 'year' }).max(9999, { error: 'year' });

/** An address on the public web. */
export const webAddressSchema = z
  .string()
  .regex(/^https:\/\/\S+$/, { error: 'web-address' })
  .meta({ description: 'Webadresse: https://…' });

/** Where in the documents something stands. */
export const originSchema = z
  .strictObject({
    document: z.string().meta({ description: 'Dokumentets nøgle i data/documents.yaml' }),
    label: textSchema.meta({ description: 'Hvor i dokumentet, fx "Tabel 8"' }),
  })
  .meta({ id: 'Origin', description: 'Hvor i dokumenterne det står' });

export type Origin = z.infer<typeof originSchema>;

/** The people that a figure or measure is about. */
export const populationSchema = z
  .strictObject({
    text: textSchema,
    ages: z.tuple([z.int(), z.int()]).optional().meta({ description: 'Fra og med, til og med, fx [16, 66]' }),
  })
  .meta({ id: 'Population', description: 'Hvem tallene handler om' });

export type Population = z.infer<typeof populationSchema>;

/** "16-66 år", where the ages are known. */
export const formatAges = (population: Population | undefined): string =>
  population?.ages ? `${population.ages.join('-')} år` : '';

/** Whom something concerns: keys of data/target-groups.yaml. */
export const targetGroupsSchema = z
  .array(idSchema)
  .min(1)
  .optional()
  .meta({ description: 'Målgrupper, som det handler om' });

/** A remark in public about the source: a contradiction, something unclear, or a correction that arithmetic proves. */
export const remarkSchema = z
  .strictObject({
    kind: z.enum(['contradiction', 'unclear', 'correction', 'reading']).meta({
      description: 'Kilden modsiger sig selv, er uklar, har en trykfejl; eller webstedet har valgt én læsning',
    }),
    text: textSchema,
  })
  .meta({ id: 'Remark', description: 'Bemærkning om kilden' });

export type Remark = z.infer<typeof remarkSchema>;

/** A sentence made by the program; the parts that state a number know the cell that it comes from. */
export type Sentence = readonly (string | { text: string; cell: CellAddress })[];

/** A cell of a figure of a plan. */
export interface CellAddress {
  year: number;
  figure: string;
  row: string;
  column: string;
}

export const sentenceText = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
