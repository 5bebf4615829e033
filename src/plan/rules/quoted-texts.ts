import { headKeysOf, isWritten, type Entry } from '../library/layout.ts';
import { textsIn } from '../value/texts-in.ts';
import type { Finding } from '../value/problem.ts';
import { shown } from '../words/shown.ts';
import type { Rule } from './rule.ts';

/** Word makes quotation marks curly, and to YAML those are words: a text that is whole within them shows them to readers. */
export const quotedTexts: Rule = ({ entries }) =>
  entries.flatMap((entry) =>
    textsIn(headOf(entry))
      .filter(({ text }) => isQuoted.test(text.trim()))
      .map(({ text, path }): Finding => ({
        rule: 'quoted-text',
        severity: 'warning',
        file: entry.file,
        where: { path },
        message: `Hele teksten ${shown(text)} står i krøllede anførselstegn, og dem ser læserne.`,
        hint: 'Slet dem, eller skriv lige anførselstegn ("), hvis de er der for YAML. Citerer den nogen, så lad dem stå.',
      })),
  );

const isQuoted = /^[“”„»«‘’][^“”„»«‘’]+[“”„»«‘’]$/;

/** What editors write as YAML: all of an entry, or what stands at the top of a chapter; nothing of what the program writes. */
function headOf(entry: Entry): unknown {
  if (entry.kind === 'seal' || entry.kind === 'addresses') return undefined;
  return isWritten(entry)
    ? Object.fromEntries(Object.entries(entry.data).filter(([key]) => headKeysOf(entry.kind).includes(key)))
    : entry.data;
}
