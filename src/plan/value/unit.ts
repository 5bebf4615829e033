import { z } from 'zod';
import { idSchema, textSchema } from './field.ts';

interface Traits {
  /** Decimals to print where nothing else is said. */
  decimals?: number | undefined;
  /** Counts things one by one that a measure names itself: a number of it is a whole one, and a sentence needs no unit. */
  counted?: true | undefined;
  /** Counts people, so that a small number can point to a person. */
  people?: true | undefined;
  /** A share: its differences are in percentage points. */
  share?: true | undefined;
}

/** The units that every library has; their words stand in words/labels.ts. Percentages are stored as percentages: 16.8, not 0.168. */
export const units = {
  personer: { counted: true, people: true },
  // People made into full time are rounded.
  fuldtidspersoner: { counted: true, people: true },
  elever: { counted: true, people: true },
  forloeb: { counted: true, people: true },
  virksomheder: { counted: true },
  arbejdspladser: { counted: true },
  samtaler: { decimals: 1 },
  placering: {},
  uger: { decimals: 1 },
  kr: {},
  pct: { decimals: 1, share: true },
  procentpoint: { decimals: 1 },
} as const satisfies Record<string, Traits>;

export type CommonUnit = keyof typeof units;

/** A unit that a library has beside those: what it is called after a number, and what may be done with numbers in it. */
export const ownUnitSchema = z
  .strictObject({
    id: idSchema,
    one: textSchema.meta({ description: 'Som enheden står efter tallet 1: "dag"' }),
    many: textSchema.meta({ description: 'Som den står efter andre tal og over tabeller og diagrammer: "dage"' }),
    decimals: z
      .int()
      .min(0)
      .max(3)
      .optional()
      .meta({ description: 'Antal decimaler, hvor tabellen ikke siger andet; 0, når det udelades' }),
    counted: z.literal(true).optional().meta({
      description:
        'Hele ting, som målingens navn selv nævner (sager, boliger): ingen decimaler, og sætninger siger kun tallet. Tid og penge er det ikke',
    }),
    people: z.literal(true).optional().meta({ description: 'Der tælles mennesker: antal på 1-4 bliver ikke vist' }),
    share: z
      .literal(true)
      .optional()
      .meta({ description: 'En andel fra 0 til 100: forskellen på to af dem er i procentpoint' }),
  })
  .meta({ id: 'OwnUnit', description: 'En enhed, som kun dette websted bruger' });

export type OwnUnit = z.infer<typeof ownUnitSchema>;

/** A unit as the model has it: by its key where every library has it, else all that the library says of its own. */
export type Unit = CommonUnit | OwnUnit;

/** The key of a unit, as files name it. That there is such a unit is asked of the whole library (rules/unit-names.ts). */
export const unitSchema = idSchema.meta({
  id: 'Unit',
  refers: 'unit',
  description: `Enhed: ${Object.keys(units).join(', ')}, eller en fra data/units.yaml`,
});

/** The unit of a key; the same one each time, so that units are the same where they are identical. */
export const findUnit = (id: string, own: readonly OwnUnit[]): Unit | undefined =>
  isCommon(id) ? id : own.find((unit) => unit.id === id);

export const isCommon = (id: string): id is CommonUnit => Object.hasOwn(units, id);

export const unitKey = (unit: Unit): string => (typeof unit === 'string' ? unit : unit.id);

const traitsOf = (unit: Unit): Traits => (typeof unit === 'string' ? units[unit] : unit);

/** The decimals of a number in a unit, where nothing else is said. */
export const decimalsOf = (unit: Unit): number => traitsOf(unit).decimals ?? 0;

/** Whether a unit counts things, so that a number of it is a whole one. */
export const isCounted = (unit: Unit): boolean => traitsOf(unit).counted ?? countsPeople(unit);

export const isShare = (unit: Unit): boolean => traitsOf(unit).share ?? false;

/** The unit of a difference between two values: percentage points between two shares, else the unit itself. */
export const unitOfDifference = (unit: Unit): Unit => (isShare(unit) ? 'procentpoint' : unit);

export const countsPeople = (unit: Unit): boolean => traitsOf(unit).people ?? false;

/** Whether a number in this unit is printed as it was counted: people made into full time, and money, are rounded. */
export const isExact = (unit: Unit): boolean =>
  unit !== 'fuldtidspersoner' && (isCounted(unit) || unit === 'placering');
