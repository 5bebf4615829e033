import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerCheck, check } from '../../scripts/check.ts';
import type { Files } from '../../src/read/read-library.ts';
import { recorded } from '../support/effects.ts';
import { replaced, withSeal } from '../support/editions.ts';
import { caseFiles, goodFiles } from '../support/libraries.ts';

function checked(files: Files) {
  const effects = recorded(files);
  return { code: check('/srv/plan', effects), ...effects.said };
}

const unsealed =
  'Planen for 2019 er vedtaget, men ikke forseglet, så den kan ændres, uden at nogen ser det. Forsegl den: npm run adopt -- 2019 --seal';

describe('the check', () => {
  it('gives 0 where all is well, and says how much it read', () => {
    expect(checked(goodFiles())).toEqual({
      code: 0,
      err: [],
      out: ['17 filer er i orden.', unsealed, 'Alle ”Kort sagt” og tekster til målgrupper har lix 44 eller derunder.'],
    });
  });

  it('gives 1 where there are problems, told with their place', () => {
    expect(checked(caseFiles('period'))).toEqual({
      code: 1,
      err: [expect.stringMatching(/^data\/2019\/figures\/tabel-1.yaml\n\n {2}11:50 {2}schema\n.*2019Q5/)],
      out: ['Ét problem i 1 af 17 filer.'],
    });
  });
});

describe('a plan that was adopted', () => {
  it('may be changed without a trace until it is sealed, and the check says so', () => {
    expect(checked(goodFiles()).out).toContain(unsealed);
    expect(checked(withSeal(goodFiles(), '2019')).out.join(' ')).not.toContain('forseglet');
  });

  it('has what is unlike all expectation told beside what is changed since it was sealed, and not after', () => {
    const files = withSeal(goodFiles(), '2019');
    const expected = new TextEncoder().encode('cells:\n  2019/tabel-1/lilleby/2019q4: 4.9\n');
    const table = 'data/2019/figures/tabel-1.yaml';
    const changed = replaced(replaced(files, table, '4.9', '4.8'), table, '4,9 pct.', '4,8 pct.');
    const { err } = checked(new Map([...changed, ['data/expectations.yaml', expected]]));
    expect(err[0]).toContain('sealed-change');
    expect(err[0]).toContain('unlike-expected');
  });
});

describe('the check in another format', () => {
  const answered = (options: Record<string, string>, flags: string[] = []) => {
    const effects = recorded(caseFiles('period'));
    const code = answerCheck({ root: '/srv/plan', folder: (named) => named, options, flags, words: [] }, effects);
    return { code, ...effects.said };
  };

  it('gives GitHub a command for each problem, and the same answer', () => {
    const { code, out, err } = answered({ format: 'github' });
    expect({ code, err }).toEqual({ code: 1, err: [] });
    expect(out[0]).toMatch(
      /^::error file=.*data\/2019\/figures\/tabel-1.yaml,line=11,col=50,title=schema::”2019Q5” er/,
    );
    expect(out[1]).toBe('Ét problem i 1 af 17 filer.');
  });

  it('gives other programs one piece of JSON and nothing else', () => {
    const { code, out, err } = answered({ format: 'json' });
    expect({ code, err, said: out.length }).toEqual({ code: 1, err: [], said: 1 });
    expect(JSON.parse(out[0]!)).toMatchObject({ version: 1, counts: { problems: 1 } });
  });

  it.each([
    [{ format: 'xml' }, [], '--format xml findes ikke. Vælg en af: tekst, github, json.'],
    [{ format: 'jsn' }, [], '--format jsn findes ikke. Mente du json?'],
    [{ format: 'json' }, ['watch'], '--watch kan kun vise tekst. Skriv det uden --format json.'],
  ])('is refused where there is none: %j %j', (options, flags, said) => {
    expect(() => answered(options, flags)).toThrow(said);
  });
});

describe('npm run check', () => {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'check.ts');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [script, ...args], { cwd: tmpdir(), encoding: 'utf8' });

  it('runs in any folder, and exits with what the check gives', () => {
    const { status, stdout, stderr } = run('--root', join(import.meta.dirname, '..', 'libraries', 'good'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      `17 filer er i orden.\n${unsealed}\nAlle ”Kort sagt” og tekster til målgrupper har lix 44 eller derunder.\n`,
    );
  });

  it('exits 2 where it cannot run, told without a stack trace', () => {
    const { status, stdout, stderr } = run('--root', 'findes/ikke');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      `Mappen ${join(tmpdir(), 'findes/ikke')} findes ikke. Skriv --root og den mappe, som kommunens data/ og content/ står i.\n`,
    );
  });
});
