import type { ThemeOfGoals } from '../../site/comparison/goal-pairs.ts';
import type { ComparedMeasures } from '../../site/comparison/measures.ts';
import type { ComparisonPage } from '../../site/comparison/page.ts';
import { comparisonPages } from '../../site/comparison/pages.ts';
import type { Example } from './example.ts';
import { twoPlans } from './two-plans.ts';

const [page] = comparisonPages(twoPlans) as readonly [ComparisonPage];
const [theme] = twoPlans.themes;

/** The choice between two years; once, as on a page. */
export const yearTurns: readonly Example<{ page: ComparisonPage }>[] = [
  { about: 'two years', props: { page }, says: ['2019', '2021'] },
];

/** A goal in both plans, with a new target, and those of the older one that the newer does not have. */
export const goalPairs: readonly Example<{ themes: readonly ThemeOfGoals[] }>[] = [
  {
    about: 'one goal with another target, and two alone',
    props: { themes: page.onTheme(theme).goals },
    says: ['Samme mål med et andet måltal', 'Målet er højst 5', 'Målet er højst 4,5', 'Flere virksomheder'],
  },
];

/** A share and a count that both plans have. */
export const groupTables: readonly Example<{ measures: ComparedMeasures }>[] = [
  {
    about: 'a share and a count',
    props: { measures: page.measures! },
    says: ['Hele kommunen', 'Ledighed', '4,8', '4,9', 'Virksomheder i netværket', 'Forskel'],
  },
];
