import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../support/problems.ts';
import { goodText } from '../../support/libraries.ts';

const table = 'data/2019/figures/tabel-1.yaml';
const chapter = 'content/2019/ledighed.mdx';

/** Where a chart of the good library's table says another way than its numbers go. */
const ofChart = (title: string, reading: string): string[] =>
  problemsIn({
    [table]: `${goodText(table).replace(/\nchart:[^]*/, '')}\nchart:\n  kind: slope\n  title: ${title}\n  reading: ${reading}\n  series: place\n`,
  }).map(({ rule, line }) => `${rule} ${line}`);

/** What is said of a sentence in a chapter. */
const ofSentence = (sentence: string): string[] =>
  problemsIn({ [chapter]: `${goodText(chapter)}\n${sentence}\n` }).map(({ rule, message }) => `${rule} ${message}`);

const title = 'Ledigheden i Lilleby';
const [ofTitle, ofReading] = ['other-way 17', 'other-way 18'];

describe('the reading of a chart', () => {
  it.each([
    ['Ledigheden faldt fra 5,2 til 4,9 pct.', []],
    ['Ledigheden steg fra 5,2 til 4,9 pct.', [ofReading]],
    ['Ledigheden steg fra 5,0 til 5,1 pct.', []],
    ['Ledigheden faldt fra 5,0 til 5,1 pct.', [ofReading]],
    ['Ledigheden faldt fra 5,0 til 5,0 pct.', []],
    ['Ledigheden steg fra 5,0 til 5,0 pct.', []],
    ['Ledigheden gik fra 5,0 til 5,1 pct.', []],
  ])('says the way that its numbers go: %s', (reading, expected) => {
    expect(ofChart(title, reading)).toEqual(expected);
  });
});

describe('the title of a chart', () => {
  const down = 'Den gik fra 5,2 til 4,9 pct. i Lilleby.';
  it.each([
    ['Ledigheden stiger i Lilleby', down, [ofTitle]],
    ['Ledigheden falder i Lilleby', down, []],
    ['Ledigheden falder i Lilleby', 'Den gik fra 5,0 til 5,1 pct. i landet.', [ofTitle]],
    ['Ledigheden i Lilleby', down, []],
    ['Ledigheden stiger i landet og falder i Lilleby', down, []],
    ['Ledigheden stiger i Lilleby', 'Lilleby har 5,2 pct.', []],
    ['Ledigheden stiger', 'Den gik fra 5,2 til 4,9 i Lilleby. I landet gik den fra 5,0 til 5,1.', []],
  ])('says it too, where it says one way over one course: %s (%s)', (over, reading, expected) => {
    expect(ofChart(over, reading)).toEqual(expected);
  });

  it('is not told of beside a reading that is', () => {
    expect(ofChart('Ledigheden stiger i Lilleby', 'Ledigheden steg fra 5,2 til 4,9 pct.')).toEqual([ofReading]);
  });
});

describe('a sentence with numbers of a table', () => {
  const between = (way: string, from: string, to: string): string =>
    `I Lilleby ${way} den fra <Value of="tabel-1/${from}" /> til <Value of="tabel-1/${to}" />`;

  it('says the way that they go', () => {
    expect(ofSentence(between('faldt', 'lilleby/2018q4', 'lilleby/2019q4'))).toEqual([]);
    expect(ofSentence(between('steg', 'lilleby/2018q4', 'lilleby/2019q4'))).toEqual([
      'other-way Teksten siger, at tallet steg, men fra 5,2 til 4,9 er det et fald.',
    ]);
    expect(ofSentence(between('faldt', 'hele-landet/2018q4', 'hele-landet/2019q4'))).toEqual([
      'other-way Teksten siger, at tallet faldt, men fra 5 til 5,1 er det en stigning.',
    ]);
  });
});
