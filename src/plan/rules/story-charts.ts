import { besideIt, observationAt } from '../assess/beside.ts';
import { comparabilityOf } from '../assess/comparability.ts';
import type { BarsInput, Story } from '../entry/story.ts';
import { byTime, type Observation } from '../library/observation.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule, RuleContext } from './rule.ts';
import { yearless } from '../value/plan-year.ts';

/** The small charts of a target group: the municipality's own numbers of one thing, about that group, that may be held together. */
export const storyCharts: Rule = (context) =>
  context.shelves.stories.flatMap((story) =>
    (story.charts ?? []).flatMap((chart, i): Finding[] => {
      const complaint = complaintOf(chart, story, context);
      return complaint
        ? [{ rule: 'story-chart', file: story.file, where: { path: ['charts', i, 'cells'] }, ...complaint }]
        : [];
    }),
  );

type Said = Pick<Finding, 'message' | 'hint'>;

/** The first that is wrong. That each cell is there is the matter of references.ts. */
function complaintOf(chart: BarsInput, story: Story, context: RuleContext): Said | undefined {
  const { shelves, site } = context;
  const found = chart.cells.map((reference) => observationAt(reference, yearless, shelves));
  const cells = found.flatMap((each) => each ?? []);
  if (!site || cells.length < found.length) return undefined;
  return (
    cells.map((cell) => unfit(cell, story, context)).find(Boolean) ??
    unlike(cells, context) ??
    (cells.length === 1 && !besideIt(cells[0]!, site) ? alone : undefined)
  );
}

const alone: Said = {
  message: 'Diagrammet har kun ét tal, og tabellen har ikke tallet for et andet sted.',
  hint: 'Nævn et tal mere, eller skriv tallet i teksten med <Value>.',
};

const nameOf = ({ figure, row, column }: Observation): string => `${figure.year}/${figure.id}/${row}/${column}`;

function unfit(cell: Observation, { id }: Story, { shelves, site }: RuleContext): Said | undefined {
  const groups = shelves.targetGroups.find((group) => group.id === id)?.groups;
  if (cell.value === null || cell.value < 0 || cell.isChange || !cell.measure) {
    return {
      message: `${nameOf(cell)} er ikke et tal, som kan være en søjle.`,
      hint: 'Vælg et tal på nul eller derover, som hører til en måling og ikke er en ændring.',
    };
  }
  if (cell.place !== site!.place) {
    return { message: `${nameOf(cell)} er ikke kommunens eget tal.`, hint: 'Andre steder kommer med af sig selv.' };
  }
  if (!cell.group || !groups || groups.includes(cell.group)) return undefined;
  return {
    message: `${nameOf(cell)} handler om en gruppe, som ikke hører til målgruppen.`,
    hint: 'Vælg et tal om en af de grupper, som målgruppen har i data/target-groups.yaml.',
  };
}

function unlike(cells: readonly Observation[], { shelves }: RuleContext): Said | undefined {
  const [first] = cells;
  if (cells.some(({ measure, group }) => measure !== first!.measure || group !== first!.group)) {
    return {
      message: 'Tallene måler ikke det samme om den samme gruppe.',
      hint: 'Lav et diagram for hver måling og gruppe.',
    };
  }
  if (cells.toSorted(byTime).some((cell, i) => cell !== cells[i])) {
    return { message: 'Tallene står ikke i den rækkefølge, de er fra.', hint: 'Sæt det ældste først.' };
  }
  const measure = shelves.measures.find(({ id }) => id === first!.measure);
  const refusals = cells
    .slice(1)
    .flatMap((cell, i) => (measure ? comparabilityOf(cells[i]!, cell, measure).refusals : []));
  return refusals.length === 0
    ? undefined
    : {
        message: `Tallene kan ikke holdes op mod hinanden. ${refusals[0]!.text}`,
        hint: 'Vælg tal, der kan, eller vis det nyeste ved siden af et andet sted.',
      };
}
