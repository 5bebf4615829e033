import { z } from 'zod';
import { keyOf } from '../value/field-meta.ts';
import { textSchema } from '../value/field.ts';

/** What a mark of a chart can stand for: something that the cells of a figure know about themselves. */
export const encodingSchema = z
  .enum(['place', 'period', 'group', 'measure', 'section'])
  .meta({ id: 'Encoding', description: 'Hvad diagrammet fordeler cellerne på' });

export type Encoding = z.infer<typeof encodingSchema>;

const common = {
  title: textSchema.meta({ description: 'Hvad diagrammet viser, som en sætning uden tal' }),
  reading: textSchema.meta({ description: 'Hvad man skal se, én sætning; dens tal skal stå i tabellen' }),
  rows: z.array(keyOf('row')).min(1).optional().meta({ description: 'Kun disse rækker' }),
  columns: z.array(keyOf('column')).min(1).optional().meta({ description: 'Kun disse kolonner' }),
  target: keyOf('goal').optional().meta({ description: 'Mål, hvis måltal tegnes som en linje' }),
};

/** How a figure is drawn: the kind of chart, what its axes and colours stand for, and which cells take part. */
export const chartSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('line'), ...common, series: encodingSchema }),
    z.strictObject({ kind: z.literal('slope'), ...common, series: encodingSchema }),
    z.strictObject({ kind: z.literal('bar'), ...common, category: encodingSchema }),
    z.strictObject({ kind: z.literal('grouped-bar'), ...common, category: encodingSchema, series: encodingSchema }),
    z.strictObject({ kind: z.literal('dot'), ...common, category: encodingSchema, series: encodingSchema }),
  ])
  .meta({ id: 'Chart', description: 'Diagram' });

/** So many series can be told apart by shape, dash and tone together; a chart of more is refused. */
export const maxSeries = 6;

export type ChartInput = z.infer<typeof chartSchema>;
export type ChartKind = ChartInput['kind'];
