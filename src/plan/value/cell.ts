import { z } from 'zod';

/**
 * Why a cell holds no ordinary number. `unexplained` is a mark that the document prints and does not define:
 * it is kept and never read as zero.
 */
export const states = [
  'zero',
  'rounds_to_zero',
  'not_applicable',
  'unavailable',
  'suppressed',
  'not_yet',
  'unexplained',
] as const;

export type State = (typeof states)[number];

export const stateSchema = z
  .enum(states)
  .meta({ id: 'State', description: 'Hvorfor cellen ikke har et almindeligt tal' });

/** The states in which a value may stand beside the state. */
export const statesWithValue: readonly State[] = ['zero', 'rounds_to_zero'];

const cellObjectSchema = z.strictObject({
  value: z.number().optional().meta({ description: 'Tallet, som cellen siger; "Fald på 1,2 pct." er -1.2' }),
  printed: z.string().min(1).optional().meta({ description: 'Det, dokumentet trykker, når det ikke blot er tallet' }),
  state: stateSchema.optional(),
  notes: z
    .array(z.string().meta({ refers: 'note' }))
    .min(1)
    .optional(),
  provisional: z.literal(true).optional(),
});

/**
 * A cell as an editor writes it: a number (`-0.0` keeps its sign), a mark that the figure lists under `marks`
 * (`"-"`), or an object where more is to be said.
 */
export const cellSchema = z
  .union([z.number(), z.string().min(1), cellObjectSchema], { error: 'cell' })
  .meta({ id: 'Cell', description: 'Celle: et tal, et tegn fra marks, eller {value, printed, state, notes}' });

export type CellInput = z.infer<typeof cellSchema>;
