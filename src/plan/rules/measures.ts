import type { Group } from '../entry/group.ts';
import type { Aim, Measure } from '../entry/measure.ts';
import type { Finding } from '../value/problem.ts';
import { isShare } from '../value/unit.ts';
import type { Rule } from './rule.ts';

/** What measures and groups say of each other holds: parts, counts behind shares, forecasts, and what is wanted of them. */
export const measures: Rule = ({ shelves }) => [
  ...shelves.measures.flatMap((measure) => [
    ...partOf(measure, shelves.measures, measure.file, ['partOf']),
    ...aimOfPart(measure),
    ...opposingAims(measure),
    ...count(measure, shelves.measures),
    ...forecast(measure, shelves.measures),
  ]),
  ...shelves.groups.flatMap((group, i) => partOf(group, shelves.groups, 'data/groups.yaml', [i, 'partOf'])),
];

/** A part belongs to a whole, and a whole is no part: so that what is shown under what is plain. */
function partOf<T extends Measure | Group>(
  item: T,
  items: readonly T[],
  file: string,
  path: (string | number)[],
): Finding[] {
  const whole = items.find(({ id }) => id === item.partOf);
  if (!whole) return [];
  const finding: Omit<Finding, 'message' | 'hint'> = { rule: 'part-of-part', file, where: { path } };
  if (whole === item) {
    return [
      {
        ...finding,
        message: `”${item.id}” er sat som en del af sig selv.`,
        hint: 'Skriv helheden, eller slet partOf.',
      },
    ];
  }
  if (whole.partOf === undefined || whole.partOf === whole.id) return [];
  return [
    {
      ...finding,
      message: `”${whole.id}” er selv en del af ”${whole.partOf}”.`,
      hint: `Skriv partOf: ${whole.partOf}.`,
    },
  ];
}

function aimOfPart({ partOf: whole, aims, file }: Measure): Finding[] {
  if (whole === undefined || aims === undefined) return [];
  return [
    {
      rule: 'aim-of-part',
      file,
      where: { path: ['aims'], on: 'key' },
      message: `Målingen er en del af ”${whole}” og får derfor ingen dom for sig.`,
      hint: `Skriv aims i data/measures/${whole}.yaml, hvis dokumentet siger det om helheden, eller slet partOf.`,
    },
  ];
}

/** Two documents may want the same; wanting it both ways, for the same people in the same year, is a slip. */
function opposingAims({ aims = [], file }: Measure): Finding[] {
  return aims.flatMap((aim, i): Finding[] => {
    const other = aims.slice(0, i).find((earlier) => opposes(earlier, aim));
    if (!other) return [];
    return [
      {
        rule: 'opposing-aims',
        file,
        where: { path: ['aims', i, 'direction'] },
        message: `For ${aim.plan} står der både, at tallet skal op, og at det skal ned.`,
        hint: 'Skriv kun den vej, dokumentet siger, og under groups, hvem det gælder.',
      },
    ];
  });
}

const opposes = (one: Aim, other: Aim): boolean =>
  one.plan === other.plan && one.direction !== other.direction && sharesGroup(one.groups, other.groups);

const sharesGroup = (one: Aim['groups'], other: Aim['groups']): boolean =>
  !one || !other || one.some((group) => other.includes(group));

function count({ count: id, unit, file }: Measure, all: readonly Measure[]): Finding[] {
  const counted = all.find((measure) => measure.id === id);
  if (!counted) return [];
  const finding: Omit<Finding, 'message' | 'hint'> = { rule: 'wrong-count', file, where: { path: ['count'] } };
  if (!isShare(unit)) {
    return [{ ...finding, message: 'Kun en andel i pct. har et antal bag sig.', hint: 'Slet count.' }];
  }
  return isShare(counted.unit)
    ? [
        {
          ...finding,
          message: `”${counted.id}” er selv en andel.`,
          hint: 'Vælg målingen med det antal, som andelen svarer til.',
        },
      ]
    : [];
}

function forecast({ id, forecastOf, unit, file }: Measure, all: readonly Measure[]): Finding[] {
  const measured = all.find((measure) => measure.id === forecastOf);
  if (!measured) return [];
  const finding: Omit<Finding, 'message' | 'hint'> = { rule: 'wrong-forecast', file, where: { path: ['forecastOf'] } };
  if (measured.id === id) {
    return [
      {
        ...finding,
        message: 'En prognose kan ikke være en prognose for sig selv.',
        hint: 'Vælg målingen, som prognosen siger noget om.',
      },
    ];
  }
  return measured.unit === unit
    ? []
    : [
        {
          ...finding,
          message: `Prognosen og ”${measured.id}” er ikke i samme enhed.`,
          hint: 'Vælg en måling i samme enhed, eller ret unit.',
        },
      ];
}
