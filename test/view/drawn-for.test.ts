import { expect, it, vi } from 'vitest';
import { drawnFor } from '../../src/site/drawn-for.ts';

it('a thing is drawn for the first page that asks, and once for pages that ask at the same time', async () => {
  const [thing, other] = [{}, {}];
  const first = drawnFor(thing, () => Promise.resolve('\n<p>Tekst</p>\n'));
  const unused = vi.fn(() => Promise.resolve('igen'));
  expect(await Promise.all([first, drawnFor(thing, unused)])).toEqual(['<p>Tekst</p>', '<p>Tekst</p>']);
  expect(await drawnFor(other, () => Promise.resolve('en anden'))).toBe('en anden');
  expect(unused).not.toHaveBeenCalled();
});
