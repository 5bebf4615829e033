import { reasonLabel, ruleText, type AssessmentRule } from './assessment-rules.ts';
import { isMet, isSoFar } from '../value/conclusion.ts';
import {
  reasonOf,
  type Assessment,
  type PartVerdict,
  type PartAssessment,
  type Quantity,
  type Step,
} from './assessment.ts';
import { statusLabels } from '../words/labels.ts';
import { changeAsNoun, changeSize, changeWords, sizeText, verbOf } from './change-text.ts';
import {
  capitalize,
  countInWords,
  endSentence,
  formatNumber,
  formatPeriod,
  formatQuantity,
  formatWhen,
  joinList,
  plural,
} from '../words/danish.ts';
import { roughDistance } from '../words/printed.ts';
import { decimalsIn } from '../value/decimal.ts';
import { explainUnknown } from './explain-unknown.ts';
import type { Goal } from '../entry/goal.ts';
import { byId } from '../library/library.ts';
import { cellAddress, type Observation } from '../library/observation.ts';
import { close, numberSentences, periodOf, stated, subjectOf, whenText, type Names } from './observation-text.ts';
import { baselineOf, placeOf, type SimpleTarget } from '../entry/target.ts';
import { targetSentence } from './target-text.ts';
import type { Sentence } from '../value/sentence.ts';
import { isCounted } from '../value/unit.ts';

/** The Danish of assessments: what was measured, what the target is, and how far it is from one to the other. */

/** The status in words, with the reason where there is no verdict: "Kan ikke vurderes: ingen tal". */
export function statusText(assessment: Pick<PartVerdict, 'status' | 'basis'>): string {
  const reason = reasonOf(assessment);
  const label = statusLabels[assessment.status];
  return reason ? `${label}: ${reasonLabel(reason)}` : label;
}

/** One target: the observation, the target, the distance, and what else there is to know of it. */
export function explainPart(verdict: PartVerdict, names: Names): Sentence {
  const { target, decided, reached, limit, distance, status, against } = verdict;
  if (!decided || !reached || !limit || !distance) return explainUnknown(verdict, names);
  const step: Step = { period: undefined, status, decided, reached, limit, distance, ...(against && { against }) };
  return [
    ...observedSentence(target, step, names),
    ` ${targetSentence(target, names)} `,
    ...distanceSentence(target, step),
    ...otherYears(verdict),
    ...metBefore(verdict),
    ...numberSentences(verdict.later),
  ];
}

function observedSentence(target: SimpleTarget, step: Step, names: Names): Sentence {
  const { decided, against } = step;
  const subject = `${subjectOf(target, names)} i ${byId(names.places, placeOf(target, names.site)).name}`;
  const other = against && against.place !== decided.place ? against : undefined;
  const otherPlace = other && byId(names.places, other.place ?? '').name;
  if (byId(names.measures, target.measure).type === 'change') {
    return [
      ...close([
        `${decided.period ? `${capitalize(formatWhen(decided.period))} ` : ''}${verbOf(decided)} ${subject} `,
        ...changeSize(decided),
      ]),
      ...(other ? [` I ${otherPlace} var der `, ...close(changeAsNoun(other))] : []),
    ];
  }
  if (other)
    return close([`${whenText(decided)} var ${subject} `, stated(decided), ` og i ${otherPlace} `, stated(other)]);
  if (target.kind === 'relative-change' || target.kind === 'point-change' || target.kind === 'each-year-change') {
    return changeSentence(target, step, subject);
  }
  return close([`${whenText(decided)} var ${subject} `, stated(decided)]);
}

/** "Fra 2018 til 2019 gik ledigheden fra 5,2 til 4,9 pct., et fald på 0,3 procentpoint." */
function changeSentence(target: SimpleTarget, { decided, against, reached }: Step, subject: string): Sentence {
  const change = changeWords(reached);
  if (against) {
    return close([
      `Fra ${periodOf(against)} til ${periodOf(decided)} gik ${subject} fra `,
      { text: formatNumber(against.value ?? 0, { decimals: against.decimals }), cell: cellAddress(against) },
      ' til ',
      stated(decided),
      `, ${change}`,
    ]);
  }
  const base = baselineOf(target);
  const from = base && 'value' in base ? quantityText(base.value, decided.unit) : '';
  return close([
    `${whenText(decided)} var ${subject} `,
    stated(decided),
    `, og målet regner fra ${from}, så det er ${change}`,
  ]);
}

