import type { Chapter } from '../entry/chapter.ts';
import { sentencesIn } from '../prose/lix.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule } from './rule.ts';

/** Each chapter of a plan begins with its answer in a few sentences. */
export const summaries: Rule = ({ shelves }) =>
  shelves.chapters.flatMap((chapter) => [...without(chapter), ...again(chapter)]);

/** A summary that has grown sums up no more. */
export const longSummaries: Rule = ({ shelves }) => shelves.chapters.flatMap(grown);

/** A bilag is looked up, and what is empty in the document has nothing to sum up. */
function without({ kind, empty, components, file }: Chapter): Finding[] {
  if (kind !== 'chapter' || empty !== undefined || components.some(({ name }) => name === 'Short')) return [];
  return [
    {
      rule: 'no-summary',
      file,
      where: { path: ['title'] },
      message: 'Kapitlet har ikke noget ”Kort sagt”.',
      hint: 'Skriv to til fire sætninger øverst i teksten: <Short>Kommunen vil have flere i job.</Short>',
    },
  ];
}

/** A second one would stand as another box with the same head. */
const again = ({ components, file }: Chapter): Finding[] =>
  components
    .filter(({ name }) => name === 'Short')
    .slice(1)
    .map(({ line, column }) => ({
      rule: 'summary-twice',
      file,
      where: { line, column },
      message: 'Kapitlet har mere end ét ”Kort sagt”.',
      hint: 'Saml det i ét, øverst i teksten.',
    }));

/** Two to four sentences are meant; what has more than this has grown. */
const most = 6;

function grown({ summary, components, file }: Chapter): Finding[] {
  const short = components.find(({ name }) => name === 'Short');
  const count = sentencesIn(summary).length;
  if (!short || count <= most) return [];
  return [
    {
      rule: 'long-summary',
      severity: 'warning',
      file,
      where: { line: short.line, column: short.column },
      message: `”Kort sagt” har ${count} sætninger.`,
      hint: 'Behold de to til fire vigtigste; resten kan stå i kapitlet.',
    },
  ];
}
