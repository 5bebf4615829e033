import { z } from 'zod';
import { textSchema } from './field.ts';

/** Where in the documents something stands. */
export const originSchema = z
  .strictObject({
    document: z.string().meta({ refers: 'document', description: 'Dokumentets nøgle i data/documents.yaml' }),
    label: textSchema.meta({ description: 'Hvor i dokumentet, fx "Tabel 8"' }),
  })
  .meta({ id: 'Origin', description: 'Hvor i dokumenterne det står' });

export type Origin = z.infer<typeof originSchema>;
