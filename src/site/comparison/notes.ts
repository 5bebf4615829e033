import { aimText } from '../../plan/compare/course.ts';
import type { MeasurePair } from '../../plan/compare/measures.ts';
import type { Library } from '../../plan/library/library.ts';
import { severities } from '../../plan/value/conclusion.ts';
import { unbroken } from '../../plan/words/danish.ts';
import { severityLabels } from '../../plan/words/labels.ts';

/** What there is to know of the numbers of a comparison, told once and referred to by its number. */
export interface Note {
  number: number;
  /** What it does to the difference, or that it is so of all; nothing where it tells which way a document wants a number to go. */
  consequence?: string;
  text: string;
}

export interface Notes {
  list: Note[];
  /** The numbers of the notes that a pair has and not all others have too, in order. */
  of: (pair: MeasurePair) => number[];
}

/** Every break and gap that a comparison met, once each, the gravest first, and last which way documents want numbers to go. */
export function notesOf(pairs: readonly MeasurePair[], library: Library): Notes {
  const common = commonTo(pairs.map(obstaclesOf));
  const ofAll = common.map((text) => ({ text, consequence: 'Gælder alle tallene.' }));
  const obstacles = severities.flatMap((severity) =>
    unique(pairs.flatMap(({ comparability }) => comparability[severity].map(({ text }) => text)))
      .filter((text) => !common.includes(text))
      .map((text) => ({ text, consequence: severityLabels[severity] })),
  );
  const aims = unique(pairs.flatMap((pair) => aimOf(pair, library) ?? [])).map((text) => ({ text }));
  const list = [...ofAll, ...obstacles, ...aims].map((note, i) => ({ number: i + 1, ...note }));
  return {
    list: list.map((note) => ({ ...note, text: unbroken(note.text) })),
    of: (pair) => {
      const texts = [...obstaclesOf(pair).filter((text) => !common.includes(text)), aimOf(pair, library)];
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
