import { z } from 'zod';
import { goalKinds } from '../plan/entry/goal.ts';
import { addresses, publishedKinds, type PublicAddress, type PublishedKind } from '../plan/publish/addresses.ts';
import { comparison } from './published-comparison.ts';
import {
  address,
  amount,
  corrected,
  origin,
  ownSchema,
  period,
  plan,
  printed,
  state,
  status,
  unit,
} from './published-fields.ts';

/**
 * What the JSON of the site holds, as a contract: version 1. Fields may come; none goes, and none changes what it means or
 * may hold. A change that breaks with that is a version 2 beside this one.
 */

const observation = z.looseObject({
  place: z.string(),
  period,
  group: z.string(),
  measure: z.string(),
  population: z.string().optional(),
  ages: z.array(z.int()).length(2).optional(),
  definition: z.string().optional(),
  unit,
  value: amount.meta({ description: 'Tallet, når dokumentet siger et; null er aldrig nul' }),
  decimals: z.int(),
  state,
  note: z.string(),
  row: z.string(),
  column: z.string(),
  printed,
});

const table = z.looseObject({
  id: z.string(),
  plan,
  label: z.string(),
  title: z.string(),
  unit: unit.nullable(),
  source: z.string(),
  origin,
  url: address,
  csv: address,
  json: address,
  columns: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      unit: unit.optional(),
      period: z.string().optional(),
      place: z.string().optional(),
    }),
  ),
  rows: z.array(
    z.looseObject({
      id: z.string(),
      label: z.string(),
      section: z.string().optional(),
      values: z.array(amount).meta({ description: 'I kolonnernes rækkefølge, ligesom states og printed' }),
      states: z.array(state),
      printed: z.array(printed),
    }),
  ),
});

const assessed = {
  target: z.number().optional(),
  between: z.array(z.number()).length(2).optional(),
  latest: z.number().optional(),
  unit: unit.optional(),
  measure: z.string().optional(),
  deadline: z.string().optional(),
  years: z
    .array(
      z.looseObject({
        period: z.string(),
        target: z.number(),
        latest: z.number().optional(),
        status: status.optional(),
      }),
    )
    .optional(),
};

const goal = z.looseObject({
  id: z.string(),
  plan,
  kind: z.enum(goalKinds),
  number: z.number().nullable(),
  forYear: plan.optional(),
  applies: plan.optional(),
  title: z.string(),
  wording: z.string().meta({ description: 'Målet, som dokumentet siger det' }),
  told: z.boolean().optional(),
  themeOnly: z.boolean().optional(),
  theme: z.string(),
  status,
  statusText: z.string(),
  baseline: z.number().optional(),
  ...assessed,
  parts: z.array(z.looseObject({ status, statusText: z.string(), ...assessed })).optional(),
  url: address,
  corrected,
});

const figure = z.looseObject({
  $schema: ownSchema,
  id: z.string(),
  plan,
  label: z.string(),
  title: z.string(),
  what: z.string(),
  source: z.string(),
  origin,
  citation: z.string(),
  url: address,
  corrected,
  observations: z.array(observation),
});

const measure = z.looseObject({
  $schema: ownSchema,
  id: z.string(),
  title: z.string(),
  definition: z.string(),
  unit,
  breaks: z.array(
    z.looseObject({ from: z.string(), effect: z.string(), cause: z.string(), groups: z.array(z.string()).optional() }),
  ),
  url: address,
  observations: z.array(
    observation.extend({ plan, table: z.string(), after: z.string().optional(), source: z.string(), url: address }),
  ),
});

const measureAbout = measure.omit({ $schema: true, observations: true }).extend({ csv: address, json: address });

const offer = z.looseObject({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  what: z.string(),
  audience: z.string(),
  plans: z.array(z.looseObject({ plan, text: z.string().nullable(), source: z.string() })),
  goals: z.array(z.looseObject({ plan, goal: z.string(), url: address })),
  effect: z.array(z.looseObject({ plan, text: z.string(), url: address })),
  url: address,
  corrected,
});

const term = z.looseObject({
  id: z.string(),
  term: z.string(),
  definition: z.string(),
  definitions: z.array(z.looseObject({ definition: z.string() })),
  synonyms: z.array(z.string()),
  now: z.string().nullable(),
  source: z.string(),
  url: address,
  corrected,
});

const chapter = z.looseObject({
  id: z.string(),
  plan: plan.optional(),
  kind: z.string(),
  title: z.string(),
  lead: z.string(),
  themes: z.array(z.string()),
  source: z.string().nullable(),
  url: address,
  sections: z.array(
    z.looseObject({
      title: z.string(),
      level: z.int(),
      aspect: z.string().nullable(),
      theme: z.string().nullable(),
      text: z.array(z.string()),
      url: address,
    }),
  ),
});

const seal = z.looseObject({
  plan: z.string(),
  edition: z.string(),
  date: z.string(),
  parts: z.record(z.string(), z.unknown()).meta({ description: 'Alt, hvad udgaven siger, del for del' }),
  before: z.string().optional().meta({ description: 'Fingeraftrykket af udgaven før' }),
});

/** The title of each kind of file in its JSON Schema. */
const published: Record<PublishedKind, { schema: z.ZodType; title: string }> = {
  figures: { schema: z.array(table), title: 'Alle tabeller, hver som den står i dokumentet' },
  goals: { schema: z.array(goal), title: 'Alle mål, og om de er nået' },
  measures: { schema: z.array(measureAbout), title: 'Hvad hvert nøgletal måler' },
  offers: { schema: z.array(offer), title: 'Alle tilbud og projekter, plan for plan' },
  terms: { schema: z.array(term), title: 'Ordbogen' },
  chapters: { schema: z.array(chapter), title: 'Kapitlernes tekst, afsnit for afsnit' },
  figure: { schema: figure, title: 'En tabel, celle for celle' },
  measure: { schema: measure, title: 'Et nøgletal gennem alle planer' },
  comparison: { schema: comparison, title: 'To planår holdt op mod hinanden' },
  seal: { schema: seal, title: 'Alt, hvad en udgave af en plan siger' },
};

/** The JSON Schema of each kind of published JSON, under its own address. */
export const publishedSchemas = (at: PublicAddress): { kind: PublishedKind; title: string; schema: object }[] =>
  publishedKinds.map((kind) => ({
    kind,
    title: published[kind].title,
    schema: {
      $id: at(addresses.publishedSchema(kind)),
      ...z.toJSONSchema(published[kind].schema),
      title: published[kind].title,
    },
  }));
