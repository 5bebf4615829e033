import type { Choices } from '../../src/import/table.ts';
import { groupNamed, measureNamed, periodNamed, placeNamed, unitNamedBy } from '../../src/import/names.ts';
import type { Option } from '../../src/import/refusal.ts';
import type { Shelves } from '../../src/plan/library/library.ts';
import { states } from '../../src/plan/value/cell.ts';
import { suggestName } from '../../src/plan/words/nearest.ts';
import type { Asked } from '../command.ts';
import { CommandError } from '../reason.ts';

/** What may be written after the command, each with what stands after it. */
export const importOptions = {
  plan: '<plan>',
  id: '<tabellens nøgle>',
  chapter: '<kapitlets nøgle>',
  sheet: '<ark>',
  unit: '<enhed>',
  decimals: '<comma|point>',
  percent: '<whole|fraction>',
  round: '<0-3>',
  marks: '<tegn=state,…>',
  empty: '<state>',
  heads: '<navn; navn; …>',
  layout: '<wide|long>',
  place: '<sted>',
  period: '<periode>',
  group: '<gruppe>',
  measure: '<måling>',
  title: '<titel>',
  label: '<fx Tabel 17>',
  source: '<kilde>',
  document: '<dokumentets nøgle>',
  'small-counts': '<hvorfor 1-4 må stå>',
} as const;

export const importFlags = ['replace', 'hidden', 'show'] as const;

type Written = Readonly<Record<string, string | undefined>>;

/** What an editor decided, by options and by answers alike. */
export function choicesOf(options: Written, flags: Asked['flags'], shelves: Shelves): Choices {
  return {
    sheet: options['sheet'],
    title: options['title'],
    source: options['source'],
    decimals: oneOf('decimals', options, ['comma', 'point']),
    percent: oneOf('percent', options, ['whole', 'fraction']),
    layout: oneOf('layout', options, ['wide', 'long']),
    empty: oneOf('empty', options, states),
    round: roundOf(options),
    heads: options['heads']?.split(';').map((text) => text.trim()),
    marks: marksOf(options['marks']),
    hidden: flags.includes('hidden') ? true : undefined,
    unit: named('unit', options, (text) => unitNamedBy(text, shelves), [
      ...shelves.units.map(({ id }) => id),
      'pct',
      'personer',
      'fuldtidspersoner',
      'kr',
    ]),
    place: named(
      'place',
      options,
      (text) => placeNamed(text, shelves),
      shelves.places.map(({ id }) => id),
    ),
    group: named(
      'group',
      options,
      (text) => groupNamed(text, shelves),
      shelves.groups.map(({ id }) => id),
    ),
    measure: named(
      'measure',
      options,
      (text) => measureNamed(text, shelves),
      shelves.measures.map(({ id }) => id),
    ),
    period: named('period', options, (text) => periodNamed(text)?.text, ['2019', '2019Q3', '2019M08']),
  };
}

function oneOf<T extends string>(
  option: keyof typeof importOptions,
  options: Written,
  answers: readonly T[],
): T | undefined {
  const written = options[option];
  if (written === undefined) return undefined;
  const found = answers.find((answer) => answer === written);
  if (found) return found;
  throw new CommandError(`--${option} kan ikke være ”${written}”. ${suggestName(written, answers)}`);
}

function roundOf({ round }: Written): number | undefined {
  if (round === undefined) return undefined;
  if (/^[0-3]$/.test(round)) return Number(round);
  throw new CommandError(`--round er 0, 1, 2 eller 3, ikke ”${round}”.`);
}

function marksOf(written: string | undefined): Choices['marks'] {
  if (written === undefined) return undefined;
  const pairs = written.split(/,(?=[^,=]+=)/).map((pair) => {
    const at = pair.lastIndexOf('=');
    const [mark, state] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    const found = states.find((each) => each === state);
    if (at > 0 && mark !== '' && found) return [mark, found] as const;
    throw new CommandError(
      `--marks kan ikke læses: ”${pair}”. Skriv tegnet, = og hvad det betyder, fx --marks "-=zero,..=unavailable". ${suggestName(state, states)}`,
    );
  });
  return Object.fromEntries(pairs);
}

/** A thing of the library by its key or its name. */
function named(
  option: keyof typeof importOptions,
  options: Written,
  find: (text: string) => string | undefined,
  known: readonly string[],
): string | undefined {
  const written = options[option];
  if (written === undefined) return undefined;
  const found = find(written);
  if (found !== undefined) return found;
  throw new CommandError(`--${option} kender ikke ”${written}”. ${suggestName(written, known)}`);
}

/** An answer in words as its option is written. */
export const answered = (options: Written, option: Option, answer: string): Written => ({
  ...options,
  // Of marks, each answer is of one of them.
  [option]: option === 'marks' && options[option] ? `${options[option]},${answer}` : answer,
});
