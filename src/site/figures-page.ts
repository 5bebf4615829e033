import { chartCells } from '../plan/library/chart-cells.ts';
import type { Figure } from '../plan/library/figure.ts';
import { byId, ofYear, type Library } from '../plan/library/library.ts';
import { themesOfMeasure } from '../plan/library/themes-of.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { figureAbout, figureMessage } from './figure-view.ts';
import type { Link } from './navigation.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';

/** The tables of a plan on one theme, or on several at once. */
export interface FigureGroup {
  id: string;
  title: string;
  figures: FigureLine[];
}

/** A table in a list: what it says, and below it what it is called and counts. */
export interface FigureLine extends Link {
  about: string;
}

/** The tables of a plan year by theme, in the order of the documents; those on several themes stand last. */
export function figureGroups(year: PlanYear, library: Library): FigureGroup[] {
  const figures = ofYear(library.figures, year);
  const themes = new Map(figures.map((figure) => [figure, themeOf(figure, library)]));
  const groups = [...library.themes, { id: undefined, title: 'Flere emner' }].map(({ id, title }) => ({
    id: id ?? 'flere-emner',
    title,
    figures: figures.filter((figure) => themes.get(figure) === id).map(lineOf),
  }));
  return groups.filter((group) => group.figures.length > 0);
}

const lineOf = (figure: Figure): FigureLine => ({
  text: figureMessage(figure),
  address: addresses.figure(figure),
  about: [figure.label, figureAbout(figure)].join(' · '),
});

/** The theme of what a figure says: of all numbers of its chart, or else of the table, where they have one. */
function themeOf(figure: Figure, library: Library): string | undefined {
  const cells = figure.chart ? chartCells(figure, figure.chart) : figure.rows.flatMap((row) => row.cells);
  const observed = new Map(
    cells.flatMap(({ measure, group }) => (measure ? [[`${measure} ${group}`, { measure, group }] as const] : [])),
  );
  const found = [...observed.values()].map(({ measure, group }) =>
    themesOfMeasure(byId(library.measures, measure), group, library),
  );
  const [theme, ...more] = new Set(found.flat());
  return more.length === 0 ? theme : undefined;
}
