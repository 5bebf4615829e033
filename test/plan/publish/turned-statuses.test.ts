import { describe, expect, it } from 'vitest';
import { buildLibrary, type Library } from '../../../src/plan/library/library.ts';
import { turnedStatuses } from '../../../src/plan/publish/turned-statuses.ts';
import { withhold } from '../../../src/plan/seal/withhold.ts';
import { createReader, type Files } from '../../../src/read/read-library.ts';
import { replaced, withEdition, withSeal } from '../../support/editions.ts';
import { goodFiles } from '../../support/libraries.ts';

const figure = 'data/2019/figures/tabel-1.yaml';
const goal = 'data/2019/goals/lavere-ledighed.yaml';
const measure = 'data/measures/ledighed.yaml';

const reader = createReader();
const libraryOf = (files: Files): Library => buildLibrary(reader(files).entries);

/** The good library, which is sealed, with each change as its next edition. */
const corrected = (...steps: [file: string, from: string, to: string][]): Library =>
  libraryOf(
    steps.reduce(
      (files, [file, from, to]) => withEdition(replaced(files, file, from, to), '2019'),
      withSeal(goodFiles(), '2019'),
    ),
  );

const turnedIn = (library: Library): string[] =>
  [...turnedStatuses('2019', library)].flatMap(([edition, turned]) =>
    turned.map((each) => `${edition} ${each.goal.id}: ${each.before} to ${each.after}`),
  );

describe('which goals an edition gave another status', () => {
  it('tells one that a corrected number decides, edition by edition', () => {
    const library = corrected([figure, '[5.2, 4.9]', '[5.2, 5.3]'], [figure, '[5.2, 5.3]', '[5.2, 4.8]']);
    expect(turnedIn(library)).toEqual(['1.1 lavere-ledighed: met to not-met', '1.2 lavere-ledighed: not-met to met']);
  });

  it('tells one of which the target was corrected', () => {
    expect(turnedIn(corrected([goal, 'value: 5,', 'value: 4.5,']))).toEqual(['1.1 lavere-ledighed: met to not-met']);
  });

  it('tells none that comes out the same, whatever is corrected', () => {
    const library = corrected(
      [figure, '[5.2, 4.9]', '[5.2, 4.7]'],
      [figure, 'what: Hvor mange', 'what: Så mange'],
      [goal, 'title: Lavere ledighed', 'title: Færre ledige'],
    );
    expect(turnedIn(library)).toEqual([]);
  });

  it('tells none of a plan that is not sealed, or that nothing is corrected in', () => {
    expect(turnedIn(libraryOf(goodFiles()))).toEqual([]);
    expect(turnedIn(corrected())).toEqual([]);
  });

  it.each([
    [
      'what a number is about',
      [figure, 'title: 4. kvartal 2019, period: 2019Q4', 'title: 4. kvartal 2019, period: 2020Q4'],
    ],
    [
      'how a measure is counted',
      [
        measure,
        'type: level',
        'type: level\nbreaks: [{at: 2019Q1, effect: refuses, concerns: definition, label: Ny lov, cause: En ny lov.}]',
      ],
    ],
  ] as const)(
    'tells none where %s was otherwise beside the number: it is not known how it came out',
    (_, [...change]) => {
      expect(turnedIn(corrected([figure, '[5.2, 4.9]', '[5.2, 5.3]'], change))).toEqual([]);
    },
  );

  it('tells none where the number that decided is withheld', () => {
    const library = corrected([figure, '[5.2, 4.9]', '[5.2, 5.3]']);
    const { seal } = withhold(library.seals[0]!, 'tabel-1/lilleby/2019q4');
    expect(turnedIn({ ...library, seals: [{ ...library.seals[0]!, ...seal }] })).toEqual([]);
  });
});
