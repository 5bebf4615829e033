import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { adopt } from '../../scripts/adopt.ts';
import { addressListAfter } from '../../scripts/addresses.ts';
import { correct } from '../../scripts/correct.ts';
import { withTexts } from '../../scripts/seal/sealing.ts';
import type { SiteFiles } from '../../scripts/seal/site-proof.ts';
import { verify } from '../../scripts/verify.ts';
import { correctionKindLabels } from '../../src/plan/words/labels.ts';
import { createReader, type Files } from '../../src/read/read-library.ts';
import { recorded } from '../support/effects.ts';
import { inventedEditions, replaced, withSeal } from '../support/editions.ts';
import { goodFiles } from '../support/libraries.ts';

const read = createReader();
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The answer to a question that has a word in it: of several the first, which is then given. */
function answerTo(question: string, answers: Record<string, string | string[]>): string {
  const answer = answers[Object.keys(answers).find((of) => question.includes(of)) ?? ''] ?? '';
  return typeof answer === 'string' ? answer : (answer.shift() ?? '');
}

/** A library in memory that commands write in, with somebody to answer them or nobody. */
function desk(files: Files, answers?: Record<string, string | string[]>, today = '2020-03-01') {
  const there = new Map(files);
  const { said, ...effects } = recorded();
  const world = {
    ...effects,
    files: () => ({ files: there, unreadable: [] }),
    write: (file: string, text: string) => void there.set(file.replace('/srv/', ''), encode(text)),
    remove: (file: string) => void there.delete(file.replace('/srv/', '')),
    today: () => today,
    ask: answers && ((question: string) => Promise.resolve(answerTo(question, answers))),
  };
  const asked = (words: string, options: Record<string, string> = {}, flags: string[] = []) => ({
    ...{
      root: '/srv',
      folder: (named: string) => `/srv/${named}`,
      words: words.split(' ').filter(Boolean),
      options,
      flags,
    },
  });
  return {
    said,
    there,
    text: (file: string) => decode(there.get(file)),
    change: (file: string, from: string, to: string) => {
      for (const [each, bytes] of replaced(there, file, from, to)) there.set(each, bytes);
    },
    problems: () => read(there).problems.map(({ rule, file }) => `${rule} ${file}`),
    adopt: (words = '2019', options?: Record<string, string>, flags?: string[]) =>
      adopt(asked(words, options, flags), world, read),
    correct: (options?: Record<string, string>, words = '2019') => correct(asked(words, options), world, read),
    /** Takes back the newest edition, where these files are published. */
    undo: (published: Files = new Map()) =>
      correct(asked('2019', {}, ['undo']), world, read, (_root, file) => published.get(file)),
    /** With a site where one is there, and the one that is built of the files. */
    verify: (site?: SiteFiles, again: SiteFiles = new Map()) =>
      verify(asked(''), world, { there: () => site, again: () => Promise.resolve(again) }, read),
  };
}

const plan = 'data/2019/plan.yaml';
const draft = (): Files =>
  replaced(
    replaced(goodFiles(), plan, 'status: adopted', 'status: draft # endnu'),
    plan,
    'adopted: {body: Byrådet, date: 2018-12-19}\n',
    '',
  );
/** A site as files by their addresses. */
const siteOf = (texts: Record<string, string>): SiteFiles =>
  new Map(Object.entries(texts).map(([address, text]) => [address, encode(text)]));
const sealed = (): Files => withSeal(goodFiles(), '2019');
const figure = 'data/2019/figures/tabel-1.yaml';
const told = {
  kind: 'rettelse',
  what: 'Ledigheden i landet er rettet.',
  why: 'Tallet var skrevet forkert af.',
  body: 'Jobcentret',
  date: '2020-02-28',
};

