import { z } from 'zod';
import { textSchema } from '../value/field.ts';

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
