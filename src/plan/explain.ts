import {
  reasonLabels,
  statusLabels,
  type Assessment,
  type PartAssessment,
  type Quantity,
  type Status,
  type UnknownReason,
} from './assessment.ts';
import {
  capitalize,
  countInWords,
  endSentence,
  formatNumber,
  formatPeriod,
  formatQuantity,
  formatSpan,
} from './danish.ts';
import type { Finding } from './evaluate.ts';
import type { Comparator, SimpleTarget } from './goal.ts';
import { byId, type Library } from './library.ts';
import { cellAddress, type Observation } from './observation.ts';
import { toPeriod } from './period.ts';
import type { Sentence } from './text.ts';
import { units } from './unit.ts';

/** The Danish of assessments: what was measured, what the target is, and how far it is from one to the other. */

type Names = Pick<Library, 'measures' | 'places' | 'groups' | 'site'>;
type SentencePart = Sentence[number];

/** The status in words, with the reason where there is no verdict: "Kan ikke vurderes: ingen tal". */
export const statusText = ({ status, reason }: { status: Status; reason?: UnknownReason }): string =>
  reason ? `${statusLabels[status]}: ${reasonLabels[reason]}` : statusLabels[status];

const comparatorWords: Record<Comparator, string> = {
  'at-most': 'højst',
  'at-least': 'mindst',
  below: 'under',
  above: 'over',
};

const placeWords: Record<'level' | 'change', Record<Comparator, string>> = {
  level: {
    'at-most': 'på niveau med eller under',
    below: 'under',
    'at-least': 'på niveau med eller over',
    above: 'over',
  },
  change: {
    'at-most': 'mindst samme fald som i',
    below: 'et større fald end i',
    'at-least': 'mindst samme stigning som i',
    above: 'en større stigning end i',
  },
};

/** A target as a piece of a sentence: "højst 17,1 pct.", "et fald på mindst 15 pct.", "på niveau med eller under RAR Østjylland". */
export function targetText(target: SimpleTarget, names: Names): string {
  const measure = byId(names.measures, target.measure);
  switch (target.kind) {
    case 'level':
    case 'count':
      return `${comparatorWords[target.comparator]} ${exactQuantity(target.value, measure.unit)}`;
    case 'relative-change':
    case 'point-change': {
      const size = exactQuantity(target.by, target.kind === 'relative-change' ? 'pct' : 'procentpoint');
      return `${target.direction === 'down' ? 'et fald' : 'en stigning'} på mindst ${size}`;
    }
    case 'relative-to-place':
      return `${placeWords[measure.type][target.comparator]} ${byId(names.places, target.place).name}`;
  }
}

/** A target as a whole sentence, with its deadline: "Målet er højst 17,1 pct. senest i 4. kvartal 2019." */
export function targetSentence(target: SimpleTarget, names: Names): string {
  const isLevelOfPlace = target.kind === 'relative-to-place' && byId(names.measures, target.measure).type === 'level';
  const deadline = target.deadline && toPeriod(target.deadline.period);
  const until = deadline ? ` senest ${deadline.kind === 'point' ? 'den ' : 'i '}${formatPeriod(deadline)}` : '';
  return endSentence(`Målet er ${isLevelOfPlace ? 'at ligge ' : ''}${targetText(target, names)}${until}`);
}

/** One target: the observation, the target, the distance. */
export function explainPart(finding: Finding, names: Names): Sentence {
  const { decided, reached, limit, distance } = finding;
  if (!decided || !reached || !limit || !distance) return explainUnknown(finding, names);
  return [
    ...observedSentence(finding, decided, reached, names),
    ` ${targetSentence(finding.target, names)} `,
    ...distanceSentence(finding, decided, distance),
  ];
}

