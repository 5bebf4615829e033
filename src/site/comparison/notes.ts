import { aimText } from '../../plan/compare/course.ts';
import type { MeasurePair } from '../../plan/compare/measures.ts';
import type { Library } from '../../plan/library/library.ts';
import { severities } from '../../plan/value/conclusion.ts';
import { severityLabels } from '../../plan/words/labels.ts';

/** What there is to know of some numbers of a comparison and not of all, told once and referred to by its number. */
export interface Note {
  number: number;
  /** What it does to the difference; nothing where it tells which way a document wants a number to go. */
  consequence?: string;
  text: string;
}

export interface Notes {
  /** What is true of every number, and so said before them all. */
  ofAll: string[];
  list: Note[];
  /** The numbers of the notes that a pair has, in order. */
  of: (pair: MeasurePair) => number[];
}

/** Every break and gap that a comparison met, once each, the gravest first, and last which way documents want numbers to go. */
export function notesOf(pairs: readonly MeasurePair[], library: Library): Notes {
  const ofAll = commonTo(pairs.map(obstaclesOf));
  const obstacles = severities.flatMap((severity) =>
    unique(pairs.flatMap(({ comparability }) => comparability[severity].map(({ text }) => text)))
      .filter((text) => !ofAll.includes(text))
      .map((text) => ({ text, consequence: severityLabels[severity] })),
  );
  const aims = unique(pairs.flatMap((pair) => aimOf(pair, library) ?? [])).map((text) => ({ text }));
  const list = [...obstacles, ...aims].map((note, i) => ({ number: i + 1, ...note }));
  return {
    ofAll,
    list,
    of: (pair) => {
      const texts = [...obstaclesOf(pair), aimOf(pair, library)];
      return list.filter(({ text }) => texts.includes(text)).map(({ number }) => number);
    },
  };
}

const obstaclesOf = ({ comparability }: MeasurePair): string[] =>
  severities.flatMap((severity) => comparability[severity].map(({ text }) => text));

const aimOf = ({ measure, reading }: MeasurePair, library: Library): string | undefined =>
  reading.aim && `${measure.title}: ${aimText(reading.aim, library)}`;

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

const commonTo = (lists: readonly string[][]): string[] =>
  (lists[0] ?? []).filter((text) => lists.every((list) => list.includes(text)));
