import type { Written } from '../plan/entry/chapter.ts';
import { findFigure, findGoal, type Library } from '../plan/library/library.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { partAddress } from '../plan/publish/part-address.ts';
import { chapterPart } from '../plan/seal/chapter-part.ts';
import { idOf, kindOf, type Part } from '../plan/seal/part.ts';
import { partsOf } from '../plan/seal/parts.ts';
import { digestOf, isSamePlain, plainObject, without, type PlainObject } from '../plan/seal/plain.ts';
import { withKeys, type Rename } from '../plan/seal/names.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';
import { unitKey } from '../plan/value/unit.ts';
import type { LeadsTo } from './pages.ts';
import { statusWords, thingKinds, type ThingKind } from './words.ts';
import type { Files } from '../read/read-library.ts';

/** One of them: what it is called, where it is read, and what it says in a plain form that knows meaning and not form. */
export interface Thing {
  kind: ThingKind;
  /** Its plan, where it belongs to one. */
  year?: PlanYear | undefined;
  id: string;
  file: string;
  name: string;
  address?: string | undefined;
  says: PlainObject;
}

/** A thing that is otherwise than it was; without `before` it is new, without `after` it is gone. */
export interface ChangedThing {
  key: string;
  kind: ThingKind;
  year?: PlanYear | undefined;
  before?: Thing | undefined;
  after?: Thing | undefined;
}

