import { reasonOf, type PartVerdict } from './assessment.ts';
import type { UnknownReason } from './assessment-rules.ts';
import { capitalize, endSentence, formatPeriod, formatWhen, withJoints } from '../words/danish.ts';
import { byId } from '../library/library.ts';
import type { Observation } from '../library/observation.ts';
import { close, numberSentences, periodOf, stated, subjectOf, type Names } from './observation-text.ts';
import type { Period } from '../value/period.ts';
import { baselineOf, placeOf, type SimpleTarget } from '../entry/target.ts';
import { targetSentence } from './target-text.ts';
import type { Sentence } from '../value/sentence.ts';

/** A target that cannot be assessed: what it asks for, why no one can tell, and the numbers that there are. */
export function explainUnknown(verdict: PartVerdict, names: Names): Sentence {
  const reason = reasonOf(verdict)!;
  return [
    `${targetSentence(verdict.target, names)} `,
    ...whyUnknown(reason, verdict, names),
    ...numberSentences(verdict.later),
  ];
}

/** Why a target cannot be assessed, with the numbers that there are. */
function whyUnknown(reason: UnknownReason, verdict: PartVerdict, names: Names): Sentence {
  const { target, decided, against, missing, candidates, obstacles } = verdict;
  const subject = subjectOf(target, names);
  const newest = numberSentences(decided ? [decided] : []);
  switch (reason) {
    case 'before-plan':
      return [
        ...(decided
          ? close([`Det nyeste tal er fra ${periodOf(decided)}, før målet gjaldt: `, stated(decided)])
          : ['Alle tal er fra tiden, før målet gjaldt.']),
        ' Det siger ikke, hvordan det gik.',
      ];
    case 'after-deadline':
      return ['De eneste tal er fra efter fristen, og de viser ikke, om målet var nået til tiden.'];
    case 'no-start':
      return ['Dokumentet siger ikke, hvad der regnes fra, så ændringen kan ikke regnes ud.', ...newest];
    case 'no-baseline':
      return [`Dokumenterne har intet tal for ${subject} ${whenMissing(missing)}, som der skal regnes fra.`, ...newest];
    case 'baseline-in-words':
      return [`”${capitalize(wordsOf(target))}” er ikke et tal, som ændringen kan regnes ud fra.`, ...newest];
    case 'no-percentage':
      return [
        'Udgangspunktet ',
        ...(against ? [`${formatWhen(against.period!)} `] : []),
        'er ikke over 0, og der kan kun regnes procent af et tal over 0.',
        ...newest,
      ];
    case 'no-comparison':
      return [`Dokumenterne har intet tal for ${subject} i ${otherPlaceOf(target, names)} på samme tid.`, ...newest];
    case 'not-comparable':
      return [`Tallene kan ikke holdes sammen. ${obstacles.map(({ text }) => text).join(' ')}`, ...newest];
    case 'ambiguous':
      return [
        `Dokumenterne har flere forskellige tal for ${subject}: `,
        ...listed(candidates),
        '. Der er ikke valgt et af dem.',
      ];
    case 'missing-years':
      return [
        `Målet gælder hvert år, men dokumenterne har ikke et tal for ${missing ? formatPeriod(missing) : 'alle årene'}.`,
      ];
    default:
      return [
        `Dokumenterne har ingen tal for ${subject}${otherThanHome(target, names)}.`,
        ...(target.unmeasured ? [` ${endSentence(target.unmeasured)}`] : []),
      ];
  }
}

const whenMissing = (missing: Period | undefined): string => (missing ? formatWhen(missing) : '');

/** Where a target is to be met, when it is not the municipality itself. */
function otherThanHome(target: SimpleTarget, { places, site }: Names): string {
  const place = placeOf(target, site);
  return place === site.place ? '' : ` i ${byId(places, place).name}`;
}

const otherPlaceOf = (target: SimpleTarget, { places }: Names): string =>
  target.kind === 'relative-to-place' ? byId(places, target.place).name : '';

function wordsOf(target: SimpleTarget): string {
  const base = baselineOf(target);
  return base && 'text' in base ? base.text : '';
}

/** "4,9 pct. (Tabel 1) og 5,0 pct. (Tabel 2)" */
const listed = (observations: readonly Observation[]): Sentence =>
  withJoints(observations).flatMap(({ joint, item: each }): Sentence => [
    ...(joint ? [joint] : []),
    stated(each),
    ` (${each.figure.label})`,
  ]);
