import type { Cell, Figure } from '../library/figure.ts';
import type { Shelves } from '../library/library.ts';
import { toPeriod, type Period, type PeriodText } from '../value/period.ts';
import type { Finding } from '../value/problem.ts';
import { formatPeriod } from '../words/danish.ts';
import { isOnlyPeriods, periodsIn } from '../words/periods-in-text.ts';
import { placesIn } from '../words/places-in-text.ts';
import { shown } from '../words/shown.ts';
import type { Rule } from './rule.ts';

/**
 * A head that names a place or a time is about it: under "RAR Østjylland" stand no numbers of Lilleby, under "maj 2019" none
 * of 2018. A head may say more than that, and then only the editor can know.
 */
export const heads: Rule = ({ shelves }) =>
  shelves.figures.flatMap((figure) =>
    headsOf(figure).flatMap((head) =>
      [wrongPlace(head, shelves), wrongPeriod(head)].flatMap((said) =>
        said ? [{ ...said, file: figure.file, where: { path: [...head.path, ...said.at] } }] : [],
      ),
    ),
  );

interface Head {
  what: string;
  /** What is printed there, text by text. */
  texts: string[];
  place?: string | undefined;
  period?: PeriodText | undefined;
  path: (string | number)[];
  cells: Cell[];
}

type Said = Pick<Finding, 'rule' | 'message' | 'hint' | 'severity'> & { at: string[] };

function headsOf({ rows, columns, sections = [] }: Figure): Head[] {
  const all = rows.flatMap(({ cells }) => cells);
  const textsOf = (...texts: (string | undefined)[]): string[] => texts.flatMap((text) => text ?? []);
  return [
    ...rows.map(({ label, detail, place, period, cells }, i) => ({
      what: 'Rækken',
      texts: textsOf(label, detail),
      place,
      period,
      path: ['rows', i],
      cells,
    })),
    ...columns.map(({ id, over, title, place, period }, i) => ({
      what: 'Kolonnen',
      texts: textsOf(over, title),
      place,
      period,
      path: ['columns', i],
      cells: all.filter(({ column }) => column === id),
    })),
    ...sections.map(({ id, title, place, period }, i) => ({
      what: 'Afsnittet',
      texts: [title],
      place,
      period,
      path: ['sections', i],
      cells: rows.flatMap(({ section, cells }) => (section === id ? cells : [])),
    })),
  ];
}

const title = ({ what, texts }: Head): string => `${what} ”${shown(texts.join(', '))}”`;

// Places

function wrongPlace(head: Head, { places }: Shelves): Said | undefined {
  const known = (id: string): string => places.find((place) => place.id === id)?.name ?? id;
  const { texts, place, cells } = head;
  if (place !== undefined) {
    const named = placesIn(texts.join(', '), places);
    if (named.length === 0 || named.some(({ id }) => id === place) || !places.some(({ id }) => id === place)) {
      return undefined;
    }
    return {
      rule: 'head-of-other-place',
      message: `${title(head)} er sat til ${known(place)}.`,
      hint: `Skriv place: ${named[0]!.id}, eller ret navnet.`,
      at: ['place'],
    };
  }
  const own = places.find(({ name }) => texts.some((text) => isSame(text, name)));
  const there = [...new Set(cells.flatMap((cell) => (cell.measure === undefined ? [] : (cell.place ?? []))))];
  if (!own || there.length !== 1 || there[0] === own.id) return undefined;
  return {
    rule: 'head-of-other-place',
    severity: 'warning',
    message: `${title(head)} siger ikke sit sted, så dens tal gælder ${known(there[0]!)}.`,
    hint: `Skriv place: ${own.id} på den, hvis tallene gælder dér.`,
    at: ['id'],
  };
}

const isSame = (text: string, name: string): boolean => text.trim().toLowerCase() === name.toLowerCase();

// Periods

function wrongPeriod(head: Head): Said | undefined {
  if (head.period === undefined) return undefined;
  const text = head.texts.join(', ');
  const named = periodsIn(text);
  const period = toPeriod(head.period);
  if (named.length === 0 || named.some((each) => overlaps(each.period, period))) return undefined;
  return {
    rule: 'head-of-other-period',
    // A head of more words may name a time that its numbers are not from: "i forhold til 2013".
    ...(!head.texts.some(isOnlyPeriods) && { severity: 'warning' }),
    message: `${title(head)} er sat til ${formatPeriod(period)}.`,
    hint: `Skriv period: ${named[0]!.period.text}, eller ret navnet.`,
    at: ['period'],
  };
}

const overlaps = (one: Period, other: Period): boolean => one.start <= other.end && other.start <= one.end;
