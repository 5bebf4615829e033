import type { GoalSummary } from '../plan/publish/goal-summary.ts';
import { statuses, type Mark, type Status } from '../plan/value/conclusion.ts';
import type { resultNames } from '../plan/words/names.ts';
import { statusLabels } from '../plan/words/labels.ts';
import { capitalize, countInWords, joinList, plural, withJoints } from '../plan/words/danish.ts';

const words = (count: number): string => countInWords(count, 'neuter');
const label = (status: Status): string => statusLabels[status].toLocaleLowerCase('da');

/**
 * How the result goals of a plan came out, in a sentence that names every status there is: "Af fire resultatmål er ét
 * nået og to ikke nået. Ét kan ikke vurderes."
 */
export function resultsInWords(
  counts: readonly { status: Status; count: number }[],
  { one, many, definite }: ReturnType<typeof resultNames>,
): string {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const assessed = counts.filter(({ status, count }) => status !== 'unknown' && count > 0);
  const unknown = counts.find(({ status }) => status === 'unknown')?.count ?? 0;
  const open = unknown > 0 ? [`${capitalize(words(unknown))} ${label('unknown')}.`] : [];
  const [only] = assessed;
  if (!only) return plural(all, `Det ene ${one} kan ikke vurderes.`, `Ingen af ${definite} kan vurderes.`);
  if (all === 1) return `Det ene ${one} er ${label(only.status)}.`;
  const parts = assessed.map(({ status, count }) => `${words(count)} ${label(status)}`);
  return [`Af ${words(all)} ${many} er ${joinList(parts)}.`, ...open].join(' ');
}

/** A piece of a sentence on goals: words, or a goal or some of them by their mark and with the way to them. */
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

/** So many goals of a status are named; more are counted. */
const namedAtMost = 2;

/**
 * How goals came out, in one sentence that names them: "Af fire resultatmål for 2019 er løntimer nået og to foreløbig
 * ikke nået, mens ét ikke kan vurderes."
 */
export function resultsNamed(
  goals: readonly GoalSummary[],
  { one, many, definite, addressOf }: GoalsNamed,
): ResultPiece[] {
  const told = statuses
    .map((status) => ({ status, goals: goals.filter((goal) => goal.status === status) }))
    .filter((each) => each.goals.length > 0);
  const assessed = told.filter(({ status }) => status !== 'unknown');
  const open = told.find(({ status }) => status === 'unknown');
  const name = (each: (typeof told)[number]): ResultPiece[] => namesOf(each.goals, each.status, addressOf(each.status));
  if (assessed.length === 0) return [{ text: `Ingen af ${definite} kan vurderes.` }];
  return [
    { text: goals.length === 1 ? `Det ene ${one}, ` : `Af ${words(goals.length)} ${many} er ` },
    ...withJoints(assessed).flatMap(({ joint, item }): ResultPiece[] => [
      ...(joint ? [{ text: joint }] : []),
      ...name(item),
      { text: goals.length === 1 ? `, er ${label(item.status)}` : ` ${label(item.status)}` },
    ]),
    ...(open ? [{ text: ', mens ' }, ...name(open), { text: ' ikke kan vurderes' }] : []),
    { text: '.' },
  ];
}

function namesOf(goals: readonly GoalSummary[], mark: Status, address: string): ResultPiece[] {
  if (goals.length > namedAtMost) return [{ text: words(goals.length), named: { mark, address } }];
  return withJoints(goals).flatMap(({ joint, item }) => [
    ...(joint ? [{ text: joint }] : []),
    { text: item.shortTitle, named: { mark, address: item.address } },
  ]);
}