describe('a plan is adopted', () => {
  it('with who and when, in its own file with its comments, and is sealed', async () => {
    const { adopt: run, text, there, said, problems } = desk(draft());
    expect(await run('2019', { body: 'Byrådet', date: '2020-02-26', item: 'punkt 7' })).toBe(0);
    expect(text(plan)).toContain('status: adopted # endnu');
    expect(parse(text(plan))).toMatchObject({
      adopted: { body: 'Byrådet', date: '2020-02-26', item: 'punkt 7' },
      edition: { number: 1, date: '2020-03-01' },
    });
    expect(read(there).library!.seals).toMatchObject([{ edition: '1.0', date: '2020-03-01', earlier: [] }]);
    expect(said.out.join('\n')).toMatch(
      /Forseglet: planen for 2019, udgave 1\.0 fra 1\.\s+marts 2020, \d+ dele\.\nSHA-256: [0-9a-f]{64}/,
    );
    expect(problems()).toEqual([]);
  });

  it('by answers to what it asks, of which the item may be left out', async () => {
    const { adopt: run, text } = desk(draft(), { 'Hvem vedtog': 'Udvalget', Hvornår: '2020-02-26' });
    await run();
    expect((parse(text(plan)) as { adopted: unknown }).adopted).toEqual({ body: 'Udvalget', date: '2020-02-26' });
  });

  it('as it stands, where the documents do not say by whom or when', async () => {
    const files = replaced(
      replaced(goodFiles(), plan, 'adopted: {body: Byrådet, date: 2018-12-19}\n', ''),
      plan,
      'missing: []',
      'missing: [Hvem der vedtog planen og hvornår.]',
    );
    const { adopt: run, text, there } = desk(files);
    await run('2019', {}, ['seal']);
    expect(text(plan)).toBe(decode(files.get(plan)));
    expect(read(there).library!.seals).toHaveLength(1);
  });

  it.each([
    ['no plan is named', '', {}, [], 'Sig, hvilken plan det er: npm run adopt -- 2019'],
    ['there is no such plan', '2018', {}, [], 'Der er ingen plan for ”2018”. Mente du 2019?'],
    ['nobody says by whom', '2019', {}, [], 'Hvem vedtog planen (fx Byrådet)? Skriv --body efter kommandoen.'],
    [
      'a draft is only to be sealed',
      '2019',
      {},
      ['seal'],
      'Planen for 2019 er et udkast. Vedtag den: npm run adopt -- 2019',
    ],
    [
      'a day is none',
      '2019',
      { body: 'Byrådet', date: '26. februar' },
      [],
      '”26. februar” er ikke en dato. Skriv den som 2026-12-16.',
    ],
    ['a day has not come', '2019', { body: 'Byrådet', date: '2020-03-02' }, [], 'er ikke kommet endnu; i dag er det'],
  ])('not where %s', async (_why, words, options, flags, message) => {
    const { adopt: run, there } = desk(draft());
    const before = new Map(there);
    await expect(run(words, options, flags)).rejects.toThrow(message);
    expect(there).toEqual(before);
  });

  it('not before it is written to its end, nor where the check finds something else', async () => {
    const unfinished = desk(replaced(draft(), figure, 'title: Ledighed', 'title: SKRIV HER'));
    await expect(unfinished.adopt('2019', { body: 'B', date: '2020-02-26' })).rejects.toThrow(
      `Der står endnu SKRIV HER i ${figure}.`,
    );
    const broken = desk(replaced(draft(), figure, 'unit: pct', 'unit: procent'));
    await expect(broken.adopt('2019', { body: 'B', date: '2020-02-26' })).rejects.toThrow('unknown-unit');
  });

  it('once: sealed again it says so, and changed since it is to be corrected', async () => {
    const { adopt: run, said, change, there } = desk(sealed());
    const before = new Map(there);
    expect(await run()).toBe(0);
    expect(said.out).toEqual(['Planen for 2019 er allerede forseglet som udgave 1.0, og intet er ændret siden.']);
    expect(there).toEqual(before);
    change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    await expect(run('2019', {}, ['seal'])).rejects.toThrow('er ændret siden. Kør npm run correct -- 2019');
  });
});

