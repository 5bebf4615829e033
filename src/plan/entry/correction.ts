import { z } from 'zod';
import { dateSchema, textSchema, webAddressSchema } from '../value/field.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** An earlier edition that something has been taken out of, and the digest of what is left of it. */
const withheldSchema = z
  .strictObject({ edition: z.string().regex(/^\d+\.\d+$/), digest: z.string().regex(/^[0-9a-f]{64}$/) })
  .meta({ id: 'Withheld', description: 'En tidligere udgave, som noget er udeladt af' });

export type Withheld = z.infer<typeof withheldSchema>;

/** What a new edition of an adopted plan is for. */
export const correctionKinds = ['mistake', 'new-figures', 'language', 'addition'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** Who decided something and when: a body, and the item of its meeting where there is one. */
export const decisionSchema = z
  .strictObject({
    body: textSchema,
    date: dateSchema,
    item: textSchema.optional().meta({ description: 'Punktet på dagsordenen, fx "punkt 7"' }),
    webAddress: webAddressSchema.optional(),
  })
  .meta({ id: 'Decision', description: 'Hvem der besluttede det, og hvornår' });

export type Decision = z.infer<typeof decisionSchema>;

/**
 * A correction of an adopted plan: data/<year>/corrections/<id>.yaml. Its key is the edition that came of it, 1-1. What was
 * changed is not said here: the seal has the text and the numbers from before and after.
 */
export const correctionSchema = z
  .strictObject({
    kind: z.enum(correctionKinds),
    date: dateSchema.meta({ description: 'Dagen, udgaven er fra' }),
    what: textSchema.meta({ description: 'Hvad der er rettet, i én sætning' }),
    why: textSchema.meta({ description: 'Hvorfor, i én sætning' }),
    decided: decisionSchema,
    withheld: z
      .array(withheldSchema)
      .optional()
      .meta({ description: 'Skrives af npm run correct med --withhold: de udgaver, som noget er udeladt af' }),
  })
  .meta({ id: 'Correction', description: 'En rettelse af en vedtaget plan: skrives af npm run correct' });

export interface Correction extends z.infer<typeof correctionSchema> {
  id: string;
  year: PlanYear;
  file: string;
}

/** The key of the edition that a correction gave rise to: "1-1" is edition 1.1. */
export const correctionId = (edition: string): string => edition.replace('.', '-');

/** The edition that a correction gave rise to. */
export const editionOfCorrection = ({ id }: Pick<Correction, 'id'>): string => id.replace('-', '.');

/** Which of the editions of a plan a correction gave: the first one is 1. */
export const correctionNumber = ({ id }: Pick<Correction, 'id'>): number => Number(id.split('-')[1]);
