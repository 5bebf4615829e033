import { z } from 'zod';
import { keyOf } from '../value/field-meta.ts';
import { cellSchema, stateSchema } from '../value/cell.ts';
import { chartSchema } from './chart.ts';
import { periodSchema } from '../value/period.ts';
import { dateSchema, idSchema, textSchema, webAddressSchema } from '../value/field.ts';
import { originSchema } from '../value/origin.ts';
import { populationSchema } from './population.ts';
import { remarkSchema } from './remark.ts';
import { targetGroupsSchema } from './target-group.ts';
import { unitSchema } from '../value/unit.ts';

/** What a cell can know about itself; said on the figure, a column, a section or a row, the nearest one wins. */
const dimensions = {
  place: keyOf('place').optional(),
  period: periodSchema.optional(),
  group: keyOf('group').optional(),
  measure: keyOf('measure').optional(),
  unit: unitSchema.optional(),
  population: populationSchema.optional(),
  definition: textSchema.optional().meta({
    description:
      'Hvad tallet tæller anderledes end målingens definition: "uden efterløn". Forskellige kan ikke sammenlignes',
  }),
  decimals: z.int().min(0).max(3).optional().meta({ description: 'Antal decimaler, som dokumentet trykker' }),
  suffix: z
    .string()
    .optional()
    .meta({ description: 'Det, dokumentet trykker lige efter hvert tal, fx "%" eller " pct."' }),
};

const noteRefs = z
  .array(z.string().meta({ refers: 'note' }))
  .min(1)
  .optional()
  .meta({ description: 'Noter, der hører til' });

const columnSchema = z.strictObject({
  id: idSchema,
  title: textSchema.meta({ description: 'Overskriften, som dokumentet trykker den' }),
  over: textSchema.optional().meta({ description: 'Overskriften over flere kolonner, som dokumentet trykker den' }),
  ...dimensions,
  total: z.literal(true).optional().meta({ description: 'Kolonnen er summen af de andre i samme enhed' }),
  changeOf: keyOf('column')
    .optional()
    .meta({ description: 'Kolonnen, som denne er udviklingen i; perioden og enheden står i rækken under change' }),
  shareOf: keyOf('column').optional().meta({ description: 'Kolonnen med det antal, som andelen er regnet af' }),
  notes: noteRefs,
});

const sectionSchema = z
  .strictObject({ id: idSchema, title: textSchema, ...dimensions, notes: noteRefs })
  .meta({ description: 'Overskrift over en gruppe rækker' });

const rowSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  detail: textSchema
    .optional()
    .meta({ description: 'Resten af rækkens navn, som dokumentet trykker det; sættes mindre under label' }),
  section: keyOf('section').optional(),
  ...dimensions,
  measures: z
    .partialRecord(unitSchema, keyOf('measure'))
    .optional()
    .meta({ description: 'Rækkens måling efter kolonnens enhed, når rækken har både antal og andele' }),
  change: z
    .strictObject({ period: periodSchema, unit: unitSchema })
    .optional()
    .meta({ description: 'Hvornår og i hvilken enhed rækkens udvikling er målt, for kolonner med changeOf' }),
  total: z.literal(true).optional().meta({ description: 'Rækken er summen af de andre i sit afsnit' }),
  notes: noteRefs,
  values: z.array(cellSchema).min(1),
});

const figureRemarkSchema = remarkSchema
  .extend({
    cells: z
      .array(z.string().meta({ refers: 'spot' }))
      .min(1)
      .optional()
      .meta({ description: 'Celler, som bemærkningen gælder: række/kolonne; de står under den som links' }),
  })
  .meta({ id: 'FigureRemark', description: 'Bemærkning om kilden til en tabel' });

const noteSchema = z.strictObject({
  id: idSchema.optional().meta({ description: 'Nøgle, når en række, kolonne eller celle viser hen til noten' }),
  text: textSchema,
});

/** A table of a document, as an editor writes it: data/<year>/figures/<id>.yaml. */
export const figureSchema = z
  .strictObject({
    label: textSchema.meta({ description: 'Som dokumentet kalder den: "Tabel 8"' }),
    order: z.number().meta({ description: 'Plads i rækkefølgen, fx 10.1' }),
    title: textSchema.meta({ description: 'Titlen, som dokumentet trykker den' }),
    what: textSchema.meta({ description: 'Hvad der er målt, i én sætning' }),
    ...dimensions,
    source: z
      .array(
        z.strictObject({
          name: textSchema,
          table: textSchema.optional().meta({ description: 'Kildens egen tabel' }),
          webAddress: webAddressSchema.optional(),
        }),
      )
      .meta({ description: 'Kilder, som dokumentet nævner; tom, når det ikke nævner nogen' }),
    origin: originSchema,
    retrieved: dateSchema.optional().meta({ description: 'Hvornår tallene er hentet, hvor dokumentet siger det' }),
    provisional: textSchema.optional().meta({ description: 'Hvorfor tallene er foreløbige' }),
    marks: z
      .record(
        z.string(),
        z.strictObject({
          state: stateSchema,
          text: textSchema.optional().meta({ description: 'Hvad tegnet betyder, hvor dokumentet siger det' }),
        }),
      )
      .optional()
      .meta({ description: 'Tegn i tabellen, som ikke er tal' }),
    columns: z.array(columnSchema).min(1),
    sections: z.array(sectionSchema).min(1).optional(),
    rows: z.array(rowSchema).min(1),
    notes: z.array(noteSchema).min(1).optional(),
    remarks: z.array(figureRemarkSchema).min(1).optional(),
    cautions: z.array(textSchema).min(1).optional().meta({
      description: 'Det, man skal vide, før man læser tallene; står ved diagrammet i stedet for målingernes brud',
    }),
    targetGroups: targetGroupsSchema,
    smallCounts: textSchema.optional().meta({ description: 'Hvorfor antal på 1-4 personer må stå' }),
    chart: chartSchema.optional(),
  })
  .meta({ id: 'Figure', description: 'Tabel med diagram: data/<år>/figures/<nøgle>.yaml' });

export type FigureInput = z.infer<typeof figureSchema>;
export type ColumnInput = FigureInput['columns'][number];
export type RowInput = FigureInput['rows'][number];
export type SectionInput = NonNullable<FigureInput['sections']>[number];
export type FigureRemark = z.infer<typeof figureRemarkSchema>;
export type Note = NonNullable<FigureInput['notes']>[number];

/** What may be said on the figure, a column, a section or a row alike. */
export type Dimension = keyof typeof dimensions;
