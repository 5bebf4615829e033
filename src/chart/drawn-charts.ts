/**
 * Drawings by their specification. They stand where the build's bundle and the integration that keeps them between builds
 * both find them, so that a chart that has not changed is not drawn again. This module must not load Vega, which changes
 * built-in objects and so must stay out of the process that Astro is configured in.
 */
export const drawnCharts: Map<string, Promise<string>> = ((
  globalThis as { drawnCharts?: Map<string, Promise<string>> }
).drawnCharts ??= new Map());
