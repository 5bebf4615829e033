/** What is made of a chart's specification: the drawing alone, or also what the browser runs where a reader explores it. */
export type Make = 'svg' | 'explorable';

/** A drawing, and what the browser runs, as JSON. */
export interface Explorable {
  svg: string;
  compiled: string;
}

/** Makes something of a specification. It is given as JSON, and so is an {@link Explorable}. */
export type Maker = (make: Make, spec: string) => Promise<string>;

interface Drawings {
  /** What this build has asked for, by its specification. */
  drawn: Map<string, Partial<Record<Make, Promise<string>>>>;
  /** What the last build had. */
  kept: Map<string, Partial<Record<Make, string>>>;
  /** Who draws, where it is not the one that asks. */
  maker?: Maker | undefined;
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

/** What is made of a specification, made only where neither this build nor the last one has it. */
export function madeOnce(make: Make, spec: string, here: Maker): Promise<string> {
  const { drawn, kept, maker = here } = drawings;
  const known = drawn.get(spec);
  if (known?.[make]) return known[make];
  const last = kept.get(spec)?.[make];
  const made = last === undefined ? maker(make, spec) : Promise.resolve(last);
  drawn.set(spec, { ...known, [make]: made });
  return made;
}
