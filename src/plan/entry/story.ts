import { z } from 'zod';
import { keyOf } from '../value/field-meta.ts';
import { textSchema } from '../value/field.ts';
import type { Written } from './chapter.ts';

/** The parts that the text for a target group has, in this order. Their headings stand in words/labels.ts. */
export const storyParts = ['wanted', 'happened', 'outcome'] as const;
export type StoryPart = (typeof storyParts)[number];

/** How many words a part may have: the answer stands in the first view of a phone. */
export const wordsInPart = 70;

const barsSchema = z
  .strictObject({
    title: textSchema.meta({ description: 'Det, tallene viser, uden tal: "En større andel var i et tilbud"' }),
    cells: z
      .array(z.string().meta({ refers: 'cell' }))
      .min(1)
      .max(4)
      .meta({
        description:
          'Kommunens tal, ældste først: 2019/tabel-1/raekke/kolonne. Det nærmeste sted, som tabellen også har, kommer med af sig selv',
      }),
    note: textSchema.optional().meta({ description: 'Hvad tallene ikke siger, i én sætning' }),
  })
  .meta({ id: 'Bars', description: 'Et lille diagram med en søjle for hvert tal' });

export type BarsInput = z.infer<typeof barsSchema>;

/** What stands above the text for a target group: content/maalgrupper/<id>.mdx. */
export const storySchema = z
  .strictObject({
    title: textSchema.meta({ description: 'Sidens overskrift: "Unge på uddannelseshjælp"' }),
    today: z
      .array(
        z.strictObject({
          term: keyOf('term').meta({ description: 'Ordet i ordbogen, som har kilden' }),
          text: textSchema.meta({ description: 'Én sætning med det, som ordbogen siger under now' }),
        }),
      )
      .min(1)
      .max(3)
      .optional()
      .meta({ description: 'Hvad ydelsen hedder i dag, når det er noget andet' }),
    charts: z.array(barsSchema).min(1).max(3).optional().meta({ description: 'To-tre tal om netop denne målgruppe' }),
    unknown: z
      .array(textSchema)
      .min(1)
      .max(5)
      .optional()
      .meta({ description: 'Det, dokumenterne ikke siger om målgruppen, det vigtigste først' }),
    onward: z
      .array(z.strictObject({ text: textSchema, address: textSchema.meta({ description: 'Fx /2019/lokale-maal/' }) }))
      .min(1)
      .max(7)
      .optional()
      .meta({ description: 'Hvor man kan læse videre' }),
  })
  .meta({ id: 'Story', description: 'Det øverste i en målgruppes tekst, mellem de to linjer ---' });

export type StoryInput = z.infer<typeof storySchema>;

/** What the plans wanted for a target group, what happened, and what came of it, as editors tell it. */
export interface Story extends StoryInput, Written {
  kind: 'story';
  year?: undefined;
}

/** The components that a story may use: what stands in a line. It is short, and the page has the rest. */
export const storyComponents: readonly string[] = ['Value', 'Difference', 'Term', 'Image'];
