import type { Chapter } from './chapter.ts';
import type { Figure } from './figure.ts';
import { goalKinds, type Goal } from './goal.ts';
import type { Shelves } from './library.ts';
import type { CellAddress } from './text.ts';

/** The files that stand beside the page of a figure. */
export const downloadEndings = ['-excel.csv', '.csv', '.vega.json', '.json', '.svg'] as const;
export type DownloadEnding = (typeof downloadEndings)[number];

/** Every public address, from the root of the site. An address once published stays. */
export const addresses = {
  front: '/',
  plan: (year: number) => `/${year}/`,
  chapter: ({ year, kind, id }: Pick<Chapter, 'year' | 'kind' | 'id'>) =>
    kind === 'page' ? `/${id}/` : `/${year}/${kind === 'bilag' ? 'bilag/' : ''}${id}/`,
  goals: (year: number) => `/${year}/maal/`,
  theme: (year: number, theme: string) => `/${year}/maal/#${themeAnchor(theme)}`,
  goal: ({ year, id }: Pick<Goal, 'year' | 'id'>) => `/${year}/maal/${id}/`,
  followUp: (year: number) => `/${year}/opfoelgning/`,
  figures: (year: number) => `/${year}/tal/`,
  figure: ({ year, id }: Pick<Figure, 'year' | 'id'>) => `/${year}/tal/${id}/`,
  download: ({ year, id }: Pick<Figure, 'year' | 'id'>, ending: DownloadEnding) => `/${year}/tal/${id}${ending}`,
  cell: ({ year, figure, row, column }: CellAddress) => `/${year}/tal/${figure}/#${cellAnchor(row, column)}`,
  print: (year: number) => `/${year}/udskriv/`,
  glossary: '/ordbog/',
  term: (id: string) => `/ordbog/#${id}`,
  data: '/data/',
  figuresFile: '/data/figures.json',
  goalsFile: '/data/goals.json',
  schema: (kind: string) => `/data/schemas/${kind}.json`,
  notFound: '/404',
} as const;

/** The anchor of a cell on the page of its figure. */
export const cellAnchor = (row: string, column: string): string => `${row}.${column}`;

/** The anchor of a theme on the page of a plan's goals. */
export const themeAnchor = (theme: string): string => `tema-${theme}`;

/** Words that stand where a chapter's id would stand, and so cannot be one. */
export const takenByPlanPages: readonly string[] = ['maal', 'opfoelgning', 'tal', 'udskriv', 'bilag', 'rettelser'];
export const takenBySitePages: readonly string[] = ['ordbog', 'data', '404', 'was', 'sammenlign', 'noegletal', 'soeg'];

/** The pages that the library gives rise to, with the anchors that one may link to on each. */
export function listPages({
  plans,
  figures,
  goals,
  chapters,
  pages,
  terms,
  themes,
}: Shelves): Map<string, Set<string>> {
  const list = new Map<string, Set<string>>([
    [addresses.front, new Set()],
    [addresses.glossary, new Set(terms.map(({ id }) => id))],
    [addresses.data, new Set()],
  ]);
  const goalAnchors = [...goalKinds, ...themes.map(({ id }) => themeAnchor(id))];
  for (const { year } of plans) {
    list.set(addresses.goals(year), new Set(goalAnchors));
    for (const page of ['plan', 'followUp', 'figures', 'print'] as const) list.set(addresses[page](year), new Set());
  }
  for (const figure of figures) {
    const anchors = figure.rows.flatMap(({ cells }) => cells.map(({ row, column }) => cellAnchor(row, column)));
    list.set(addresses.figure(figure), new Set(anchors));
  }
  for (const goal of goals) list.set(addresses.goal(goal), new Set());
  for (const chapter of [...chapters, ...pages]) {
    list.set(addresses.chapter(chapter), new Set(chapter.headings.map(({ slug }) => slug)));
  }
  return list;
}
