import { z } from 'zod';
import { periodSchema } from './period.ts';
import { idSchema, populationSchema, textSchema } from './text.ts';
import { unitSchema } from './unit.ts';

/**
 * Something that happened to a measure at a point in time. One that `refuses` (definition, population, places, register)
 * makes the figures before and after two different things: no difference is taken across it, no line is drawn.
 * One that `warns` (an event such as Covid-19, provisional figures) stands beside the figures.
 */
export const breakSchema = z
  .strictObject({
    at: periodSchema.meta({ description: 'Første periode efter bruddet' }),
    effect: z.enum(['refuses', 'warns']),
    concerns: z.enum(['definition', 'population', 'places', 'register', 'event', 'provisional']),
    groups: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Kun for disse grupper; udelades, når det gælder alle' }),
    label: textSchema.optional().meta({ description: 'Årsagen i et par ord, til diagrammet: "Covid-19"' }),
    cause: textSchema.meta({ description: 'Hvad der skete, i én sætning' }),
  })
  .meta({ id: 'Break', description: 'Et brud i en talrække' });

export type Break = z.infer<typeof breakSchema>;

/** An indicator: what is counted, in which unit, and which way is better. Its observations are the cells that name it. */
export const measureSchema = z
  .strictObject({
    title: textSchema,
    phrase: textSchema.meta({
      description: 'Som led i en sætning; {group} er gruppen: "andelen {group} med løntimer"',
    }),
    definition: textSchema,
    unit: unitSchema,
    decimals: z.int().min(0).max(3).optional(),
    type: z.enum(['level', 'change']).meta({ description: 'Et niveau, eller en ændring over en periode' }),
    better: z.enum(['lower', 'higher', 'neither']),
    stock: z.literal(true).optional().meta({
      description:
        'Beholdning: hvor mange der er på et tidspunkt. En måned og et kvartal må vises sammen med et forbehold',
    }),
    theme: idSchema.optional().meta({ description: 'Temaet, når intet mål måles på den og dens grupper ikke har et' }),
    population: populationSchema.optional(),
    places: z.array(idSchema).optional().meta({ description: 'Steder, som målingen findes for' }),
    breaks: z.array(breakSchema).optional(),
  })
  .meta({ id: 'Measure', description: 'En måling: data/measures/<nøgle>.yaml' });

export type MeasureInput = z.infer<typeof measureSchema>;

export interface Measure extends MeasureInput {
  id: string;
  file: string;
}
