import { firstEdition, nextEdition, withTexts, type CorrectionEntry } from '../../scripts/seal/sealing.ts';
import { buildShelves } from '../../src/plan/library/library.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';
import { createReader, type Files } from '../../src/read/read-library.ts';

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** A library with a plan sealed as it stands, as `npm run adopt -- <plan> --seal` leaves it. */
export const withSeal = (files: Files, year: PlanYear): Files =>
  withTexts(files, firstEdition(files, year, createReader()).texts);

const mistake: CorrectionEntry = {
  kind: 'mistake',
  date: '2022-02-01',
  what: 'Et tal er rettet.',
  why: 'Det var skrevet forkert af.',
  decided: { body: 'Jobcentret', date: '2022-01-31' },
};

/** A library with what is changed in a sealed plan as its next edition, as `npm run correct` leaves it; the same where it is not sealed. */
export function withEdition(files: Files, year: PlanYear, said: Partial<CorrectionEntry> = {}): Files {
  const reader = createReader();
  const seal = buildShelves(reader(files).entries).seals.find((each) => each.year === year);
  return seal ? withTexts(files, nextEdition(files, seal, { ...mistake, ...said }, reader).texts) : files;
}

/** A step from one edition to the next: what was written before, where it stands, and what is said of the correction. */
export interface Step {
  file: string;
  before: string;
  after: string;
  said: Partial<CorrectionEntry>;
}

/**
 * A library of which a plan has come to what it is in several editions: its files as they are now are those of the last one,
 * and of the first one with each step taken back.
 */
export function throughEditions(files: Files, year: PlanYear, steps: readonly Step[]): Files {
  const first = steps.reduceRight((now, { file, before, after }) => replaced(now, file, after, before), files);
  return steps.reduce(
    (now, { file, before, after, said }) => withEdition(replaced(now, file, before, after), year, said),
    withSeal(first, year),
  );
}

/** A library with one text in place of another in one of its files. */
export function replaced(files: Files, file: string, from: string, to: string): Files {
  const text = decode(files.get(file));
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  return withTexts(files, new Map([[file, text.replace(from, () => to)]]));
}