/** A number as a sentence says it that has named its unit where people or things are counted: "400", "17 pct." */
const quantityText = (value: number, unit: Observation['unit']): string =>
  unit && !isCounted(unit) ? formatQuantity(value, unit, { decimals: decimalsIn(value) }) : formatNumber(value);

/** A distance from a number that is itself only about right is about right too: "ca. 4 virksomheder". */
export const distanceText = (from: Observation, distance: Quantity): string => roughDistance(from) + sizeText(distance);

/** How far it is from what was reached to what was to be: the last word on a target. */
function distanceSentence(target: SimpleTarget, { status, decided, limit, distance }: Step): Sentence {
  if (target.kind === 'interval' && isMet(status)) return ['Det ligger inden for målet.'];
  if (distance.value === 0) {
    return [isMet(status) ? 'Det er lige præcis målet.' : 'Det er lige på grænsen, og det er ikke nok.'];
  }
  const size = distanceText(decided, distance);
  const isCeiling = limit.comparator === 'at-most' || limit.comparator === 'below';
  const isCount = isCounted(distance.unit);
  const more = isCeiling === isMet(status) ? 'færre' : 'flere';
  if (distance.unit === 'pct') {
    return close([
      isMet(status) ? `Det er ${size} af udgangspunktet bedre end målet` : `Der mangler ${size} af udgangspunktet`,
    ]);
  }
  if (isMet(status)) return close([isCount ? `Det er ${size} ${more} end målet` : `Det er ${size} bedre end målet`]);
  const isChange = target.kind === 'point-change' || target.kind === 'each-year-change';
  if (isChange || (!isCeiling && target.kind !== 'interval')) return close([`Der mangler ${size}`]);
  if (isCount) return close([`Det er ${size} ${more} end målet`]);
  return close([`Det er ${size} for ${isCeiling ? 'højt' : 'lavt'}`]);
}

/** The years of a target that do not decide it: "I 2020 var tallet 20,3 pct. Målet for det år er ikke nået." */
function otherYears({ target, steps, open, decided }: PartVerdict): Sentence {
  const others = steps.filter((step) => step.decided !== decided);
  const told = others.flatMap((step): Sentence => {
    const verdict = isMet(step.status) ? 'nået' : 'ikke nået';
    return target.kind === 'each-year-change'
      ? [
          ` Fra ${periodOf(step.against!)} til ${periodOf(step.decided)} var det ${changeWords(step.reached)}, og det var ${isMet(step.status) ? '' : 'ikke '}nok.`,
        ]
      : [
          ' ',
          ...close([`${whenText(step.decided)} var tallet `, stated(step.decided)]),
          ` Målet for det år er ${verdict}.`,
        ];
  });
  const missing =
    open.length > 0 ? [` Dokumenterne har ingen tal for ${joinList(open.map((period) => formatPeriod(period)))}.`] : [];
  return [...told, ...missing];
}

function metBefore({ metBefore: before }: PartVerdict): Sentence {
  if (!before) return [];
  return [
    ' Målet var allerede nået, før planen begyndte: ',
    ...close([`${whenText(before)} var tallet `, stated(before)]),
  ];
}

/** What is taken for granted, and what to bear in mind: one Danish sentence each. */
export function remarksOf(verdict: PartVerdict): string[] {
  const { readings, warnings, decided } = verdict;
  const provisional = decided?.provisional ? ['Tallet er foreløbigt.'] : [];
  const ofFigure = decided?.figure.provisional
    ? [`Tallet er foreløbigt. ${endSentence(decided.figure.provisional)}`]
    : [];
  return [
    ...readings.map((reading) => `Webstedets læsning: ${readingText(reading, verdict)}`),
    ...soFarText(verdict),
    ...(ofFigure.length > 0 ? ofFigure : provisional),
    ...new Set(warnings.map(({ text }) => text)),
  ];
}

