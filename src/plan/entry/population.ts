import { z } from 'zod';
import { textSchema } from '../value/field.ts';

/** The people that a figure or measure is about. */
export const populationSchema = z
  .strictObject({
    text: textSchema,
    ages: z.tuple([z.int(), z.int()]).optional().meta({ description: 'Fra og med, til og med, fx [16, 66]' }),
  })
  .meta({ id: 'Population', description: 'Hvem tallene handler om' });

export type Population = z.infer<typeof populationSchema>;
