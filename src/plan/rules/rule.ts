import type { Entry, EntryKind } from '../library/layout.ts';
import type { Shelves } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import type { Site } from '../entry/site.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** What a rule may look at. */
export interface RuleContext {
  shelves: Shelves;
  /** The files that the shelves are made from, as they are written. */
  entries: readonly Entry[];
  /** Missing where the site's own file cannot be read. */
  site: Site | undefined;
  /** The day that the check runs on, as an ISO date, by whoever runs it; missing where nobody says. */
  today?: string | undefined;
  /** Files that could not be read: what they define is not dangling, only unknown for now. */
  unread: readonly { kind: EntryKind; id: string; year?: PlanYear | undefined; isAway?: true }[];
}

/** A rule across files. It reports and never prints, throws or mends. */
export type Rule = (context: RuleContext) => Finding[];