describe('an adopted plan is corrected', () => {
  it('with what, why and who, in a new edition that keeps what it said', async () => {
    const { correct: run, change, problems, text, there, said } = desk(sealed());
    change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    expect(problems()).toEqual([`sealed-change ${figure}`]);
    expect(await run({ ...told, item: 'punkt 3' })).toBe(0);
    expect(problems()).toEqual([]);
    expect(parse(text('data/2019/corrections/1-1.yaml'))).toEqual({
      kind: 'mistake',
      date: '2020-03-01',
      what: told.what,
      why: told.why,
      decided: { body: 'Jobcentret', date: '2020-02-28', item: 'punkt 3' },
    });
    const { seals, plans } = read(there).library!;
    expect(plans[0]!.edition).toEqual({ number: '1.1', date: '2020-03-01' });
    expect(seals[0]).toMatchObject({ edition: '1.1', earlier: [{ edition: '1.0', date: '2019-01-01' }] });
    expect(Object.keys(seals[0]!.earlier[0]!.parts)).toEqual(['correction/1-1', 'figure/tabel-1']);
    expect(said.out[0]).toContain('Tabel 1 (figure/tabel-1): Hele landet, 4. kvartal 2019: 5,1 → 5,2');
  });

  it('by answers to what it asks, as often as need be', async () => {
    const {
      correct: run,
      change,
      problems,
      there,
    } = desk(sealed(), {
      'slags er det': 'sprog',
      'Hvad er rettet': 'En sætning.',
      Hvorfor: 'Den var svær.',
      Hvem: 'Jobcentret',
      Hvornår: '2020-02-28',
    });
    for (const [from, to] of [
      ['kan komme', 'kommer'],
      ['kommer', 'må komme'],
    ]) {
      change('content/2019/ledighed.mdx', from!, to!);
      await run();
    }
    expect(problems()).toEqual([]);
    expect(read(there).library!.corrections.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      '1-1 language',
      '1-2 language',
    ]);
  });

  it('not where nothing has changed, nor what is not sealed, nor without being told why', async () => {
    await expect(desk(sealed()).correct(told)).rejects.toThrow('Intet i planen for 2019 er ændret siden udgave 1.0.');
    await expect(desk(goodFiles()).correct(told)).rejects.toThrow(
      'Planen for 2019 er ikke forseglet, så den kan rettes frit.',
    );
    const { correct: run, change, there } = desk(sealed());
    change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    const before = new Map(there);
    await expect(run({ kind: 'rettelse', what: 'Et tal.' })).rejects.toThrow(
      'Hvorfor, i én sætning? Skriv --why efter kommandoen.',
    );
    await expect(run({ ...told, kind: 'retelse' })).rejects.toThrow(
      '”retelse” er ingen slags rettelse. Mente du rettelse?',
    );
    expect(there).toEqual(before);
  });

  it('not where the check finds something else, which stops the proof too', async () => {
    const { correct: run, change, verify: check } = desk(sealed());
    change(figure, '[5.0, 5.1]', '[5.0, 5.2, 5.3]');
    await expect(run(told)).rejects.toThrow('row-width');
    await expect(check()).rejects.toThrow('Planerne kan ikke efterprøves, for kontrollen siger:');
  });

  it('not by hand: an entry that is changed or taken away after it was published is told', async () => {
    const { correct: run, change, problems, there } = desk(sealed());
    change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    await run(told);
    change('data/2019/corrections/1-1.yaml', 'Jobcentret', 'Byrådet');
    expect(problems()).toEqual(['correction data/2019/corrections/1-1.yaml']);
    there.delete('data/2019/corrections/1-1.yaml');
    expect(problems()).toEqual(['correction data/2019/seal.json']);
  });
});

describe('a correction that went wrong', () => {
  const list = 'data/addresses.txt';
  const listed = (): Files => {
    const files = withSeal(goodFiles(), '2019');
    return withTexts(files, addressListAfter(withTexts(files, new Map([[list, '']])), read));
  };

  it('is taken back before it is published: the seal and the addresses are as they were, and what was changed stands', async () => {
    const before = listed();
    const { correct: run, undo, change, there, problems, said } = desk(before);
    change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    const changed = new Map(there);
    await run(told);
    expect(there.has('data/2019/corrections/1-1.yaml')).toBe(true);
    expect(decode(there.get(list))).not.toBe(decode(before.get(list)));
    expect(await undo(before)).toBe(0);
    expect(new Map([...there].map(([file, bytes]) => [file, decode(bytes)]))).toEqual(
      new Map([...changed].map(([file, bytes]) => [file, decode(bytes)])),
    );
    expect(problems()).toEqual([`sealed-change ${figure}`]);
    expect(said.out.join('\n')).toContain('Udgave 1.1 er taget tilbage. Planen for 2019 er igen udgave 1.0');
  });

  it('is taken back whatever was done to its file by hand', async () => {
    const { correct: run, undo, change, problems } = desk(listed());
    change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    await run(told);
    change('data/2019/corrections/1-1.yaml', '2020-02-28', '2021-02-28');
    await undo();
    expect(problems()).toEqual([`sealed-change ${figure}`]);
  });

  it('stays once it is published, and a first edition has none', async () => {
    const { correct: run, undo, change, there } = desk(listed());
    await expect(undo()).rejects.toThrow('Planen for 2019 er udgave 1.0 og har ingen rettelse at tage tilbage.');
    change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    await run(told);
    const before = new Map(there);
    await expect(undo(before)).rejects.toThrow('Udgave 1.1 er på main, så den er udgivet');
    expect(there).toEqual(before);
  });

  it('is not made of a decision to come, and who answers wrongly is asked again', async () => {
    const { correct: run, change } = desk(listed());
    change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    await expect(run({ ...told, date: '2020-03-02' })).rejects.toThrow('er ikke kommet endnu');
    const asked = desk(listed(), {
      'slags er det': ['retelse', 'rettelse'],
      'Hvad er rettet': 'Et tal.',
      Hvorfor: 'Det var forkert.',
      Hvem: 'Jobcentret',
      Hvornår: ['1/3-2020', '2020-03-01'],
    });
    asked.change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    expect(await asked.correct()).toBe(0);
    expect(asked.said.err.join('\n')).toContain('Mente du rettelse?');
    expect(asked.said.err.join('\n')).toContain('”1/3-2020” er ikke en dato.');
  });
});

