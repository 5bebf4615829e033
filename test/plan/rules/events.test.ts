import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../support/problems.ts';

const eventOf = (times: string): string => `kind: reform
${times}
title: Hjælpen fik et nyt navn
shortTitle: ny hjælp
text: Unge fik en anden hjælp end før.
source: Lilleby Kommune
`;
const saidOf = (times: string): string[] =>
  problemsIn({ 'data/events/ny-hjaelp.yaml': eventOf(times) }).map(
    ({ rule, line, message }) => `${rule} ${line}: ${message}`,
  );

describe('an event that lasted', () => {
  it.each([
    ['from: 2019', []],
    ['from: 2019\nto: 2020', []],
    ['from: 2019\nto: 2019', []],
    ['from: 2019\nto: 2019M01', []],
    ['from: 2019-01-01\nto: 2019-01-02', []],
    ['from: 2019-01-02\nto: 2019M01', []],
    ['from: 2019-01-02\nto: 2019-01-01', ['(2019-01-01), før den begynder (2019-01-02)']],
    // What began and was over on one day has no end of its own.
    ['from: 2019-01-02\nto: 2019-01-02', ['(2019-01-02), før den begynder (2019-01-02)']],
    ['from: 2019\nto: 2018', ['(2018), før den begynder (2019)']],
    ['from: 2019M02\nto: 2019M01', ['(2019M01), før den begynder (2019M02)']],
  ])('ends after it began: %s', (times, told) => {
    expect(saidOf(times)).toEqual(told.map((each) => `event-ends-first 3: Begivenheden holder op ${each}.`));
  });
});
