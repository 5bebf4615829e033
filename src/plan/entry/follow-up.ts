import { z } from 'zod';
import { periodSchema } from '../value/period.ts';
import { textSchema } from '../value/field.ts';
import { planYearNameSchema, type PlanYear } from '../value/plan-year.ts';

/** A dated follow-up on a plan: data/<year>/follow-ups/<id>.yaml. */
export const followUpSchema = z
  .strictObject({
    title: textSchema,
    asOf: periodSchema.meta({ description: 'Tidspunktet, opfølgningen gør status for' }),
    period: planYearNameSchema.optional().meta({
      description:
        'De af planens år, der følges op på: 2021 eller 2020-2021. Udelades, når det er det år, asOf er i, eller hele planen',
    }),
    document: z.string().meta({ refers: 'document' }),
    summary: textSchema,
    remarks: z.array(textSchema).optional(),
  })
  .meta({ id: 'FollowUp', description: 'Opfølgning: data/<år>/follow-ups/<nøgle>.yaml' });

export interface FollowUp extends z.infer<typeof followUpSchema> {
  id: string;
  year: PlanYear;
  file: string;
}
