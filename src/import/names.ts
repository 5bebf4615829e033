import type { Shelves } from '../plan/library/library.ts';
import { unitWords } from '../plan/words/labels.ts';
import { isOnlyPeriods, periodsIn } from '../plan/words/periods-in-text.ts';
import { parsePeriod, type Period } from '../plan/value/period.ts';
import { unitKey, units, type CommonUnit, type Unit } from '../plan/value/unit.ts';
import { tidy } from './grid.ts';
import { whomIn, withoutAges, withoutOf } from './whom.ts';

/** What a head, a name or a title says about the numbers that belong to it, in the library's own keys. */
export interface Dimensions {
  place?: string | undefined;
  /** Compact text. */
  period?: string | undefined;
  group?: string | undefined;
  measure?: string | undefined;
  unit?: string | undefined;
  /** Whom the numbers count, and their ages. */
  population?: string | undefined;
  ages?: readonly [number, number] | undefined;
}

/** Names are the same whatever case, spaces and full stops they are written with. */
export const plain = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/[.:,;]+$/, '');

const withoutKind = (text: string): string => plain(text).replace(/ kommune$/, '');

export type Names = Pick<Shelves, 'places' | 'groups' | 'measures' | 'terms' | 'units'>;

/** Key by name, for whatever the library calls a thing: its key, its name, and what it was called before. */
function keyNamed(
  text: string,
  named: readonly { id: string; names: readonly (string | undefined)[] }[],
): string | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  const found = named.filter(({ id, names }) => id === wanted || names.some((name) => name && plain(name) === wanted));
  return found.length === 1 ? found[0]!.id : undefined;
}

export const placeNamed = (text: string, { places }: Pick<Names, 'places'>): string | undefined =>
  keyNamed(
    withoutKind(text),
    places.map(({ id, name }) => ({ id, names: [name, withoutKind(name)] })),
  );

export function groupNamed(text: string, { groups, terms }: Pick<Names, 'groups' | 'terms'>): string | undefined {
  const own = groups.map(({ id, title, shortTitle }) => ({ id, names: [title, shortTitle] }));
  const byTerm = groups.map((group) => {
    const term = terms.find(({ id }) => id === group.term);
    return {
      id: group.id,
      names: term
        ? [
            term.term,
            ...(term.synonyms ?? []),
            ...(term.before ?? []).map(({ name }) => name),
            ...(term.namesNow ?? []),
          ]
        : [],
    };
  });
  return keyNamed(text, own) ?? keyNamed(text, byTerm);
}

export const measureNamed = (text: string, { measures }: Pick<Names, 'measures'>): string | undefined =>
  keyNamed(
    text,
    measures.map(({ id, title }) => ({ id, names: [title] })),
  );

/** What comes before a half or a quarter, in words. */
const ordinals: Readonly<Record<string, number>> = { første: 1, andet: 2, anden: 2, tredje: 3, fjerde: 4 };

/** The period that a text is the name of, and nothing else. */
export function periodNamed(text: string): Period | undefined {
  const written = tidy(text)
    .replace(/^(?:skoleåret|år) (?=\d)/i, '')
    .replace(
      /^(første|andet|anden|tredje|fjerde) (?=halvår|kvartal)/i,
      (word) => `${ordinals[word.trim().toLowerCase()]}. `,
    );
  const edge = /^(primo|ultimo) (.+)$/i.exec(written);
  if (edge) return edgeOf(edge[1]!.toLowerCase() === 'primo' ? 'start' : 'end', periodNamed(edge[2]!));
  const statbank = /^(\d{4})K([1-4])$/i.exec(written);
  if (statbank) return parsePeriod(`${statbank[1]}Q${statbank[2]}`);
  const rolling = /^(\d{4})QMAT0?([1-4])$/i.exec(written);
  if (rolling) return parsePeriod(rollingYear(Number(rolling[1]), Number(rolling[2])));
  const compact = parsePeriod(written.toUpperCase());
  if (compact) return isLikelyYear(compact) ? compact : undefined;
  if (!isOnlyPeriods(written)) return undefined;
  const found = periodsIn(written);
  if (found.length === 1) return found[0]!.period;
  const [from, to] = found;
  if (found.length !== 2 || !/^[\s–-]+$/.test(written.slice(from!.index + from!.text.length, to!.index)))
    return undefined;
  return parsePeriod(`${from!.period.text}-${to!.period.text}`);
}

