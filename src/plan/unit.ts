import { z } from 'zod';

interface Unit {
  /** As it stands after a number. */
  label: string;
  /** Decimals to print where nothing else is said. */
  decimals: number;
  /** Counts people, so that a small number can point to a person. */
  people?: boolean;
  /** Counted one by one: the number is no rounded one. */
  whole?: true;
  /** A share: its differences are in percentage points. */
  share?: boolean;
}

/** The units that a figure may be in. Percentages are stored as percentages: 16.8, not 0.168. */
export const units = {
  personer: { label: 'personer', decimals: 0, people: true, whole: true },
  fuldtidspersoner: { label: 'fuldtidspersoner', decimals: 0, people: true },
  elever: { label: 'elever', decimals: 0, people: true, whole: true },
  forloeb: { label: 'forløb', decimals: 0, people: true, whole: true },
  virksomheder: { label: 'virksomheder', decimals: 0, whole: true },
  arbejdspladser: { label: 'arbejdspladser', decimals: 0, whole: true },
  samtaler: { label: 'samtaler', decimals: 1 },
  placering: { label: 'placering', decimals: 0, whole: true },
  uger: { label: 'uger', decimals: 1 },
  kr: { label: 'kr.', decimals: 0 },
  pct: { label: 'pct.', decimals: 1, share: true },
  procentpoint: { label: 'procentpoint', decimals: 1 },
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof units;

export const unitSchema = z
  .enum(Object.keys(units) as [UnitId, ...UnitId[]])
  .meta({ id: 'Unit', description: 'Enhed' });

/** The unit of a difference between two values: percentage points between two shares, else the unit itself. */
export const unitOfDifference = (unit: UnitId): UnitId => (isShare(unit) ? 'procentpoint' : unit);

export const countsPeople = (unit: UnitId): boolean => 'people' in units[unit];

/** Whether a number in this unit is counted and not rounded. */
export const isCounted = (unit: UnitId): boolean => 'whole' in units[unit];

export const isShare = (unit: UnitId): boolean => 'share' in units[unit];
