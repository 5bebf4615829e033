import { changes } from './changes.ts';
import { compounds } from './compounds.ts';
import { deadlines } from './deadlines.ts';
import type { AssessmentExample } from './example.ts';
import { intervals, levels } from './levels.ts';
import { toPlaces } from './places.ts';
import { starts } from './starts.ts';
import { unknowns } from './unknowns.ts';
import { severalYears } from './years.ts';

export type { AssessmentExample } from './example.ts';

/** Worked examples of the rules by which goals are assessed, kind by kind. */
export const assessmentExamples: readonly AssessmentExample[] = [
  ...levels,
  ...intervals,
  ...changes,
  ...toPlaces,
  ...severalYears,
  ...deadlines,
  ...compounds,
  ...starts,
  ...unknowns,
];
