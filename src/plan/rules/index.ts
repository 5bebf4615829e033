import type { Finding } from '../value/problem.ts';
import { cells } from './cells.ts';
import { boldWords } from './bold-words.ts';
import { baselines } from './baselines.ts';
import { charts } from './charts.ts';
import { components } from './components.ts';
import { describedData } from './described-data.ts';
import { differences } from './differences.ts';
import { duplicates } from './duplicates.ts';
import { emptyHeadings } from './empty-headings.ts';
import { farTimes } from './far-times.ts';
import { leftoverNotes } from './leftover-notes.ts';
import { targetWording } from './target-wording.ts';
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
import { heads } from './heads.ts';
import { images } from './images.ts';
import { measuredTwice } from './measured-twice.ts';
import { cellLimits } from './cell-limits.ts';
import { steps } from './steps.ts';
import { totals } from './totals.ts';
import { parts } from './parts.ts';
import { copies, sameRows } from './copies.ts';
import { ownPlace } from './own-place.ts';
import { planDates, superseded } from './plan-dates.ts';
import { longSummaries, summaries } from './summaries.ts';
import { quotedTexts } from './quoted-texts.ts';
import { numberPlaces } from './number-places.ts';
import { offers } from './offers.ts';
import { longSentences } from './long-sentences.ts';
import { unshown } from './unshown.ts';
import { unshownImages } from './unshown-images.ts';
import { courses } from './courses.ts';
import { targetScale } from './target-scale.ts';
import type { Rule, RuleContext } from './rule.ts';
import { siteDuties } from './site-duties.ts';
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
import { ownUnits } from './unit-names.ts';
import { units } from './units.ts';
import { unwritten } from './unwritten.ts';

/** The rules that look across files. The build, the editors' check and the tests all run these. */
const rules: readonly Rule[] = [
  references,
  tableReferences,
  duplicates,
  copies,
  relations,
  ownPlace,
  planYears,
  hearings,
  goalYears,
  followUps,
  planDates,
  events,
  targets,
  targetNumbers,
  targetScale,
  targetFigures,
  openTargets,
  figureShape,
  cells,
  heads,
  measuredTwice,
  cellLimits,
  ownUnits,
  units,
  measures,
  charts,
  smallCounts,
  suppression,
  totals,
  parts,
  statedNumbers,
  markup,
  components,
  images,
  offers,
  differences,
  sections,
  summaries,
  stories,
  storyCharts,
  links,
  proseNumbers,
  unwritten,
];

/**
 * What informs an editor and says of nothing that it is wrong. It is asked of a library that is in order but for what is sealed
 * and published: beside what must be mended it would be in the way.
 */
const hints: readonly Rule[] = [
  siteDuties,
  describedData,
  courses,
  steps,
  numberPlaces,
  superseded,
  farTimes,
  targetWording,
  baselines,
  sameRows,
  leftoverNotes,
  boldWords,
  emptyHeadings,
  longSentences,
  longSummaries,
  quotedTexts,
  unshown,
  unshownImages,
];

export const runHints = (context: RuleContext): Finding[] => hints.flatMap((rule) => rule(context));

export const runRules = (context: RuleContext): Finding[] => rules.flatMap((rule) => rule(context));
