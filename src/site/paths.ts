import { isExploredFigure } from './chart-files.ts';
import type { Figure } from '../plan/library/figure.ts';
import {
  comparisonFiles,
  downloadEndings,
  gatheredFiles,
  isOfChart,
  measureEndings,
  pairName,
  wholePlan,
  type DownloadEnding,
} from '../plan/publish/addresses.ts';
import { ofYear, plansWithFigures } from '../plan/library/library.ts';
import { comparisonPages, comparisons } from './comparison/pages.ts';
import { library } from './library.ts';
import { isExplored } from './measure-explored.ts';
import { measureViews } from './measure-view.ts';

/** The pages that each route makes, for Astro's getStaticPaths. */

export const planPaths = () => library.plans.map((plan) => ({ params: { year: plan.year }, props: { plan } }));

/** What is gathered of the whole library. */
export const gatheredPaths = () => gatheredFiles.map((file) => ({ params: { file }, props: { file } }));

/** Plans that there are tables of. */
export const dataPackagePaths = () =>
  plansWithFigures(library).map((plan) => ({ params: { year: plan.year }, props: { plan } }));

/** Plans that are sealed. */
export const sealPaths = () => library.seals.map((seal) => ({ params: { year: seal.year }, props: { seal } }));

export const pagePaths = () => library.pages.map((page) => ({ params: { page: page.id }, props: { page } }));

export const chapterPaths = (kind: 'chapter' | 'bilag') =>
  library.plans.flatMap((plan) => {
    const chapters = ofYear(library.chapters, plan.year);
    return chapters.flatMap((chapter, i) =>
      chapter.kind === kind
        ? [
            {
              params: { year: plan.year, [kind]: chapter.id },
              props: { plan, chapter, before: chapters[i - 1], after: chapters[i + 1] },
            },
          ]
        : [],
    );
  });

export const goalPaths = () =>
  library.plans.flatMap((plan) => {
    const goals = ofYear(library.goals, plan.year);
    return goals.map((goal, i) => ({
      params: { year: plan.year, goal: goal.id },
      props: { plan, goal, before: goals[i - 1], after: goals[i + 1] },
    }));
  });

export const figurePaths = () =>
  library.plans.flatMap((plan) => {
    const figures = ofYear(library.figures, plan.year);
    return figures.map((figure, i) => ({
      params: { year: plan.year, figure: figure.id },
      props: { plan, figure, before: figures[i - 1], after: figures[i + 1] },
    }));
  });

export const downloadPaths = () =>
  library.figures.flatMap((figure) =>
    downloadEndings
      .filter((ending) => hasDownload(figure, ending))
      .map((ending) => ({
        params: { year: figure.year, download: `${figure.id}${ending}` },
        props: { figure, ending },
      })),
  );

function hasDownload(figure: Figure, ending: DownloadEnding): boolean {
  if (ending === '-udforsk.json') return isExploredFigure(figure, library);
  return figure.chart !== undefined || !isOfChart(ending);
}

export const themePaths = () => library.themes.map((theme) => ({ params: { theme: theme.id }, props: { theme } }));

export const measurePaths = () =>
  measureViews(library).map((view) => ({ params: { measure: view.measure.id }, props: { view } }));

export const measureFilePaths = () =>
  measureViews(library).flatMap(({ measure }) =>
    measureEndings.map((ending) => ({ params: { download: `${measure.id}${ending}` }, props: { measure, ending } })),
  );

/** Of the measures that there is something to choose among. */
export const exploredMeasurePaths = () =>
  measureViews(library)
    .filter((view) => isExplored(view))
    .map((view) => ({ params: { measure: view.measure.id }, props: { view } }));

export const targetGroupPaths = () =>
  library.targetGroups.map((targetGroup) => ({ params: { targetGroup: targetGroup.id }, props: { targetGroup } }));

export const comparisonPaths = () =>
  comparisonPages(library).map((page) => ({ params: { pair: pairName(page.years) }, props: { page } }));

export const comparisonThemePaths = () =>
  comparisonPages(library).flatMap((page) =>
    page.themes.map(({ theme }) => ({
      params: { pair: pairName(page.years), theme: theme?.id ?? wholePlan },
      props: { page, theme },
    })),
  );

export const comparisonFilePaths = () =>
  comparisons(library).flatMap((comparison) =>
    comparisonFiles.map((ending) => ({
      params: { download: `${pairName(comparison.years)}.${ending}` },
      props: { comparison, ending },
    })),
  );
