import type { Goal } from '../entry/goal.ts';
import { baselineOf, numbersOf, placeOf, targetParts, type SimpleTarget } from '../entry/target.ts';
import { writtenNumbers } from '../prose/written-numbers.ts';
import { formatNumber, joinList, numbersIn } from '../words/danish.ts';
import { placesIn } from '../words/places-in-text.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * A target asks for all that its goal's own words ask for: a change each year, each number and each place that they name.
 * Words may name more than is asked for, so that only an editor can know; what the goal itself remarks on is known to be so.
 */
export const targetWording: Rule = (context) =>
  context.shelves.goals.flatMap((goal) => {
    const { target, remarks = [] } = goal;
    if (!target || remarks.length > 0) return [];
    const parts = targetParts(target);
    const said = eachYear(goal, parts) ?? otherNumbers(goal, parts) ?? otherPlaces(goal, parts, context);
    return said ? [{ severity: 'warning', file: goal.file, where: { path: ['target', 'kind'] }, ...said }] : [];
  });

type Said = Pick<Finding, 'rule' | 'message' | 'hint'>;

const everyYear = /(?<!\p{L})(?:om året|(?:pr\.|per|hvert|for hvert) år|årlig(?:t|e|en)?)(?!\p{L})/iu;

function eachYear({ wording }: Goal, parts: readonly SimpleTarget[]): Said | undefined {
  const said = everyYear.exec(wording)?.[0];
  const once = parts.find(({ kind }) => kind === 'relative-change' || kind === 'point-change');
  if (said === undefined || !once) return undefined;
  const unit = once.kind === 'point-change' ? 'procentpoint' : 'pct';
  return {
    rule: 'target-each-year',
    message: `Ordlyden siger ”${said}”, men målet holdes op mod én ændring over hele tiden.`,
    hint: `Skal det ændre sig så meget hvert år, så skriv kind: each-year-change og unit: ${unit}.`,
  };
}

function otherNumbers({ wording, alsoWorded }: Goal, parts: readonly SimpleTarget[]): Said | undefined {
  if (alsoWorded) return undefined;
  const asked = parts.flatMap((part) => {
    const start = baselineOf(part);
    const begun = start === undefined ? [] : 'value' in start ? [start.value] : numbersIn(start.text);
    return [...numbersOf(part), ...begun];
  });
  const left = writtenNumbers(wording).flatMap(({ use, value }) =>
    use === 'measured' && value !== undefined && !asked.includes(Math.abs(value)) ? [Math.abs(value)] : [],
  );
  if (left.length === 0 || asked.length === 0) return undefined;
  return {
    rule: 'target-without-number',
    message: `Ordlyden siger også ${joinList([...new Set(left)].map((each) => formatNumber(each)))}, som målet ikke holdes op mod.`,
    hint: 'Er det et måltal for et andet år, så brug kind: per-year; mellem to tal kind: interval; to krav kind: compound; et udgangspunkt baseline. Er det ingen af dem, så lad det stå.',
  };
}

function otherPlaces(
  { wording }: Goal,
  parts: readonly SimpleTarget[],
  { shelves: { places }, site }: RuleContext,
): Said | undefined {
  if (!site) return undefined;
  const asked = parts.flatMap((part) => [placeOf(part, site), part.place, site.place]);
  const left = placesIn(wording, places).filter(({ id }) => !asked.includes(id));
  if (left.length === 0) return undefined;
  const name = joinList(left.map((place) => place.name));
  const [{ id }] = left as [(typeof left)[number]];
  return {
    rule: 'target-without-place',
    message: `Ordlyden nævner ${name}, men målet holdes ikke op mod tal derfra.`,
    hint: `Gælder målet dér, så skriv place: ${id} (ved kind: relative-to-place hedder det of). Skal det sammenlignes, så brug kind: relative-to-place.`,
  };
}
