import type { Finding } from '../value/problem.ts';
import { cells } from './cells.ts';
import { charts } from './charts.ts';
import { components } from './components.ts';
import { differences } from './differences.ts';
import { duplicates } from './duplicates.ts';
import { events } from './events.ts';
import { followUps } from './follow-ups.ts';
import { goalYears } from './goal-years.ts';
import { figureShape } from './figure-shape.ts';
import { hearings } from './hearings.ts';
import { links } from './links.ts';
import { measures } from './measures.ts';
import { markup } from './markup.ts';
import { openTargets } from './open-targets.ts';
import { planYears } from './plan-years.ts';
import { proseNumbers } from './prose-numbers.ts';
import { references } from './references.ts';
import { relations } from './relations.ts';
import type { Rule, RuleContext } from './rule.ts';
import { sections } from './sections.ts';
import { smallCounts } from './small-counts.ts';
import { stories } from './stories.ts';
import { storyCharts } from './story-charts.ts';
import { statedNumbers } from './stated-numbers.ts';
import { suppression } from './suppression.ts';
import { tableReferences } from './table-references.ts';
import { targetFigures } from './target-figures.ts';
import { targetNumbers } from './target-numbers.ts';
import { targets } from './targets.ts';
import { units } from './units.ts';

/** The rules that look across files. The build, the editors' check and the tests all run these. */
const rules: readonly Rule[] = [
  references,
  tableReferences,
  duplicates,
  relations,
  planYears,
  hearings,
  goalYears,
  followUps,
  events,
  targets,
  targetNumbers,
  targetFigures,
  openTargets,
  figureShape,
  cells,
  units,
  measures,
  charts,
  smallCounts,
  suppression,
  statedNumbers,
  markup,
  components,
  differences,
  sections,
  stories,
  storyCharts,
  links,
  proseNumbers,
];

export const runRules = (context: RuleContext): Finding[] => rules.flatMap((rule) => rule(context));
