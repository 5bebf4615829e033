import type { Finding } from '../plan/value/problem.ts';
import { formatNumber } from '../plan/words/danish.ts';

/** How many characters a chapter may have, and so much of it without an empty line: more than ten times what any has. */
const most = { chapter: 200_000, block: 20_000 } as const;

/**
 * What is too long to be a chapter, which is not read at all: Markdown lets a sign be the beginning of something that ends anywhere
 * in its block, and signs without end take the square of their number in time.
 */
export function tooLong(text: string, file: string): Finding | undefined {
  const say = (index: number, message: string, hint: string): Finding => ({
    rule: 'mdx',
    file,
    where: { line: text.slice(0, index).split('\n').length, column: 1 },
    message,
    hint,
  });
  if (text.length > most.chapter)
    return say(0, `Kapitlet har flere end ${formatNumber(most.chapter)} tegn.`, 'Del det i flere kapitler.');
  let start = 0;
  for (const block of text.split(/(\r?\n[^\S\n]*\r?\n)/)) {
    if (block.length > most.block)
      return say(
        start,
        `Stykket har flere end ${formatNumber(most.block)} tegn uden en tom linje.`,
        'Del det med tomme linjer.',
      );
    start += block.length;
  }
  return undefined;
}
