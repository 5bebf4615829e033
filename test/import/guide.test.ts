import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFlags, importOptions } from '../../scripts/import/options.ts';

const guide = readFileSync(join(import.meta.dirname, '..', '..', 'VEJLEDNING.md'), 'utf8');
const [, part = ''] = /^## Hent tal fra Excel[^\n]*\n(.*?)^## /ms.exec(guide) ?? [];
const cases = join(import.meta.dirname, 'cases');

describe("the guide's part on importing", () => {
  // The first three say where the table or chapter is to stand.
  const tellable = [...Object.keys(importOptions), ...importFlags];
  it.each(tellable)('tells of --%s', (option) => expect(part).toContain(`--${option}`));

  const pattern = /<!-- test\/import\/cases\/(\S+) -->\n\n```\n(.*?)```\n(.*?)```\n(.*?)```/gs;
  const examples = [...part.matchAll(pattern)].map(([, name = '', file = '', command = '', table = '']) => ({
    name,
    file,
    command,
    table,
  }));

  it('has an example', () => expect(examples).toHaveLength(1));

  it.each(examples)('shows what comes of $name', ({ name, file, command, table }) => {
    const expected = readFileSync(join(cases, name, 'expected.txt'), 'utf8');
    expect(readFileSync(join(cases, name, 'indsat.txt'), 'utf8')).toBe(file);
    expect(command).toContain(`\`${expected.split('\n')[0]!}\``);
    expect(expected).toContain(table);
  });
});
