import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { proofOf, proofs, withSection } from '../../scripts/proof/sections.ts';

const [first, second] = [proofs[0]!, proofs[1]!];
const printed = [{ command: 'npm run x', status: 0, output: '## 3 faults\n\n' }];

it('a section holds what was printed, whole, and when', () => {
  const text = proofOf('on a day', printed);
  expect(text).toBe('Printed on a day.\n\n`npm run x`\n\n```text\n## 3 faults\n```');
});

it('a command that failed is told', () => {
  expect(proofOf('on a day', [{ ...printed[0]!, status: 1 }])).toContain('`npm run x`, which ended with 1');
});

it('a section takes its own place, and others stay as they were printed', () => {
  const one = withSection(undefined, second, 'printed before');
  const both = withSection(one, first, 'printed once');
  const renewed = withSection(both, second, 'printed anew');
  expect(renewed.indexOf(`## ${first.title}`)).toBeLessThan(renewed.indexOf(`## ${second.title}`));
  expect(renewed).toContain('printed once');
  expect(renewed).toContain('printed anew');
  expect(renewed).not.toContain('printed before');
});

it('a section names only commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = proofs.flatMap(({ commands }) =>
    commands.flatMap((command) => /npm run -s (\S+)/.exec(command)?.[1] ?? []),
  );
  expect(named.length).toBeGreaterThanOrEqual(proofs.length);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
