import { baselineValue, placeOf } from '../entry/target.ts';
import { observationsOf } from '../library/observation.ts';
import { formatNumber, joinList } from '../words/danish.ts';
import type { Rule } from './rule.ts';
import { at, placedTargets } from './targets.ts';

/** What a goal begins from is a number that its measure once had, so it lies near those that the tables have. */
export const baselines: Rule = (context) =>
  placedTargets(context).flatMap((placed) => {
    const { target, measure } = placed;
    const value = baselineValue(target);
    const { shelves, site } = context;
    if (value === undefined || value <= 0 || !site || measure.type !== 'level') return [];
    const there = observationsOf(measure.id, shelves.figures)
      .filter(({ place, group }) => place === placeOf(target, site) && group === target.group)
      .flatMap((cell) => (cell.value! > 0 ? cell.value! : []));
    if (there.length === 0 || there.some((each) => value < each * odd && each < value * odd)) return [];
    return [
      at(placed, {
        rule: 'baseline-unlike',
        severity: 'warning',
        key: 'baseline',
        message: `Udgangspunktet er ${formatNumber(value)}, men tabellernes tal for det samme er ${joinList(there.slice(0, 4).map((each) => formatNumber(each)))}.`,
        hint: 'Se efter i dokumentet, om der mangler et punktum eller er et ciffer for meget. Passer tallet, så lad det stå.',
      }),
    ];
  });

/** As far as one number must lie from others to be told of. */
const odd = 5;
