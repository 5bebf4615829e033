import { categoryOf, chartCells, chartTarget, encodedName, seriesOf } from '../library/chart-cells.ts';
import { maxSeries, type ChartInput } from '../entry/chart.ts';
import { joinList } from '../words/danish.ts';
import type { Cell, Figure } from '../library/figure.ts';
import { findGoal, type Shelves } from '../library/library.ts';
import { mixedCounts } from './chart-counts.ts';
import { encodingLabels, unitWords } from '../words/labels.ts';
import { overTime, seriesNames, spotOf, type Drawn, type Fault, type FindFault } from './chart-fault.ts';
import { measureTheSame } from './measured-twice.ts';
import { mixedPeriods, noCourse, undated, wrongPeriods } from './chart-lines.ts';
import { isObservation } from '../library/observation.ts';
import { targetFigures } from './target-figures.ts';
import type { Rule } from './rule.ts';

/**
 * A chart can be drawn, and cannot be drawn wrong: no two cells share a spot, all are in one unit, and its kind suits them. What stands in its way is said one thing at a time, the most basic first.
 */
export const charts: Rule = (context) => {
  const { shelves } = context;
  const faulty = shelves.figures.flatMap((figure) => {
    const { chart } = figure;
    if (!chart || !isWhole(figure, chart)) return [];
    const drawn: Drawn = { figure, chart, cells: chartCells(figure, chart), shelves };
    const fault = firstOf(drawn);
    if (!fault) return [];
    const { at, ...said } = fault;
    return [{ figure, finding: { file: figure.file, where: { path: ['chart', ...(at ? [at] : [])] }, ...said } }];
  });
  if (!faulty.some(({ finding }) => finding.rule === 'chart-without-target'))
    return faulty.map(({ finding }) => finding);
  // A goal that finds no numbers is told of in its own file.
  const toldOf = new Set(targetFigures(context).flatMap(({ file, severity }) => (severity ? [] : [file])));
  const goalOf = ({ year, chart }: Figure): string => findGoal(shelves, year, chart?.target ?? '')?.file ?? '';
  return faulty
    .filter(({ figure, finding }) => finding.rule !== 'chart-without-target' || !toldOf.has(goalOf(figure)))
    .map(({ finding }) => finding);
};

/** Rows and columns that the table does not have are the matter of table-references.ts. */
const isWhole = (figure: Figure, chart: ChartInput): boolean =>
  (['rows', 'columns'] as const).every(
    (key) => chart[key]?.every((id) => figure[key].some((each) => each.id === id)) ?? true,
  );

const noNumbers: FindFault = ({ cells }) =>
  cells.some(({ value }) => value !== null)
    ? undefined
    : {
        rule: 'chart-without-numbers',
        message: 'Diagrammet har ingen tal at vise: alle dets celler er tegn.',
        hint: 'Vælg andre rækker eller kolonner med rows og columns, eller fjern chart.',
      };

const mixedUnits: FindFault = ({ cells }) => {
  const found = [...new Set(cells.map(({ unit }) => unit))];
  if (found.length < 2) return undefined;
  const names = found.map((unit) => (unit ? unitWords(unit).many : 'ingen enhed'));
  return {
    rule: 'chart-mixes-units',
    message: `Diagrammet blander enheder på den samme akse: ${joinList(names)}`.replace(/\.?$/, '.'),
    hint: 'Vælg rækker eller kolonner i én enhed med rows og columns.',
  };
};

const mixedChanges: FindFault = ({ cells }) =>
  cells.every(({ isChange }) => isChange === cells[0]!.isChange)
    ? undefined
    : {
        rule: 'chart-mixes-changes',
        message: 'Diagrammet blander tal og deres udvikling på den samme akse.',
        hint: 'Vælg enten tallene eller kolonnen med changeOf, med columns.',
      };

/** Each cell says what the axis and the colours stand for. */
const unnamed: FindFault = ({ figure, chart, cells, shelves }) => {
  for (const by of [categoryOf(chart), seriesOf(chart)]) {
    const cell = by && cells.find((each) => encodedName(each, by, figure, shelves) === '');
    if (!cell) continue;
    // That a number of a measure does not say where it is from is told by itself.
    if (by === 'place' && cell.measure !== undefined && isObservation(cell)) return undefined;
    return {
      rule: 'chart-cell-unnamed',
      message: `Diagrammet fordeler tallene på ${encodingLabels[by]}, men ${spotOf(cell)} siger ikke hvilken.`,
      hint:
        by === 'section'
          ? 'Skriv section på rækken, eller vælg andre rækker med rows.'
          : `Skriv ${by} på rækken, kolonnen eller tabellen, eller vælg andre celler med rows og columns.`,
    };
  }
  return undefined;
};

