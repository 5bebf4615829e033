import { z } from 'zod';

interface Unit {
  /** Decimals to print where nothing else is said. */
  decimals: number;
  /** Counts people, so that a small number can point to a person. */
  people?: boolean;
  /** A share: its differences are in percentage points. */
  share?: boolean;
}

/** The units that a figure may be in; their words stand in words/labels.ts. Percentages are stored as percentages: 16.8, not 0.168. */
export const units = {
  personer: { decimals: 0, people: true },
  fuldtidspersoner: { decimals: 0, people: true },
  elever: { decimals: 0, people: true },
  forloeb: { decimals: 0, people: true },
  virksomheder: { decimals: 0 },
  arbejdspladser: { decimals: 0 },
  samtaler: { decimals: 1 },
  placering: { decimals: 0 },
  uger: { decimals: 1 },
  kr: { decimals: 0 },
  pct: { decimals: 1, share: true },
  procentpoint: { decimals: 1 },
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof units;

export const unitSchema = z
  .enum(Object.keys(units) as [UnitId, ...UnitId[]])
  .meta({ id: 'Unit', description: 'Enhed' });

/** Whether a unit counts things, so that a number of it is a whole one. */
export const isCounted = (unit: UnitId): boolean => units[unit].decimals === 0 && unit !== 'kr' && unit !== 'placering';

export const isShare = (unit: UnitId): boolean => 'share' in units[unit];

/** The unit of a difference between two values: percentage points between two shares, else the unit itself. */
export const unitOfDifference = (unit: UnitId): UnitId => (isShare(unit) ? 'procentpoint' : unit);

export const countsPeople = (unit: UnitId): boolean => 'people' in units[unit];

/** Whether a number in this unit is printed as it was counted: people made into full time, and money, are rounded. */
export const isExact = (unit: UnitId): boolean =>
  units[unit].decimals === 0 && unit !== 'kr' && unit !== 'fuldtidspersoner';
