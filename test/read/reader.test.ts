import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../src/read/parse-mdx.ts';
import { parseYaml } from '../../src/read/parse-yaml.ts';
import { createReader } from '../../src/read/read-library.ts';
import { Slugger } from '../../src/read/slug.ts';
import { goodFiles, goodText } from '../support/libraries.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('YAML', () => {
  it('knows where each value and each key stands', () => {
    const { locate } = parseYaml('a: 1\nb:\n  - {c: 2, d: 3}\n', 'x.yaml');
    expect(locate(['b', 0, 'd'])).toEqual({ line: 3, column: 15 });
    expect(locate(['b', 0, 'd'], 'key')).toEqual({ line: 3, column: 12 });
  });

  it('points to the nearest thing above where there is nothing at a path', () => {
    const { locate } = parseYaml('a:\n  b: 1\n', 'x.yaml');
    expect(locate(['a', 'c', 'd'])).toEqual({ line: 2, column: 3 });
  });

  it('keeps the sign of minus zero', () => {
    expect(Object.is((parseYaml('a: -0.0', 'x.yaml').data as { a: number }).a, -0)).toBe(true);
  });

  it.each(['4.940', '-1.234', '29.338'])('does not guess what %s means', (written) => {
    expect(parseYaml(`a: ${written}`, 'x.yaml').findings.map(({ rule }) => rule)).toEqual(['number-with-dot']);
  });

  it.each(['4.94', '0.125', '1234.567', '1.2340', '"4.940"'])('takes %s as it is written', (written) => {
    expect(parseYaml(`a: ${written}`, 'x.yaml').findings).toEqual([]);
  });
});

describe('a chapter', () => {
  const text = goodText('content/2019/ledighed.mdx');

  it('knows its components, headings, links and words, each with its place', () => {
    const { body } = parseMdx(text, 'x.mdx');
    expect(body.components.map(({ name, line }) => `${name} ${line}`)).toEqual([
      'Short 9',
      'Value 10',
      'Target 10',
      'About 15',
      'Term 17',
      'Figure 19',
      'Goal 21',
      'Offer 23',
    ]);
    expect(body.headings).toEqual([
      { depth: 2, text: 'Flere i job', slug: 'flere-i-job', parts: true, line: 13, column: 1 },
    ]);
    expect(body.links).toEqual([{ url: '#flere-i-job', line: 17, column: 46 }]);
    expect(body.summary).toBe('Ledigheden var 0 Målet er 0.');
  });

  it('gives headings ASCII anchors, and a number to the second of the same', () => {
    const slugger = new Slugger();
    expect(slugger.slug('Færre på kontanthjælp, og én til!')).toBe('faerre-paa-kontanthjaelp-og-en-til');
    expect(slugger.slug('Færre på kontanthjælp, og én til!')).toBe('faerre-paa-kontanthjaelp-og-en-til-1');
  });
});

describe('a reader that is kept', () => {
  it('reads a changed file again and leaves the others', () => {
    const read = createReader();
    const first = read(goodFiles());
    const changed = goodText('data/2019/figures/tabel-1.yaml').replaceAll('4.9', '4.8').replace('4,9', '4,8');
    const second = read(new Map([...goodFiles(), ['data/2019/figures/tabel-1.yaml', encode(changed)]]));
    expect(second.library?.figures[0]?.rows[0]?.cells[1]?.value).toBe(4.8);
    const unchanged = first.entries.filter((entry) => second.entries.includes(entry));
    expect(unchanged).toHaveLength(first.entries.length - 1);
  });
});
