import { z } from 'zod';
import { idSchema, textSchema } from './text.ts';

/** A word that a reader may not know, explained in plain Danish. */
export const termSchema = z
  .strictObject({
    id: idSchema,
    term: textSchema,
    definition: textSchema,
    synonyms: z.array(textSchema).optional(),
    history: textSchema.optional().meta({ description: 'Navn og år: hvad ordet hed før og siden' }),
    source: textSchema.meta({ description: 'Hvor forklaringen er hentet fra' }),
  })
  .meta({ id: 'Term', description: 'Et ord i ordbogen' });

export type Term = z.infer<typeof termSchema>;
