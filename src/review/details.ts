import { printed, type Chapter } from '../plan/entry/chapter.ts';
import { findFigure, findGoal, ofYear, type Library } from '../plan/library/library.ts';
import { joinList } from '../plan/words/danish.ts';
import { lix } from '../plan/prose/lix.ts';
import { goalSummary } from '../plan/publish/goal-summary.ts';
import { withoutFetched } from '../plan/seal/chapter-part.ts';
import { isSamePlain, type Plain } from '../plan/seal/plain.ts';
import type { PartKey } from '../plan/seal/part.ts';
import { toldChanges } from '../plan/seal/told-changes.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';
import { wordPair } from './word-pair.ts';
import { told } from './markdown.ts';
import type { ChangedThing, Thing } from './things.ts';
import { counted, moreFields } from './words.ts';

/** The two libraries that a changed thing is told from. */
export interface Libraries {
  before: Library;
  after: Library;
}

/** What has changed in a thing, a line for each part of it, as Markdown; of a new one what it is, of one that is gone nothing. */
export function detailsOf(change: ChangedThing, libraries: Libraries): string[] {
  const { before, after } = change;
  if (!before) return after ? newDetails(after, libraries.after) : [];
  if (!after) return [];
  switch (change.kind) {
    case 'goal':
      return goalDetails(change, before, after, libraries);
    case 'chapter':
    case 'bilag':
    case 'page':
    case 'story':
      return [...fields(change, before, after, libraries), ...readingLevel(after, libraries)];
    case 'image':
      return ['Billedet er et andet.'];
    default:
      return fields(change, before, after, libraries);
  }
}

/** Whether a chapter only shows new numbers of a table, which is told there. */
export const onlyFollows = ({ kind, before, after }: ChangedThing): boolean =>
  (kind === 'chapter' || kind === 'bilag' || kind === 'page' || kind === 'story') &&
  before !== undefined &&
  after !== undefined &&
  isSamePlain(withoutFetched(before.says), withoutFetched(after.says));

/** A line for each thing that is otherwise: its name, how it was and how it is. */
function fields(change: ChangedThing, before: Thing, after: Thing, { after: { units } }: Libraries): string[] {
  const { kind } = change;
  const key: PartKey = `${kind === 'page' || kind === 'story' ? 'chapter' : kind === 'figure' ? 'figure' : 'goal'}/${after.id}`;
  const lines = toldChanges({ key, before: before.says, after: after.says }, units).map((each) => {
    const [field = ''] = each.change.path;
    if (field === 'drawn') return 'Diagrammet tegnes på en anden måde.';
    return line(moreFields[each.label] ?? each.label, each.before, each.after);
  });
  return [...new Set(lines)];
}

/** "Frist: 2019 → **2020**"; of texts that have much in common, the words that are not. */
function line(label: string, before: string, after: string): string {
  const head = label === 'Tekst' ? '' : `${told(label)}: `;
  if (before === '') return `${head || 'Tekst: '}${told(after)} *(nyt)*`;
  if (after === '') return `${head || 'Tekst: '}~~${told(before)}~~ *(fjernet)*`;
  return `${head}${wordPair(before, after)}`;
}

/** What a target asks for and by when, as readers are told it; all else field by field. */
function goalDetails(change: ChangedThing, before: Thing, after: Thing, libraries: Libraries): string[] {
  const [was, is] = [before, after].map(({ id, year }, i) => {
    const library = i === 0 ? libraries.before : libraries.after;
    return goalSummary(findGoal(library, year!, id)!, library);
  }) as [ReturnType<typeof goalSummary>, ReturnType<typeof goalSummary>];
  const asked = was.asked === is.asked ? [] : [line('Det, målet beder om', was.asked ?? '', is.asked ?? '')];
  const deadline = was.deadline === is.deadline ? [] : [line('Frist', was.deadline ?? '', is.deadline ?? '')];
  const inWords = [...asked, ...deadline];
  const rest = (thing: Thing): Thing =>
    inWords.length > 0 ? { ...thing, says: without(thing.says, 'target') } : thing;
  return [...inWords, ...fields(change, rest(before), rest(after), libraries)];
}

const without = (says: Thing['says'], field: string): Thing['says'] =>
  Object.fromEntries(Object.entries(says).filter(([key]) => key !== field));

function newDetails({ kind, id, year, says }: Thing, library: Library): string[] {
  switch (kind) {
    case 'goal': {
      const { asked, deadline, wording, statusText } = goalSummary(findGoal(library, year!, id)!, library);
      return [
        told(wording),
        ...(asked ? [`Det, målet beder om: ${told(asked)}`] : []),
        ...(deadline ? [`Frist: ${told(deadline)}`] : []),
        `Status: ${told(statusText)}`,
      ];
    }
    case 'figure': {
      const { rows, columns } = findFigure(library, year!, id)!;
      return [`${String(rows.length)} rækker og ${String(columns.length)} kolonner`];
    }
    case 'plan':
      return contentsOf(library, year!);
    case 'chapter':
    case 'bilag':
      return textIn(says['lead']);
    case 'offer':
      return textIn(says['what']);
    case 'term':
    case 'measure':
      return textIn(says['definition']);
    case 'event':
      return textIn(says['text']);
    default:
      return [];
  }
}

const textIn = (value: Plain | undefined): string[] => (typeof value === 'string' ? [told(value)] : []);

/** "Med tre mål, to tabeller og fem kapitler." */
function contentsOf(library: Library, year: PlanYear): string[] {
  const [goals, figures, chapters] = [library.goals, library.figures, library.chapters].map(
    (items) => ofYear<{ year?: PlanYear | undefined }>(items, year).length,
  ) as [number, number, number];
  const parts = [counted('goal', goals), counted('figure', figures), counted('chapter', chapters)];
  const there = parts.filter((_, i) => [goals, figures, chapters][i]! > 0);
  return there.length > 0 ? [`Med ${joinList(there)}.`] : [];
}

/** Above this a text is harder than a newspaper. */
const hardest = 44;

/** How hard a text is to read, where that has changed. */
function readingLevel({ kind, id, year }: Thing, libraries: Libraries): string[] {
  const [was, is] = [libraries.before, libraries.after].map((library) => {
    const text = [...library.chapters, ...library.pages, ...library.stories].find(
      (each) => each.kind === kind && each.id === id && each.year === year,
    );
    return text && lix(runningText(text));
  });
  if (was === undefined || is === undefined || was === is) return [];
  const hard = is > hardest && is > was ? ` Over ${String(hardest)} er det svært at læse.` : '';
  return [`Lix: ${String(was)} → **${String(is)}** (${is > was ? 'sværere' : 'lettere'} at læse).${hard}`];
}

/** The sentences of a text without its headings and what stands at pictures, with a zero where a number is fetched. */
const runningText = ({ texts, headings }: Pick<Chapter, 'texts' | 'headings'>): string =>
  texts
    .filter((block) => !block.isInTag && !headings.some(({ line: at }) => at === block.line))
    .map(({ text }) => text.replaceAll(printed, '0'))
    .join(' ');