function observedSentence(
  { target, against }: Finding,
  decided: Observation,
  reached: Quantity,
  names: Names,
): Sentence {
  const { type } = byId(names.measures, target.measure);
  const subject = subjectOf(target, names);
  const home = byId(names.places, names.site.place).name;
  const other = against && against.place !== decided.place ? against : undefined;
  const otherPlace = other && byId(names.places, other.place ?? '').name;
  if (type === 'change') {
    const opening = decided.period ? `${capitalize(formatSpan(decided.period))} ` : '';
    return [
      ...close([`${opening}${verbOf(decided)} ${subject} i ${home} `, ...changeSize(decided)]),
      ...(other ? [` I ${otherPlace} var der `, ...close(changeAsNoun(other))] : []),
    ];
  }
  if (other) {
    return close([
      `${whenText(decided)} var ${subject} i ${home} `,
      stated(decided),
      ` og i ${otherPlace} `,
      stated(other),
    ]);
  }
  if (against) {
    const kind = reached.value < 0 ? 'et fald' : 'en stigning';
    return close([
      `Fra ${periodOf(against)} til ${periodOf(decided)} gik ${subject} i ${home} fra `,
      { text: formatNumber(against.value ?? 0, { decimals: against.decimals }), cell: cellAddress(against) },
      ' til ',
      stated(decided),
      `, ${kind} på ${quantityText({ ...reached, value: Math.abs(reached.value) })}`,
    ]);
  }
  return close([`${whenText(decided)} var ${subject} i ${home} `, stated(decided)]);
}

/** Ends a sentence; one that ends on "pct." needs no second full stop. */
function close(parts: Sentence): Sentence {
  const last = parts.at(-1);
  const text = typeof last === 'string' ? last : (last?.text ?? '');
  return endSentence(text) === text ? parts : [...parts, '.'];
}

function subjectOf({ measure, group }: SimpleTarget, names: Names): string {
  const { phrase } = byId(names.measures, measure);
  return phrase.replace(' {group}', group ? ` ${byId(names.groups, group).phrase}` : '');
}

const periodOf = ({ period }: Observation): string => (period ? formatPeriod(period) : '');
const whenText = ({ period }: Observation): string => (period ? `I ${formatPeriod(period)}` : 'Da der blev fulgt op,');

/** An observation as a sentence states it: "16,7 pct.", "ca. 48"; a count has said what it counts. */
function stated(observation: Observation): SentencePart {
  const { printed, value, unit, decimals } = observation;
  const isPlain = /^[-\d]/.test(printed);
  const isCount = unit !== undefined && !('share' in units[unit]) && unit !== 'kr';
  const text = !isPlain
    ? printed
    : unit && !isCount
      ? formatQuantity(value ?? 0, unit, { decimals })
      : formatNumber(value ?? 0, { decimals });
  return { text, cell: cellAddress(observation) };
}

const verbOf = ({ value }: Observation): string => (!value ? 'var' : value < 0 ? 'faldt' : 'steg');

function changeSize(observation: Observation): Sentence {
  const { value, unit, decimals } = observation;
  if (!value || !unit) return [{ text: 'uændret', cell: cellAddress(observation) }];
  return ['med ', { text: formatQuantity(Math.abs(value), unit, { decimals }), cell: cellAddress(observation) }];
}

/** "en stigning på 0,9 pct." */
function changeAsNoun(observation: Observation): Sentence {
  const { value, unit, decimals } = observation;
  if (!value || !unit) return [{ text: 'ingen ændring', cell: cellAddress(observation) }];
  const size = formatQuantity(Math.abs(value), unit, { decimals });
  return [value < 0 ? 'et fald på ' : 'en stigning på ', { text: size, cell: cellAddress(observation) }];
}

const quantityText = ({ value, unit, decimals }: Quantity): string => formatQuantity(value, unit, { decimals });

/** A number of a goal, with the decimals that it is written with. */
function exactQuantity(value: number, unit: Quantity['unit']): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return formatQuantity(value, unit, { decimals });
}

