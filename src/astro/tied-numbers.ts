import { defineHastPlugin } from 'satteri';
import { tieNumbers } from '../plan/words/danish.ts';

/** Keeps numbers and their units on one line in chapters, so that editors can write plain spaces. */
export const tiedNumbers = defineHastPlugin({
  name: 'tied-numbers',
  text(node, context) {
    const value = tieNumbers(node.value);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
});
