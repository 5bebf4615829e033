import { z } from 'zod';
import { keyOf } from '../value/field-meta.ts';
import { idSchema, textSchema } from '../value/field.ts';
import { foundBySchema } from './found-by.ts';

/** Whom a plan is about, as a reader would look for it: data/target-groups.yaml. */
export const targetGroupSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    description: textSchema.meta({ description: 'Hvem det er, i én sætning, der også passer på tidligere planer' }),
    foundBy: foundBySchema,
    groups: z.array(keyOf('group')).meta({ description: 'Grupper i tallene, som hører til' }),
  })
  .meta({ id: 'TargetGroup', description: 'En målgruppe, der går igen over årene' });

export type TargetGroup = z.infer<typeof targetGroupSchema>;

/** Where a target group has its page. */
export const targetGroupAddress = (id: string): string => `/maalgrupper/${id}/`;

/** Whom something concerns: keys of data/target-groups.yaml. */
export const targetGroupsSchema = z
  .array(keyOf('target-group'))
  .min(1)
  .optional()
  .meta({ description: 'Målgrupper, som det handler om' });
