import { placeIn, printed } from '../entry/chapter.ts';
import { textsOf } from '../library/library.ts';
import { sentencesIn, wordsIn } from '../prose/lix.ts';
import type { Finding } from '../value/problem.ts';
import { shown } from '../words/shown.ts';
import type { Rule } from './rule.ts';

/** So many words one can follow to the end of a sentence. */
const most = 40;

/** A sentence that goes on and on is told of, once for a text block; it stops nothing. */
export const longSentences: Rule = ({ shelves }) =>
  textsOf(shelves).flatMap(({ texts, file }) =>
    texts.flatMap((block): Finding[] => {
      const long = sentencesIn(block.text.replaceAll(printed, '0')).find((sentence) => wordsIn(sentence).length > most);
      if (long === undefined) return [];
      return [
        {
          rule: 'long-sentence',
          severity: 'warning',
          file,
          where: placeIn(block, 0),
          message: `En sætning har ${wordsIn(long).length} ord: ”${shown(long)}”`,
          hint: 'Del den i to, så er den lettere at læse.',
        },
      ];
    }),
  );
