import type { Library } from '../plan/library/library.ts';
import type { Figure } from '../plan/library/figure.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { editionText, markOf, planMark } from '../plan/library/plan-words.ts';
import { joinList } from '../plan/words/danish.ts';
import { goalsOfMeasure, type MeasureView } from './measure-view.ts';
import type { Link } from './navigation.ts';
import { keyAt, type Citation } from './statement.ts';
import { sourceLink } from './source-link.ts';

/** Where a measure is used: the goals that are measured by it, the tables that print it, the chapters that show those, and whom it is about. */
export interface MeasureUses {
  goals: Link[];
  tables: Link[];
  chapters: Link[];
  targetGroups: Link[];
}

export function measureUses(view: MeasureView, library: Library): MeasureUses {
  const figures = figuresOf(view);
  const groups = new Set(view.parts.flatMap(({ series }) => series.group ?? []));
  return {
    goals: goalsOfMeasure(view.measure, library).map((goal) => ({
      text: `${goal.title}, ${markOf(goal.year, library)}`,
      address: addresses.goal(goal),
    })),
    tables: figures.map((figure) => ({
      text: `${figure.label}, ${markOf(figure.year, library)}`,
      address: addresses.figure(figure),
    })),
    chapters: library.chapters
      .filter(({ year, components }) =>
        components.some(
          ({ name, attributes }) =>
            name === 'Figure' && figures.some((figure) => figure.year === year && figure.id === attributes['id']),
        ),
      )
      .map((chapter) => ({
        text: `${chapter.title}, ${markOf(chapter.year!, library)}`,
        address: addresses.chapter(chapter),
      })),
    targetGroups: library.targetGroups
      .filter((each) => each.groups.some((group) => groups.has(group)))
      .map(({ id, title }) => ({ text: title, address: addresses.targetGroup(id) })),
  };
}

const figuresOf = ({ parts }: Pick<MeasureView, 'parts'>): Figure[] => [
  ...new Set(
    parts.flatMap(({ series }) => series.rows.flatMap(({ observations }) => observations.map(({ figure }) => figure))),
  ),
];

/** How to cite a measure through the years: whose, what, each table that it stands in, and in which editions it was read. */
export function measureCitation(view: MeasureView, library: Library): string {
  const { site } = library;
  const { measure, years } = view;
  const tables = figuresOf(view).map((figure) => sourceLink(figure, library).text);
  return [
    `${site.municipality}: ”${measure.title}”, ${joinList(years.map((year) => markOf(year, library)))}.`,
    `Gengivet på ${site.title} efter ${joinList(tables)}.`,
    editionsOf(view, library),
  ].join(' ');
}

/** Which editions of which plans its numbers are from. */
function editionsOf({ years }: MeasureView, { plans }: Library): string {
  const editions = Map.groupBy(
    plans.filter(({ year }) => years.includes(year)),
    editionText,
  );
  const read = [...editions].map(([edition, of]) => `${joinList(of.map(planMark))}: ${edition}`);
  return `Planår ${read.join('; ')}.`;
}

/** The same with the address of its page. */
export function measureCitationAt(view: MeasureView, library: Library, address: string): Citation {
  const text = measureCitation(view, library);
  const { municipality, title } = library.site;
  const reference = { key: keyAt(address), author: municipality, title: `”${view.measure.title}”`, site: title };
  return { text, address, reference: { ...reference, note: editionsOf(view, library), edition: undefined, address } };
}
