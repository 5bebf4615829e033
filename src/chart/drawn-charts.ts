/** Drawings by their specification. */
interface Drawings {
  /** Those that this build has asked for. */
  drawn: Map<string, Promise<string>>;
  /** Those of the last build, until they are asked for. */
  kept: Map<string, string>;
}

/**
 * They stand where the build's bundle and the integration that keeps them between builds both find them, so that a chart
 * that has not changed is not drawn again. This module must not load Vega, which changes built-in objects and so must stay
 * out of the process that Astro is configured in.
 */
export const drawings: Drawings = ((globalThis as { drawings?: Drawings }).drawings ??= {
  drawn: new Map(),
  kept: new Map(),
});

/** The drawing of a specification, made only where neither this build nor the last one has it. */
export function drawnOnce(spec: string, draw: () => Promise<string>): Promise<string> {
  const { drawn, kept } = drawings;
  const known = drawn.get(spec);
  if (known) return known;
  const last = kept.get(spec);
  const svg = last === undefined ? draw() : Promise.resolve(last);
  drawn.set(spec, svg);
  return svg;
}
