import type { Chapter } from '../entry/chapter.ts';
import type { Goal } from '../entry/goal.ts';
import { rowName, type Figure } from '../library/figure.ts';
import { isObservation } from '../library/observation.ts';
import type { Plan } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import { shown } from '../words/shown.ts';
import type { Rule } from './rule.ts';

/** New files are begun by copying old ones. What must differ from file to file tells of one that was not made new. */
export const copies: Rule = ({ shelves }) => [
  ...sameTables(shelves.figures),
  ...sameNumbers(shelves.figures),
  ...sameTitles(shelves.chapters, 'Kapitlet'),
  ...sameTitles(shelves.goals, 'Målet'),
  ...sameOrders(shelves.chapters),
  ...sameDocuments(shelves.plans),
];

/** Each thing that has a key in common with one before it, and that one. */
function repeated<T>(items: readonly T[], keyOf: (item: T) => string | undefined): { item: T; first: T }[] {
  const seen = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    return first === undefined ? [] : [{ item, first }];
  });
}

const normal = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');

/** A document has one table of a number and a title. */
const sameTables = (figures: readonly Figure[]): Finding[] =>
  repeated(figures, ({ year, label, title, origin }) =>
    JSON.stringify([year, origin.document, normal(label), normal(title)]),
  ).map(({ item: { label, file }, first }) => ({
    rule: 'duplicate-title',
    file,
    where: { path: ['label'] },
    message: `Tabellen har samme nummer og titel som ${first.file}: ”${shown(label)}”.`,
    hint: 'Er filen kopieret, så ret label, title, order og tallene, eller slet den.',
  }));

/** So few numbers may be the same by chance. */
const fewNumbers = 6;

function sameNumbers(figures: readonly Figure[]): Finding[] {
  const numbersOf = ({ rows }: Figure): string | undefined => {
    const values = rows.map(({ cells }) => cells.map(({ value, printed }) => value ?? printed));
    return new Set(values.flat().filter((value) => typeof value === 'number' && value !== 0)).size < fewNumbers
      ? undefined
      : JSON.stringify(values);
  };
  return repeated(figures, numbersOf)
    .filter(
      ({ item, first }) => !(item.year === first.year && item.label === first.label && item.title === first.title),
    )
    .map(({ item: { file }, first }) => ({
      rule: 'same-numbers',
      severity: 'warning',
      file,
      where: { path: ['rows'], on: 'key' },
      message: `Tabellen har nøjagtig de samme tal som ${first.file}.`,
      hint: 'Er filen kopieret, så skriv dens egne tal. Trykker dokumenterne de samme tal, så lad dem stå.',
    }));
}

/** A row that repeats another one's numbers, for other people or another place. So few numbers may be the same by chance. */
export const sameRows: Rule = ({ shelves }) =>
  shelves.figures.flatMap((figure) =>
    repeated(figure.rows, ({ cells, section }) => {
      const values = cells.flatMap((cell) => (isObservation(cell) && cell.measure ? cell.value! : []));
      const isTelling = values.filter((value) => String(value).replace(/\D/g, '').length >= 3).length >= 2;
      return isTelling && new Set(values).size > 1 ? JSON.stringify([section, values]) : undefined;
    }).map(({ item, first }) => ({
      rule: 'same-numbers',
      severity: 'warning',
      file: figure.file,
      where: { path: ['rows', figure.rows.indexOf(item), 'values'] },
      message: `Rækken ”${shown(rowName(item))}” har nøjagtig de samme tal som ”${shown(rowName(first))}”.`,
      hint: 'Er rækken kopieret, så skriv dens egne tal. Trykker dokumentet de samme tal, så lad dem stå.',
    })),
  );

const sameTitles = (
  items: readonly (Pick<Chapter | Goal, 'title' | 'year' | 'kind' | 'file'> & { forYear?: unknown })[],
  what: string,
): Finding[] =>
  repeated(items, ({ year, kind, title, forYear }) =>
    year === undefined ? undefined : JSON.stringify([year, kind, forYear, normal(title)]),
  ).map(({ item: { file, title }, first }) => ({
    rule: 'duplicate-title',
    file,
    where: { path: ['title'] },
    message: `${what} hedder det samme som ${first.file}: ”${shown(title)}”.`,
    hint: 'Skriv en anden titel. Er filen kopieret, så ret også dens andre felter.',
  }));

const sameOrders = (chapters: readonly Chapter[]): Finding[] =>
  repeated(chapters, ({ year, kind, order }) => JSON.stringify([year, kind, order]))
    .filter(({ item, first }) => normal(item.title) !== normal(first.title))
    .map(({ item: { file, order }, first }) => ({
      rule: 'duplicate-order',
      file,
      where: { path: ['order'] },
      message: `Kapitlet har samme plads (${order}) som ${first.file}.`,
      hint: 'Giv det ene en anden order; den siger, i hvilken rækkefølge kapitlerne står.',
    }));

/** A document is the whole plan of one year. */
const sameDocuments = (plans: readonly Plan[]): Finding[] =>
  repeated(plans, ({ ownDocument }) => (ownDocument.extent === 'missing' ? undefined : ownDocument.document)).map(
    ({ item: { file, ownDocument, status }, first }) => ({
      rule: 'same-document',
      file,
      where: { path: ['ownDocument', 'document'] },
      // A draft is begun from another year, and of two plans a document may have parts.
      ...((status === 'draft' || ownDocument.extent !== 'whole' || first.ownDocument.extent !== 'whole') && {
        severity: 'warning',
      }),
      message: `Planen er gengivet efter det samme dokument som planen for ${first.year}.`,
      hint: 'Skriv planens eget dokument i ownDocument, renders og origin, og sæt det i data/documents.yaml. Er filerne kopieret, så ret også de andre felter.',
    }),
  );
