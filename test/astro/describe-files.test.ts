import { expect, it } from 'vitest';
import { withSizes } from '../../src/astro/describe-files.ts';

it('a page tells how large a file is where the file is there, and as it is at the last build', () => {
  const page = '<p><span data-bytes="/data/a.json"></span>, <span data-bytes="/data/b.json"></span></p>';
  const sizes: Record<string, number> = { '/data/a.json': 1200 };
  const told = withSizes(page, (address) => sizes[address]);
  expect(told).toBe('<p><span data-bytes="/data/a.json">2 KB</span>, <span data-bytes="/data/b.json"></span></p>');
  expect(withSizes(told, () => 1_250_000)).toContain('<span data-bytes="/data/a.json">1,3 MB</span>');
});