function distanceSentence({ target, status, limit }: Finding, { printed }: Observation, distance: Quantity): Sentence {
  const isMet = status === 'met' || status === 'met-so-far';
  const about = printed.startsWith('ca.') ? 'ca. ' : '';
  const size = about + quantityText(distance);
  if (!/[1-9]/.test(size)) {
    return [isMet ? 'Det er lige præcis målet.' : 'Der mangler mindre, end de afrundede tal viser.'];
  }
  const isCeiling = limit?.comparator === 'at-most' || limit?.comparator === 'below';
  if (isMet && target.kind === 'count') return close([`Det er ${size} ${isCeiling ? 'færre' : 'flere'} end målet`]);
  if (isMet) return close([`Det er ${size} bedre end målet`]);
  return isCeiling && !target.kind.endsWith('-change')
    ? close([`Det er ${size} for højt`])
    : close([`Der mangler ${size}`]);
}

/** What is taken for granted, and what to bear in mind: one Danish sentence each. */
export function remarksOf({ assumptions, status, target, warnings }: Finding): string[] {
  const [undated, noDeadline, noStart] = (['undated', 'own-deadline', 'own-period'] as const).map((assumption) =>
    assumptions.includes(assumption),
  );
  const unnamed =
    noStart && noDeadline
      ? 'Målet nævner hverken, hvad der regnes fra, eller en frist. Her er tabellens egen periode brugt.'
      : noStart
        ? 'Målet nævner ikke, hvad der regnes fra. Her er tabellens egen periode brugt.'
        : noDeadline && !undated
          ? 'Målet nævner ingen frist. Her er tabellens nyeste tal brugt.'
          : undefined;
  return [
    ...(undated ? ['Tallet er udateret. Det er taget, som det stod, da der blev fulgt op.'] : []),
    ...(unnamed ? [unnamed] : []),
    ...(status.endsWith('so-far') ? ['Tallene slutter før fristen, så vurderingen er foreløbig.'] : []),
    ...(target.deadline?.origin ? [`Fristen står under ”${target.deadline.origin.label}” i dokumentet.`] : []),
    ...warnings.map(({ cause }) => cause),
  ];
}

function explainUnknown({ target, reason, decided, refusing }: Finding, names: Names): Sentence {
  const subject = subjectOf(target, names);
  const goal = [`${targetSentence(target, names)} `];
  switch (reason) {
    case 'outdated':
      return [
        ...goal,
        ...close([`Det nyeste tal er fra ${periodOf(decided!)}, før planen gjaldt: `, stated(decided!)]),
        ' Det siger ikke, hvordan det gik.',
      ];
    case 'no-baseline':
      return [...goal, `Dokumenterne har kun ét tal for ${subject}, så ændringen kan ikke regnes ud.`];
    case 'no-comparison':
      return [...goal, `Dokumenterne har ikke ${subject} for det andet sted på samme tid.`];
    case 'break':
      return [
        ...goal,
        `Tallene før og efter ${formatPeriod(toPeriod(refusing!.at))} kan ikke sammenlignes. `,
        ...close([refusing!.cause]),
      ];
    default:
      return [...goal, `Dokumenterne har ingen tal for ${subject}.`];
  }
}

/** How a whole goal came out: the sum of its only part, or how many of its parts are met. */
export function explainGoal(status: Status, parts: readonly PartAssessment[]): Sentence {
  if (parts.length === 0) return ['Målet har intet måltal, så det kan ikke vurderes, om det er nået.'];
  if (parts.length === 1) return parts[0]!.sum;
  const met = parts.filter((part) => part.status === 'met' || part.status === 'met-so-far').length;
  const count = countInWords(parts.length);
  if (status === 'unknown') {
    const none = parts.every((part) => part.status === 'unknown');
    return [`Målet har ${count} dele, og ${none ? 'ingen af dem' : 'ikke alle'} kan vurderes.`];
  }
  if (met === parts.length) return [`Alle ${count} dele af målet er nået.`];
  return [`${capitalize(countInWords(met))} af målets ${count} dele er nået.`];
}

/** The whole goal in one run of sentences: how it came out and, where it has several parts, each of them. */
export const wholeSum = ({ sum, parts }: Pick<Assessment, 'sum' | 'parts'>): Sentence =>
  parts.length > 1 ? [...sum, ...parts.flatMap((part) => [' ', ...part.sum])] : sum;
