import { expect, it } from 'vitest';
import { cautionsToTell } from '../../src/site/told-cautions.ts';
import type { Link } from '../../src/site/navigation.ts';

it('a caution is told once a page, and then where it stands', () => {
  const before = new Map<string, Link>();
  const [first, second] = ['1', '2'].map((n) => ({ text: `Tabel ${n}`, address: `#tabel-${n}` }));
  expect(cautionsToTell(['A.', 'B.'], first!, before)).toEqual({ told: ['A.', 'B.'], elsewhere: [] });
  expect(cautionsToTell(['B.', 'C.', 'A.'], second!, before)).toEqual({ told: ['C.'], elsewhere: [first] });
  expect(cautionsToTell(['C.'], first!, before)).toEqual({ told: [], elsewhere: [second] });
});
