import { numbersOf, type SimpleTarget } from '../entry/target.ts';
import { observationsOf } from '../library/observation.ts';
import { waysSaid } from '../prose/courses.ts';
import { formatNumber } from '../words/danish.ts';
import { directionLabels } from '../words/labels.ts';
import { directionOf } from '../entry/target.ts';
import { isShare } from '../value/unit.ts';
import { aimOf } from '../compare/measures.ts';
import { numbersWorded } from './target-numbers.ts';
import type { Rule, RuleContext } from './rule.ts';
import { at, placedTargets, type Complaint, type PlacedTarget } from './targets.ts';

/** A target is of the size that its measure has, and wants what its goal's own words want. */
export const targetScale: Rule = (context) =>
  placedTargets(context).flatMap((placed) =>
    [fraction(placed, context), otherWords(placed)].flatMap((said) => (said ? [at(placed, said)] : [])),
  );

const isLevel = ({ kind }: SimpleTarget): boolean => kind === 'level' || kind === 'interval' || kind === 'per-year';

/** 0.22 for 22 pct., where no wording says how much, and the measure itself is not so small. */
function fraction({ goal, target, measure }: PlacedTarget, { shelves }: RuleContext): Complaint | undefined {
  if (!isLevel(target) || measure.type !== 'level' || !isShare(measure.unit)) return undefined;
  const value = numbersOf(target).find((each) => each > 0 && each < 1);
  // A number that the wording does not name is told of as that.
  if (value === undefined || numbersWorded(goal).length > 0) return undefined;
  const there = observationsOf(measure.id, shelves.figures).filter(({ group }) => group === target.group);
  if (there.some((cell) => cell.value! < 5)) return undefined;
  return {
    rule: 'target-fraction',
    key: target.kind === 'interval' ? 'between' : target.kind === 'per-year' ? 'years' : 'value',
    message: `Måltallet er ${formatNumber(value)} pct., altså under én procent.`,
    hint: `Procenter skrives som procenter: ${formatNumber(Number((value * 100).toPrecision(12))).replace(',', '.')}. Er målet virkelig under én procent, så skriv den ordlyd, der siger det, under alsoWorded.`,
  };
}

/** Where no document is cited for the way that a measure should go, the wording still says one. */
function otherWords({ goal, target, measure }: PlacedTarget): Complaint | undefined {
  const way = directionOf(target);
  const [said, ...others] = waysSaid(goal.wording);
  if (!way || !said || others.length > 0 || said === way || aimOf(measure, target.group, goal.year)) return undefined;
  return {
    rule: 'target-against-words',
    severity: 'warning',
    key: 'comparator' in target ? 'comparator' : target.kind === 'per-year' ? 'years' : 'direction',
    message: `Målet vil have tallet ${directionLabels[way].way}, men ordlyden taler om, at noget skal ${directionLabels[said].way}.`,
    hint: 'Ret comparator eller direction. Skal netop dette tal den modsatte vej, så lad det stå.',
  };
}
