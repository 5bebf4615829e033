import { firstEdition, nextEdition, withTexts, type CorrectionEntry } from '../../scripts/seal/sealing.ts';
import { inventedFiles } from './libraries.ts';
import { buildShelves } from '../../src/plan/library/library.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';
import type { Files } from '../../src/read/read-library.ts';
import { readLibrary } from './read-library.ts';

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** A library with a plan sealed as it stands, as `npm run adopt -- <plan> --seal` leaves it. */
export const withSeal = (files: Files, year: PlanYear): Files =>
  withTexts(files, firstEdition(files, year, readLibrary).texts);

const mistake: CorrectionEntry = {
  kind: 'mistake',
  date: '2022-02-01',
  what: 'Et tal er rettet.',
  why: 'Det var skrevet forkert af.',
  decided: { body: 'Jobcentret', date: '2022-01-31' },
};

/** A library with what is changed in a sealed plan as its next edition, as `npm run correct` leaves it; the same where it is not sealed. */
export function withEdition(files: Files, year: PlanYear, said: Partial<CorrectionEntry> = {}): Files {
  if (!files.has(`data/${year}/seal.json`)) return files;
  const seal = buildShelves(readLibrary(files).entries).seals.find((each) => each.year === year);
  return withTexts(files, nextEdition(files, seal!, { ...mistake, ...said }, readLibrary).texts);
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
function throughEditions(files: Files, year: PlanYear, steps: readonly Step[]): Files {
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

/** The invented municipality's library, of which the plan for 2019 has come to what it is by a correction of each kind. */
export const inventedEditions = (): Files => throughEditions(inventedFiles(), '2019', steps);

const steps: readonly Step[] = [
  {
    file: 'data/2019/figures/tabel-3.yaml',
    before: 'values: [10.8, 25.5]',
    after: 'values: [10.8, 23.5]',
    said: { what: 'Andelen for august i Tabel 3 er rettet.', why: 'Tallet var skrevet forkert af.' },
  },
  {
    file: 'data/2019/figures/tabel-2.yaml',
    before: 'values: [321, 2.1',
    after: 'values: [323, 2.1',
    said: {
      kind: 'new-figures',
      date: '2022-03-01',
      what: 'Tallet for sygedagpenge er det endelige.',
      why: 'Det var foreløbigt.',
    },
  },
  {
    file: 'content/2019/loentimer.mdx',
    before: 'Dokumentet forklarer ikke, hvorfor',
    after: 'Dokumentet siger ikke, hvorfor',
    said: { kind: 'language', date: '2022-04-01', what: 'En sætning er gjort lettere.', why: 'Den var svær at læse.' },
  },
  {
    file: 'data/2019/goals/partnere.yaml',
    before: 'Mindst 45 virksomheder',
    after: 'Mindst 40 virksomheder',
    said: {
      date: '2022-05-01',
      what: 'Ordlyden af målet om partnerskabet er rettet.',
      why: 'Et tal i ordlyden var skrevet forkert af.',
      decided: { body: 'Byrådet', date: '2022-04-27', item: 'punkt 7' },
    },
  },
  {
    file: 'content/2019/loentimer.mdx',
    before: '(/2019/tal/tabel-5/).',
    after: '(/2019/tal/tabel-5/) og [Tabel 6](/2019/tal/tabel-6/).',
    said: { kind: 'addition', date: '2022-06-01', what: 'Teksten nævner Tabel 6.', why: 'Den manglede.' },
  },
];
