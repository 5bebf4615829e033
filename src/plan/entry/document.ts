import { z } from 'zod';
import { dateSchema, idSchema, textSchema, webAddressSchema } from '../value/field.ts';

/** A public document that a plan year is rendered from. */
export const documentSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    short: textSchema.meta({ description: 'Kort navn til kildehenvisninger' }),
    publisher: textSchema,
    external: z
      .literal(true)
      .optional()
      .meta({ description: 'Ikke et af kommunens egne dokumenter: oplysninger herfra er mærket' }),
    published: dateSchema.optional(),
    webAddress: webAddressSchema.optional(),
  })
  .meta({ id: 'Document', description: 'Et dokument, som planen gengives fra' });

export type Document = z.infer<typeof documentSchema>;
