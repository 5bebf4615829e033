import { forbiddenAddresses } from '../plan/prose/web-address.ts';
import { personalNumbers } from '../plan/prose/personal-number.ts';
import { staffIn } from '../plan/prose/staff.ts';
import { plainSpaces } from '../plan/words/danish.ts';

/** A text of the library is one line here, and this long at most. */
const longest = 400;

/** What is said in the place of a text that may hold what must never be published: a report is public too. */
const leftOut = '[udeladt: ligner noget, der aldrig må udgives]';

/** Whether a text holds what looks like a personal number, the name of a person or an address that must not be published. */
const mustNotBeTold = (text: string): boolean =>
  personalNumbers(text).length > 0 || staffIn(text).length > 0 || forbiddenAddresses(text).length > 0;

/**
 * A text that somebody wrote, as it can stand anywhere in Markdown: it means nothing there, calls on nobody (`@name`, `#12`)
 * and leads nowhere. What must not be published is left out.
 */
export function told(text: string): string {
  const plain = oneLine(text);
  return escaped(mustNotBeTold(plain) ? leftOut : cut(plain));
}

/** Two texts, of which parts are cut out of the middle of: neither is told where the whole of it must not be. */
export const isTold = (text: string): boolean => !mustNotBeTold(oneLine(text));

const oneLine = (text: string): string =>
  plainSpaces(text)
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text);

/** Without its meaning in Markdown, within a line. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_{}[\]|~$]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // GitHub makes links and calls of these in the finished text; a comment parts it, and is not seen.
    .replace(/[@#](?=[\p{L}\p{N}_-])|\b(?:GH-|www\.)(?=\S)|:(?=[\w+-]+:|\/\/)/giu, '$&<!-- -->')
    .replace(/\b(?=[0-9a-f]{7,40}\b)(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{3}/gi, '$&<!-- -->');

/** A line of a list, which would begin a list, a heading or a rule of its own by some signs at its start. */
export const lineOfList = (text: string): string => text.replace(/^([-+=#])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');

/** A name of a file or a command, as it is written. */
export function code(text: string): string {
  const plain = oneLine(text).replaceAll('|', '¦');
  if (mustNotBeTold(plain)) return escaped(leftOut);
  const fence = '`'.repeat(Math.max(0, ...(plain.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  return fence.length > 1 ? `${fence} ${plain} ${fence}` : `\`${plain}\``;
}
