import { directionLabels, unitWords } from '../words/labels.ts';
import { endSentence, formatNumber, formatPeriod } from '../words/danish.ts';
import { aimOf } from '../compare/measures.ts';
import type { Goal } from '../entry/goal.ts';
import type { Measure } from '../entry/measure.ts';
import { comparePeriods, toPeriod, type Period, type PeriodText } from '../value/period.ts';
import type { Finding } from '../value/problem.ts';
import {
  baselineOf,
  baselineValue,
  directionOf,
  numbersOf,
  placeOf,
  targetParts,
  type SimpleTarget,
} from '../entry/target.ts';
import { isCounted, isShare } from '../value/unit.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A target with where it stands in its file, and what it is about. */
export interface PlacedTarget {
  goal: Goal;
  target: SimpleTarget;
  path: readonly (string | number)[];
  measure: Measure;
}

/** Every target whose measure can be read. */
export const placedTargets = ({ shelves }: Pick<RuleContext, 'shelves'>): PlacedTarget[] =>
  shelves.goals.flatMap((goal) => {
    const whole = goal.target;
    if (!whole) return [];
    return targetParts(whole).flatMap((target, i) => {
      const measure = shelves.measures.find(({ id }) => id === target.measure);
      return measure
        ? [{ goal, target, path: whole.kind === 'compound' ? ['target', 'parts', i] : ['target'], measure }]
        : [];
    });
  });

export type Complaint = Pick<Finding, 'rule' | 'message' | 'hint' | 'severity'> & { key: string };

/** A finding at a key of a target. */
export const at = ({ goal, path }: PlacedTarget, { key, ...said }: Complaint): Finding => ({
  ...said,
  file: goal.file,
  where: { path: [...path, key] },
});

/** What a target asks for can be asked of its measure, in its place, in its time. */
export const targets: Rule = (context) =>
  placedTargets(context).flatMap((placed) =>
    [
      wrongKind(placed),
      wrongShare(placed),
      wrongInterval(placed),
      wrongYears(placed),
      ownPlace(placed, context),
      wrongTime(placed, context),
      againstAim(placed),
    ].flatMap((complaint) => (complaint ? [at(placed, complaint)] : [])),
  );

/** A change in points is one of shares, a count one of things. */
function wrongKind({ target, measure: { id, unit, type } }: PlacedTarget): Complaint | undefined {
  const isPoints = target.kind === 'point-change' || ('unit' in target && target.unit === 'procentpoint');
  const isIn = `men målingen ”${id}” er i ${unitWords(unit).many}`;
  if (isPoints && !(type === 'change' ? unit === 'procentpoint' : isShare(unit))) {
    const hint = target.kind === 'each-year-change' ? 'Skriv unit: pct' : 'Brug kind: relative-change';
    return {
      rule: 'target-kind',
      key: 'kind',
      message: endSentence(`Målet er en ændring i procentpoint, ${isIn}`),
      hint: `${hint}, eller vælg en anden måling. Procentpoint er forskellen på to procenttal.`,
    };
  }
  if (target.kind === 'relative-change' && type === 'change' && unit !== 'pct') {
    return {
      rule: 'target-kind',
      key: 'kind',
      message: endSentence(`Målet er en ændring i procent, ${isIn}`),
      hint: 'Brug kind: point-change, eller vælg en anden måling.',
    };
  }
  if (target.kind !== 'count' || isCounted(unit)) return undefined;
  return {
    rule: 'target-kind',
    key: 'kind',
    message: endSentence(`Målet er et antal, ${isIn}`),
    hint: 'Brug kind: level, eller vælg en anden måling.',
  };
}

/** A share lies between nothing and all. */
function wrongShare({ target, measure }: PlacedTarget): Complaint | undefined {
  if (measure.type === 'change' || !isShare(measure.unit)) return undefined;
  const isLevel = target.kind === 'level' || target.kind === 'interval' || target.kind === 'per-year';
  const base = baselineValue(target);
  const levels = [...(isLevel ? numbersOf(target) : []), ...(base === undefined ? [] : [base])];
  const wrong = levels.find((value) => value < 0 || value > 100);
  if (wrong === undefined) return undefined;
  return {
    rule: 'target-share',
    key: 'kind',
    message: `${formatNumber(wrong)} pct. kan ikke være en andel.`,
    hint: 'En andel er mellem 0 og 100. Ret tallet; 17,1 pct. skrives 17.1.',
  };
}

