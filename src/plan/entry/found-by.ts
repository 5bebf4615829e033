import { z } from 'zod';
import { textSchema } from '../value/field.ts';

/** What readers look for something by, beside its names. */
export const foundBySchema = z
  .array(textSchema)
  .min(1)
  .optional()
  .meta({ description: 'Ord, som læsere søger efter, og som fører hertil uden at være navne for det' });