describe('what must never be shown', () => {
  const chapter = 'content/2019/ledighed.mdx';
  const secret = 'Jens Jensen fra Lilleby';
  const adoptedWithIt = (): Files =>
    withSeal(replaced(goodFiles(), figure, 'what: Hvor mange', `what: ${secret} ved, hvor mange`), '2019');

  it('is taken out of what stood before, told openly, and the editions hold together', async () => {
    const { change, correct: run, problems, text, there, verify: check } = desk(adoptedWithIt());
    await expect(run({ ...told, withhold: secret })).rejects.toThrow(
      'står der endnu: figure/tabel-1. Fjern det dér først.',
    );
    change(figure, `${secret} ved, hvor mange`, 'Hvor mange');
    await run({ ...told, withhold: secret });
    expect(problems()).toEqual([]);
    expect(text('data/2019/seal.json')).not.toContain(secret);
    expect(text('data/2019/seal.json')).toContain('[udeladt] ved, hvor mange');
    expect(read(there).library!.corrections[0]!.withheld).toEqual([
      { edition: '1.0', digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ]);
    expect(await check()).toBe(0);
    change('data/2019/seal.json', '[udeladt] ved', '[udeladt] ved ikke');
    expect(await check()).toBe(1);
  });

  it('may be found later: it gets an edition of its own', async () => {
    const { change, correct: run, problems, text, verify: check } = desk(adoptedWithIt());
    change(figure, `${secret} ved, hvor mange`, 'Hvor mange');
    await run(told);
    expect(text('data/2019/seal.json')).toContain(secret);
    await run({ ...told, withhold: secret });
    expect(text('data/2019/seal.json')).not.toContain(secret);
    expect([problems(), await check()]).toEqual([[], 0]);
  });

  it('may be a number, which is named by its cell', async () => {
    const { change, correct: run, problems, text, verify: check } = desk(sealed());
    change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    await expect(run({ ...told, withhold: '5.1' })).rejects.toThrow('er for kort til at kendes fra andet');
    await run({ ...told, withhold: 'tabel-1/hele-landet/2019q4' });
    expect(text('data/2019/seal.json')).not.toContain('"value":"5.1"');
    expect([problems(), await check()]).toEqual([[], 0]);
  });

  it('is not withheld where no edition said it', async () => {
    const { change, correct: run } = desk(sealed());
    change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    await expect(run({ ...told, withhold: secret })).rejects.toThrow('står ikke i nogen tidligere udgave');
  });

  it('is found by the check in a seal, where it is a personal number', async () => {
    const number = '010203-1234';
    const files = withSeal(replaced(goodFiles(), chapter, 'kan komme', 'kan komme igen'), '2019');
    const { change, correct: run, there, problems, text } = desk(files);
    change(chapter, 'kan komme igen', 'kan komme');
    await run(told);
    there.set(
      'data/2019/seal.json',
      encode(text('data/2019/seal.json').replaceAll('kan komme igen', `kan komme ${number}`)),
    );
    expect(problems()).toContain('personal-number data/2019/seal.json');
  });
});

describe('what follows up on an adopted plan', () => {
  const followUp = 'data/2019/follow-ups/ultimo.yaml';

  it('comes to it without a correction, and is part of the next edition', async () => {
    const whole = goodFiles();
    const without = new Map(whole);
    without.delete(followUp);
    const { there, problems, change, correct: run } = desk(withSeal(without, '2019'));
    there.set(followUp, whole.get(followUp)!);
    expect(problems()).toEqual([]);
    change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    await run(told);
    expect(Object.keys(read(there).library!.seals[0]!.parts)).toContain('follow-up/ultimo');
    change(followUp, 'title: ', 'title: Ny ');
    expect(problems()).toEqual([`sealed-change ${followUp}`]);
  });
});

describe('what is sealed is verified', () => {
  const files = inventedEditions();
  const only2019 = (said: readonly string[]): string =>
    said
      .join('\n')
      .split('\n')
      .filter((line) => !/^20(?:15|21): ikke forseglet/.test(line))
      .join('\n');

  it('and is the edition with its digest, and the site is what is built of it', async () => {
    const { verify: run, said } = desk(files);
    await run(siteOf({ '/': 'Forside' }), siteOf({ '/': 'Forside' }));
    expect(only2019(said.out)).toMatch(
      /^2019: udgave 1\.5 fra 1\.\s+juni 2022, SHA-256 [0-9a-f]{64}\nWebstedet i .* er bygget en gang til og er det samme, 1 fil\.$/,
    );
  });

  it('by its files alone where no site is built', async () => {
    const { verify: run, said } = desk(sealed());
    expect(await run()).toBe(0);
    expect(said.out.at(-1)).toBe('Webstedet er ikke bygget, så kun filerne er efterprøvet.');
  });

  it('not where an adopted plan has no seal', async () => {
    const { verify: run, said } = desk(goodFiles());
    expect(await run()).toBe(1);
    expect(said.out[0]).toBe('2019: ikke forseglet. Kør npm run adopt -- 2019 --seal');
  });

  it('not where a file of the library is otherwise, and names the part; the site waits', async () => {
    const { verify: run, said, change } = desk(sealed());
    change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    expect(await run(siteOf({ '/': 'Forside' }))).toBe(1);
    expect(said.out).toEqual([
      '2019: er ikke udgave 1.0.\n  Tabel 1 er ikke, som det er forseglet.',
      'Webstedet kan først efterprøves, når filerne er, som de er forseglet.',
    ]);
  });

  it('not where what an earlier edition said is otherwise', async () => {
    const { verify: run, said } = desk(replaced(files, 'data/2019/seal.json', '"value":"25.5"', '"value":"24.5"'));
    await run();
    expect(only2019(said.out)).toContain('Forseglingen af udgave 1.0 passer ikke med det, der står i den.');
  });

  it('not where the site is otherwise in anything: what readers meet stands first', async () => {
    const { verify: run, said } = desk(sealed());
    const built = {
      '/2019/tal/tabel-1/': '<td id="lilleby.2019q4"><b>5,1</b></td>',
      '/2019/vaek/': 'Væk',
      '/pynt/': '<p>Pynt</p>',
    };
    const there = {
      '/2019/tal/tabel-1/': '<td id="lilleby.2019q4"><b>5,2</b></td>',
      '/nyt/': 'Nyt',
      '/pynt/': '<p class="x">Pynt</p>',
    };
    expect(await run(siteOf(there), siteOf(built))).toBe(1);
    expect(said.out.at(-1)!.split('\n').slice(0, -1)).toEqual([
      'Webstedet i /srv/dist er ikke det, der bliver bygget af filerne. Fire filer er anderledes:',
      `  /2019/tal/tabel-1/#lilleby.2019q4 (${figure}): der står ”5,2”, og der skal stå ”5,1”.`,
      '  /2019/vaek/ mangler.',
      '  /nyt/ er lagt til: den kommer ikke af filerne.',
      '  /pynt/ siger det samme, men er sat op på en anden måde, fx et link eller et script.',
    ]);
  });

  it('and a site that is built by another program is told in short', async () => {
    const { verify: run, said } = desk(sealed());
    const all = (text: string): SiteFiles =>
      siteOf(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`/side-${String(i)}/`, text])));
    await run(all('Før'), all('Nu'));
    expect(said.out.at(-1)).toContain('\n  … og 10 til.\nHar I ændret filerne, programmet eller webstedets adresse');
  });
});

describe('the guide', () => {
  const guide = readFileSync('VEJLEDNING.md', 'utf8');

  /** The options of a command as the guide writes it. */
  function optionsOf(command: string): Record<string, string> {
    const [, written = ''] = new RegExp(`^npm run ${command} -- \\d+ (--.*)$`, 'm').exec(guide)!;
    return Object.fromEntries(
      [...written.matchAll(/--(\w+) (?:"([^"]*)"|(\S+))/g)].map(([, name, quoted, bare]) => [name!, quoted ?? bare!]),
    );
  }

  it('has a command that adopts a plan, and one that corrects it', async () => {
    const { adopt: adoptIt, correct: correctIt, change, problems } = desk(draft(), undefined, '2023-03-01');
    await adoptIt('2019', optionsOf('adopt'));
    change(figure, '[5.0, 5.1]', '[5.0, 5.2]');
    await correctIt(optionsOf('correct'));
    expect(problems()).toEqual([]);
  });

  it('says of each kind of correction when it is that', () => {
    for (const label of Object.values(correctionKindLabels))
      expect(guide).toContain(`| \`${label.toLocaleLowerCase('da')}\``);
  });
});
