import { z } from 'zod';
import { idSchema, textSchema, yearSchema } from '../value/field.ts';
import { firstYear, type PlanYear } from '../value/plan-year.ts';
import { foundBySchema } from './found-by.ts';

/** A name that a thing had or has in other years than the one that the glossary leads with. */
const nameSchema = z.strictObject({
  name: textSchema,
  from: yearSchema.optional().meta({ description: 'Første år, navnet gælder' }),
  to: yearSchema.optional().meta({ description: 'Sidste år, navnet gælder' }),
});

/** A word that a reader may not know, explained in plain Danish. */
export const termSchema = z
  .strictObject({
    id: idSchema,
    term: textSchema,
    definition: textSchema,
    definitions: z
      .array(z.strictObject({ from: yearSchema.optional(), to: yearSchema.optional(), definition: textSchema }))
      .min(1)
      .optional()
      .meta({ description: 'Hvad ordet betød i andre år, når det ikke var det samme' }),
    synonyms: z.array(textSchema).optional(),
    before: z.array(nameSchema).min(1).optional().meta({ description: 'Hvad det hed før' }),
    now: textSchema.optional().meta({ description: 'Hvad det hedder i dag, når det er noget andet' }),
    namesNow: z
      .array(textSchema)
      .min(1)
      .optional()
      .meta({ description: 'Navne fra i dag, som man skal kunne slå op under, når de ikke selv står i ordbogen' }),
    foundBy: foundBySchema,
    history: textSchema.optional().meta({ description: 'Navn og år: hvad ordet hed før og siden' }),
    source: textSchema.meta({ description: 'Hvor forklaringen er hentet fra' }),
  })
  .meta({ id: 'Term', description: 'Et ord i ordbogen' });

export type Term = z.infer<typeof termSchema>;

/** What a word meant in a year: the meaning that the glossary gives for that year, or else the one that it leads with. */
export const definitionIn = (term: Term, year: PlanYear | undefined): string =>
  term.definitions?.find(
    ({ from = 0, to = Infinity }) => year !== undefined && from <= firstYear(year) && firstYear(year) <= to,
  )?.definition ?? term.definition;

/** Those of these words of the glossary that are something else today. */
export const renamedToday = (ids: readonly string[], { terms }: { terms: readonly Term[] }): Term[] =>
  terms.filter(({ id, now }) => now !== undefined && ids.includes(id));