/** Two cells with the same category and series: one would lie upon the other. */
const sharedSpot: FindFault = (drawn) => {
  const { figure, chart, cells, shelves } = drawn;
  const series = seriesOf(chart);
  // A measure is known by its name, and one that is not there has none to be told from others by.
  if ((series === 'measure' || categoryOf(chart) === 'measure') && !areMeasuresKnown(drawn)) return undefined;
  const spots = new Map<string, Cell>();
  for (const cell of cells) {
    const names = [categoryOf(chart), ...(series ? [series] : [])].map((by) => encodedName(cell, by, figure, shelves));
    const spot = JSON.stringify(names);
    const other = spots.get(spot);
    if (other && measureTheSame(other, cell)) return undefined;
    if (other) {
      return {
        rule: 'chart-shared-spot',
        message: `To celler har samme plads i diagrammet (${[...new Set(names)].join(', ')}): rækken ”${other.row}”, kolonnen ”${other.column}”, og rækken ”${cell.row}”, kolonnen ”${cell.column}”.`,
        hint: wayApart(other, cell, chart, figure, shelves),
      };
    }
    spots.set(spot, cell);
  }
  return undefined;
};

/** What the chart could be split by so that the two cells stand apart. */
function wayApart(a: Cell, b: Cell, chart: ChartInput, figure: Figure, shelves: Shelves): string {
  const apart = (['place', 'group', 'period', 'section', 'measure'] as const).find(
    (by) => encodedName(a, by, figure, shelves) !== encodedName(b, by, figure, shelves),
  );
  const choose = 'Vælg den ene med rows eller columns';
  if (!apart)
    return `Er den ene en kopi, så slet den. Ellers sig på rækken eller kolonnen, hvad der skiller dem (group, place, period).`;
  if (chart.kind === 'bar') return `${choose}, eller skriv kind: grouped-bar og series: ${apart}.`;
  return `${choose}, eller skriv series: ${apart}.`;
}

/** Bars in groups need groups; and what is on the axis is not what the colours stand for. */
const unsuitable: FindFault = (drawn) => {
  const { chart } = drawn;
  const series = seriesOf(chart);
  if (series && series === categoryOf(chart)) {
    return {
      rule: 'chart-unsuitable',
      message: overTime(chart)
        ? 'En linje går gennem tiden og kan ikke også fordeles på periode.'
        : `Diagrammet fordeler to gange på ${encodingLabels[series]}.`,
      hint: 'Vælg noget andet i series.',
      at: 'series',
    };
  }
  if (chart.kind === 'grouped-bar' && seriesNames(drawn).length === 1) {
    return {
      rule: 'chart-unsuitable',
      message: 'Søjlerne står i grupper, men der er kun én søjle i hver gruppe.',
      hint: `Skriv kind: bar og fjern series, eller vælg en series med flere rækker eller kolonner.`,
    };
  }
  return undefined;
};

const tooManySeries: FindFault = (drawn) => {
  const count = seriesNames(drawn).length;
  if (drawn.chart.kind === 'grouped-bar' || count <= maxSeries) return undefined;
  return {
    rule: 'chart-too-many-series',
    message: `Diagrammet har ${count} serier, men der er kun tegn nok til at skelne ${maxSeries}.`,
    hint: `Vælg højst ${maxSeries} med rows eller columns, eller byt om på category og series.`,
  };
};

/** The goal behind a chart names a number, and it is about what the chart shows. */
const noTarget: FindFault = (drawn) => {
  const { figure, chart, shelves, cells } = drawn;
  const goal = chart.target === undefined ? undefined : findGoal(shelves, figure.year, chart.target);
  if (!goal || !areMeasuresKnown(drawn)) return undefined;
  if (chart.kind === 'dot') {
    return {
      rule: 'chart-without-target',
      message: 'Et prikdiagram kan ikke vise et måltal.',
      hint: 'Fjern target, eller vælg kind: grouped-bar.',
      at: 'target',
    };
  }
  const measured = cells.some(({ measure }) => measure !== undefined);
  return chartTarget(figure, chart, shelves)
    ? undefined
    : {
        rule: 'chart-without-target',
        message: measured
          ? `Målet ”${goal.id}” har ikke ét måltal for det, diagrammet viser.`
          : `Tallene siger ikke, hvad de måler, så målet ”${goal.id}” kan ikke stå ved dem.`,
        hint: measured
          ? 'Fjern target, eller nævn et mål med et tal for samme måling og gruppe.'
          : 'Skriv measure og group i tabellen, som i målet. Måler tabellen noget andet, så fjern target.',
        at: 'target',
      };
};

/** A measure that is not there is reported by itself, and whether the target is about it cannot be told. */
const areMeasuresKnown = ({ cells, shelves: { measures } }: Drawn): boolean =>
  cells.every(({ measure }) => measure === undefined || measures.some(({ id }) => id === measure));

/** In the order in which they are looked for: each takes for granted that those before it found nothing. */
const faults: readonly FindFault[] = [
  noNumbers,
  mixedUnits,
  mixedChanges,
  undated,
  unnamed,
  mixedPeriods,
  sharedSpot,
  wrongPeriods,
  unsuitable,
  noCourse,
  mixedCounts,
  tooManySeries,
  noTarget,
];

function firstOf(drawn: Drawn): Fault | undefined {
  for (const find of faults) {
    const fault = find(drawn);
    if (fault) return fault;
  }
  return undefined;
}
