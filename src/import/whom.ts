import { capitalize } from '../plan/words/danish.ts';
import { periodsIn } from '../plan/words/periods-in-text.ts';
import { tidy } from './grid.ts';

/** Whom numbers count, where it is not all: "Unge 15-29 år". */
export interface Whom {
  population: string;
  ages?: readonly [number, number];
}

/** From one age to another. "1-2 år" is as likely how long something took. */
const range = String.raw`(?:mellem )?(?<![\d-])(?<from>\d{1,2}) ?(?:[-–]|til|og) ?(?<to>1[5-9]|[2-9]\d)[ -]?år(?:ige|s)?(?!\p{L})`;
const oneSided = String.raw`(?:under|over|mindst|fyldt|op til) (?:1[5-9]|[2-9]\d) år|(?<!\d)(?:1[5-9]|[2-9]\d)(?:\+ ?år|[ -]år(?:ige)? (?:og|eller) (?:derover|ældre|over|opefter|yngre))`;
const aged = new RegExp(`${range}|${oneSided}`, 'iu');
const agedAll = new RegExp(`(?:(?:i alderen|aldersgruppen|alder) )?(?:${aged.source})`, 'giu');

/** "Heraf kvinder" is of what stands right above. */
const ofAbove = /^(?:heraf|deraf|her af|-heraf) (?=\S)/i;
export const isOfAbove = (text: string): boolean => ofAbove.test(text);
export const withoutOf = (text: string): string => text.replace(ofAbove, '');

export const withoutAges = (text: string): string => tidy(text.replace(agedAll, ' '));

/** Whom a text says that numbers count, by their ages; nothing where it says none, or more than one. */
export function whomIn(parts: readonly string[]): Whom | undefined {
  // Numbers and shares under one head are not of the same people.
  const found = parts.filter((part) => aged.test(part) && !/antal.*(?:pct|procent|andel|%)/i.test(part));
  if (found.length !== 1) return undefined;
  const { from, to } = aged.exec(found[0]!)!.groups!;
  return {
    population: whole(found[0]!),
    ...(from !== undefined && to !== undefined && { ages: [Number(from), Number(to)] as const }),
  };
}

/** The people alone: without what is counted of them, and when. */
function whole(part: string): string {
  const people = withoutOf(part).replace(/^.*(?<!\p{L})(?:pct\.?|procent|%|andel(?:en)?|antal(?:let)?) (?:af )?/iu, '');
  const timeless = periodsIn(people).reduceRight(
    (text, { index, text: { length } }) => text.slice(0, index) + text.slice(index + length),
    people,
  );
  return capitalize(tidy(timeless));
}

/** Those that a row is about where it is a part of the one above it, and names nothing else. */
export const partOfAbove = (text: string): Whom => ({ population: capitalize(tidy(withoutOf(text))) });
