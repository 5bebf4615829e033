import { hasMoved, isOfOneDocument, type MeasurePair } from '../../plan/compare/measures.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import { tellings, type Measure } from '../../plan/entry/measure.ts';
import type { Course } from '../../plan/value/conclusion.ts';
import { difference } from '../../plan/value/decimal.ts';
import { isShare } from '../../plan/value/unit.ts';
import {
  capitalize,
  countInWords,
  endSentence,
  formatNumber,
  formatPeriod,
  joinList,
  namedOf,
  unbroken,
  uncapitalize,
} from '../../plan/words/danish.ts';
import { unitWords, unmovedLabels } from '../../plan/words/labels.ts';
import { byId, type Library } from '../../plan/library/library.ts';
import type { PlanYear } from '../../plan/value/plan-year.ts';

/** Sentences that are read first, and those that follow for who wants more. */
export interface Told {
  first: string[];
  more: string[];
}

/** All of them, in the order in which they are read. */
export const allTold = ({ first, more }: Told): string[] => [...first, ...more];

/**
 * What the numbers of two plan years say, in a few sentences: which groups' shares went up and down, where they may be held
 * together. Numbers are never counted up: groups overlap, some measure nearly the same, and how many rose or fell says
 * nothing of how it went.
 */
export function numbersInShort({ older, measures, measureRuns }: PlanComparison, library: Library): Told {
  const held = measures.filter((pair) => pair.difference);
  const plain = held.filter((pair) => !isReserved(pair));
  const told = plain.length > 0 ? plain : held;
  const ways = mostTelling(told).flatMap((measure) =>
    waysOf(
      measure,
      told.filter((pair) => pair.measure === measure),
      library,
    ),
  );
  return {
    first: [
      ...(plain.length === 0
        ? [`Ingen tal fra de to planår kan sammenlignes${held.length > 0 ? ' uden forbehold' : ''}.`]
        : []),
      ...ways,
      ...(held.length > 0 ? [whatTheyDoNotShow(held)] : []),
    ],
    more: [
      ...documentsThatCompare(plain, library),
      ...(plain.length < held.length ? [reservedInShort(held.filter(isReserved), older.year)] : []),
      ...(held.length < measures.length
        ? ['Nogle tal findes for begge planår, men kan ikke sammenlignes. Grunden står i noterne.']
        : []),
      ...(measureRuns.length > 0 ? ['Nogle tal giver dokumenterne gang for gang. De står som en række for sig.'] : []),
    ],
  };
}

const isReserved = ({ comparability }: MeasurePair): boolean => comparability.reservations.length > 0;

/** What lies between all the numbers, by name, and that they say nothing of what caused them. */
function whatTheyDoNotShow(pairs: readonly MeasurePair[]): string {
  const labels = pairs.map(({ comparability }) => comparability.warnings.map(({ label }) => label));
  const common = [...new Set(labels[0])].filter((label) => labels.every((list) => list.includes(label)));
  const between = common.length > 0 ? `Husk ved alle tallene: ${joinList(common.map(unbroken))}, se noterne. ` : '';
  return `${between}Tallene viser ikke, om planerne virkede.`;
}

/**
 * What came of it and what was done: of each the measure that documents want to go one way, or else the one of most groups, or
 * else the one that moved most, so that nothing is picked for the way it went.
 */
function mostTelling(pairs: readonly MeasurePair[]): Measure[] {
  const countOf = (measure: Measure): number => pairs.filter((pair) => pair.measure === measure).length;
  const isAimedAt = (measure: Measure): boolean =>
    pairs.some((pair) => pair.measure === measure && pair.reading.aim !== undefined);
  const moveOf = (measure: Measure): number =>
    Math.max(...pairs.filter((pair) => pair.measure === measure).map((pair) => Math.abs(changeOf(pair))));
  const wholes = [...new Set(pairs.map(({ measure }) => measure))]
    .filter(({ partOf, unit }) => partOf === undefined && isShare(unit))
    .sort((a, b) => Number(isAimedAt(b)) - Number(isAimedAt(a)) || countOf(b) - countOf(a) || moveOf(b) - moveOf(a));
  return tellings
    .filter((telling) => telling !== 'context')
    .flatMap((telling) => wholes.find(({ tells }) => tells === telling) ?? []);
}

const changeOf = ({ older, newer }: MeasurePair): number => difference(newer.value!, older.value!);

/** The courses of groups whose number did not move so that one can tell. */
const still: readonly Course[] = ['few-persons', 'within-rounding', 'same'];

