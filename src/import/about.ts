import type { Shelves } from '../plan/library/library.ts';
import { unitKey } from '../plan/value/unit.ts';
import { isSource } from './around.ts';
import type { Arranged, Named } from './arrange.ts';
import type { Content } from './contents.ts';
import type { Frame } from './frame.ts';
import { dimensionsIn, unitIn, type Dimensions } from './names.ts';
import { withAllDecimals } from './scale.ts';
import type { Choices, TableCell } from './table.ts';

interface Surroundings {
  frame: Frame;
  title: string | undefined;
  choices: Choices;
  shelves: Shelves;
}

/** What each cell is about: what its row says, else its column, else what was chosen, else what stands over the table. */
export function withDimensions(
  contents: readonly Content[][],
  shape: Arranged,
  { frame, title, choices, shelves }: Surroundings,
): TableCell[][] {
  const over = merged(
    [
      ...shape.common,
      ...frame.titles.filter((text) => !isSource(text)),
      ...(title ? [title] : []),
      ...frame.nameHeads,
    ].map((text) => unsureOfUnit(dimensionsIn(text, shelves), text)),
  );
  const ofNamed = (named: Named): Dimensions => merged(named.says.map((text) => dimensionsIn(text, shelves)));
  const columns = shape.columns.map(ofNamed);
  const { place, period, group, measure, unit } = choices;
  const chosen = merged([{ place, period, group, measure, unit }]);
  const cells = contents.map((row, r) => {
    const ofRow = ofNamed(shape.rows[r]!);
    return row.map(({ suffix, loose, ...content }, c) => {
      const said = merged([ofRow, columns[c]!, chosen, over]);
      const own = suffix && unitIn(suffix, shelves);
      // What stands over the table may well name a unit that its numbers are shares of.
      const near = merged([ofRow, columns[c]!, chosen]).unit;
      const measure = ofUnit(said.measure, merged([ofRow, columns[c]!, chosen]).measure, own ?? near, shelves);
      const unit = own ?? near ?? unitOfMeasure(measure, shelves) ?? over.unit;
      return { cell: { ...content, ...said, measure, unit }, isLoose: loose === true };
    });
  });
  return withAllDecimals(cells, shelves);
}

/** "Antal personer og fuldtidspersoner i pct." over a table is of two kinds of columns, and does not say which is which. */
const unsureOfUnit = (said: Dimensions, text: string): Dimensions =>
  /(?<!\p{L})antal(?!\p{L}).* og .*(?:andel|pct|procent|%)/isu.test(text) ? { ...said, unit: undefined } : said;

/** A measure that a title alone names is not meant where the numbers are in another unit. */
function ofUnit(
  measure: string | undefined,
  said: string | undefined,
  unit: string | undefined,
  shelves: Shelves,
): string | undefined {
  return said === undefined && unit !== undefined && unitOfMeasure(measure, shelves) !== unit ? undefined : measure;
}

function unitOfMeasure(measure: string | undefined, { measures }: Shelves): string | undefined {
  const unit = measures.find(({ id }) => id === measure)?.unit;
  return unit && unitKey(unit);
}

/** The first that says something of a thing is heard. */
const merged = (all: readonly Dimensions[]): Dimensions =>
  Object.assign(
    {},
    ...all
      .toReversed()
      .map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined))),
  ) as Dimensions;
