import { renamesBetween } from '../plan/seal/names.ts';
import type { Finding, Problem } from '../plan/value/problem.ts';
import type { FolderRead } from '../read/files-fs.ts';
import type { Files, Reader } from '../read/read-library.ts';
import type { Libraries } from './details.ts';
import { editionChanges, type EditionChange } from './editions.ts';
import { turns, type Turn } from './goals.ts';
import { pageChanges, redirectsOf, type PageChanges } from './pages.ts';
import { changedFiles, mended, sideOf, type Mended, type Side } from './sides.ts';
import { changedThings, thingsOf, type ChangedThing } from './things.ts';

/** A library at one time, with what it is called to those who keep it in git. */
export interface Version {
  name: string;
  folder: FolderRead;
}

/** Something that the check says; without a line where that is not known. */
export type Told = Omit<Finding, 'where'> & { line?: number };

/** What a change of a library comes to. */
export interface Review {
  base: string;
  /** What keeps it from being published. */
  problems: readonly Problem[];
  /** And so does what is changed in adopted plans without a correction; with its line, where the check has got so far. */
  untold: readonly Told[];
  /** Warnings that were not there before. */
  warnings: readonly Problem[];
  /** What readers will see; a reason where it cannot be told. */
  seen: Seen | 'base-has-problems' | 'cannot-be-read';
  /** How many problems the base has. */
  baseProblems: number;
  /** Changed files of the repository that are not the library's. */
  elsewhere: readonly string[];
}

/** What readers will see otherwise. */
export interface Seen {
  libraries: Libraries;
  all: Libraries;
  changes: readonly ChangedThing[];
  /** Of drafts and files that are not finished, which readers do not see. */
  drafts: readonly ChangedThing[];
  turns: readonly Turn[];
  pages: PageChanges;
  editions: readonly EditionChange[];
  /** Files with problems, which are told as they were. */
  asBefore: readonly string[];
  /** Changed files of which nothing above is told: order, form, comments. */
  unseenFiles: readonly string[];
}

/** What is otherwise in a library than in another that it comes from. `elsewhere` are changed files beside the library. */
export function reviewOf(
  base: Version,
  head: FolderRead,
  reader: Reader,
  today: string,
  elsewhere: readonly string[] = [],
): Review {
  const was = reader(base.folder.files, base.folder.unreadable, today);
  const is = reader(head.files, head.unreadable, today);
  const old = new Set(was.warnings.map(nameOf));
  const before = sideOf(base.folder.files, was);
  const after = before && mended(head, before.files, reader);
  const [sealed, problems] = [true, false].map((wanted) =>
    is.problems.filter(({ rule }) => (rule === 'sealed-change') === wanted),
  ) as [Problem[], Problem[]];
  return {
    base: base.name,
    problems,
    untold: sealed.length > 0 ? sealed : (after?.untold ?? []),
    warnings: is.warnings.filter((warning) => !old.has(nameOf(warning))),
    seen: !before ? 'base-has-problems' : after ? seenBetween(before, after) : 'cannot-be-read',
    baseProblems: was.problems.length,
    elsewhere,
  };
}

const nameOf = ({ rule, file, message }: Problem): string => [rule, file, message].join('\n');

function seenBetween(before: Side, { side: after, asBefore }: Mended): Seen {
  const [libraries, all] = (['shown', 'all'] as const).map((which): Libraries => ({
    before: before[which],
    after: after[which],
  })) as [Libraries, Libraries];
  const changes = changesIn(libraries, before.files, after.files);
  const public_ = new Set(changes.map(({ key }) => key));
  const drafts = changesIn(all, before.files, after.files).filter(({ key }) => !public_.has(key));
  const editions = editionChanges(all);
  const told = new Set([...changes, ...drafts].flatMap(filesOf));
  return {
    libraries,
    all,
    changes: inNewPlansOnce(changes),
    drafts: inNewPlansOnce(drafts),
    turns: turns(libraries, changes),
    pages: pageChanges(libraries, redirectsOf(libraries.after)),
    editions,
    asBefore,
    unseenFiles: changedFiles(before.files, after.files).filter((file) => !told.has(file) && !isToldElsewhere(file)),
  };
}

const changesIn = ({ before, after }: Libraries, was: Files, is: Files): ChangedThing[] =>
  changedThings(
    thingsOf(before, was),
    thingsOf(after, is),
    redirectsOf(after),
    after.seals.flatMap((seal) =>
      renamesBetween(
        before.seals.find(({ year }) => year === seal.year),
        seal,
      ),
    ),
  );

const filesOf = ({ before, after }: ChangedThing): string[] =>
  [before, after].flatMap((thing) => (thing ? [thing.file] : []));

/** What tells of an edition, and is told as one, and what the program writes of all that there is. */
const isToldElsewhere = (file: string): boolean =>
  /^data\/(?:[^/]+\/(?:seal\.json|corrections\/)|addresses\.txt$)/.test(file);

/** What comes or goes with its whole plan is told there. */
function inNewPlansOnce(changes: readonly ChangedThing[]): ChangedThing[] {
  const whole = changes.filter(({ kind, before, after }) => kind === 'plan' && !(before && after));
  return changes.filter((change) => {
    const plan = whole.find(({ year }) => year === change.year);
    return plan === undefined || plan === change || Boolean(change.before) !== Boolean(plan.before);
  });
}