/** "”Andel i tilbud” gik op blandt borgere på hjælp fra 60,0 til 70,0 pct. Den gik ned blandt borgere ..." */
function waysOf(measure: Measure, pairs: readonly MeasurePair[], library: Library): string[] {
  const own = pairs.filter((pair) => !isPartOfShown(pair, pairs, library));
  const moves = own.filter(hasMoved);
  const [up, down] = [moves.filter((pair) => changeOf(pair) > 0), moves.filter((pair) => changeOf(pair) < 0)];
  const ways = [
    ...(up.length > 0 ? [endSentence(`gik op ${whoseText(up, library)}`)] : []),
    ...(down.length > 0 ? [endSentence(`gik ned ${whoseText(down, library)}`)] : []),
  ];
  const unmoved = still.flatMap((course) => {
    const of = own.filter(({ reading }) => reading.course === course);
    return of.length > 0 ? [unmovedText(course, of, library)] : [];
  });
  const all = [...(ways.length > 0 ? [`”${measure.title}” ${ways.join(' Tallet ')}`] : []), ...unmoved];
  if (ways.length === 0 && unmoved.length > 0) all[0] = `”${measure.title}”: ${uncapitalize(all[0]!)}`;
  return all.length > 0 ? [all.map(endSentence).join(' ')] : [];
}

/** "Blandt borgere på hjælp og i forløb var ændringen under fem personer"; the numbers themselves stand in the tables. */
function unmovedText(course: Course, pairs: readonly MeasurePair[], { groups }: Library): string {
  const { verb, subject, rest } = unmovedLabels[course]!;
  const whom = pairs.flatMap(({ group }) => (group === undefined ? [] : [byId(groups, group).phrase]));
  const { named, more } = namedOf(whom);
  const names = joinList([...named, ...moreGroups(more)]);
  return names === '' ? `${capitalize(subject)} ${verb} ${rest}` : `Blandt borgere ${names} ${verb} ${subject} ${rest}`;
}

const moreGroups = (count: number): string[] => (count > 0 ? [`i ${countInWords(count)} grupper mere`] : []);

/** A whole and its part say nearly the same. */
function isPartOfShown({ group }: MeasurePair, pairs: readonly MeasurePair[], { groups }: Library): boolean {
  const whole = group === undefined ? undefined : byId(groups, group).partOf;
  return whole !== undefined && pairs.some((pair) => pair.group === whole);
}

/** "blandt borgere på hjælp fra 60,0 til 70,0 og i forløb fra 20,0 til 30,0 pct."; of many groups some, and how many more. */
function whoseText(pairs: readonly MeasurePair[], { groups }: Library): string {
  const { named, more } = namedOf(pairs);
  const each = named.map(({ group, older, newer, measure }, i) => {
    const whose = group === undefined ? '' : `${byId(groups, group).phrase} `;
    const [from, to] = [older, newer].map(({ value, decimals }) => formatNumber(value!, { decimals }));
    const unit = i === named.length - 1 ? `\u00a0${unitWords(measure.unit).many}` : '';
    return `${whose}fra ${from} til ${to}${unit}`;
  });
  return `${pairs.some(({ group }) => group !== undefined) ? 'blandt borgere ' : ''}${joinList([...each, ...moreGroups(more)])}`;
}

function reservedInShort(pairs: readonly MeasurePair[], year: PlanYear): string {
  return pairs.every(({ standing }) => standing.older === 'before')
    ? `Planen for ${year} har tal fra tiden før planåret. Nogle af dem står ved siden af nyere tal med et forbehold.`
    : 'Nogle tal står ved siden af hinanden med et forbehold.';
}

/** "Status på anbefalingerne 2021 sammenligner selv 3. kvartal 2019 og 3. kvartal 2021." */
function documentsThatCompare(pairs: readonly MeasurePair[], { documents }: Library): string[] {
  const together = pairs.filter(isOfOneDocument);
  const ids = [...new Set(together.map(({ newer }) => newer.figure.origin.document))];
  return ids.map((id) => {
    const times = together
      .filter(({ newer }) => newer.figure.origin.document === id)
      .map(({ older, newer }) => `${formatPeriod(older.period!)} og ${formatPeriod(newer.period!)}`);
    const count = (time: string): number => times.filter((each) => each === time).length;
    const [most, ...others] = [...new Set(times)].sort((a, b) => count(b) - count(a));
    const more = others.length > 0 ? ', og for nogle tal andre perioder' : '';
    return `${byId(documents, id).short} sammenligner selv ${most}${more}.`;
  });
}
