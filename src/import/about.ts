import type { Shelves } from '../plan/library/library.ts';
import { unitKey } from '../plan/value/unit.ts';
import { isSource } from './around.ts';
import type { Arranged, Named } from './arrange.ts';
import type { Content } from './contents.ts';
import type { Frame } from './frame.ts';
import { clausesOf, dimensionsIn, unitIn, type Dimensions } from './names.ts';
import { withAllDecimals } from './scale.ts';
import { isOfAbove, partOfAbove } from './whom.ts';
import type { Choices, TableCell } from './table.ts';

interface Surroundings {
  frame: Frame;
  title: string | undefined;
  /** The name of the sheet, where somebody gave it one. */
  sheet: string | undefined;
  choices: Choices;
  shelves: Shelves;
}

/** What each cell is about: what its row says, else its column, else what was chosen, else what stands over the table. */
export function withDimensions(
  contents: readonly Content[][],
  shape: Arranged,
  { frame, title, sheet, choices, shelves }: Surroundings,
): TableCell[][] {
  const texts = [
    ...shape.common,
    ...frame.titles.filter((text) => !isSource(text)),
    ...(title ? [title] : []),
    ...frame.nameHeads,
  ];
  // The name of a sheet is too loose to say what was measured.
  const { place: where, period: when, group: whom } = sheet === undefined ? {} : dimensionsIn(sheet, shelves);
  const over = merged([
    ...texts.map((text) => unsureOfUnit(dimensionsIn(text, shelves), text)),
    { place: where, period: when, group: whom },
  ]);
  const ofNamed = (named: Named): Dimensions => merged(named.says.map((text) => dimensionsIn(text, shelves)));
  const columns = inOrder(shape.columns, ofNamed, shelves);
  const rows = inOrder(shape.rows, ofNamed, shelves);
  const { place, period, group, measure, unit } = choices;
  const chosen = merged([{ place, period, group, measure, unit }]);
  const cells = contents.map((row, r) => {
    const ofRow = rows[r]!;
    return row.map(({ suffix, loose, ...content }, c) => {
      const said = merged([ofRow, columns[c]!, chosen, over]);
      const own = suffix && unitIn(suffix, shelves);
      // What stands over the table may well name a unit that its numbers are shares of.
      const near = merged([ofRow, columns[c]!, chosen]).unit;
      const measure = ofUnit(said.measure, merged([ofRow, columns[c]!, chosen]).measure, own ?? near, shelves);
      const unit = own ?? near ?? unitOfMeasure(measure, shelves) ?? over.unit;
      const whom = ownWhom(said, measure, shelves);
      return { cell: { ...content, ...said, ...whom, measure, unit }, isLoose: loose === true };
    });
  });
  return withAllDecimals(cells, shelves);
}

/** "Heraf kvinder" is of the same place, time and group as the row or column before it, which it is a part of. */
function inOrder(all: readonly Named[], ofNamed: (named: Named) => Dimensions, shelves: Shelves): Dimensions[] {
  let whole: Dimensions = {};
  return all.map((named) => {
    const own = ofNamed(named);
    const part = clausesOf(named.label).find(isOfAbove);
    if (part === undefined) return (whole = own);
    const { group, measure, population } = dimensionsIn(part, shelves);
    const isNamed = (group ?? measure ?? population) !== undefined;
    return merged([own, isNamed ? {} : partOfAbove(part), whole]);
  });
}

/** A measure knows its own ages: what says the same of its numbers says nothing more. */
function ownWhom({ population, ages }: Dimensions, measure: string | undefined, { measures }: Shelves): Dimensions {
  const usual = measures.find(({ id }) => id === measure)?.population?.ages;
  const isUsual = ages !== undefined && usual?.[0] === ages[0] && usual[1] === ages[1];
  return isUsual ? { population: undefined, ages: undefined } : { population, ages };
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

/** The first that says something of a thing is heard; ages go with the people that they are of. */
const merged = (all: readonly Dimensions[]): Dimensions =>
  all.toReversed().reduce<Dimensions>((said, each) => {
    const own = Object.entries(each).filter(([, value]) => value !== undefined);
    return { ...said, ...(each.population !== undefined && { ages: undefined }), ...Object.fromEntries(own) };
  }, {});
