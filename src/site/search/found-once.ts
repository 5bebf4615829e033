import type { Link } from '../navigation.ts';
import type { Thing } from './things.ts';

/** Something that stands for all that is the same in several plan years. */
export interface Found extends Thing {
  /** The way to each of them, the newest first; none for what is of no year, or of one alone. */
  years: Link[];
}

/** What is alike in several plan years is one, with the way to each; the newest is the one that it leads to. */
export function foundOnce(things: readonly Thing[], nameOf: (thing: Thing) => string): Found[] {
  const alike = Map.groupBy(things, (thing) =>
    thing.year === undefined ? thing.address : [thing.kind, nameOf(thing).toLocaleLowerCase('da')].join('|'),
  );
  return [...alike.values()].flatMap((each): Found[] => {
    const [newest] = each;
    const isOnceAYear = new Set(each.map(({ year }) => year)).size === each.length;
    if (each.length === 1 || !isOnceAYear) return each.map((thing) => ({ ...thing, years: [] }));
    const several = <Item>(list: (thing: Thing) => readonly Item[]): Item[] => [...new Set(each.flatMap(list))];
    return [
      {
        ...newest!,
        year: undefined,
        plans: several(({ year }) => [year!]),
        years: each.map(({ year, address }) => ({ text: year!, address })),
        names: several(({ names, text }) => [...names, text]).filter((name) => name !== newest!.text),
        about: several(({ about }) => [about]).join(' '),
        groups: several(({ groups }) => groups),
      },
    ];
  });
}

/** What a thing is, with its plan year where it has one: "mål, 2019". */
export const kindInYear = ({ kind, year }: Thing): string => (year === undefined ? kind : `${kind}, ${year}`);

/** Its kind and its plan years are words that it may be asked for by: "mål 2019". */
export const namesWithYears = ({ kind, year, years, names }: Found): string[] => [
  ...names,
  ...(years.length > 0 ? years.map((each) => `${kind} ${each.text}`) : year === undefined ? [] : [`${kind} ${year}`]),
];
