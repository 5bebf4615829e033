import {
  aspectLabels,
  breakEffectLabels,
  breakLabels,
  chartKindLabels,
  comparatorLabels,
  completenessLabels,
  correctionKindLabels,
  directionLabels,
  encodingLabels,
  eventKindLabels,
  extentLabels,
  goalKindLabels,
  offerKindLabels,
  planStatusLabels,
  remarkLabels,
  stateLabels,
  statusLabels,
  tieLabels,
  unitLabels,
} from './labels.ts';
import { complianceLabels, evaluationLabels, faultKindLabels } from './accessibility.ts';
import { dataThemeLabels, licenceWords } from './open-data.ts';
import type { hues, PlanInput } from '../entry/plan.ts';
import type { Measure } from '../entry/measure.ts';
import type { RelationInput } from '../entry/goal.ts';
import type { Place } from '../entry/place.ts';
import type { Pairing } from '../entry/site.ts';

/** What the values of closed lists mean, to whoever has to choose one. Readers never meet these words. */

type Meanings<Value extends string> = Record<Value, string>;

const planKinds: Meanings<PlanInput['kind']> = { plan: 'En beskæftigelsesplan', strategy: 'En strategi' };

const planHues: Meanings<(typeof hues)[number]> = {
  ochre: 'Okkergul',
  teal: 'Blågrøn',
  plum: 'Blommerød',
  blue: 'Blå',
  olive: 'Olivengrøn',
};

const measureTypes: Meanings<Measure['type']> = { level: 'Et niveau', change: 'En ændring over en periode' };

const tellings: Meanings<Measure['tells']> = {
  result: 'Hvordan det gik borgerne',
  activity: 'Hvad kommunen gjorde',
  context: 'Alt andet',
};

const placeKinds: Meanings<Place['kind']> = {
  municipality: 'En kommune',
  'council-area': 'Området for et regionalt arbejdsmarkedsråd (RAR)',
  region: 'En region',
  country: 'Hele landet',
  cluster: 'En klynge af kommuner, der ligner hinanden',
};

const pairings: Meanings<Pairing> = {
  all: 'Alle planår holdes op mod hinanden, to og to',
  'neighbours-and-newest': 'Hvert planår med dem lige før og efter, og med det nyeste',
};

const bases: Meanings<Extract<Extract<RelationInput, { basis: unknown }>['basis'], string>> = {
  'same-words': 'Dokumenterne trykker de samme ord; kontrollen ser efter',
  reading: 'Det er webstedets egen læsning, og det siger siden',
};

/** One field of each of the things that words are for. */
const field = <T extends object>(table: Readonly<Record<string, T>>, key: keyof T): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([value, words]) => [value, String(words[key])]));

const goalKinds = Object.fromEntries(
  Object.entries(goalKindLabels).map(([kind, { one, about }]) => [kind, `${one}. ${about}`]),
);

const offerKinds = Object.fromEntries(
  Object.entries(offerKindLabels).map(([kind, { many, about }]) => [kind, `${many}. ${about}`]),
);

const tables: readonly Readonly<Record<string, string>>[] = [
  planKinds,
  planHues,
  planStatusLabels,
  extentLabels,
  completenessLabels,
  measureTypes,
  tellings,
  placeKinds,
  pairings,
  bases,
  goalKinds,
  offerKinds,
  tieLabels,
  comparatorLabels,
  field(directionLabels, 'way'),
  field(unitLabels, 'many'),
  stateLabels,
  statusLabels,
  remarkLabels,
  eventKindLabels,
  breakLabels,
  breakEffectLabels,
  chartKindLabels,
  encodingLabels,
  aspectLabels,
  correctionKindLabels,
  complianceLabels,
  evaluationLabels,
  faultKindLabels,
  field(licenceWords, 'title'),
  dataThemeLabels,
];

/** What each value of a closed list means; undefined for a list that no table has all of. */
export function meaningsOf(values: readonly string[]): string[] | undefined {
  const table = tables.find((each) => values.every((value) => Object.hasOwn(each, value)));
  return table && values.map((value) => table[value]!);
}
