import type { GoalSummary } from '../plan/publish/goal-summary.ts';
import { statuses, type Mark, type Status } from '../plan/value/conclusion.ts';
import { statusLabels } from '../plan/words/labels.ts';
import { countInWords, joinList, plural, withJoints } from '../plan/words/danish.ts';
import type { Link } from './navigation.ts';

const words = (count: number): string => countInWords(count, 'neuter');
const label = (status: Status): string => statusLabels[status].toLocaleLowerCase('da');

/** A piece of a sentence on goals: words, or those that came out alike, by their mark and with the way to them. */
export interface ResultPiece {
  text: string;
  named?: { mark: Mark; address: string };
}

/** What the goals of a sentence are called. */
export interface GoalsNamed {
  /** "resultatmål for 2019", of the one, and of several. */
  one: string;
  many: string;
  /** "resultatmålene for 2019". */
  definite: string;
  /** Where all of them of a status stand. */
  addressOf: (status: Status) => string;
}

/** How goals came out, counted in one sentence: "Af fire resultatmål er ét nået og to ikke nået, mens ét ikke kan vurderes." */
export function resultsCounted(
  goals: readonly Pick<GoalSummary, 'status'>[],
  { one, many, definite, addressOf }: GoalsNamed,
): ResultPiece[] {
  const told = byStatus(goals);
  const assessed = told.filter(({ status }) => status !== 'unknown');
  const open = told.find(({ status }) => status === 'unknown');
  const isOne = goals.length === 1;
  const isAlike = told.length === 1;
  if (assessed.length === 0)
    return [{ text: isOne ? `Det ene ${one} kan ikke vurderes.` : `Ingen af ${definite} kan vurderes.` }];
  const leading = (status: Status, text: string): ResultPiece => ({
    text,
    named: { mark: status, address: addressOf(status) },
  });
  if (isAlike && !isOne && assessed[0]!.status === 'not-met')
    return [leading('not-met', `Ingen af ${definite} er nået`), { text: '.' }];
  return [
    {
      text: isOne ? `Det ene ${one} er ` : `${isAlike ? allOf(goals.length) : `Af ${words(goals.length)}`} ${many} er `,
    },
    ...withJoints(assessed).flatMap(({ joint, item: { status, goals: some } }): ResultPiece[] => [
      ...(joint ? [{ text: joint }] : []),
      leading(status, isOne || isAlike ? label(status) : `${words(some.length)} ${label(status)}`),
    ]),
    ...(open ? [{ text: ', mens ' }, leading('unknown', `${words(open.goals.length)} ikke kan vurderes`)] : []),
    { text: '.' },
  ];
}

/** "Begge", "Alle tre". */
const allOf = (count: number): string => (count === 2 ? 'Begge' : `Alle ${words(count)}`);

const byStatus = <G extends Pick<GoalSummary, 'status'>>(goals: readonly G[]): { status: Status; goals: G[] }[] =>
  statuses
    .map((status) => ({ status, goals: goals.filter((goal) => goal.status === status) }))
    .filter((each) => each.goals.length > 0);

/** Goals that came out alike, by name. */
export interface ResultNames {
  mark: Status;
  /** "Foreløbig nået". */
  label: string;
  goals: Link[];
}

/** So many goals of a status are named; more, the sentence that counts them leads to. */
const namedAtMost = 5;

/** Which of the goals that could be assessed came out how. */
export const namesByStatus = (goals: readonly GoalSummary[]): ResultNames[] =>
  byStatus(goals)
    .filter(({ status, goals: some }) => status !== 'unknown' && some.length <= namedAtMost)
    .map(({ status, goals: some }) => ({
      mark: status,
      label: statusLabels[status],
      goals: some.map(({ shortTitle, address, besides }) => ({
        text: besides ? `${shortTitle} (${besides})` : shortTitle,
        address,
      })),
    }));

/** Which goals were met before their plan began; nothing where none was. */
export function metBeforeInWords(goals: readonly Pick<GoalSummary, 'isMetBefore' | 'title'>[]): string | undefined {
  const titles = goals.filter(({ isMetBefore }) => isMetBefore).map(({ title }) => `”${title}”`);
  if (titles.length === 0) return undefined;
  return `${plural(titles.length, 'Målet', 'Målene')} ${joinList(titles)} var nået, før planen begyndte.`;
}
