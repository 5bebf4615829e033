import { expect, it } from 'vitest';
import { lix } from '../../../src/plan/prose/lix.ts';

it('is words a sentence plus the share of long words', () => {
  expect(lix('Vi vil have flere i job. Det er godt for alle.')).toBe(6);
  expect(lix('Kommunen hjælper.')).toBe(2 + 100);
});

it('does not end a sentence at an abbreviation or within a number', () => {
  expect(lix('Andelen er 16,7 pct. af alle 4.940 borgere.')).toBe(lix('Andelen er 167 procent af alle 4940 borgere.'));
  expect(lix('I 3. kvartal gik det godt.')).toBe(lix('I 3 kvartal gik det godt.'));
});

it('is nothing where there is no sentence', () => {
  expect(lix('')).toBeUndefined();
  expect(lix('123.')).toBeUndefined();
});
