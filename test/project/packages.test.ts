import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Packages {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const [, section = ''] = /^## Packages\n([\s\S]*?)^## /m.exec(guide) ?? [];
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Packages;

/** The rows of each table of the section: a package, what it is for, and why it is one. */
const tables = section
  .split(/\n\n/)
  .filter((block) => block.startsWith('| package'))
  .map((table) =>
    table
      .split('\n')
      .slice(2)
      .filter((line) => line !== '')
      .map((line) =>
        line
          .slice(1, -1)
          .split(' | ')
          .map((cell) => cell.trim()),
      ),
  );
const namesIn = (rows: readonly string[][] = []): string[] => rows.map(([name = '']) => name.replaceAll('`', ''));

describe('the list of packages in CONTRIBUTING.md', () => {
  it('has each that the site is built with, and no other', () =>
    expect(namesIn(tables[0]).toSorted()).toEqual(Object.keys(dependencies).toSorted()));

  it('has each that tests and checks need, and no other', () =>
    expect(namesIn(tables[1]).toSorted()).toEqual(Object.keys(devDependencies).toSorted()));

  it('says of each what it is for and why it is a package', () => {
    expect(tables.flat().filter((row) => row.length !== 3 || row.some((cell) => cell === ''))).toEqual([]);
  });
});

it('each package is asked for in one version', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
