import { reasonOf } from '../assess/assessment.ts';
import { joinList } from '../words/danish.ts';
import { verdictsOf } from '../assess/evaluate.ts';
import type { Cell, Figure } from '../library/figure.ts';
import { ofYear, type Shelves } from '../library/library.ts';
import type { Goal } from '../entry/goal.ts';
import { findObservations, isObservation, type Observation } from '../library/observation.ts';
import { placeOf, type SimpleTarget } from '../entry/target.ts';
import { measureTheSame } from './measured-twice.ts';
import type { Rule, RuleContext } from './rule.ts';
import { at, placedTargets, type Complaint, type PlacedTarget } from './targets.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** A target finds the figures that there are of it, and only one number to go by. */
export const targetFigures: Rule = (context) =>
  placedTargets(context).flatMap((placed) => {
    const complaint = complaintOf(placed, context);
    return complaint ? [at(placed, complaint)] : [];
  });

function complaintOf(placed: PlacedTarget, { shelves, site }: RuleContext): Complaint | undefined {
  const { goal, target } = placed;
  if (!site || !isWhole(placed, shelves)) return undefined;
  const [finding] = verdictsOf({ ...goal, target }, { ...shelves, site });
  const reason = finding && reasonOf(finding);
  if (target.unmeasured !== undefined) return reason === 'no-figures' ? undefined : measured;
  switch (reason) {
    case 'no-figures':
      return forgotten(target, placeOf(target, site), observedOf(target, goal.year, shelves), shelves);
    case 'ambiguous':
      // Two numbers of one table are told of there.
      if (isTwiceInTable(finding!.candidates)) return undefined;
      return ambiguous(finding!.candidates.map(({ figure }) => figure));
    default:
      return severalTables(target, placeOf(target, site), goal.year, shelves);
  }
}

/** Several tables measure the same, and the goal does not say which decides: the newest number does, of whichever it is. */
function severalTables(
  target: SimpleTarget,
  place: string,
  year: Goal['year'],
  shelves: Shelves,
): Complaint | undefined {
  const { measure, group, figure } = target;
  if (figure !== undefined) return undefined;
  const found = findObservations(shelves.figures, { measure, place, group, year });
  const tables = [...new Set(found.map((cell) => cell.figure))];
  const lastOf = (table: Figure): string => {
    const { period, value } = found.findLast(({ figure: { id } }) => id === table.id)!;
    return `${period?.text} ${value}`;
  };
  if (new Set(tables.map(lastOf)).size < 2) return undefined;
  return {
    rule: 'several-figures',
    severity: 'warning',
    key: 'measure',
    message: `${joinList(tables.map(({ label }) => label))} måler det samme, og målet siger ikke, hvilken der afgør det.`,
    hint: `Det nyeste tal afgør det nu. Skriv figure: ${joinList(
      tables.map(({ id }) => id),
      'eller',
    )}, hvis dokumentet gør det klart, hvilken der gælder.`,
  };
}

const measured: Complaint = {
  rule: 'goal-has-figures',
  key: 'unmeasured',
  message: 'Målet siger, at der ikke er tal, men planens tabeller har tal for det.',
  hint: 'Fjern unmeasured, eller ret målets measure, group eller sted.',
};

/** What a target refers to is there: what is not is reported elsewhere. */
function isWhole({ goal, target }: PlacedTarget, { plans, places, groups }: Shelves): boolean {
  const hasAll = (ids: (string | undefined)[], items: readonly { id: string }[]): boolean =>
    ids.every((id) => id === undefined || items.some((item) => item.id === id));
  const named = [target.place, target.kind === 'relative-to-place' ? target.of : undefined];
  return plans.some(({ year }) => year === goal.year) && hasAll(named, places) && hasAll([target.group], groups);
}

/** Every number of the target's measure in the plan's tables, of whatever group and place. */
const observedOf = ({ measure, figure }: SimpleTarget, year: PlanYear, { figures }: Shelves): Cell[] =>
  ofYear(figures, year)
    .filter(({ id }) => figure === undefined || id === figure)
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter((cell) => isObservation(cell) && cell.measure === measure);

const noneThere = 'Er der ingen tal, så skriv hvorfor under unmeasured.';

/** The table has numbers of the measure, but not of the group and place that the target names: which there are. */
function forgotten(
  target: SimpleTarget,
  place: string,
  cells: readonly Cell[],
  { groups, places }: Shelves,
): Complaint | undefined {
  // Numbers that do not say where they are from are told of in their table.
  if (cells.length === 0 || cells.some((cell) => cell.place === undefined)) return undefined;
  const here = cells.filter((cell) => cell.place === place);
  if (here.length === 0) {
    const found = places.filter(({ id }) => cells.some((cell) => cell.place === id));
    return {
      rule: 'goal-without-its-figures',
      key: target.kind === 'relative-to-place' ? 'of' : 'place',
      message: `Planens tabeller måler ”${target.measure}”, men ikke i ${nameOf(place, places)}.`,
      hint: `De måler i ${joinList(found.map(({ id, name }) => `${name} (${id})`))}. Ret målets sted eller tabellens place. ${noneThere}`,
    };
  }
  const found = [...new Set(here.map(({ group }) => group))];
  const names = found.map((id) => (id === undefined ? 'alle, uden group' : `${id} (${titleOf(id, groups)})`));
  const what = target.group === undefined ? 'alle under ét, og målet nævner ingen gruppe' : `gruppen ”${target.group}”`;
  return {
    rule: 'goal-without-its-figures',
    key: target.group === undefined ? 'measure' : 'group',
    message: `Planens tabeller måler ”${target.measure}”, men ikke for ${what}.`,
    hint: `De måler for: ${names.join(', ')}. ${target.group !== undefined && found.includes(undefined) ? `Skriv group: ${target.group} i tabellen, hvis dens tal er for dem; ellers ret målets group.` : 'Skriv målets group.'} ${noneThere}`,
  };
}

const nameOf = (id: string, places: Shelves['places']): string => places.find((each) => each.id === id)?.name ?? id;
const titleOf = (id: string, groups: Shelves['groups']): string => groups.find((each) => each.id === id)?.title ?? id;

const isTwiceInTable = (candidates: readonly Observation[]): boolean =>
  candidates.every(({ figure }) => figure === candidates[0]!.figure) &&
  candidates.slice(1).some((cell) => measureTheSame(candidates[0]!, cell));

function ambiguous(figures: readonly { id: string; label: string }[]): Complaint {
  const ids = [...new Set(figures.map(({ id }) => id))];
  const labels = [...new Set(figures.map(({ label }) => label))];
  return {
    rule: 'ambiguous-figures',
    key: 'measure',
    message: `${joinList(labels)} har forskellige tal for det samme, så målet kan ikke vurderes.`,
    hint:
      ids.length > 1
        ? `Skriv figure: ${joinList(ids, 'eller')}, hvis dokumentet gør det klart, hvilken der gælder.`
        : 'Sig i tabellen, hvad der er forskelligt (period, group, population eller definition), eller skriv målets frist.',
  };
}
