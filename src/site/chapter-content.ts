import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { chapters } from 'virtual:library';
import type { Written } from '../plan/entry/chapter.ts';

/** The text of a chapter as a component. */
export async function chapterContent({ file }: Pick<Written, 'file'>): Promise<AstroComponentFactory> {
  const load = chapters[file];
  if (!load) throw new Error(`${file} is not among the chapters`);
  return (await load()).default;
}
