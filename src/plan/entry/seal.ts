import { z } from 'zod';
import { dateSchema } from '../value/field.ts';
import { planYearNameSchema, type PlanYear } from '../value/plan-year.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const edition = z.string().regex(/^\d+\.\d+$/);
const parts = z.record(z.string(), z.unknown());

/**
 * What an edition of a plan says, sealed: data/<year>/seal.json. It is written by the program alone. Each part stands in
 * its plain form (src/plan/seal), the digest is that of the whole, and of earlier editions stands what was otherwise in them.
 */
export const sealSchema = z
  .strictObject({
    about: z.string(),
    plan: planYearNameSchema,
    edition,
    date: dateSchema,
    digest,
    parts,
    /** What has been given another key since it was sealed: which one it is under in the parts, and what it is now. */
    names: z
      .array(
        z.strictObject({
          of: z.string(),
          plan: planYearNameSchema.optional(),
          figure: z.string().optional(),
          now: z.string(),
          sealed: z.string(),
        }),
      )
      .optional(),
    /** Earlier editions, the first one first: of each the parts that the next one changed, null where it had none. */
    earlier: z.array(z.strictObject({ edition, date: dateSchema, digest, parts })),
  })
  .meta({ id: 'Seal', description: 'Forseglingen af en vedtaget plan: skrives af programmet og rettes aldrig' });

export type SealInput = z.infer<typeof sealSchema>;

export interface Seal extends SealInput {
  year: PlanYear;
  file: string;
}
