import { z } from 'zod';
import { idSchema, textSchema } from '../value/field.ts';

/** A subject with a key that stays the same over the years, so that goals of different plans can be held together. */
export const themeSchema = z
  .strictObject({ id: idSchema, title: textSchema, description: textSchema })
  .meta({ id: 'Theme', description: 'Et tema, der går igen over årene' });

export type Theme = z.infer<typeof themeSchema>;