/** "Ultimo 2018" is its last day, and "primo" its first. */
const edgeOf = (edge: 'start' | 'end', of: Period | undefined): Period | undefined => of && parsePeriod(of[edge]);

const isLikelyYear = ({ start }: Period): boolean => /^(?:19|20)\d\d/.test(start);

/** Four quarters that end with one: 2024QMAT02 is from the third of 2023 to the second of 2024. */
function rollingYear(year: number, quarter: number): string {
  const from = quarter === 4 ? `${year}Q1` : `${year - 1}Q${quarter + 1}`;
  return `${from}-${year}Q${quarter}`;
}

/** Ways that units are written, the longest first: "fuldtidspersoner" is not "personer". */
function unitsWritten({ units: own }: Pick<Names, 'units'>): { key: string; words: RegExp }[] {
  const all = [...(Object.keys(units) as CommonUnit[]), ...own] as Unit[];
  const named = all.map((unit) => ({ key: unitKey(unit), word: unitWords(unit).many }));
  const also = [
    { key: 'pct', word: '%' },
    { key: 'pct', word: 'procent' },
    { key: 'pct', word: 'pct' },
    { key: 'procentpoint', word: 'pct.-point' },
    { key: 'procentpoint', word: 'pct. point' },
    { key: 'procentpoint', word: 'pct.point' },
    { key: 'procentpoint', word: '%-point' },
    { key: 'kr', word: 'kroner' },
    { key: 'fuldtidspersoner', word: 'fuldtidsledige' },
    { key: 'fuldtidspersoner', word: 'fuldtidsmodtagere' },
  ];
  return [...named, ...also]
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ key, word }) => ({
      key,
      words: new RegExp(
        String.raw`(?<![\p{L}\d])${word.replace(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`)}(?![\p{L}])`,
        'iu',
      ),
    }));
}

/** The factor of an amount in kroner, where it has one: "1.000 kr.", "t.kr.", "mio. kr." */
export function manyKroner(text: string): { times: string; written: string } | undefined {
  const found =
    /(?<![\p{L}\d])(?:(1[. ]?000|tusinde?r?|t\.?)|(mio\.?|mill?\.?|millioner)|(mia\.?|milliarder))\s*kr(?:oner|\.)?(?!\p{L})/iu.exec(
      text,
    );
  return found ? { times: found[1] ? 'tusind' : found[2] ? 'mio.' : 'mia.', written: found[0] } : undefined;
}

/** The library's own unit for so many kroner. */
export const ownMoney = (times: string, { units: own }: Pick<Names, 'units'>): string | undefined =>
  own.find(({ many }) => manyKroner(many)?.times === times)?.id;

/** The unit that a text says; none where it says several. */
export function unitIn(text: string, names: Pick<Names, 'units'>): string | undefined {
  let rest = text;
  const found = new Set<string>();
  for (const { key, words } of unitsWritten(names)) {
    // A thousand kroner, or a million, is another unit, which the library has to have itself.
    if (key === 'kr') {
      const many = manyKroner(rest);
      const own = many && ownMoney(many.times, names);
      if (own) found.add(own);
      rest = rest.replace(many?.written ?? '', ' ');
    }
    if (!words.test(rest)) continue;
    found.add(key);
    rest = rest.replace(new RegExp(words, 'giu'), ' ');
  }
  // "Fuldtidspersoner i pct. af befolkningen" and "andel personer" are shares of them.
  if (found.has('pct') || /(?<!\p{L})andel(?:en)?(?!\p{L})/iu.test(text)) return 'pct';
  return found.size === 1 ? [...found][0] : undefined;
}

/** A text without the units that it names. */
export const withoutUnits = (text: string, names: Pick<Names, 'units'>): string =>
  unitsWritten(names).reduce((rest, { words }) => rest.replace(new RegExp(words, 'giu'), ' '), text);

export const unitNamedBy = (text: string, names: Pick<Names, 'units'>): string | undefined => {
  const all = [...(Object.keys(units) as CommonUnit[]), ...names.units] as Unit[];
  const exact = all.filter((unit) =>
    [unitKey(unit), unitWords(unit).many, unitWords(unit).one].some((word) => plain(word) === plain(text)),
  );
  return exact[0] ? unitKey(exact[0]) : undefined;
};

/** Titles and heads say several things in a row: "Kontanthjælp. Andel personer", "Ydelser i alt - Antal fuldtidspersoner". */
const leavesOf = (text: string): string[] =>
  text.split(/ [-–] (?!\d+ ?år)|: |, |\. |\n| \(|\)/).filter((part) => part.trim() !== '');

/** The same where a full stop may be that of "pct." or "kvt.". */
export const clausesOf = (text: string): string[] =>
  text.split(/ [-–] (?!\d+ ?år)|: |, |\. (?=\p{Lu})|\n| \(|\)(?= |$)/u).filter((part) => part.trim() !== '');

/** "Lilleby 2019" without its year; a text that names more times than one is left as it is. */
export function withoutTime(text: string): string {
  const [only, ...more] = periodsIn(text);
  return only && more.length === 0 ? tidy(text.replace(only.text, ' ')) : text;
}

/** The parts, also as they are without the ages that they are of, or the word that makes them a part of another. */
const partsOf = (text: string): string[] => {
  const named = [text, ...leavesOf(text)];
  const bare = named.flatMap((part) => [withoutAges(part), withoutOf(part), withoutTime(part)]);
  return [...new Set([...named, ...bare])].filter(Boolean);
};

/** "Andel, 3. kvt. 2018", "Antal 2018": the period that a text is, or that stands alone in a part of it. */
function periodSaid(text: string): string | undefined {
  const parts = withoutAges(text)
    .split(/ [-–] |: |, | \(|\)/)
    .map((part) => part.replace(/^(?:antal|andel) (?:i )?(?=\S)/i, ''));
  const found = new Set(parts.flatMap((part) => periodNamed(part)?.text ?? []));
  return periodNamed(text)?.text ?? (found.size === 1 ? [...found][0] : undefined);
}

/** "Lilleby 2019", "Antal personer 2019": the only time in a part that else is the name of something, or a unit. */
function periodBeside(text: string, names: Names): string | undefined {
  const found = leavesOf(text).flatMap((part) => {
    const name = withoutTime(part);
    const key = placeNamed(name, names) ?? groupNamed(name, names) ?? measureNamed(name, names);
    const isOfUnit = /^(?:antal|andel)?$/i.test(tidy(withoutUnits(name, names)));
    return name !== part && (key !== undefined || isOfUnit) ? periodsIn(part).map(({ period }) => period.text) : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** All that a text says: as a whole, and what that leaves unsaid, part by part. */
export function dimensionsIn(text: string, names: Names): Dimensions {
  const [whole = '', ...parts] = partsOf(tidy(text));
  const said = (find: (part: string) => string | undefined): string | undefined => {
    const found = new Set(parts.flatMap((part) => find(part) ?? []));
    return find(whole) ?? (found.size === 1 ? [...found][0] : undefined);
  };
  const found: Dimensions = {
    place: said((part) => placeNamed(part, names)),
    period: periodSaid(whole) ?? periodBeside(whole, names),
    group: said((part) => groupNamed(part, names)),
    measure: said((part) => measureNamed(part, names)),
    unit: unitIn(text, names),
    ...whomIn(clausesOf(whole)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
