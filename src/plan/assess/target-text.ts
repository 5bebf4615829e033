import type { Aim } from '../entry/measure.ts';
import { comparatorLabels, directionLabels, placeComparatorLabels } from '../words/labels.ts';
import { endSentence, formatNumber, formatPeriod, formatQuantity, formatWhen, joinList } from '../words/danish.ts';
import { decimalsIn } from '../value/decimal.ts';
import { byId } from '../library/library.ts';
import type { Facts } from './question.ts';
import { toPeriod, type Period } from '../value/period.ts';
import { baselineOf, placeOf, type Comparator, type SimpleTarget } from '../entry/target.ts';
import type { Unit } from '../value/unit.ts';

/** What a target asks for, in Danish. */

type Names = Pick<Facts, 'measures' | 'places' | 'groups' | 'site'>;

/** A target as a piece of a sentence: "højst 17,1 pct.", "et fald på mindst 15 pct.", "på niveau med eller under hele landet". */
export function targetText(target: SimpleTarget, names: Names): string {
  const measure = byId(names.measures, target.measure);
  switch (target.kind) {
    case 'level':
    case 'count':
      return levelText(target, measure.unit);
    case 'interval': {
      const [low, high] = target.between;
      return `mellem ${formatNumber(low)} og ${exactQuantity(high, measure.unit)}`;
    }
    case 'per-year':
      return joinList(
        target.years.map((year) => `${levelText(year, measure.unit)} ${formatWhen(toPeriod(year.period))}`),
      );
    case 'relative-change':
      return changeText(target, exactQuantity(target.by, 'pct'));
    case 'point-change':
      return changeText(target, exactQuantity(target.by, 'procentpoint'));
    case 'each-year-change':
      return `${changeText(target, exactQuantity(target.by, target.unit))} hvert år`;
    case 'relative-to-place':
      return `${placeComparatorLabels[target.comparator][measure.type]} ${byId(names.places, target.place).name}`;
  }
}

/** "højst 17,1 pct." */
export const levelText = ({ comparator, value }: { comparator: Comparator; value: number }, unit: Unit): string =>
  `${comparatorLabels[comparator]} ${exactQuantity(value, unit)}`;

const changeText = ({ direction }: Pick<Aim, 'direction'>, size: string): string =>
  `${directionLabels[direction].change} på mindst ${size}`;

/** A target as a whole sentence, with its place and its deadline: "Målet er højst 17,1 pct. senest i 4. kvartal 2019." */
export function targetSentence(target: SimpleTarget, names: Names): string {
  const isLevelOfPlace = target.kind === 'relative-to-place' && byId(names.measures, target.measure).type === 'level';
  const place = placeOf(target, names.site);
  const whose = place === names.site.place ? '' : ` for ${byId(names.places, place).name}`;
  const text = `${isLevelOfPlace ? 'at ligge ' : ''}${targetText(target, names)}`;
  const base = baselineText(target, names);
  return endSentence(`Målet${whose} er ${text}${untilText(target)}${base === undefined ? '' : `, regnet fra ${base}`}`);
}

/** By when a target is to be met; a stretch of time is over when its last period is. */
export function untilText(target: SimpleTarget): string {
  if (target.kind === 'per-year' || !target.deadline) return '';
  const period = toPeriod(target.deadline.period);
  const last = period.ends?.[1] ?? period;
  return target.kind === 'each-year-change' ? ` til og med ${formatPeriod(last)}` : ` senest ${formatWhen(last)}`;
}

/** When a target is to be met, as it stands by itself: "4. kvartal 2019". */
export const deadlineText = (period: Period): string => formatPeriod(period.ends?.[1] ?? period);

/** The starting point that a target names: "17,4 pct.", "godt 400", "400 (2018)". */
export function baselineText(target: SimpleTarget, { measures }: Pick<Facts, 'measures'>): string | undefined {
  const named = baselineOf(target);
  if (!named) return undefined;
  const text = 'text' in named ? named.text : exactQuantity(named.value, byId(measures, target.measure).unit);
  return named.period === undefined ? text : `${text} (${formatPeriod(toPeriod(named.period))})`;
}

/** A number of a goal, with the decimals that it is written with. */
const exactQuantity = (value: number, unit: Unit): string =>
  formatQuantity(value, unit, { decimals: decimalsIn(value) });
