import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../src/plan/value/rule-id.ts';
import type { Problem } from '../../src/plan/value/problem.ts';
import { report } from '../../src/report/report.ts';
import { summary } from '../../src/report/count.ts';
import { forGithub } from '../../src/report/github.ts';
import { why } from '../../src/report/why.ts';

const problem = (more: Partial<Problem> = {}): Problem => ({
  rule: 'yaml',
  file: 'data/a.yaml',
  line: 2,
  column: 7,
  message: 'Det er galt.',
  hint: 'Ret det.',
  ...more,
});
const sources = new Map(
  Object.entries({ 'data/a.yaml': 'a: 1\r\nunit: pct\r\n\r\n', 'data/b.yaml': 'b: 4.940\n' }).map(
    ([file, text]) => [file, Buffer.from(text)] as const,
  ),
);

describe('a report', () => {
  it('tells each file once, its problems from the top, each with its line, and why once', () => {
    const told = report(
      [
        problem({ file: 'data/b.yaml', line: 1, column: 4, rule: 'number-with-dot', message: '4.940 er galt.' }),
        problem({ rule: 'no-about', severity: 'warning' }),
        problem({ line: 1, column: 1, rule: 'number-with-dot' }),
      ],
      sources,
    );
    expect(told).toBe(
      `data/a.yaml

  1:1  number-with-dot
    1 │ a: 1
      │ ^^
    Det er galt.
    ${why['number-with-dot']}
    → Ret det.

  2:7  advarsel, no-about
    2 │ unit: pct
      │       ^^^
    Det er galt.
    ${why['no-about']}
    → Ret det.


data/b.yaml

  1:4  number-with-dot
    1 │ b: 4.940
      │    ^^^^^
    4.940 er galt.
    → Ret det.`,
    );
  });

  it.each<[string, Partial<Problem>]>([
    ['is about a file as a whole', { rule: 'wrong-place' }],
    ['is about a file that is away', { file: 'data/c.yaml' }],
    ['stands on an empty line', { line: 3, column: 1 }],
  ])('shows no line where a problem %s', (_what, more) => {
    expect(report([problem(more)], sources)).not.toContain('│');
  });

  it('shows no line of a file that is no text', () => {
    expect(report([problem({ line: 1 })], new Map([['data/a.yaml', Buffer.from([0, 65, 0])]]))).not.toContain('│');
  });

  it('breaks sentences between words where the screen ends', () => {
    const look = { columns: 40, paint: (_tone: string, text: string) => text };
    const told = report([problem({ hint: 'Skriv det igen, og skriv det rigtigt denne gang.' })], sources, look);
    expect(told).toContain('    → Skriv det igen, og skriv det\n      rigtigt denne gang.');
    expect(Math.max(...told.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('sets its parts off where the screen can', () => {
    const told = report([problem()], sources, { columns: 80, paint: (tone, text) => `<${tone} ${text}>` });
    expect(told).toContain('<file data/a.yaml>\n\n  <place 2:7>  <problem yaml>\n    <quiet 2 │> unit: pct');
  });
});

it('why a rule matters is one or two whole Danish sentences, and not said again in a message', () => {
  for (const [rule, reason] of Object.entries(why)) {
    expect(ruleIds as readonly string[]).toContain(rule);
    expect(reason).toMatch(/^[A-ZÆØÅ][^\n]{20,120}\.$/);
  }
});

describe('the line that ends a check', () => {
  const files = ['data/a.yaml', 'data/b.yaml'];
  it.each<[Problem[], string]>([
    [[], '2 filer er i orden.'],
    [[problem({ severity: 'warning' })], '2 filer er i orden. Én advarsel, som ikke stopper noget.'],
    [[problem()], 'Ét problem i 1 af 2 filer.'],
    [[problem(), problem({ file: 'data/c.yaml' })], 'To problemer i 2 af 3 filer.'],
    [
      [problem(), problem({ severity: 'warning' }), problem({ file: 'data/b.yaml', severity: 'warning' })],
      'Ét problem i 1 af 2 filer. To advarsler, som ikke stopper noget.',
    ],
  ])('counts problems, warnings and files', (told, line) => expect(summary(told, files)).toBe(line));
});

describe('what GitHub is told', () => {
  it('names a file from the folder of the repository, and a warning as one', () => {
    expect(forGithub([problem(), problem({ severity: 'warning' })], '/repo/plan', '/repo')).toBe(
      '::error file=plan/data/a.yaml,line=2,col=7,title=yaml::Det er galt.%0A→ Ret det.\n' +
        '::warning file=plan/data/a.yaml,line=2,col=7,title=yaml::Det er galt.%0A→ Ret det.',
    );
  });

  it('writes what would end a command or a property as a code', () => {
    const odd = problem({ file: 'data/a,b:c%.yaml', message: '100 %: galt,\r\n::error::.' });
    expect(forGithub([odd], '/repo', '/repo')).toBe(
      '::error file=data/a%2Cb%3Ac%25.yaml,line=2,col=7,title=yaml::100 %25: galt,%0D%0A::error::.%0A→ Ret det.',
    );
  });
});
