import type { Goal } from '../entry/goal.ts';
import { targetParts, type SimpleTarget } from '../entry/target.ts';
import { textsOf, type Shelves } from '../library/library.ts';
import { observationsOf } from '../library/observation.ts';
import { isUnfinished } from '../library/unwritten.ts';
import type { Rule } from './rule.ts';

/** A table that no text, goal or front page leads to can only be found in the list of tables. */
export const unshown: Rule = ({ shelves, entries }) => {
  // A table that waits to be written is not to be shown yet.
  const unfinished = new Set(entries.filter(isUnfinished).map(({ file }) => file));
  const shownIn = namesOf(shelves);
  return shelves.figures
    .filter(({ year, id, file }) => !shownIn.has(`${year}/${id}`) && !unfinished.has(file))
    .map(({ file, label, id }) => ({
      rule: 'unshown-figure',
      severity: 'warning',
      file,
      where: { path: ['label'] },
      message: `${label} er ikke vist i noget kapitel og ikke nævnt ved noget mål.`,
      hint: `Vis den med <Figure id="${id}" /> i det kapitel, den hører til. Ellers står den kun i listen over tabeller.`,
    }));
};

/** The tables that something shows or names: chapters by <Figure>, <Value> and links, goals, offers, plans, stories. */
function namesOf(shelves: Shelves): ReadonlySet<string> {
  const { plans, goals, offers, chapters, stories } = shelves;
  const ofChapters = chapters.flatMap(({ components, year }) =>
    components.flatMap(({ attributes: { id, of, from } }) =>
      [id, of, from].flatMap((name) =>
        name === undefined ? [] : [`${year}/${name.split('/')[0]}`, name.split('/').slice(0, 2).join('/')],
      ),
    ),
  );
  const ofTexts = textsOf(shelves).flatMap(({ links, components }) => [
    ...links.flatMap(({ url }) => /^\/([^/]+)\/tal\/([^/#]+)/.exec(url)?.slice(1, 3).join('/') ?? []),
    ...components.flatMap(({ attributes: { of } }) => of?.split('/').slice(0, 2).join('/') ?? []),
  ]);
  return new Set([
    ...ofChapters,
    ...ofTexts,
    ...plans.flatMap(({ year, keyFigures }) => keyFigures.map((id) => `${year}/${id}`)),
    ...goals.flatMap(({ year, evidence = [], target }) => [
      ...evidence.map(({ figure }) => `${year}/${figure}`),
      ...(target ? targetParts(target).flatMap((part) => tablesOf(part, year, shelves)) : []),
    ]),
    ...offers.flatMap(({ effect = [] }) => effect.map(({ plan, figure }) => `${plan}/${figure}`)),
    ...stories.flatMap(({ charts = [] }) =>
      charts.flatMap(({ cells }) => cells.map((cell) => cell.split('/').slice(0, 2).join('/'))),
    ),
  ]);
}

/** The tables that have numbers of what a target asks for: its page shows them. */
const tablesOf = ({ measure, group, figure }: SimpleTarget, year: Goal['year'], { figures }: Shelves): string[] =>
  observationsOf(measure, figures)
    .filter((cell) => cell.group === group && cell.figure.year === year && (!figure || cell.figure.id === figure))
    .map((cell) => `${year}/${cell.figure.id}`);