/** All that differs between what was and what is, kind by kind and plan by plan; what has another address is the same thing. */
export function changedThings(
  before: readonly Thing[],
  after: readonly Thing[],
  leadsTo: LeadsTo,
  sealedRenames: readonly Rename[] = [],
): ChangedThing[] {
  const is = new Map(after.map((thing) => [keyOf(thing), thing]));
  const known = new Set(before.map(keyOf));
  const come = after.filter((thing) => !known.has(keyOf(thing)));
  const gone = before.filter((thing) => !is.has(keyOf(thing)));
  const moved = gone.flatMap((thing): Rename[] => {
    const { kind, year, id } = thing;
    const now = movedThing(thing, come, leadsTo) ?? sameThing(thing, gone, come);
    return now && now.id !== id ? [{ of: kind, ...(year && { plan: year }), from: id, to: now.id }] : [];
  });
  const renames = [...moved, ...sealedRenames];
  const was = new Map(before.map((thing) => underKeyNow(thing, renames)).map((thing) => [keyOf(thing), thing]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => !isSamePlain(was.get(key)?.says, is.get(key)?.says))
    .map((key): ChangedThing => {
      const { kind, year } = (is.get(key) ?? was.get(key))!;
      return { key, kind, year, before: was.get(key), after: is.get(key) };
    })
    .sort((a, b) => thingKinds.indexOf(a.kind) - thingKinds.indexOf(b.kind));
}

/** What a thing is now, where its address leads on to another. */
function movedThing({ kind, address }: Thing, after: readonly Thing[], leadsTo: LeadsTo): Thing | undefined {
  const to = address === undefined ? undefined : leadsTo(address);
  return to === undefined ? undefined : after.find((thing) => thing.kind === kind && thing.address === to);
}

/** What has only got another key: it says just what one that is gone said, and is alone in that. */
function sameThing({ kind, year, says }: Thing, gone: readonly Thing[], come: readonly Thing[]): Thing | undefined {
  const alike = (things: readonly Thing[]): Thing[] =>
    things.filter((thing) => thing.kind === kind && thing.year === year && isSamePlain(thing.says, says));
  const [now, ...others] = alike(come);
  return others.length === 0 && alike(gone).length === 1 ? now : undefined;
}

/** A thing with all that has another key under that: to name it otherwise is no change of what names it. */
function underKeyNow(thing: Thing, renames: readonly Rename[]): Thing {
  const { kind, year, id, says } = thing;
  const [entry] = Object.entries(withKeys({ [`${kind}/${id}`]: says }, renames, year ?? ''));
  return { ...thing, id: idOf(entry![0]), says: entry![1] };
}

const keyOf = ({ kind, year, id }: Thing): string => [kind, year, id].join('/');

/** All that a library says: of its plans what a seal would hold and what else a reader sees, and what belongs to no plan. */
export function thingsOf(library: Library, files: Files): Thing[] {
  return [
    ...library.plans.flatMap(({ year }) => partsOf(year, library).flatMap((part) => thingOfPlan(part, year, library))),
    ...[...library.pages, ...library.stories].map((text) => ofText(text, library)),
    ...library.images.map(({ id, year, file }): Thing => {
      const bytes = digestOf(Buffer.from(files.get(file) ?? []).toString('latin1'));
      return { kind: 'image', year, id, file, name: id, says: { picture: bytes } };
    }),
    ...ofNoPlan(library),
  ];
}

const ofPlans = ['plan', 'goal', 'figure', 'chapter', 'bilag', 'follow-up'] as const;
type OfPlan = (typeof ofPlans)[number];
const isOfPlan = (kind: string): kind is OfPlan => (ofPlans as readonly string[]).includes(kind);

function thingOfPlan({ key, file, says }: Part, year: PlanYear, library: Library): Thing[] {
  const kind = kindOf(key);
  if (!isOfPlan(kind)) return [];
  const [id, seen] = [idOf(key), { ...says, ...alsoSeen(kind, idOf(key), year, library) }];
  const title = textIn(says, 'title') ?? id;
  const label = textIn(says, 'label');
  const name = label && label !== title ? `${label}: ${title}` : title;
  return [{ kind, year, id, file, name, address: partAddress(kind, id, year), says: seen }];
}

/** What readers see of a plan, a goal and a table beside what is sealed of them. */
function alsoSeen(kind: OfPlan, id: string, year: PlanYear, library: Library): PlainObject {
  switch (kind) {
    case 'plan': {
      const { status, hearing, hue, keyFigures } = library.plans.find((plan) => plan.year === year)!;
      return plainObject({ status: statusWords[status], hearing, hue, keyFigures }) ?? {};
    }
    case 'goal': {
      const theme = library.themes.find((each) => each.id === findGoal(library, year, id)?.theme);
      return theme ? { placedIn: theme.title } : {};
    }
    case 'figure': {
      const { chart } = findFigure(library, year, id)!;
      return chart ? (plainObject({ drawn: without(chart, ['title', 'reading']) }) ?? {}) : {};
    }
    case 'chapter':
    case 'bilag':
    case 'follow-up':
      return {};
  }
}

function ofText(text: Library['pages'][number] | Library['stories'][number], library: Library): Thing {
  const { kind, id, file, title } = text;
  const more =
    text.kind === 'story' ? plainObject(without(text, [...ofBody, 'id', 'kind', 'file', 'title'])) : undefined;
  const { says } = chapterPart({ lead: '', order: 0, ...text } as Parameters<typeof chapterPart>[0], library);
  return {
    kind: kind === 'story' ? 'story' : 'page',
    id,
    file,
    name: title,
    address: addresses.chapter(text),
    says: { ...says, ...more },
  };
}

const ofBody = [
  'components',
  'headings',
  'links',
  'bold',
  'texts',
  'complaints',
  'summary',
] as const satisfies readonly (keyof Written)[];

const listFile = (name: string): string => `data/${name}.yaml`;

function ofNoPlan(library: Library): Thing[] {
  const { offers, measures, events, terms, groups, targetGroups, themes, places, units, documents, site } = library;
  const listed = <T extends { id: string }>(
    kind: ThingKind,
    list: string,
    items: readonly T[],
    name: (item: T) => string,
  ) =>
    items.map((item): Thing => ({
      kind,
      id: item.id,
      file: listFile(list),
      name: name(item),
      says: saidBy(item, ['id']),
    }));
  const filed = <T extends { id: string; file: string }>(
    kind: ThingKind,
    items: readonly T[],
    name: (item: T) => string,
  ) =>
    items.map((item): Thing => ({
      kind,
      id: item.id,
      file: item.file,
      name: name(item),
      says: saidBy(item, ['id', 'file']),
    }));
  return [
    ...filed('offer', offers, ({ name }) => name),
    ...filed(
      'measure',
      measures.map((measure) => ({ ...measure, unit: unitKey(measure.unit) })),
      ({ title }) => title,
    ),
    ...filed('event', events, ({ title }) => title),
    ...listed('term', 'terms', terms, ({ term }) => term),
    ...listed('group', 'groups', groups, ({ title }) => title),
    ...listed('target-group', 'target-groups', targetGroups, ({ title }) => title),
    ...listed('theme', 'themes', themes, ({ title }) => title),
    ...listed('place', 'places', places, ({ name }) => name),
    ...listed('unit', 'units', units, ({ many }) => many),
    ...listed('document', 'documents', documents, ({ short }) => short),
    { kind: 'site', id: 'site', file: listFile('site'), name: site.title, says: saidBy({ ...site, id: '' }, ['id']) },
  ];
}

const saidBy = <T extends object>(item: T, but: readonly (keyof T)[]): PlainObject =>
  plainObject(without(item, but)) ?? {};

const textIn = (says: PlainObject, field: string): string | undefined =>
  typeof says[field] === 'string' ? says[field] : undefined;