function readingText(reading: AssessmentRule, { target, against, decided }: PartVerdict): string {
  switch (reading) {
    case 'no-deadline':
      return 'Målet nævner ingen frist. Her er det nyeste tal brugt.';
    case 'deadline-elsewhere': {
      const label = target.kind === 'per-year' ? undefined : target.deadline?.origin?.label;
      return `Målet nævner ikke selv fristen. Den er taget fra ”${label}”.`;
    }
    case 'start-before-plan':
      return `Målet siger ikke, hvad der regnes fra. Her er regnet fra ${periodOf(against!)}, det sidste tal før planen begyndte.`;
    case 'own-period':
      return `Målet siger ikke, hvad der regnes fra. Her er tabellens egen periode brugt${decided?.period ? `, ${formatWhen(decided.period)}` : ''}.`;
    case 'years-of-plan':
      return 'Målet siger ikke, hvilket år der er det første. Her er det planens første år, regnet fra året før.';
    case 'undated':
      return 'Tallet er udateret. Det er taget, som det stod, da der blev fulgt op.';
    default:
      return ruleText(reading).text;
  }
}

function soFarText({ status, decided, later, open }: PartVerdict): string[] {
  if (!isSoFar(status)) return [];
  if (open.length > 0) return ['Der er år tilbage uden tal, så vurderingen er foreløbig.'];
  if (!decided?.period) return ['Det er ikke sagt, hvornår tallet er fra, så vurderingen er foreløbig.'];
  return [
    later.length > 0
      ? 'Der er ikke et tal fra selve fristen, så vurderingen er foreløbig.'
      : 'Tallene slutter før fristen, så vurderingen er foreløbig.',
  ];
}

/** How a whole goal came out: the sum of its only part, or how many of its parts are met. */
export function explainGoal(
  { status, basis }: Pick<Assessment, 'status' | 'basis'>,
  parts: readonly PartAssessment[],
  { openTarget }: Pick<Goal, 'openTarget'> = {},
): Sentence {
  if (openTarget !== undefined)
    return [`Målet er ${openTarget}. Det siger ikke, hvor grænsen går, så det kan ikke vurderes.`];
  if (parts.length === 0) return [reasonOf({ basis }) === 'no-target' ? noTarget : targetUnknown];
  if (parts.length === 1) return parts[0]!.sum;
  const met = parts.filter((part) => isMet(part.status)).length;
  const count = countInWords(parts.length);
  if (status === 'unknown') return [unknownWhole(parts)];
  const many = parts.length === 2 ? 'begge dele' : `alle ${count} dele`;
  const what = met === parts.length ? `${many} af målet` : `${countInWords(met)} af målets ${count} dele`;
  return [isSoFar(status) ? `Foreløbig er ${what} nået.` : `${capitalize(what)} er nået.`];
}

const noTarget = 'Målet har intet måltal, så det kan ikke vurderes, om det er nået.';
const targetUnknown = 'Planens egen tekst om målet er ikke blandt dokumenterne. Det er ukendt, om det har et måltal.';

/** A goal that cannot be assessed as a whole: what of it can, and what follows from a part that is not met. */
function unknownWhole(parts: readonly PartAssessment[]): string {
  const count = countInWords(parts.length);
  const known = parts.filter((part) => part.status !== 'unknown');
  if (known.length === 0) return `Målet har ${count} dele, og ingen af dem kan vurderes.`;
  const failed = known.filter(({ status }) => status === 'not-met').length;
  const opening = `${capitalize(countInWords(known.length))} af målets ${count} dele kan vurderes.`;
  if (failed === 0) return opening;
  return `${opening} ${capitalize(countInWords(failed))} ${plural(failed, 'del', 'dele')} er ikke nået, så hele målet er det heller ikke.`;
}

/** The whole goal in one run of sentences: how it came out and, where it has several parts, each of them. */
export const wholeSum = ({ sum, parts }: Pick<Assessment, 'sum' | 'parts'>): Sentence =>
  parts.length > 1 ? [...sum, ...parts.flatMap((part) => [' ', ...part.sum])] : sum;
