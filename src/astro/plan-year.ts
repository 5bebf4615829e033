import {
  defineHastPlugin,
  type HastVisitorContext,
  type MdxJsxFlowElementHast,
  type MdxJsxTextElementHast,
} from 'satteri';
import { chapterComponents } from '../plan/entry/chapter.ts';
import { chapterPlace } from './chapter-place.ts';

const filter = Object.keys(chapterComponents);

/** Tells each component of a chapter the plan year whose folder the chapter stands in: references are resolved there. */
export function planYear(root: string) {
  function visit(node: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>, context: HastVisitorContext): void {
    const { year } = chapterPlace(root, context.fileURL) ?? {};
    if (year) context.setProperty(node, 'year', String(year));
  }
  return defineHastPlugin({
    name: 'plan-year',
    mdxJsxFlowElement: { filter, visit },
    mdxJsxTextElement: { filter, visit },
  });
}
