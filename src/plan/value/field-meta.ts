import { idSchema } from './field.ts';
import { planYearNameSchema } from './plan-year.ts';

/** What a key of the library can name. */
export type InLibrary =
  | 'place'
  | 'group'
  | 'theme'
  | 'target-group'
  | 'document'
  | 'term'
  | 'measure'
  | 'offer'
  | 'plan'
  | 'figure'
  | 'goal';

/** What a key can name of the table in which it stands; `spot` is a cell by its row and column. */
const inTable = ['section', 'row', 'column', 'note', 'spot'] as const;
export type InTable = (typeof inTable)[number];

/** What a key can name; `cell` is a cell of any table, and of units every library has some. */
export type Referred = InLibrary | InTable | 'cell' | 'unit';

export const isInTable = (to: Referred): to is InTable => (inTable as readonly string[]).includes(to);

/** How a field is held against the same field of another plan, or why it is not: Danish sentences that readers get too. */
export type Compared = {
  /** What the field is to a reader. */
  label: string;
} & ({ how: string; whyNot?: never } | { whyNot: string; how?: never });

declare module 'zod' {
  interface GlobalMeta {
    /** What the key names, which has to be there. */
    refers?: Referred;
    /** It speaks for all that stands below the field, where nothing there speaks for itself. */
    compared?: Compared;
  }
}

/** The key of something else, which has to be there. */
export const keyOf = (refers: Referred): typeof idSchema => idSchema.meta({ refers });

/** The plan that something is about. Keys of figures and goals beside it are keys of that plan. */
export const planYearSchema = planYearNameSchema.meta({ refers: 'plan' });
