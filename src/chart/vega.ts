import { optimize, type CustomPlugin } from 'svgo';
import { parse, View, type Spec } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Explorable, Make } from './drawn-charts.ts';

/** Compiles a chart to the specification that the browser runs when a reader explores it. */
export const compileChart = (spec: TopLevelSpec): Spec => compile(spec).spec;

/**
 * Draws a chart as SVG. The drawing is one picture with the name and description that the page gives it, so all roles and
 * labels inside it are taken off, and with them what only costs bytes.
 */
async function draw(compiled: Spec): Promise<string> {
  const view = new View(parse(compiled), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return smallest(svg);
}

/** What is superfluous goes first, so that the other steps have less to look at. */
export const smallest = (svg: string): string => optimize(svg, { plugins: [withoutSuperfluous, ...steps] }).data;

const superfluous: readonly string[] = ['role', 'class', 'font-family', 'pointer-events', 'version'];
/** The page decides how large the picture is. */
const ofWholePicture: readonly string[] = ['width', 'height'];

const isSuperfluous = (attribute: string, element: string): boolean =>
  superfluous.includes(attribute) ||
  attribute.startsWith('aria-') ||
  (element === 'svg' && ofWholePicture.includes(attribute));

/** SVGO's own step for it compares every attribute of every element with patterns, which takes a third of its time. */
const withoutSuperfluous: CustomPlugin = {
  name: 'without-superfluous',
  fn: () => ({
    element: {
      enter(element) {
        const needed = Object.entries(element.attributes).filter(([name]) => !isSuperfluous(name, element.name));
        element.attributes = Object.fromEntries(needed);
      },
    },
  }),
};

/**
 * The steps of SVGO's own set that find something to do in a drawing of Vega's, in its order: it has no comments, style
 * sheets, editors' data, ellipses or definitions that nothing uses.
 */
const steps = [
  'cleanupNumericValues',
  'removeUnknownsAndDefaults',
  'removeUselessStrokeAndFill',
  'removeHiddenElems',
  'convertShapeToPath',
  'moveElemsAttrsToGroup',
  'moveGroupAttrsToElems',
  'collapseGroups',
  'convertPathData',
  'convertTransform',
  'removeEmptyAttrs',
  'mergePaths',
  'removeUnusedNS',
  'sortAttrs',
] as const;

const compileText = (spec: string): Spec => compileChart(JSON.parse(spec) as TopLevelSpec);

/** What can be made of a specification: both are given as JSON, and what is explored is compiled once for both its uses. */
export const makers: Record<Make, (spec: string) => Promise<string>> = {
  svg: (spec) => draw(compileText(spec)),
  async explorable(spec) {
    const compiled = compileText(spec);
    const explored = JSON.stringify(compiled);
    return JSON.stringify({ svg: await draw(compiled), compiled: explored } satisfies Explorable);
  },
};
