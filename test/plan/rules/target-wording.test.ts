import { describe, expect, it } from 'vitest';
import { goodText } from '../../support/libraries.ts';
import { problemsIn } from '../../support/problems.ts';

const file = 'data/2019/goals/lavere-ledighed.yaml';
const level = 'kind: level, comparator: at-most, value: 5';
const change = 'kind: relative-change, direction: down, by: 5, from: 2018Q4';

/** What is said of a goal with these words and this target, and of what stands beside them. */
const said = (wording: string, target: string, more = ''): string[] =>
  problemsIn({
    [file]: `${goodText(file)
      .replace(/wording: .*/, `wording: '${wording}'`)
      .replace(/target: .*/, `target: {measure: ledighed, deadline: {period: 2019Q4}, ${target}}`)}${more}`,
    'data/places.yaml': `${goodText('data/places.yaml')}- {id: storby, name: Storby, kind: municipality}\n`,
  }).map(({ rule }) => rule);

describe('a change that a wording wants each year', () => {
  it.each(['om året', 'pr. år', 'per år', 'hvert år', 'årligt', 'årlig'])('is not one change: %s', (words) => {
    expect(said(`Ledigheden skal falde 5 pct. ${words}`, change)).toEqual(['target-each-year']);
  });

  it('is a change each year, or a level that has nothing to do with it', () => {
    const each = 'kind: each-year-change, direction: down, by: 5, unit: pct, from: 2018Q4';
    expect(said('Ledigheden skal falde 5 pct. om året', each)).toEqual([]);
    expect(said('Ledigheden skal være højst 5 pct. hvert år', level)).toEqual([]);
    expect(said('Ledigheden skal falde 5 pct. i årene', change)).toEqual([]);
  });
});

describe('a number of a wording', () => {
  it.each([
    ['højst 5 pct.', level, []],
    ['højst 5 pct. i 2019 og 4,5 pct. i 2020', level, ['target-without-number']],
    ['mellem 4 og 5 pct.', 'kind: interval, between: [4, 5]', []],
    ['40-50 pct.', level.replace('5', '50'), ['target-without-number']],
    ['højst 5 pct. ned fra 6 pct.', `${level}, baseline: {value: 6}`, []],
    ['højst 5 pct. ned fra godt 6 pct.', `${level}, baseline: {text: godt 6 pct.}`, []],
    // Years, ages and dates ask for nothing.
    ['højst 5 pct. for 16-66-årige den 31.12.2019', level, []],
  ])('is asked for, or told of: ”%s” and %s', (wording, target, expected) => {
    expect(said(`Ledigheden skal være ${wording}`, target)).toEqual(expected);
  });

  it('may be left out where the goal remarks on its words, or has others', () => {
    const wording = 'Ledigheden skal være højst 5 pct. i 2019 og 4,5 pct. i 2020';
    expect(said(wording, level, 'remarks: [{kind: reading, text: Kun det første er et mål.}]\n')).toEqual([]);
    expect(
      said(wording, level, 'alsoWorded: [{wording: Højst 5 pct., origin: {document: plan-2019, label: Bilag}}]\n'),
    ).toEqual([]);
  });
});

describe('a place of a wording', () => {
  it.each([
    ['i Lilleby', level, []],
    ['i Storby', level, ['target-without-place']],
    ['i Storby', `${level}, place: storby, unmeasured: Det er ikke talt`, []],
    ['under tallet for hele landet', 'kind: relative-to-place, comparator: below, place: hele-landet', []],
    ['i Storbyens opland', level, []],
  ])('is held up against, or told of: ”%s” and %s', (where, target, expected) => {
    expect(said(`Ledigheden skal ned ${where}`, target)).toEqual(expected);
  });
});
