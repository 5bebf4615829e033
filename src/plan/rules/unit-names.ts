import type { Entry } from '../library/layout.ts';
import { referencesIn } from '../library/references.ts';
import { findUnit, isCommon, units, type OwnUnit } from '../value/unit.ts';
import type { Finding } from '../value/problem.ts';
import { nearest } from '../words/nearest.ts';
import { shown } from '../words/shown.ts';
import type { Rule } from './rule.ts';

/**
 * Each unit that a file names is one of every library's or of this one's. The reader asks it of a file before the model is
 * made: numbers in no unit cannot be held up against anything, and every rule would say so.
 */
export const unknownUnits = (entry: Entry, own: readonly OwnUnit[]): Finding[] =>
  unitsNamed(entry)
    .filter(({ id }) => !findUnit(id, own))
    .map(({ id, where }) => ({
      rule: 'unknown-unit',
      file: entry.file,
      where,
      message: `Der er ingen enhed ”${shown(id)}”.`,
      hint: hintFor(id, [...Object.keys(units), ...own.map((unit) => unit.id)]),
    }));

/** What editors call a unit that has another key. */
const otherNames: Readonly<Record<string, string>> = {
  procent: 'pct',
  percent: 'pct',
  andel: 'pct',
  pp: 'procentpoint',
  kroner: 'kr',
  dkk: 'kr',
  person: 'personer',
  borgere: 'personer',
};

function hintFor(id: string, known: readonly string[]): string {
  const meant = otherNames[id] ?? nearest(id, known);
  return meant
    ? `Mente du ”${meant}”? En enhed, der mangler, skrives i data/units.yaml.`
    : `Skriv den i data/units.yaml, fx {id: ${id}, one: …, many: …}, eller vælg en af: ${known.join(', ')}.`;
}

/** What a file names as a unit: in fields that are for it, and as the key of a row's measure in it. */
function unitsNamed(entry: Entry): { id: string; where: Finding['where'] }[] {
  if (entry.kind !== 'measure' && entry.kind !== 'figure') return [];
  const keys = entry.kind === 'figure' ? entry.data.rows.map(({ measures = {} }) => Object.keys(measures)) : [];
  return [
    ...referencesIn(entry).filter(({ to }) => to === 'unit'),
    ...keys.flatMap((ids, i) =>
      ids.map((id) => ({ id, where: { path: ['rows', i, 'measures', id], on: 'key' as const } })),
    ),
  ];
}

/** What a library says of a unit of its own does not contradict itself, nor what every library says. */
export const ownUnits: Rule = ({ shelves }) =>
  shelves.units.flatMap((unit, i): Finding[] => [
    ...(isCommon(unit.id)
      ? [
          {
            rule: 'duplicate-id' as const,
            file: 'data/units.yaml',
            where: { path: [i, 'id'] },
            message: `Enheden ”${unit.id}” findes i forvejen i programmet.`,
            hint: 'Fjern den her. Den kan bruges, som den er.',
          },
        ]
      : []),
    ...contradiction(unit).map(({ field, message, hint }) => ({
      rule: 'unit-contradicts-itself' as const,
      file: 'data/units.yaml',
      where: { path: [i, field] },
      message,
      hint,
    })),
  ]);

function contradiction({ share, people, counted, decimals = 0 }: OwnUnit): {
  field: string;
  message: string;
  hint: string;
}[] {
  const counts = people ? 'people' : 'counted';
  if (share && (people ?? counted)) {
    return [
      {
        field: 'share',
        message: 'Enheden er både en andel og et antal.',
        hint: `Fjern share eller ${counts}.`,
      },
    ];
  }
  return decimals > 0 && (people ?? counted)
    ? [
        {
          field: 'decimals',
          message: 'Det, der tælles et for et, har ingen decimaler.',
          hint: `Fjern decimals, eller fjern ${counts}.`,
        },
      ]
    : [];
}
