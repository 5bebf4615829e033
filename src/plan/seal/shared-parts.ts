import { ofYear, type Shelves } from '../library/library.ts';
import { definitionIn } from '../entry/term.ts';
import type { Measure } from '../entry/measure.ts';
import type { Place } from '../entry/place.ts';
import { toPeriod } from '../value/period.ts';
import { lastYear, type PlanYear } from '../value/plan-year.ts';
import { unitKey } from '../value/unit.ts';
import type { Part, PartKind } from './part.ts';
import { isPlainObject, plainObject, without, type Plain } from './plain.ts';

/**
 * What a plan rests on and shares with others: the definitions of the measures, groups, places, units, words and documents
 * that its own parts name. Of each only what bears on this plan: what a word meant in its years, the breaks and the members
 * up to the time that it tells of, the aims that its own documents state.
 */
export function sharedParts(year: PlanYear, own: readonly Part[], shelves: Shelves): Part[] {
  const named = namedIn(own, year, shelves);
  const until = Math.max(lastYear(year), ...named.years);
  const { groups, places, measures, units, documents, terms } = shelves;
  return [
    ...partsFrom('measure', measures, named.keys, (measure) => measureFacts(measure, year, until)),
    ...partsFrom('group', groups, named.keys, ({ title, shortTitle, phrase, partOf }) => ({
      ...{ title, shortTitle, phrase, partOf },
    })),
    ...partsFrom('place', places, named.keys, (place) => placeFacts(place, until)),
    ...partsFrom('unit', units, named.keys, (unit) => without(unit, ['id'])),
    ...partsFrom('term', terms, named.keys, (term) => ({ term: term.term, definition: definitionIn(term, year) })),
    ...partsFrom('document', documents, named.keys, (document) => without(document, ['id'])),
  ];
}

interface Named {
  keys: ReadonlySet<string>;
  /** The years that its numbers are about. */
  years: readonly number[];
}

/** What the parts of a plan name, by the fields that name it. */
function namedIn(own: readonly Part[], year: PlanYear, { chapters, figures, groups, measures }: Shelves): Named {
  const files = new Set(own.map(({ file }) => file));
  const isOwn = ({ file }: { file: string }): boolean => files.has(file);
  const keys = new Set<string>();
  const years = new Set<number>();
  const add = (field: string, value: Plain): void => {
    if (typeof value !== 'string') return;
    for (const kind of namedBy[field] ?? []) keys.add(`${kind}/${value}`);
  };
  const walk = (value: Plain, field: string): void => {
    if (Array.isArray(value)) for (const item of value as Plain[]) walk(item, field);
    else if (isPlainObject(value)) for (const [key, below] of Object.entries(value)) walk(below, key);
    else add(field, value);
  };
  for (const { says } of own) walk(says, '');
  const ownRows = ofYear(figures, year)
    .filter(isOwn)
    .flatMap(({ rows }) => rows);
  for (const { period } of ownRows.flatMap(({ cells }) => cells)) {
    if (period) years.add(Number(period.end.slice(0, 4)));
  }
  const ownTexts = ofYear(chapters, year).filter(isOwn);
  for (const { name, attributes } of ownTexts.flatMap(({ components }) => components)) {
    if (name === 'Term') keys.add(`term/${attributes['id'] ?? ''}`);
  }
  for (const { id, term } of groups) if (term && keys.has(`group/${id}`)) keys.add(`term/${term}`);
  for (const { id, unit } of measures) if (keys.has(`measure/${id}`)) keys.add(`unit/${unitKey(unit)}`);
  return { keys, years: [...years] };
}

const namedBy: Readonly<Record<string, readonly PartKind[]>> = {
  measure: ['measure'],
  group: ['group'],
  groups: ['group'],
  place: ['place'],
  of: ['place'],
  unit: ['unit'],
  document: ['document'],
};

const listFiles: Partial<Record<PartKind, string>> = {
  group: 'data/groups.yaml',
  place: 'data/places.yaml',
  unit: 'data/units.yaml',
  term: 'data/terms.yaml',
  document: 'data/documents.yaml',
};

function partsFrom<T extends { id: string; file?: string }>(
  kind: PartKind,
  items: readonly T[],
  named: ReadonlySet<string>,
  facts: (item: T) => object,
): Part[] {
  return items.flatMap((item, i): Part[] => {
    const key = `${kind}/${item.id}` as const;
    if (!named.has(key)) return [];
    const file = item.file ?? listFiles[kind]!;
    return [
      {
        key,
        file,
        says: plainObject(facts(item)) ?? {},
        whereIs: ({ path }) => ({ path: item.file ? [...path] : [i, ...path] }),
      },
    ];
  });
}

function measureFacts(measure: Measure, year: PlanYear, until: number): object {
  const { title, phrase, definition, type, tells, partOf, count, forecastOf, stock, population, breaks, aims } =
    measure;
  const isBefore = (at: string | number): boolean => Number(toPeriod(at).start.slice(0, 4)) <= until;
  return {
    ...{ title, phrase, definition, type, tells, partOf, count, forecastOf, stock, population },
    unit: unitKey(measure.unit),
    breaks: breaks?.filter(({ at }) => isBefore(at)),
    aims: aims?.flatMap(({ plan, ...aim }) => (plan === year ? [aim] : [])),
  };
}

const placeFacts = ({ name, kind, members }: Place, until: number): object => ({
  ...{ name, kind },
  members: members?.filter((each) => each.year <= until),
});
