import type { Files } from '../../src/read/read-library.ts';
import { readLibrary } from './read-library.ts';
import type { Problem } from '../../src/plan/value/problem.ts';
import { goodFiles } from './libraries.ts';

/** What the check finds in the good library with files in place of or beside its own. */
export function problemsIn(changes: Record<string, string>, files: Files = goodFiles()): Problem[] {
  const encoder = new TextEncoder();
  const changed = Object.entries(changes).map(([file, text]) => [file, encoder.encode(text)] as const);
  const { problems, warnings } = readLibrary(new Map([...files, ...changed]));
  return [...warnings, ...problems].filter(({ rule }) => !hints.includes(rule));
}

/** What is said of any library that is otherwise in order: the tables of most tests stand in no chapter. */
const hints: readonly string[] = ['long-sentence', 'unshown-figure'];

/** The same, as an editor sees it without the places: the rule and its message. */
export const problemsWith = (...library: Parameters<typeof problemsIn>): string[] =>
  problemsIn(...library).map(({ rule, message }) => `${rule}: ${message}`);

/** The file of a table beside those of the good library: what it is about, its columns and its rows as YAML. */
export const tableText = (columns: readonly string[], rows: readonly string[], more = ''): string => `
label: Tabel 2
order: 2
title: Tal
what: Tal.
place: lilleby
period: 2019
source: [{name: Jobindsats.dk}]
origin: {document: plan-2019, label: Tabel 2}
${more}
columns:
${columns.map((column) => `  - {${column}}`).join('\n')}
rows:
${rows.map((row) => `  - {${row}}`).join('\n')}
`;

/** What the check says of the good library with a second table. */
export const problemsOfTable = (...table: Parameters<typeof tableText>): string[] =>
  problemsWith({ 'data/2019/figures/tabel-2.yaml': tableText(...table) });
