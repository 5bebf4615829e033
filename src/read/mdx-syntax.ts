import { addressInTag, htmlComplaint } from '../plan/prose/html.ts';
import type { Complaint, Finding } from '../plan/value/problem.ts';
import { shown } from '../plan/words/shown.ts';
import type { Place } from './line-index.ts';

const mdx = (message: string, hint: string): Complaint => ({ rule: 'mdx', message, hint });

const code: Complaint = {
  rule: 'script',
  message: 'Linjen begynder med import eller export og læses som kode.',
  hint: 'Fjern den, eller begynd sætningen med et andet ord.',
};

/** What stands where the parser gave up, and what to say of it. The first that fits is said. */
const atPlace: readonly [pattern: RegExp, complaint: (match: RegExpExecArray) => Complaint][] = [
  [/^<!--/, () => mdx('Kapitlet har en HTML-kommentar (<!-- -->).', 'Slet den, eller skriv {/* … */}.')],
  [/^<((?:https?:\/\/|www\.|mailto:)[^\s>]*)>?/i, ([, address = '']) => addressInTag(address)],
  [
    /^<([^\s>@]+@[^\s>]+)>/,
    ([, address = '']) => mdx('En mailadresse står mellem < og >.', `Skriv [tekst](mailto:${shown(address)}).`),
  ],
  [
    /^<\/?[A-Za-zÆØÅæøå][^<>]*[”“„»«’‘]/,
    () => mdx('Mærket har krøllede anførselstegn (”).', 'Skriv lige anførselstegn i mærker: <Figure id="tabel-8" />.'),
  ],
  [
    /^<\/?[A-Za-z][^<>"']*=\s*[^\s"'{>][^<>]*/,
    () => mdx('En egenskab i mærket mangler anførselstegn.', 'Skriv fx <Figure id="tabel-8" />.'),
  ],
  [/^<[!?]/, () => htmlComplaint('!')],
  [
    /^<\/?([A-Za-z][\w.-]*)/,
    ([, name = '']) =>
      mdx(
        `Mærket <${shown(name)} er ikke skrevet færdigt, eller det har et tegn, der ikke hører til.`,
        'Et mærke ser sådan ud: <Figure id="tabel-8" />.',
      ),
  ],
  [
    /^</,
    () =>
      mdx(
        'Tegnet < læses som begyndelsen på et mærke.',
        String.raw`Skriv ”under” eller ”højst” med ord, eller sæt \ foran: \<.`,
      ),
  ],
];

/** What the parser says of a tag, in its own words. */
const ofParser: readonly [pattern: RegExp, complaint: (match: RegExpExecArray) => Complaint][] = [
  [
    /closing tag for `<([^`>]*)>`/,
    ([, name = '']) =>
      /^www\./i.test(name)
        ? addressInTag(name)
        : /^[a-z]/.test(name)
          ? htmlComplaint(name)
          : mdx(
              `Mærket <${shown(name)}> er ikke lukket.`,
              `Skriv </${shown(name)}>, eller luk det med /> i samme mærke.`,
            ),
  ],
  [
    /Unexpected closing tag `<\/([^`>]*)>`/,
    ([, name = '']) =>
      mdx(`Mærket </${shown(name)}> lukker noget, der ikke er åbnet.`, `Fjern det, eller skriv <${shown(name)}> før.`),
  ],
  [
    /expression|brace/,
    () =>
      mdx(
        'En krøllet parentes { er ikke lukket eller indeholder noget, der ikke kan læses.',
        'Skriv ikke { } i teksten.',
      ),
  ],
];

const openRemark = mdx('Bemærkningen {/* er ikke lukket.', 'Skriv */} efter den.');

const anything = mdx(
  'Kapitlet kan ikke læses herfra.',
  'Se efter tegnene <, > og { på linjen og linjen før; skriv dem med ord, eller sæt \\ foran.',
);

/**
 * A chapter that cannot be parsed, told by what stands where the parser gave up. Its own words are English and often
 * about something else; they are never shown. Its message begins with the place: "5:14: …".
 */
export function mdxSyntaxFinding(error: unknown, source: string, file: string): Finding {
  const raw = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', said = raw] = /^(\d+):(\d+)(?:-\d+:\d+)?: (.*)$/s.exec(raw) ?? [];
  const lines = source.split('\n');
  const where = within({ line: Number(line), column: Number(column) }, lines);
  const rest = lines
    .slice(where.line - 1)
    .join('\n')
    .slice(where.column - 1);
  const fromParser = firstOf(ofParser, said);
  const opened = /closing tag for `<([^`>\s]*)/.exec(said)?.[1];
  const at = opened !== undefined && !rest.startsWith(`<${opened}`) ? lastOpened(opened, lines, where) : where;
  const esm = lines.findIndex((text, i) => i > 0 && lines[i - 1]!.trim() === '' && /^(?:import|export)\s/.test(text));
  if (esm >= 0 && fromParser) return { file, where: { line: esm + 1, column: 1 }, ...code };
  if (rest.startsWith('{/*')) return { file, where: at, ...openRemark };
  return { file, where: at, ...(fromParser ?? firstOf(atPlace, rest) ?? anything) };
}

/** A tag that is never closed is missed where another one closes; what helps is where it was opened. */
function lastOpened(name: string, lines: readonly string[], { line, column }: Place): Place {
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column - 1)];
  const number = before.findLastIndex((text) => text.includes(`<${name}`));
  return number < 0 ? { line, column } : { line: number + 1, column: before[number]!.lastIndexOf(`<${name}`) + 1 };
}

const firstOf = (
  known: readonly [RegExp, (match: RegExpExecArray) => Complaint][],
  text: string,
): Complaint | undefined => {
  for (const [pattern, complaint] of known) {
    const match = pattern.exec(text);
    if (match) return complaint(match);
  }
  return undefined;
};

/** A place inside the file, whatever the parser counted. */
function within({ line, column }: Place, lines: readonly string[]): Place {
  const inFile = Math.min(Math.max(line, 1), lines.length);
  return { line: inFile, column: Math.min(Math.max(column, 1), (lines[inFile - 1] ?? '').length + 1) };
}
