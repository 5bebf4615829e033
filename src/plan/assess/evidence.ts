import type { Observation } from '../library/observation.ts';
import type { Period } from '../value/period.ts';

/** An observation that has been placed in time: by its own period, or as of when its document was written. */
interface Placed {
  observation: Observation;
  end: string | undefined;
}

/** When an observation's time was over; undefined where no one knows. */
export type EndOf = (observation: Observation) => string | undefined;

/** What the documents have to decide a target by. */
export type Evidence =
  | { kind: 'decided'; decided: Observation; later: readonly Observation[] }
  | { kind: 'nothing' }
  | { kind: 'too-late'; later: readonly Observation[] }
  | { kind: 'ambiguous'; candidates: readonly Observation[] };

/**
 * The observation that decides: the last one that is not from after the deadline. Of several that end then, the one for
 * the very period of the deadline; else they must agree, for no one is to choose between them.
 */
export function evidenceOf(observations: readonly Observation[], deadline: Period | undefined, endOf: EndOf): Evidence {
  if (observations.length === 0) return { kind: 'nothing' };
  const placed = observations.map((observation): Placed => ({ observation, end: endOf(observation) }));
  const isLate = ({ end }: Placed): boolean => deadline !== undefined && end !== undefined && end > deadline.end;
  const later = placed.filter(isLate).map(({ observation }) => observation);
  const due = datedFirst(placed.filter((each) => !isLate(each)));
  if (due.length === 0) return { kind: 'too-late', later };
  const newest = due
    .map(({ end }) => end ?? '')
    .sort()
    .at(-1);
  const last = due.filter(({ end }) => (end ?? '') === newest).map(({ observation }) => observation);
  const decided = onlyOne(last, deadline);
  return decided ? { kind: 'decided', decided, later } : { kind: 'ambiguous', candidates: last };
}

/** A number without a date is asked only where there is none with one. */
function datedFirst(placed: readonly Placed[]): readonly Placed[] {
  const dated = placed.filter(({ observation }) => observation.period);
  return dated.length > 0 ? dated : placed;
}

/** The observation of the period asked for; else the first, if all agree; else none. */
export function onlyOne(observations: readonly Observation[], period: Period | undefined): Observation | undefined {
  const named = observations.filter((each) => period !== undefined && each.period?.text === period.text);
  const candidates = named.length > 0 ? named : observations;
  const [first] = candidates;
  return candidates.every(({ value }) => value === first!.value) ? first : undefined;
}
