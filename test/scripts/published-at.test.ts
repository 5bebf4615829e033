import { describe, expect, it } from 'vitest';
import { publishedAt } from '../../scripts/published-at.ts';

describe('where the site is published', () => {
  it.each([
    ['https://plan.example.dk', 'https://plan.example.dk'],
    ['https://plan.example.dk/', 'https://plan.example.dk'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (said, at) => expect(publishedAt(said)).toBe(at));

  it.each(['plan.example.dk', 'https://plan.example.dk/plan', 'https://plan.example.dk/?a=1', 'ftp://plan.example.dk'])(
    '%s is refused, with what to write',
    (said) => expect(() => publishedAt(said)).toThrow(`SITE_URL er ”${said}”. Skriv hele adressen uden mappe`),
  );
});
