import type { Library } from '../plan/library/library.ts';
import type { Figure } from '../plan/library/figure.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { joinList } from '../plan/words/danish.ts';
import { goalsOfMeasure, type MeasureView } from './measure-view.ts';
import type { Link } from './navigation.ts';
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
      text: `${goal.title}, ${goal.year}`,
      address: addresses.goal(goal),
    })),
    tables: figures.map((figure) => ({ text: `${figure.label}, ${figure.year}`, address: addresses.figure(figure) })),
    chapters: library.chapters
      .filter(({ year, components }) =>
        components.some(
          ({ name, attributes }) =>
            name === 'Figure' && figures.some((figure) => figure.year === year && figure.id === attributes['id']),
        ),
      )
      .map((chapter) => ({ text: `${chapter.title}, ${chapter.year}`, address: addresses.chapter(chapter) })),
    targetGroups: library.targetGroups
      .filter((each) => each.groups.some((group) => groups.has(group)))
      .map(({ id, title }) => ({ text: title, address: addresses.targetGroup(id) })),
  };
}

const figuresOf = ({ parts }: MeasureView): Figure[] => [
  ...new Set(
    parts.flatMap(({ series }) => series.rows.flatMap(({ observations }) => observations.map(({ figure }) => figure))),
  ),
];

/** How to cite a measure through the years: whose, what, and each table that it stands in. */
export function measureCitation(view: MeasureView, library: Library, address: string): string {
  const { site } = library;
  const tables = figuresOf(view).map((figure) => sourceLink(figure, library).text);
  return `${site.municipality}: ”${view.measure.title}”, ${joinList(view.years.map(String))}. Gengivet på ${site.title} efter ${joinList(tables)}. ${address}`;
}
