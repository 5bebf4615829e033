import { capitalize, countInWords, joinList, plural } from '../plan/words/danish.ts';
import { countProblems } from '../report/count.ts';
import { onlyFollows } from './details.ts';
import type { Review, Seen } from './review.ts';
import type { ChangedThing } from './things.ts';
import { countChanged, thingKinds, type How } from './words.ts';

export const howOf = ({ before, after }: ChangedThing): How => (!before ? 'new' : !after ? 'gone' : 'changed');

/** So many kinds of changes fit a sentence. */
const mostCounted = 6;

/** What a change comes to, in a sentence or two that count. */
export function answer({ problems, untold, seen, baseProblems, base, elsewhere }: Review): string[] {
  const stops = problems.length + untold.length;
  const first = stops > 0 ? [`${countProblems(stops)} skal løses, før ændringen kan udgives.`] : [];
  if (seen === 'base-has-problems') {
    return [
      ...first,
      `Hvad læserne vil se, kan ikke siges: ${base} består ikke selv kontrollen (${countProblems(baseProblems).toLowerCase()}).`,
    ];
  }
  if (seen === 'cannot-be-read') return [...first, 'Hvad læserne vil se, kan først siges, når det er gjort.'];
  return [...first, ...broken(seen), ...whatIsSeen(seen, elsewhere), ...inDrafts(seen)];
}

const broken = ({ editions }: Seen): string[] =>
  editions.some(({ kind }) => kind === 'broken') ? ['En forseglet udgave bliver ikke bevaret.'] : [];

function whatIsSeen({ changes, turns, pages, editions, asBefore }: Seen, elsewhere: readonly string[]): string[] {
  const told = changes.filter((change) => !onlyFollows(change));
  const counts = [...counted(told), ...turnsCounted(turns.length, told)].sort((a, b) => a.rank - b.rank);
  const made = editions.filter(({ kind }) => kind === 'corrected' || kind === 'sealed').length;
  const parts = [
    ...counts.slice(0, mostCounted).map(({ text }) => text),
    ...others(counts.slice(mostCounted)),
    ...(pages.moved.length > 0
      ? [`${countInWords(pages.moved.length)} ${plural(pages.moved.length, 'side flytter', 'sider flytter')}`]
      : []),
    ...(pages.gone.length > 0
      ? [`${countInWords(pages.gone.length)} ${plural(pages.gone.length, 'side forsvinder', 'sider forsvinder')}`]
      : []),
    ...(made > 0 ? [`${countInWords(made)} ${plural(made, 'udgave er ny', 'udgaver er nye')}`] : []),
  ];
  if (parts.length > 0) return [`${capitalize(joinList(parts))}.`];
  if (asBefore.length > 0) return ['Hvad læserne vil se, kan først siges, når det er gjort.'];
  const nothing =
    elsewhere.length > 0 ? 'Ingen ændringer i det, planerne siger.' : 'Ingen ændringer, som læserne vil se.';
  return [nothing];
}

interface Count {
  text: string;
  rank: number;
  count: number;
}

const ways: readonly How[] = ['changed', 'new', 'gone'];

function counted(changes: readonly ChangedThing[]): Count[] {
  return thingKinds.flatMap((kind, rank) =>
    ways.flatMap((how): Count[] => {
      const count = changes.filter((change) => change.kind === kind && howOf(change) === how).length;
      return count > 0 ? [{ text: countChanged(kind, how, count), rank, count }] : [];
    }),
  );
}

/** After the goals that have changed, where there are some: "tre mål er ændret, ét skifter status". */
function turnsCounted(count: number, changes: readonly ChangedThing[]): Count[] {
  if (count === 0) return [];
  const isAfterGoals = changes.some(({ kind }) => kind === 'goal');
  const text = `${countInWords(count, 'neuter')} ${isAfterGoals ? '' : 'mål '}skifter status`;
  return [{ text, rank: thingKinds.indexOf('goal') + 0.5, count: 0 }];
}

function others(counts: readonly Count[]): string[] {
  const count = counts.reduce((sum, each) => sum + each.count, 0);
  return count > 0 ? [`${countInWords(count)} ${plural(count, 'anden ting', 'andre ting')} er ændret`] : [];
}

/** That there is something of drafts, which readers do not see. */
const inDrafts = ({ drafts }: Seen): string[] =>
  drafts.length > 0 ? ['Der er også ændringer i udkast, som ikke er offentlige.'] : [];
