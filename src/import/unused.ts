import type { Shelves } from '../plan/library/library.ts';
import { capitalize, joinList } from '../plan/words/danish.ts';
import { periodsIn } from '../plan/words/periods-in-text.ts';
import { clausesOf, groupNamed, measureNamed, periodNamed, placeNamed, withoutTime, withoutUnits } from './names.ts';
import { tidy } from './grid.ts';
import { nearestNames } from './nearest-names.ts';
import type { Table } from './table.ts';
import { withoutAges, withoutOf } from './whom.ts';

type Used = Record<'place' | 'period' | 'group' | 'measure' | 'population', ReadonlySet<string>>;

/** What the cells of a table came to be about. */
export function usedBy({ cells }: Pick<Table, 'cells'>): Used {
  const all = (kind: keyof Used): ReadonlySet<string> => new Set(cells.flat().flatMap((cell) => cell[kind] ?? []));
  return {
    place: all('place'),
    period: all('period'),
    group: all('group'),
    measure: all('measure'),
    population: all('population'),
  };
}

/** What a text says that no cell came to be about, part by part, as it is written there. */
export function unusedIn(text: string, used: Used, shelves: Shelves): string[] {
  const whole = tidy(text);
  if (isUsed(whole, used, shelves)) return [];
  const parts = clausesOf(whole);
  const unused = parts.filter((part) => !isUsed(part, used, shelves) && isTelling(part, used, shelves));
  return unused.length === parts.length && unused.length > 0 ? [whole] : unused;
}

function isUsed(part: string, used: Used, shelves: Shelves): boolean {
  const named = [
    part,
    withoutOf(part),
    withoutAges(part),
    withoutTime(part),
    tidy(withoutUnits(part, shelves)).replace(/ i$/, ''),
  ];
  const isOf = (kind: keyof Used, keyOf: (text: string) => string | undefined): boolean =>
    named.some((text) => used[kind].has(keyOf(text) ?? ''));
  const isPeople = withoutOf(part) !== part && used.population.has(capitalize(withoutOf(part)));
  return (
    isPeople ||
    isOf('place', (text) => placeNamed(text, shelves)) ||
    isOf('period', (text) => periodNamed(text)?.text) ||
    isOf('group', (text) => groupNamed(text, shelves)) ||
    isOf('measure', (text) => measureNamed(text, shelves))
  );
}

/** Words that say nothing of what numbers are about. */
const plainWords =
  /(?<!\p{L})(?:antal(?:let)?|andel(?:en)?|af|i|alt|pr|pct|og|for|tal|værdi|indhold|gælder|kommune|ultimo|primo|alle|total|år|kvt|kvartal)(?!\p{L})/giu;

const peopleByAge = /^(?:unge|voksne|ældre|personer|borgere)$/i;

/** Whether more stands in a part than a unit, a time that is known, ages that are known, and plain words. */
function isTelling(part: string, { population, period, measure }: Used, shelves: Shelves): boolean {
  // The young who are 15-29 years are told by their ages.
  const ageless =
    population.size > 0 ? withoutAges(part).replace(withoutAges(part) === part ? '' : peopleByAge, '') : part;
  const unitless = withoutUnits(withoutOf(ageless), shelves);
  const times = period.size > 0 ? periodsIn(unitless) : [];
  const timeless = times.reduce((text, { text: time }) => text.replace(time, ' '), unitless);
  const rest = measure.size > 0 ? timeless.replace(/ af befolkningen(?!\p{L})/iu, ' ') : timeless;
  return /\p{L}{2}|\d{2}/u.test(rest.replace(plainWords, ' '));
}

/** What the rows of a table are is no part of what its numbers count. */
const kindsOfNames =
  /^(?:sted|område|kommune(?:navn|r)?|land(?:sdel|et)?|region|jobcenter|tid|år|periode|kvartal|måned|halvår|dato|ydelse(?:r|stype|sgruppe|sgrupper)?|mål?gruppe(?:r)?|gruppe(?:r)?|(?:måle)?enhed|køn|alder(?:sgruppe)?|herkomst|navn|række|emne|indikator|nøgletal|tilbud(?:stype)?|kategori|type|variabel|måling|area|year|period|time|unit|place|municipality|region|measure|group)$/i;

export const isKindOfNames = (text: string): boolean => kindsOfNames.test(tidy(text));

/** "efter område, alder og tid" says how a table is laid out, and "Tabel 8." what a document calls it. */
const ownWords = (text: string): string =>
  text.replace(/ (?:efter|fordelt på) [^.]* og tid\b/i, '').replace(/^tabel \d+(?:[.,]\d+)?[.:]? /i, '');

/** A name that no number came to be about: by which option it is, or else those that may be meant. */
export function withNearest(name: string, shelves: Shelves): string {
  const [group, measure] = [groupNamed(name, shelves), measureNamed(name, shelves)];
  if (group ?? measure) return `”${name}” (${group ? `--group ${group}` : `--measure ${measure}`})`;
  const near = nearestNames(name, shelves);
  return near.length > 0 ? `”${name}” (mente du ${joinList(near, 'eller')}?)` : `”${name}”`;
}

/** What stands around a table and is in no number of it, and what an editor may do about it. */
export function toldUnused(table: Table, shelves: Shelves): string[] {
  const used = usedBy(table);
  const lines = [...Map.groupBy(table.around, ({ from }) => from)].flatMap(([from, texts]) => {
    const unused = new Set(
      texts.filter(({ text }) => !isKindOfNames(text)).flatMap(({ text }) => unusedIn(ownWords(text), used, shelves)),
    );
    return unused.size === 0
      ? []
      : [`Ikke brugt fra ${from}: ${[...unused].map((text) => withNearest(text, shelves)).join(', ')}`];
  });
  const ways = [
    ...(used.group.size === 0 ? ['--group <gruppe>'] : []),
    ...(used.measure.size === 0 ? ['--measure <måling>'] : []),
    ...(used.period.size === 0 ? ['--period <periode>'] : []),
    ...(used.population.size === 0 ? ['population: i tabellens fil'] : []),
    ...(table.title === undefined ? ['--title, hvis det er tabellens titel'] : []),
  ];
  if (lines.length === 0 || ways.length === 0) return lines;
  const otherwise = used.population.size === 0 ? '. Ellers bliver de sammenlignet uden det' : '';
  return [...lines, `  → Siger det, hvad eller hvem tallene gælder, så skriv ${joinList(ways, 'eller')}${otherwise}`];
}
