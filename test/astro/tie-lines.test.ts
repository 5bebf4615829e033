import { describe, expect, it } from 'vitest';
import { tieLines } from '../../src/astro/tie-lines.ts';

const tied = (range: string): string => `<span class="tied">${range}</span>`;

describe('what is one stays on one line', () => {
  it.each([
    ['<p>Det var 10,4 pct. i 3. kvartal</p>', '<p>Det var 10,4\u00a0pct. i 3.\u00a0kvartal</p>'],
    ['<p>Før Covid-19 kom</p>', `<p>Før ${tied('Covid-19')} kom</p>`],
    ['<td>alder (16-66 år), i alt</td>', `<td>alder (${tied('16-66\u00a0år')}), i alt</td>`],
    [
      '<p>De 16-29-årige og planen for 2015-2019.</p>',
      `<p>De ${tied('16-29-årige')} og planen for ${tied('2015-2019')}.</p>`,
    ],
  ])('%s', (page, expected) => {
    expect(tieLines(page)).toBe(expected);
  });

  it.each([
    ['a date as files write it', '<td>2020-11-30</td>'],
    ['a name with numbers in it', '<code>tabel-1-2</code> covid-19-22'],
    ['an address', '<a href="#">/2020-2022/tal/</a>'],
    ['what an element says of itself', '<a href="/2015-2019/" title="1 > 0, 16-66 år">Se</a>'],
    [
      'a drawing, a script, a title of the window',
      '<svg><text>16-66 år</text></svg><script>16-66</script><title>16-66 år</title>',
    ],
    ['a remark that nobody sees', '<!-- 16-66 år -->'],
  ])('and leaves alone %s', (_what, page) => {
    expect(tieLines(page)).toBe(page);
  });
});
