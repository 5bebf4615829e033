import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, type Asked, type Command } from '../../scripts/command.ts';
import { writeSchemas } from '../../scripts/schemas.ts';
import { layout } from '../../src/plan/library/layout.ts';
import { program } from '../../src/read/root.ts';
import { goodFiles } from '../support/libraries.ts';
import { recorded } from '../support/effects.ts';

const caller = { cwd: '/srv', env: {} };

/** What a command is asked to do, and what is said instead where it is asked for something else. */
async function asked(args: readonly string[], more: Partial<Command> = {}, from = caller) {
  const effects = recorded();
  let seen: Asked | undefined;
  const run = (given: Asked): number => {
    seen = given;
    return 0;
  };
  const code = await answer({ name: 'npm run prøve', run, ...more }, args, effects, from);
  return { code, seen, said: effects.said.err.join('\n') };
}

describe('what is written after a command', () => {
  it.each([[['--root', 'plan']], [['--root=plan']], [['--root', 'andet', '--root', 'plan']]])(
    'names the library: %s',
    async (args) => {
      expect((await asked(args)).seen).toMatchObject({ root: '/srv/plan' });
    },
  );

  it('may be nothing: the library is then the one in the program, or the one that the environment names', async () => {
    expect((await asked([])).seen).toMatchObject({ root: program, options: {}, flags: [], words: [] });
    const inEnvironment = await asked([], {}, { cwd: '/srv', env: { PLAN_ROOT: 'plan' } });
    expect(inEnvironment.seen).toMatchObject({ root: '/srv/plan' });
  });

  it('may be what the command takes beside it', async () => {
    const { seen } = await asked(['10', '--port', '4000', '20'], { options: { port: '<nummer>' }, words: ['a', 'b'] });
    expect(seen).toMatchObject({ root: program, options: { port: '4000' }, flags: [], words: ['10', '20'] });
  });

  it.each([
    [['--rot', 'x'], '--rot findes ikke. Mente du --root?'],
    [['--hurtigt'], '--hurtigt findes ikke.'],
    [['-r'], '-r findes ikke.'],
    [['--root'], 'Efter --root mangler der noget.'],
    [['--root='], 'Efter --root mangler der noget.'],
    [['--root', '--root'], 'Efter --root mangler der noget.'],
    [['plan'], '”plan” kan ikke stå her.'],
  ])('is told, with what may stand there, where the command does not take it: %s', async (args, told) => {
    const usage = 'Sådan skrives kommandoen: npm run prøve -- [--root <mappe>]';
    expect(await asked(args)).toEqual({ code: 1, seen: undefined, said: `${told}\n${usage}` });
  });

  it('is told with the option for it, where a plan is named alone', async () => {
    const { said } = await asked(['fil.csv', '2026'], { words: ['fil'], options: { plan: '<plan>' } });
    expect(said).toMatch(/^”2026” kan ikke stå her\. Mente du --plan 2026\?\n/);
  });

  it('is no library where the command is about the program', async () => {
    const { code, said } = await asked(['--root', 'plan'], { isOfProgram: true, flags: ['quick'] });
    expect({ code, said }).toEqual({
      code: 1,
      said: '--root findes ikke.\nSådan skrives kommandoen: npm run prøve -- [--quick]',
    });
  });

  it('is told where npm took it, which would have meant another library in silence', async () => {
    const { code, said } = await asked([], {}, { cwd: program, env: { npm_config_root: '../havnkoebing' } });
    expect(code).toBe(1);
    expect(said).toBe('npm tog selv --root. Skriv -- foran: npm run prøve -- --root <mappe>');
  });

  it('may be an option that stands alone, in any place', async () => {
    const { seen } = await asked(['--watch', '--root', 'plan'], { flags: ['watch'] });
    expect(seen).toMatchObject({ root: '/srv/plan', options: { root: 'plan' }, flags: ['watch'], words: [] });
    expect((await asked(['--root', 'plan', '--watch'], { flags: ['watch'] })).seen).toMatchObject({
      flags: ['watch'],
      options: { root: 'plan' },
    });
  });

  it.each([
    [['--wach'], '--wach findes ikke. Mente du --watch?'],
    [['--watch=ja'], '--watch står alene, uden =.'],
    [['--watch', 'plan'], '”plan” kan ikke stå her.'],
  ])('is told where an option that stands alone is written otherwise: %s', async (args, told) => {
    expect((await asked(args, { flags: ['watch'] })).said).toBe(
      `${told}\nSådan skrives kommandoen: npm run prøve -- [--watch] [--root <mappe>]`,
    );
  });

  it.each([
    ['watch', '--watch'],
    ['format', '--format <form>'],
  ])('is told where npm took an option of the command: %s', async (name, written) => {
    const from = { cwd: program, env: { [`npm_config_${name}`]: 'true' } };
    const { said } = await asked([], { flags: ['watch'], options: { format: '<form>' } }, from);
    expect(said).toBe(`npm tog selv --${name}. Skriv -- foran: npm run prøve -- ${written}`);
  });

  it('ends with what the command says for not being able to run', async () => {
    expect((await asked(['--rot'], { failed: 2 })).code).toBe(2);
  });
});

describe('a command that fails', () => {
  it('says first, in Danish, that it is the fault of the program', async () => {
    const run = (): number => {
      throw new Error('a fault of the program');
    };
    const { code, said } = await asked([], { run, cannot: 'Prøven kan ikke køre.' });
    expect(code).toBe(1);
    expect(said).toMatch(/^Prøven kan ikke køre\. Det er en fejl i programmet og ikke i jeres filer\./);
  });
});

describe('a root that holds no library', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ingen plan-æøå-'));
    mkdirSync(join(folder, 'tom'));
    mkdirSync(join(folder, 'næsten', 'data'), { recursive: true });
    writeFileSync(join(folder, 'fil'), 'tekst');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    ['borte', (root: string) => `Mappen ${root} findes ikke.`],
    ['fil/under', (root: string) => `Mappen ${root} findes ikke.`],
    ['fil', (root: string) => `${root} er en fil og ikke en mappe.`],
    ['tom', (root: string) => `Der er ingen filer i data/ og content/ i ${root}.`],
    ['næsten', (root: string) => `Der er ingen filer i data/ og content/ i ${root}.`],
  ])('is told for what it is, and nothing is made there: %s', async (name, told) => {
    const root = join(folder, name);
    const before = readdirSync(folder, { recursive: true });
    const run = ({ root: given }: Asked, { files }: { files: (root: string) => unknown }): number => {
      files(given);
      return 0;
    };
    const { code, said } = await asked(['--root', root], { run });
    expect({ code, said }).toEqual({
      code: 1,
      said: `${told(root)} Skriv --root og den mappe, som kommunens data/ og content/ står i.`,
    });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    expect(existsSync(join(folder, 'borte'))).toBe(false);
  });
});

describe('npm run schemas', () => {
  it("writes a schema of each kind of file to the library's own folder", () => {
    const effects = recorded(goodFiles());
    expect(writeSchemas('/srv/Åby ny plan', effects)).toBe(0);
    expect(effects.written).toEqual([
      ...layout.map(({ kind }) => join('/srv/Åby ny plan/data/schemas', `${kind}.json`)),
      '/srv/Åby ny plan/.vscode/plan.code-snippets',
    ]);
  });

  it('writes nothing where there is no library', () => {
    const effects = recorded();
    expect(() => writeSchemas('/findes/ikke', effects)).toThrow('findes ikke');
    expect(effects.written).toEqual([]);
  });
});
