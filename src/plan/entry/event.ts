import { z } from 'zod';
import { keyOf } from '../value/field-meta.ts';
import { textSchema } from '../value/field.ts';
import { periodSchema } from '../value/period.ts';
import { foundBySchema } from './found-by.ts';

/** What an event is: rules were changed, figures were counted anew, or something else set its mark on everything. */
export const eventKinds = ['reform', 'register', 'other'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Something that happened outside the plans and set its mark on them or on their figures: data/events/<id>.yaml. */
export const eventSchema = z
  .strictObject({
    kind: z.enum(eventKinds).meta({
      description: 'reform (nye regler), register (tallene blev talt på en ny måde) eller other (andet, fx en epidemi)',
    }),
    from: periodSchema.meta({
      description:
        'Hvornår det skete eller begyndte, så nøjagtigt som kilden siger det: 2014-01-01, 2017M07 eller 2025',
    }),
    to: periodSchema.optional().meta({ description: 'Hvornår det holdt op, hvis det varede; udelades ellers' }),
    title: textSchema.meta({ description: 'Hvad der skete, i én sætning uden punktum' }),
    shortTitle: textSchema.max(28).meta({ description: 'Nogle få ord til tidslinjen: "uddannelseshjælp"' }),
    text: textSchema.meta({ description: 'Hvad det betød for borgere eller tal, i egne ord' }),
    foundBy: foundBySchema,
    groups: z
      .array(keyOf('group'))
      .min(1)
      .optional()
      .meta({ description: 'Grupper, som det gjaldt; udelades, når det gjaldt alle' }),
    terms: z.array(keyOf('term')).min(1).optional().meta({ description: 'Ord i ordbogen, som det handler om' }),
    source: textSchema.meta({ description: 'Hvor oplysningen er hentet fra: loven eller myndigheden' }),
  })
  .meta({ id: 'Event', description: 'En reform eller en anden begivenhed: data/events/<nøgle>.yaml' });

export type EventInput = z.infer<typeof eventSchema>;

export interface PlanEvent extends EventInput {
  id: string;
  file: string;
}
