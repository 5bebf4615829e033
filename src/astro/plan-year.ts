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
export const planYear = defineHastPlugin({
  name: 'plan-year',
  mdxJsxFlowElement: { filter, visit: tellYear },
  mdxJsxTextElement: { filter, visit: tellYear },
});

function tellYear(node: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>, context: HastVisitorContext): void {
  const { year } = chapterPlace(context.fileURL) ?? {};
  if (year) context.setProperty(node, 'year', String(year));
}
