import { diffArrays } from 'diff';
import { piecesOf } from '../site/comparison/wording-marks.ts';
import { escaped, isTold, told } from './markdown.ts';

/** So much in common, in share of the longer, that the words that differ can be marked. */
const alikeEnough = 0.4;
/** Below this many words both are shown whole. */
const fewWords = 4;
/** So many letters of what is the same stand on each side of what is not. */
const around = 60;

/** How something was and is, as one line of Markdown: "16,7 → **16,6**"; of sentences, the words that have gone and come. */
export function wordPair(before: string, after: string): string {
  const [was, is] = [oneLine(before), oneLine(after)];
  const parts = diffArrays(piecesOf(was), piecesOf(is)).map(({ value, ...how }) => ({ ...how, text: value.join('') }));
  const common = parts.filter(({ added, removed }) => !added && !removed).map(({ text }) => text);
  const isAlike = common.join('').length >= alikeEnough * Math.max(was.length, is.length);
  const isMarked = isAlike && was.split(' ').length >= fewWords && isTold(was) && isTold(is);
  if (!isMarked) return `${told(was)} → **${told(is)}**`;
  return (
    parts
      .map(({ text, added, removed }, i) => {
        if (added || removed) return spaced(text, marked(told(text), removed ? '~~' : '**'));
        return spaced(text, shortened(text.trim(), i === 0, i === parts.length - 1));
      })
      .join('')
      .replaceAll('~~**', '~~ **')
      // Two marks beside each other are one.
      .replaceAll(/(?:~~ ~~|\*\* \*\*)/g, ' ')
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const marked = (text: string, sign: string): string => (text === '' ? '' : `${sign}${text}${sign}`);

/** The white space of a piece stands outside its marks: within, it would undo them. */
const spaced = (piece: string, text: string): string =>
  text === '' ? ' ' : `${/^\s/.test(piece) ? ' ' : ''}${text}${/\s$/.test(piece) ? ' ' : ''}`;

/** What is the same, cut where it is far from what is not. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * around + 20) return escaped(text);
  const head = isFirst ? '' : text.slice(0, text.lastIndexOf(' ', around));
  const tail = isLast ? '' : text.slice(text.indexOf(' ', text.length - around) + 1);
  return [escaped(head), escaped(tail)].join(head === '' ? '… ' : ' … ').trimEnd();
}
