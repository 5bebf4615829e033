import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Pages and components read a view and lay it out; what they show is made in src/site, where it is tested. */
const files = globSync('src/**/*.astro').sort();

/** Every line between the fences, imports and blank ones too: so much fits at the head of a page that only reads. */
const mostLines = 25;

const parts = (file: string): { head: string[]; body: string } => {
  const [, head = '', body = ''] = /^(?:---\n([\s\S]*?)\n?---\n)?([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  return { head: head === '' ? [] : head.split('\n'), body };
};

/** Choosing, ordering and gathering is a view's work, and so is looking for patterns in a text. */
const computing = /\.(filter|flatMap|sort|toSorted|reduce|find|findLast|some|every|replace|replaceAll|match|slice)\(/;

describe('pages and components', () => {
  it('are there to be looked at', () => expect(files.length).toBeGreaterThan(50));

  it.each(files)('%s has a short head', (file) => {
    expect(parts(file).head.length).toBeLessThanOrEqual(mostLines);
  });

  it.each(files)('%s chooses, orders and gathers nothing', (file) => {
    const { head, body } = parts(file);
    expect([...head, ...body.split('\n')].filter((line) => computing.test(line))).toEqual([]);
  });
});