function wrongInterval({ target }: PlacedTarget): Complaint | undefined {
  if (target.kind !== 'interval' || target.between[0] < target.between[1]) return undefined;
  return {
    rule: 'target-interval',
    key: 'between',
    message: 'Det første tal skal være mindre end det andet.',
    hint: 'Skriv fx between: [330, 350].',
  };
}

/** The years of a target follow each other, each said once. */
function wrongYears({ target }: PlacedTarget): Complaint | undefined {
  if (target.kind !== 'per-year') return undefined;
  const periods = target.years.map(({ period }) => toPeriod(period));
  if (periods.slice(1).every((period, i) => period.start > periods[i]!.end)) return undefined;
  return {
    rule: 'target-years',
    key: 'years',
    message: 'Årene skal stå efter hinanden, og hvert år kun én gang.',
    hint: 'Skriv fx years: [{period: 2020, comparator: at-most, value: 20}, {period: 2021, comparator: at-most, value: 19.5}].',
  };
}

function ownPlace({ target }: PlacedTarget, { site, shelves }: RuleContext): Complaint | undefined {
  if (target.kind !== 'relative-to-place' || !site || placeOf(target, site) !== target.place) return undefined;
  const name = shelves.places.find(({ id }) => id === target.place)?.name ?? target.place;
  return {
    rule: 'target-own-place',
    key: 'place',
    message: `Målet holder ${name} op mod sig selv.`,
    hint: 'Skriv under place det sted, der holdes op imod. Gælder målet et andet sted end kommunen, så skriv det under of.',
  };
}

/** A target is for a time after the one that it counts from, and not from before its plan. */
function wrongTime({ goal, target }: PlacedTarget, { shelves }: RuleContext): Complaint | undefined {
  const plan = shelves.plans.find(({ year }) => year === goal.year);
  const begins: PeriodText | undefined = goal.applies ?? goal.forYear ?? plan?.period;
  // A plan whose folder has another name is reported as that.
  if (begins === undefined || plan?.period !== plan?.year) return undefined;
  const first = firstDue(target);
  const from = 'from' in target && target.from !== undefined ? toPeriod(target.from) : undefined;
  const key = target.kind === 'per-year' ? 'years' : 'deadline';
  if (first && from && comparePeriods(first, from) <= 0) {
    return {
      rule: 'target-too-early',
      key,
      message: `Fristen ${formatPeriod(first)} er ikke efter ${formatPeriod(from)}, som målet regner fra.`,
      hint: 'Ret fristen eller from.',
    };
  }
  const base = baselineOf(target)?.period;
  if (first && base !== undefined && comparePeriods(first, toPeriod(base)) <= 0) {
    return {
      rule: 'target-too-early',
      key,
      message: `Fristen ${formatPeriod(first)} er ikke efter ${formatPeriod(toPeriod(base))}, som er målets udgangspunkt.`,
      hint: 'Ret fristen, eller ret period under baseline.',
    };
  }
  const start = toPeriod(begins);
  if (!first || first.end >= start.start) return undefined;
  return {
    rule: 'target-too-early',
    key,
    message: `Fristen ${formatPeriod(first)} er før ${formatPeriod(start)}, som målet gælder.`,
    hint: 'Ret fristen. Gør planen status på et ældre mål, så skriv forYear.',
  };
}

function firstDue(target: SimpleTarget): Period | undefined {
  if (target.kind === 'per-year') return toPeriod(target.years[0]!.period);
  return target.deadline && toPeriod(target.deadline.period);
}

/** A target does not want a measure to go the other way than the aim that the measure cites for the same plan. */
function againstAim({ goal, target, measure }: PlacedTarget): Complaint | undefined {
  const way = directionOf(target);
  const aim = aimOf(measure, target.group, goal.year)?.direction;
  if (!way || !aim || way === aim) return undefined;
  return {
    rule: 'target-against-aim',
    key: 'comparator' in target ? 'comparator' : target.kind === 'per-year' ? 'years' : 'direction',
    message: `Målet vil have tallet ${directionLabels[way].way}, men målingen ”${measure.id}” siger, at dokumenterne vil have det ${directionLabels[aim].way}.`,
    hint: 'Ret den af dem, der er forkert: målets comparator eller direction, eller målingens aims.',
  };
}
