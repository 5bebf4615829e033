import type { Plan } from '../plan/library/library.ts';
import { countInWords, plural } from '../plan/words/danish.ts';

/** The words of a report. */

/** What a library consists of for those who read it, kind by kind in the order in which it is told. */
export const thingKinds = [
  'plan',
  'goal',
  'figure',
  'chapter',
  'bilag',
  'page',
  'story',
  'image',
  'offer',
  'follow-up',
  'measure',
  'event',
  'term',
  'group',
  'target-group',
  'theme',
  'place',
  'unit',
  'document',
  'site',
] as const;
export type ThingKind = (typeof thingKinds)[number];

interface KindWords {
  /** What stands over those that have changed. */
  heading: string;
  one: string;
  many: string;
  gender: 'common' | 'neuter';
}

const chapterWords: KindWords = { heading: 'Kapitler', one: 'kapitel', many: 'kapitler', gender: 'neuter' };

export const kindWords: Readonly<Record<ThingKind, KindWords>> = {
  plan: { heading: 'Planer', one: 'plan', many: 'planer', gender: 'common' },
  goal: { heading: 'Mål', one: 'mål', many: 'mål', gender: 'neuter' },
  figure: { heading: 'Tabeller', one: 'tabel', many: 'tabeller', gender: 'common' },
  chapter: chapterWords,
  bilag: { heading: 'Bilag', one: 'bilag', many: 'bilag', gender: 'neuter' },
  page: { heading: 'Andre sider', one: 'side', many: 'sider', gender: 'common' },
  story: {
    heading: 'Tekster til målgrupper',
    one: 'tekst til en målgruppe',
    many: 'tekster til målgrupper',
    gender: 'common',
  },
  image: { heading: 'Billeder', one: 'billede', many: 'billeder', gender: 'neuter' },
  offer: { heading: 'Tilbud og projekter', one: 'tilbud', many: 'tilbud', gender: 'neuter' },
  'follow-up': { heading: 'Opfølgninger', one: 'opfølgning', many: 'opfølgninger', gender: 'common' },
  measure: { heading: 'Målinger', one: 'måling', many: 'målinger', gender: 'common' },
  event: { heading: 'Begivenheder', one: 'begivenhed', many: 'begivenheder', gender: 'common' },
  term: { heading: 'Ord i ordbogen', one: 'ord i ordbogen', many: 'ord i ordbogen', gender: 'neuter' },
  group: { heading: 'Grupper i tallene', one: 'gruppe', many: 'grupper', gender: 'common' },
  'target-group': { heading: 'Målgrupper', one: 'målgruppe', many: 'målgrupper', gender: 'common' },
  theme: { heading: 'Temaer', one: 'tema', many: 'temaer', gender: 'neuter' },
  place: { heading: 'Steder', one: 'sted', many: 'steder', gender: 'neuter' },
  unit: { heading: 'Enheder', one: 'enhed', many: 'enheder', gender: 'common' },
  document: { heading: 'Dokumenter', one: 'dokument', many: 'dokumenter', gender: 'neuter' },
  site: { heading: 'Webstedet', one: 'oplysning om webstedet', many: 'oplysninger om webstedet', gender: 'common' },
};

export type How = 'changed' | 'new' | 'gone';

/** "to tabeller er nye", "ét mål er ændret" */
export function countChanged(kind: ThingKind, how: How, count: number): string {
  return `${counted(kind, count)} er ${changeWord(kind, how, count)}`;
}

/** "to tabeller" */
export function counted(kind: ThingKind, count: number): string {
  const { one, many, gender } = kindWords[kind];
  return `${countInWords(count, gender)} ${plural(count, one, many)}`;
}

function changeWord(kind: ThingKind, how: How, count: number): string {
  if (how === 'changed') return 'ændret';
  if (how === 'gone') return 'fjernet';
  if (count > 1) return 'nye';
  return kindWords[kind].gender === 'neuter' ? 'nyt' : 'ny';
}

export const statusWords: Readonly<Record<Plan['status'], string>> = {
  draft: 'udkast',
  adopted: 'vedtaget og gælder',
  archived: 'gælder ikke længere',
};

/** What fields are called that no seal holds. */
export const moreFields: Readonly<Record<string, string>> = {
  status: 'Status',
  hearing: 'Høring',
  until: 'Høring til',
  hue: 'Farve',
  keyFigures: 'Nøgletal på forsiden',
  placedIn: 'Tema',
  description: 'Beskrivelse',
  picture: 'Billedet',
  today: 'Navnet i dag',
  now: 'I dag',
  namesNow: 'Navne i dag',
  before: 'Tidligere navne',
  unknown: 'Det, dokumenterne ikke siger',
  onward: 'Hvor man kan læse videre',
  charts: 'Tal i teksten',
  groups: 'Grupper',
  foundBy: 'Ord, man søger på',
  plans: 'Planer, det står i',
  plan: 'Plan',
  from: 'Fra',
  to: 'Til',
  municipality: 'Kommune',
  place: 'Kommunens sted',
  homepage: 'Kommunens hjemmeside',
  contact: 'Kontakt',
  accessibility: 'Tilgængelighed',
  comparedWith: 'Steder, der sammenlignes med',
  comparisons: 'Planår, der stilles op mod hinanden',
  goalKinds: 'Målenes navne',
};
