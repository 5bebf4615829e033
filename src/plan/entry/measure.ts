import { z } from 'zod';
import { keyOf, planYearSchema } from '../value/field-meta.ts';
import { periodSchema } from '../value/period.ts';
import { textSchema } from '../value/field.ts';
import { originSchema } from '../value/origin.ts';
import { populationSchema } from './population.ts';
import { unitSchema, type Unit } from '../value/unit.ts';

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
      .array(keyOf('group'))
      .min(1)
      .optional()
      .meta({ description: 'Kun for disse grupper; udelades, når det gælder alle' }),
    label: textSchema.optional().meta({ description: 'Årsagen i et par ord, til diagrammet: "Covid-19"' }),
    cause: textSchema.meta({ description: 'Hvad der skete, i én sætning' }),
  })
  .meta({ id: 'Break', description: 'Et brud i en talrække' });

export type Break = z.infer<typeof breakSchema>;

/**
 * A way that a document of a plan year wants a measure to go. What it states of some groups it does not state of others,
 * and without a stated aim no change of a measure is good or bad.
 */
const aimSchema = z
  .strictObject({
    plan: planYearSchema.meta({ description: 'Planåret, som det gælder' }),
    direction: z.enum(['down', 'up']),
    groups: z
      .array(keyOf('group'))
      .min(1)
      .optional()
      .meta({ description: 'Kun for disse grupper; udelades, når dokumentet ikke nævner en' }),
    origin: originSchema,
  })
  .meta({ id: 'Aim', description: 'Den vej, et dokument siger, at netop dette tal skal gå' });

export type Aim = z.infer<typeof aimSchema>;

/** What a measure tells of, in the order in which readers want to know it: what came of it, what was done, and the rest. */
export const tellings = ['result', 'activity', 'context'] as const;

const sameMeasure = 'En måling er én og den samme i alle planår.';

/** An indicator: what is counted, in which unit, and what documents want of it. Its observations are the cells that name it. */
export const measureSchema = z
  .strictObject({
    title: textSchema.meta({
      compared: { label: 'Målingens navn', whyNot: sameMeasure },
    }),
    phrase: textSchema.meta({
      description: 'Som led i en sætning; {group} er gruppen: "andelen {group} med løntimer"',
      compared: { label: 'Målingen i en sætning', whyNot: sameMeasure },
    }),
    definition: textSchema.meta({
      compared: {
        label: 'Hvad målingen tæller',
        whyNot: `${sameMeasure} Tæller et år anderledes, er det et brud.`,
      },
    }),
    unit: unitSchema.meta({
      compared: { label: 'Målingens enhed', how: 'Forskellen på to procenttal er i procentpoint.' },
    }),
    type: z.enum(['level', 'change']).meta({
      description: 'Et niveau, eller en ændring over en periode',
      compared: { label: 'Niveau eller ændring', whyNot: sameMeasure },
    }),
    tells: z.enum(tellings).meta({
      description:
        'Hvad tallet fortæller om: result (hvordan det gik borgerne), activity (hvad kommunen gjorde), context (alt andet)',
      compared: {
        label: 'Hvad målingen fortæller om',
        how: 'Tal for, hvordan det gik borgerne, står før tal for aktivitet.',
      },
    }),
    aims: z
      .array(aimSchema)
      .min(1)
      .optional()
      .meta({
        description: 'Den vej, dokumenterne siger, at tallet skal gå; udelades, når ingen siger det',
        compared: {
          label: 'Den vej, et dokument siger, at tallet skal gå',
          how: 'Kun hvor et dokument for det nyeste af de to planår siger det om netop tallet og gruppen, står der, om forskellen gik den vej. En forskel, der kan skyldes afrunding eller under fem personer, får ingen dom.',
        },
      }),
    partOf: keyOf('measure')
      .optional()
      .meta({
        description: 'Målingen, som denne er en del af eller måler næsten det samme som',
        compared: {
          label: 'Den måling, som målingen er en del af',
          how: 'Delen står under helheden. Den får ingen dom, for de to siger det samme.',
        },
      }),
    count: keyOf('measure')
      .optional()
      .meta({
        description: 'For en andel: målingen med det antal, som andelen svarer til i den samme tabel',
        compared: {
          label: 'Antallet bag en andel',
          how: 'Det står ved andelen. Går antal og andel hver sin vej, får forskellen ingen dom.',
        },
      }),
    forecastOf: keyOf('measure')
      .optional()
      .meta({
        description: 'For en prognose: målingen, som den siger noget om',
        compared: {
          label: 'Det, en prognose handler om',
          how: 'Det, den ældste plan ventede, står ved siden af det nyeste tal i den nyestes dokumenter.',
        },
      }),
    stock: z
      .literal(true)
      .optional()
      .meta({
        description:
          'Beholdning: hvor mange der er på et tidspunkt. En måned og et kvartal må vises sammen med et forbehold',
        compared: {
          label: 'Beholdning',
          how: 'Af en beholdning vises en måned og et kvartal sammen, med et forbehold.',
        },
      }),
    theme: keyOf('theme')
      .optional()
      .meta({
        description: 'Temaet, når intet mål måles på den og dens grupper ikke har et',
        compared: { label: 'Målingens tema', how: 'Det siger, hvilket tema tallet står under.' },
      }),
    population: populationSchema
      .optional()
      .meta({ compared: { label: 'Hvem målingen tæller', how: 'Gælder, hvor tabellen ikke siger andet.' } }),
    breaks: z
      .array(breakSchema)
      .optional()
      .meta({
        compared: { label: 'Brud', how: 'Et brud mellem de to tal holder forskellen tilbage eller står ved den.' },
      }),
  })
  .meta({ id: 'Measure', description: 'En måling: data/measures/<nøgle>.yaml' });

export type MeasureInput = z.infer<typeof measureSchema>;

export interface Measure extends Omit<MeasureInput, 'unit'> {
  id: string;
  unit: Unit;
  file: string;
}
