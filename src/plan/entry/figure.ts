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

const ownLayout = 'Det er tabellens egen opstilling. Tallene holdes op celle for celle.';

/** What a cell can know about itself; said on the figure, a column, a section or a row, the nearest one wins. */
const dimensions = {
  place: keyOf('place')
    .optional()
    .meta({ compared: { label: 'Sted', how: 'Kommunens tal for sig, og andre steders ved siden af.' } }),
  period: periodSchema.optional().meta({
    compared: {
      label: 'Periode',
      how: 'En måned holdes ikke op mod et kvartal. Samme del af året vælges, hvor begge år har den.',
    },
  }),
  group: keyOf('group')
    .optional()
    .meta({ compared: { label: 'Gruppe', how: 'Kun tal om den samme gruppe holdes op mod hinanden.' } }),
  measure: keyOf('measure')
    .optional()
    .meta({ compared: { label: 'Måling', how: 'Kun tal om det samme holdes op mod hinanden.' } }),
  unit: unitSchema.optional().meta({ compared: { label: 'Enhed', how: 'Enheden er målingens, så den er den samme.' } }),
  population: populationSchema.optional().meta({
    compared: { label: 'Hvem tallet tæller', how: 'Er aldrene ikke de samme, bliver forskellen ikke regnet ud.' },
  }),
  definition: textSchema.optional().meta({
    description:
      'Hvad tallet tæller anderledes end målingens definition: "uden efterløn". Forskellige kan ikke sammenlignes',
    compared: { label: 'Optællingen', how: 'Er tallene gjort op på hver sin måde, bliver forskellen ikke regnet ud.' },
  }),
  decimals: z
    .int()
    .min(0)
    .max(3)
    .optional()
    .meta({
      description: 'Antal decimaler, som dokumentet trykker',
      compared: { label: 'Decimaler', how: 'Forskellen vises med det nøjagtigste af de to tals decimaler.' },
    }),
  suffix: z
    .string()
    .optional()
    .meta({
      description: 'Det, dokumentet trykker lige efter hvert tal, fx "%" eller " pct."',
      compared: {
        label: 'Tegn efter tallet',
        whyNot: ownLayout,
      },
    }),
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
    label: textSchema.meta({
      description: 'Som dokumentet kalder den: "Tabel 8"',
      compared: { label: 'Tabellens nummer', whyNot: 'Dokumenterne nummererer hver for sig.' },
    }),
    order: z.number().meta({
      description: 'Plads i rækkefølgen, fx 10.1',
      compared: { label: 'Tabellens plads', whyNot: 'Dokumenterne nummererer hver for sig.' },
    }),
    title: textSchema.meta({
      description: 'Titlen, som dokumentet trykker den',
      compared: {
        label: 'Tabellens titel',
        whyNot: 'Det er målingen, der siger, om to tabeller handler om det samme.',
      },
    }),
    what: textSchema.meta({
      description: 'Hvad der er målt, i én sætning',
      compared: {
        label: 'Hvad tabellen viser',
        whyNot: 'Det er målingen, der siger, om to tabeller handler om det samme.',
      },
    }),
    ...dimensions,
    source: z
      .array(
        z.strictObject({
          name: textSchema,
          table: textSchema.optional().meta({ description: 'Kildens egen tabel' }),
          webAddress: webAddressSchema.optional(),
        }),
      )
      .meta({
        description: 'Kilder, som dokumentet nævner; tom, når det ikke nævner nogen',
        compared: {
          label: 'Kilde',
          whyNot: 'Kilden står ved hver tabel. Skifter den register, er det et brud i målingen.',
        },
      }),
    origin: originSchema.meta({
      compared: { label: 'Hvor tabellen står', whyNot: 'Stedet i dokumentet ændrer ikke tallene.' },
    }),
    retrieved: dateSchema.optional().meta({
      description: 'Hvornår tallene er hentet, hvor dokumentet siger det',
      compared: { label: 'Hvornår tallene er hentet', whyNot: 'Det står ved tabellen.' },
    }),
    provisional: textSchema.optional().meta({
      description: 'Hvorfor tallene er foreløbige',
      compared: { label: 'Foreløbige tal', how: 'Det står ved forskellen.' },
    }),
    marks: z
      .record(
        z.string(),
        z.strictObject({
          state: stateSchema,
          text: textSchema.optional().meta({ description: 'Hvad tegnet betyder, hvor dokumentet siger det' }),
        }),
      )
      .optional()
      .meta({
        description: 'Tegn i tabellen, som ikke er tal',
        compared: { label: 'Tegn i stedet for tal', whyNot: 'Et tegn er ikke et tal og kan ikke holdes op mod et.' },
      }),
    columns: z
      .array(columnSchema)
      .min(1)
      .meta({
        compared: { label: 'Kolonner', whyNot: ownLayout },
      }),
    sections: z
      .array(sectionSchema)
      .min(1)
      .optional()
      .meta({
        compared: {
          label: 'Afsnit i tabellen',
          whyNot: ownLayout,
        },
      }),
    rows: z
      .array(rowSchema)
      .min(1)
      .meta({ compared: { label: 'Tallene', how: 'Celle for celle, når måling, gruppe og sted er ens.' } }),
    notes: z
      .array(noteSchema)
      .min(1)
      .optional()
      .meta({ compared: { label: 'Noter', whyNot: 'De gælder den ene tabel og står ved den.' } }),
    remarks: z
      .array(figureRemarkSchema)
      .min(1)
      .optional()
      .meta({ compared: { label: 'Bemærkninger til tabellen', whyNot: 'De gælder det ene dokument.' } }),
    cautions: z
      .array(textSchema)
      .min(1)
      .optional()
      .meta({
        description: 'Det, man skal vide, før man læser tallene; står ved diagrammet i stedet for målingernes brud',
        compared: { label: 'Forbehold', whyNot: 'De gælder den ene tabel og står ved den.' },
      }),
    targetGroups: targetGroupsSchema.meta({
      compared: { label: 'Tabellens målgrupper', whyNot: 'Tallene holdes op gruppe for gruppe.' },
    }),
    smallCounts: textSchema.optional().meta({
      description: 'Hvorfor antal på 1-4 personer må stå',
      compared: { label: 'Små antal', whyNot: 'Det siger, hvorfor de må stå.' },
    }),
    chart: chartSchema.optional().meta({
      compared: { label: 'Diagram', whyNot: 'Hver plan har sit. Her tegnes et nyt, hvor tallene kan sammenlignes.' },
    }),
  })
  .meta({ id: 'Figure', description: 'Tabel med diagram: data/<år>/figures/<nøgle>.yaml' });

export type FigureInput = z.infer<typeof figureSchema>;
export type ColumnInput = FigureInput['columns'][number];
export type RowInput = FigureInput['rows'][number];
export type FigureRemark = z.infer<typeof figureRemarkSchema>;
export type Note = NonNullable<FigureInput['notes']>[number];

/** What may be said on the figure, a column, a section or a row alike. */
export type Dimension = keyof typeof dimensions;
