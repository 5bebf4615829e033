import type { APIRoute } from 'astro';
import { library } from '../../../site/library.ts';
import { explored } from '../../../site/measure-explored.ts';
import type { MeasureView } from '../../../site/measure-view.ts';
import { exploredMeasurePaths } from '../../../site/paths.ts';

export const getStaticPaths = exploredMeasurePaths;

export const GET: APIRoute<{ view: MeasureView }> = ({ props: { view } }) =>
  new Response(JSON.stringify(explored(view, library)));
