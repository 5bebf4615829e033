import { z } from 'zod';
import { textSchema } from '../value/field.ts';
import { statuses } from '../value/conclusion.ts';

/** What the library should come to: how goals stand, what stands in cells, and what is found by the words that people have. */
export const expectationsSchema = z
  .strictObject({
    goals: z
      .record(
        z.string(),
        z.enum(statuses).meta({ description: 'Den status, som målet har efter dokumenternes egne tal' }),
      )
      .optional()
      .meta({ description: 'Mål og deres status. Et mål skrives år/nøgle: 2019/loentimer' }),
    cells: z
      .record(
        z.string(),
        z
          .union([z.number(), textSchema], { error: 'cell' })
          .meta({ description: 'Tallet, eller i anførselstegn det, som dokumentet trykker: "ca. 48"' }),
      )
      .optional()
      .meta({ description: 'Celler og det, der står i dem. En celle skrives år/tabel/række/kolonne' }),
    searches: z
      .record(
        z.string(),
        textSchema.meta({ description: 'Adressen på det, der skal stå blandt de tre første: /ordbog/#jobparat' }),
      )
      .optional()
      .meta({ description: 'Det, folk søger på, og hvad de skal finde' }),
  })
  .meta({
    id: 'Expectations',
    description:
      'Det, dokumenterne siger, at filerne skal komme til: data/expectations.yaml. Afvigelser er en advarsel',
  });

export type Expectations = z.infer<typeof expectationsSchema>;
