import { levelYears } from '../plan/assess/level-years.ts';
import { baselineValue, type SimpleTarget } from '../plan/entry/target.ts';
import { byId, planOf, type Library } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { wordingNote } from '../plan/library/goal-wording.ts';
import type { PublicAddress } from '../plan/publish/addresses.ts';
import { goalSummaries, type GoalSummary, type PartSummary } from '../plan/publish/goal-summary.ts';
import { formatPeriod } from '../plan/words/danish.ts';
import type { Field } from './fields.ts';
import { csvOf } from './fields.ts';
import { partUnit, publishedGoals } from './json.ts';

/** A goal as lines of a table: one for each part of its target, and one where it has none. */
export interface GoalLine {
  summary: GoalSummary;
  part: PartSummary | undefined;
  /** "2", counted within the goal; nothing where it has one part or none. */
  nth: string;
}

export const goalLines = (library: Library): GoalLine[] =>
  goalSummaries(publishedGoals(library), library).flatMap((summary): GoalLine[] =>
    summary.parts.length < 2
      ? [{ summary, part: summary.parts[0], nth: '' }]
      : summary.parts.map((part, i) => ({ summary, part, nth: String(i + 1) })),
  );

/** What stands of each goal, for the file and for the workbook of a plan. */
export const goalFields = (library: Library, at: PublicAddress) => {
  const numbersOf = ({ part }: GoalLine): PartNumbers => (part ? partNumbers(part, library) : none);
  const field = (key: string, head: string, of: Field<GoalLine>['of']): Field<GoalLine> => ({ key, head, of });
  const number = (key: keyof PartNumbers, head: string): Field<GoalLine> => ({
    key,
    head,
    of: (line) => String(numbersOf(line)[key] ?? ''),
    isBare: true,
  });
  return {
    plan: field('plan', 'Plan', ({ summary: { goal } }) => goal.year),
    planName: field('plan_name', 'Planens navn', ({ summary: { goal } }) => planWords(planOf(library, goal.year)).name),
    edition: field('edition', 'Udgave', ({ summary: { goal } }) => planOf(library, goal.year).edition.number),
    id: field('id', 'Nøgle', ({ summary: { goal } }) => goal.id),
    kind: field('kind', 'Slags', ({ summary: { goal } }) => goal.kind),
    name: field('name', 'Mål', ({ summary }) => summary.name),
    title: field('title', 'Titel', ({ summary }) => summary.title),
    wording: field('wording', 'Ordlyd', ({ summary: { goal } }) => goal.wording),
    wordingNote: field('wording_note', 'Om ordlyden', ({ summary: { goal } }) => wordingNote(goal) ?? 'som trykt'),
    themeId: field('theme_id', 'Temanøgle', ({ summary: { goal } }) => goal.theme),
    theme: field('theme', 'Tema', ({ summary }) => summary.theme),
    audience: field('audience', 'Hvem', ({ summary }) => summary.audience ?? ''),
    nth: field('part', 'Del', ({ nth }) => nth),
    asked: field('asked', 'Det skulle nås', ({ summary, part }) => part?.target ?? summary.asked ?? ''),
    target: number('target', 'Måltal'),
    latest: number('latest', 'Nyeste tal'),
    baseline: number('baseline', 'Udgangspunkt'),
    unit: field('unit', 'Enhed', (line) => numbersOf(line).unit),
    measureId: field('measure_id', 'Målingsnøgle', ({ part }) => part?.part.target.measure ?? ''),
    deadline: {
      ...field('deadline', 'Frist', ({ part }) => part?.part.deadline?.text ?? ''),
      excel: ({ part }: GoalLine) => (part?.part.deadline ? formatPeriod(part.part.deadline) : ''),
    },
    status: field('status', 'Status', ({ summary, part }) => part?.statusText ?? summary.statusText),
    goalStatus: field('goal_status', 'Hele målets status', ({ summary }) => summary.statusText),
    sum: field('sum', 'Sådan gik det', ({ summary }) => summary.sum),
    remarks: field('remarks', 'Bemærk', ({ summary }) => summary.remarks.join(' ')),
    source: field('source', 'Kilde', ({ summary }) => summary.origin),
    url: field('url', 'Adresse', ({ summary }) => at(summary.address)),
  };
};

/** Every published goal for programs, with its status. */
export const goalsCsv = (library: Library, at: PublicAddress): string =>
  csvOf(Object.values(goalFields(library, at)), goalLines(library));

interface PartNumbers {
  target: number | undefined;
  latest: number | undefined;
  baseline: number | undefined;
  unit: string;
}

const none: PartNumbers = { target: undefined, latest: undefined, baseline: undefined, unit: '' };

/** The numbers of a part of a target, where it asks for one; a course of years has its last one. */
function partNumbers({ part }: PartSummary, library: Library): PartNumbers {
  const { target, limit, reached } = part;
  return {
    target: limit?.value ?? stated(target) ?? levelYears(part, library).at(-1)?.value,
    latest: reached?.value,
    baseline: baselineValue(target),
    unit: partUnit(target, byId(library.measures, target.measure)),
  };
}

const stated = (target: SimpleTarget): number | undefined => ('value' in target ? target.value : undefined);
