import { defineHastPlugin } from 'satteri';
import type { ChapterComponent } from '../plan/entry/chapter.ts';

/** Components that print a number or a target, and so may end on an abbreviation. */
const numbers: readonly string[] = ['Value', 'Difference', 'Target'] satisfies ChapterComponent[];

/**
 * Hands the full stop after a number to the component that prints it, since "16,7 pct." ends a sentence by itself:
 * an editor writes the stop as anywhere else.
 */
export const sentenceEnds = defineHastPlugin({
  name: 'sentence-ends',
  text(node, context) {
    if (!/^\.(?!\.)/.test(node.value)) return;
    const before = context.parent(node).children[context.indexOf(node)! - 1];
    if (before?.type !== 'mdxJsxTextElement' || !numbers.includes(before.name ?? '')) return;
    context.setProperty(before, 'ends', '.');
    context.setProperty(node, 'value', node.value.slice(1));
  },
});
