import { parse, parseDocument, stringify } from 'yaml';
import type { Files, ReadLibrary } from '../../src/read/read-library.ts';
import { hues } from '../../src/plan/entry/plan.ts';
import { withEdition } from './editions.ts';
import { readLibrary } from './read-library.ts';
import { lastYear, type PlanYear } from '../../src/plan/value/plan-year.ts';

/** What editors do to a library, done to whatever library there is: none of it needs to know what the library says. */
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The plan years that have a table, in order: a plan may have none. */
export const yearsWithNumbers = (files: Files): PlanYear[] =>
  [...new Set(readLibrary(files).library!.figures.map(({ year }) => year))].sort();

/** The library with one number corrected by its last digit, and the correction told: the first of a plan year that no text repeats. */
export function withCorrectedCell(files: Files, year: PlanYear): Files {
  for (const changed of corrections(files, readLibrary(files), year)) {
    const isOtherwiseFine = readLibrary(changed).problems.every(({ rule }) => rule === 'sealed-change');
    const corrected = isOtherwiseFine ? withEdition(changed, year) : changed;
    if (readLibrary(corrected).problems.length === 0) return corrected;
  }
  throw new Error(`every number of ${year} is repeated by a text`);
}

function* corrections(files: Files, { library }: ReadLibrary, year: PlanYear): Generator<Files> {
  for (const { file, rows } of library!.figures.filter((figure) => figure.year === year)) {
    for (const [r, { cells }] of rows.entries()) {
      for (const [c, { value, decimals, state }] of cells.entries()) {
        if (value === null || value < 10 || state !== undefined) continue;
        const document = parseDocument(decode(files.get(file)));
        if (typeof document.getIn(['rows', r, 'values', c]) !== 'number') continue;
        document.setIn(['rows', r, 'values', c], Number((value + 10 ** -decimals).toFixed(decimals)));
        yield new Map([...files, [file, encode(document.toString({ lineWidth: 0 }))]]);
      }
    }
  }
}

/** The library with a plan year after the newest: its plan and its first table, as an editor begins a year by copying. */
export function withAnotherYear(files: Files): { year: PlanYear; files: Files } {
  const { plans, figures } = readLibrary(files).library!;
  const newest = plans.at(-1)!;
  const year: PlanYear = `${lastYear(newest.year) + 1}`;
  const plan = {
    ...(parse(decode(files.get(newest.file))) as object),
    title: `Beskæftigelsesplan ${year}`,
    period: year,
    keyFigures: [],
    // Of its own document there is none: two plans are not rendered from the same.
    ownDocument: { extent: 'missing', text: 'Planen er ikke blandt dokumenterne endnu.' },
    hue: hues.find((hue) => plans.every((each) => each.hue !== hue)) ?? newest.hue,
  };
  const [figure] = figures.filter((each) => each.year === newest.year);
  const added = new Map([[`data/${year}/plan.yaml`, encode(stringify(plan))]]);
  if (figure) {
    // Its chart may draw a goal that the new year does not have yet.
    const table = { ...(parse(decode(files.get(figure.file))) as object), chart: undefined };
    added.set(`data/${year}/figures/${figure.id}.yaml`, encode(stringify(table)));
  }
  return { year, files: new Map([...files, ...added]) };
}
