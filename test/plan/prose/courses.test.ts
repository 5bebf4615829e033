import { describe, expect, it } from 'vitest';
import { coursesSaid, waysSaid } from '../../../src/plan/prose/courses.ts';

describe('what a text says of two numbers', () => {
  it.each([
    ['Ledigheden faldt fra 5,2 til 4,9 pct.', ['down 5.2 4.9']],
    ['Andelen er steget fra 5,2 pct. i 2018 til 4,9 pct. i 2019.', ['up 5.2 4.9']],
    ['Antallet blev reduceret fra 1.200 personer til 980.', ['down 1200 980']],
    ['Flere kom i job: fra 12 til 15 pct.', [' 12 15']],
    ['Det gik fra 13 til 5.', [' 13 5']],
    // The last word before the numbers, in the same clause.
    ['Flere var ledige, og andelen faldt fra 5 til 6 pct.', ['down 5 6']],
    ['Den faldt i landet, men gik her fra 5 til 6 pct.', [' 5 6']],
    ['Den faldt fra 5 til 4, mens den steg fra 6 til 7 i landet.', ['down 5 4', 'up 6 7']],
    ['Den faldt ikke fra 5 til 6.', [' 5 6']],
    // Years are no numbers that rise.
    ['Ledigheden faldt fra 2018 til 2019.', []],
    ['Ledigheden faldt fra 5,2 pct.', []],
    ['Unge fra 18 år til uddannelse', []],
  ])('%s %j', (text, said) => {
    expect(coursesSaid(text).map(({ way = '', from, to }) => `${way} ${from} ${to}`)).toEqual(said);
  });

  it.each([
    ['Ledigheden falder', ['down']],
    ['Flere er i job', ['up']],
    ['Flere i job, færre på ydelse', ['down', 'up']],
    ['Faldskærm er intet fald', ['down']],
    ['Ledigheden i Lilleby', []],
  ])('%s goes %j', (text, ways) => {
    expect(waysSaid(text)).toEqual(ways);
  });
});
