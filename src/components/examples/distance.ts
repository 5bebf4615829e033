import { ofYear } from '../../plan/library/library.ts';
import { goalSummary } from '../../plan/publish/goal-summary.ts';
import type { DistancePicture } from '../../site/distance/picture.ts';
import { goalView } from '../../site/goal-view.ts';
import type { Example } from './example.ts';
import { twoPlans } from './two-plans.ts';

/** What stands in the picture of each goal of the older plan. */
const says: Readonly<Record<string, readonly string[]>> = {
  ledighed: ['0,2', 'under målet'],
  virksomheder: ['mangler 4'],
  fald: ['mangler 3,9'],
};

/** A target that is met, one that is not, and one of a change. */
export const distances: readonly Example<{ picture: DistancePicture }>[] = ofYear(twoPlans.goals, '2019').map(
  (goal) => ({
    about: goal.id,
    props: { picture: goalView(goalSummary(goal, twoPlans), twoPlans).parts[0]!.picture! },
    says: says[goal.id]!,
  }),
);
