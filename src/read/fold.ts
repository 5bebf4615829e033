import type { Problem } from '../plan/value/problem.ts';
import type { RuleId } from '../plan/value/rule-id.ts';
import { plural } from '../plan/words/danish.ts';

/** How often one message is told, and how many of a kind in one file and in all: one slip must not hide the others. */
const sameMessage = 3;
const sameInFile = 5;
const sameInAll = 8;
/** How many of the other places are named. */
const namedPlaces = 5;

/** What each place has for itself: to be told of one is no help with the next. */
const eachItsOwn: ReadonlySet<string> = new Set([
  'accidental-list',
  'character',
  'forbidden-link',
  'number-in-prose',
  'number-not-in-figure',
  'personal-number',
]);

/**
 * Problems as an editor can use them: none twice, one message for what is wrong in the same way in many places, and the
 * first few where a file has many of a kind. What is left out is counted in the hint of what is told.
 */
export function foldProblems(problems: readonly Problem[]): Problem[] {
  const single = unique(problems);
  // The same is wrong only where the same is to be done: each file in a wrong folder has a right one of its own.
  const told = fold(single, ({ rule, message, hint }) => `${rule} ${message} ${hint}`, {
    atMost: sameMessage,
    kept: 1,
    others: (rest) => `Det samme gælder ${countPlaces(rest.length)} til: ${places(rest)}.`,
  });
  const inFiles = fold(told, ({ rule, file }) => `${rule} ${file}`, {
    atMost: sameInFile,
    kept: sameInFile,
    others: (rest) => `Filen har ${rest.length} af samme slags til, den næste på linje ${rest[0]!.line}.`,
  });
  return fold(inFiles, ({ rule }) => rule, {
    atMost: sameInAll,
    kept: sameInAll,
    others: (rest) => `Der er ${rest.length} af samme slags til: ${places(rest)}.`,
  });
}

/** What follows from another problem at the same place says nothing more: mend that, and it is gone. */
const follows: Partial<Record<RuleId, readonly RuleId[]>> = {
  'missing-attribute': ['script', 'unknown-attribute', 'duplicate-attribute'],
  'dangling-reference': ['duplicate-attribute'],
  'no-about': ['heading'],
};

/** What a chart has against a table waits until the table's own references hold, and no file that they lead to is away. */
const waits = (rule: RuleId): boolean => rule.startsWith('chart-') || rule === 'story-chart';

/** Each problem once; where a character is named for what it is, YAML's complaint about the same place says nothing more. */
function unique(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;
  const named = new Set(problems.filter(({ rule }) => rule !== 'yaml').map(placeOf));
  const told = new Set(problems.map((problem) => `${placeOf(problem)} ${problem.rule}`));
  const dangling = new Set(problems.flatMap(({ rule, file }) => (rule === 'dangling-reference' ? [file] : [])));
  const isFollowing = (problem: Problem): boolean =>
    follows[problem.rule]?.some((cause) => told.has(`${placeOf(problem)} ${cause}`)) ?? false;
  const seen = new Set<string>();
  const single = problems.filter((problem) => {
    const key = `${placeOf(problem)} ${problem.message}`;
    if (seen.has(key) || (problem.rule === 'yaml' && named.has(placeOf(problem))) || isFollowing(problem)) return false;
    seen.add(key);
    return true;
  });
  const isPartAway = problems.some(({ rule }) => rule === 'missing-file');
  return single.filter(({ rule, file }) => !waits(rule) || (!isPartAway && !dangling.has(file)));
}

interface Folding {
  /** Groups up to this size are told whole. */
  atMost: number;
  /** Of larger ones so many are told. */
  kept: number;
  /** What is said of the rest. */
  others: (rest: readonly Problem[]) => string;
}

function fold(
  problems: readonly Problem[],
  keyOf: (problem: Problem) => string,
  { atMost, kept, others }: Folding,
): Problem[] {
  const groups = Map.groupBy(problems, keyOf);
  return problems.flatMap((problem): Problem[] => {
    const group = groups.get(keyOf(problem))!;
    if (group.length <= atMost || eachItsOwn.has(problem.rule)) return [problem];
    const i = group.indexOf(problem);
    if (i >= kept) return [];
    return [i < kept - 1 ? problem : { ...problem, hint: `${problem.hint} ${others(group.slice(kept))}` }];
  });
}

const countPlaces = (count: number): string => plural(count, 'ét sted', `${count} steder`);

const places = (rest: readonly Problem[]): string =>
  rest
    .slice(0, namedPlaces)
    .map(({ file, line }) => `${file}:${line}`)
    .join(', ') + (rest.length > namedPlaces ? ' …' : '');
