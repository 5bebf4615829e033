import { z } from 'zod';
import { keyOf } from '../value/field-meta.ts';
import { idSchema, textSchema } from '../value/field.ts';

/** A group of people or a benefit that figures are broken down by. */
export const groupSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    shortTitle: textSchema
      .max(28)
      .optional()
      .meta({ description: 'Nogle få ord til diagrammer, hvor navnet er langt' }),
    phrase: textSchema.meta({ description: 'Som led i en sætning efter ”borgere”: "på kontanthjælp"' }),
    term: keyOf('term').optional().meta({ description: 'Ordet i ordbogen' }),
    theme: keyOf('theme').optional().meta({ description: 'Temaet, som tal om gruppen hører under' }),
    partOf: keyOf('group').optional().meta({ description: 'Gruppen, som denne er en del af' }),
  })
  .meta({ id: 'Group', description: 'En gruppe eller ydelse, som tallene er delt op på' });

export type Group = z.infer<typeof groupSchema>;
