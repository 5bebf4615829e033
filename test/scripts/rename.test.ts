import { describe, expect, it } from 'vitest';
import { keepAddresses, listFile } from '../../scripts/addresses.ts';
import { rename } from '../../scripts/rename.ts';
import { renamedKinds } from '../../scripts/rename/renaming.ts';
import type { Files } from '../../src/read/read-library.ts';
import { recorded } from '../support/effects.ts';
import { inventedEditions, replaced } from '../support/editions.ts';
import { goodFiles, havnkoebingFiles } from '../support/libraries.ts';
import { readLibrary } from '../support/read-library.ts';

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A library in memory that commands change. */
function desk(files: Files) {
  const there = new Map(files);
  const { said, ...effects } = recorded();
  const own = (file: string): string => file.replace('/srv/', '');
  const world = {
    ...effects,
    files: () => ({ files: there, unreadable: [] }),
    write: (file: string, text: string) => void there.set(own(file), encode(text)),
    move(from: string, to: string) {
      there.set(own(to), there.get(own(from))!);
      there.delete(own(from));
    },
    remove: (file: string) => void there.delete(own(file)),
    today: () => '2026-11-27',
  };
  const asked = (words: string) => ({
    root: '/srv',
    folder: (named: string) => named,
    words: words.split(' ').filter(Boolean),
    options: {},
    flags: [],
  });
  return {
    there,
    said,
    text: (file: string) => decode(there.get(file)),
    problems: () => readLibrary(there).problems.map(({ rule, message }) => `${rule}: ${message}`),
    list: (options: Record<string, string> = {}, given: Files = new Map()) =>
      keepAddresses({ root: '/srv', options }, { ...world, open: (file) => given.get(file)! }),
    rename: (words: string) => rename(asked(words), world, readLibrary),
  };
}

/** A library with the list of its addresses. */
function listed(files: Files) {
  const library = desk(files);
  library.list();
  return library;
}

describe('the list of addresses', () => {
  it('is made where there is none, and has each address on a line, the cells of a table as rows and columns', () => {
    const { list, text, said, problems } = desk(goodFiles());
    expect(list()).toBe(0);
    expect(text(listFile)).toContain('\n/2019/tal/tabel-1/ lilleby,hele-landet.2018q4,2019q4\n');
    expect(text(listFile)).toContain('\n/2019/tal/tabel-1.csv\n');
    expect(said.out.join()).toContain('data/addresses.txt er skrevet');
    expect(problems()).toEqual([]);
    list();
    expect(said.out[1]).toContain('er, som den skal være');
  });

  it('takes up what is new, and forgets nothing', () => {
    const { list, there, text, said } = listed(goodFiles());
    there.set('content/nyt.mdx', there.get('content/om.mdx')!);
    there.set('content/nyt.mdx', encode(text('content/om.mdx').replace(/^title: .*$/m, 'title: Noget nyt')));
    there.delete('content/om.mdx');
    expect(list()).toBe(1);
    expect(text(listFile)).toMatch(/\n\/nyt\/\n\/om\/\n/);
    expect(said.err.join()).toContain('Adressen /om/ er udgivet, men er der ikke mere');
  });

  it('takes along the list that the site has published, so that what git does not know is not lost', () => {
    const { list, problems } = listed(goodFiles());
    expect(list({ published: 'adresser.txt' }, new Map([['adresser.txt', encode('/\n/2019/maal/ukendt/\n')]]))).toBe(0);
    expect(problems()).toEqual([
      'address-gone: Adressen /2019/maal/ukendt/ er udgivet, men er der ikke mere: filen data/2019/goals/ukendt.yaml er slettet eller omdøbt.',
    ]);
  });

  it('has nothing of a draft', () => {
    const { text } = listed(havnkoebingFiles());
    expect(text(listFile)).not.toContain('kladde');
  });

  it('is not written of a library with other faults', () => {
    const { list, there } = desk(replaced(goodFiles(), 'data/2019/figures/tabel-1.yaml', 'unit: pct', 'unit: procent'));
    expect(() => list()).toThrow('Listen er ikke skrevet, for kontrollen siger:');
    expect(there.has(listFile)).toBe(false);
  });
});

describe('something is renamed', () => {
  it('with its file, all that names it, its address and what leads on', () => {
    const { rename: run, there, text, said, problems } = listed(goodFiles());
    expect(run('figure 2019/tabel-1 ledige')).toBe(0);
    expect([...there.keys()].filter((file) => file.startsWith('data/2019/figures/'))).toEqual([
      'data/2019/figures/ledige.yaml',
    ]);
    expect(text('content/2019/ledighed.mdx')).toContain('ledige');
    expect(text('content/2019/ledighed.mdx')).not.toContain('tabel-1');
    expect(text('data/redirects.yaml')).toContain(
      '- {from: /2019/tal/tabel-1/, to: /2019/tal/ledige/, since: 2026-11-27}',
    );
    expect(said.out.at(-1)).toContain('Omdøbt: tabellen tabel-1 hedder nu ledige.');
    expect(problems()).toEqual([]);
  });

  it('after an editor has moved the file: the rest is done', () => {
    const { rename: run, there, problems, text } = listed(goodFiles());
    there.set('data/offers/jobklubben.yaml', there.get('data/offers/jobklub.yaml')!);
    there.delete('data/offers/jobklub.yaml');
    expect(problems()).not.toEqual([]);
    run('offer jobklub jobklubben');
    expect(problems()).toEqual([]);
    expect(text('data/redirects.yaml')).toContain('from: /tilbud/#jobklub, to: /tilbud/#jobklubben');
  });

  it('twice: what led to the second name leads to the third', () => {
    const { rename: run, text, list, problems } = listed(goodFiles());
    run('offer jobklub klubben');
    list();
    run('offer klubben jobklubben');
    expect(text('data/redirects.yaml').match(/to: \S+/g)).toEqual([
      'to: /tilbud/#jobklubben,',
      'to: /tilbud/#jobklubben,',
    ]);
    expect(problems()).toEqual([]);
  });

  it('in a sealed plan that has been corrected: neither its digest nor what it says is changed', () => {
    const { rename: run, there, problems } = listed(inventedEditions());
    const sealed = () => readLibrary(there).library!.seals.map(({ digest, parts }) => ({ digest, parts }));
    const before = sealed();
    run('row 2019/tabel-3/2019m08 august');
    run('figure 2019/tabel-3 andele');
    run('goal 2019/partnere partnerskab');
    expect(problems()).toEqual([]);
    expect(sealed()).toEqual(before);
    expect(readLibrary(there).library!.seals[0]!.names).toHaveLength(3);
  });

  it('and a change of what it says is still a change', () => {
    const { rename: run, there, problems } = listed(inventedEditions());
    run('figure 2019/tabel-3 andele');
    for (const [file, bytes] of replaced(there, 'data/2019/figures/andele.yaml', '[11.2, 23.4]', '[11.3, 23.4]'))
      there.set(file, bytes);
    expect(problems().join()).toMatch(/^sealed-change: Tabel 3 er ændret efter udgave 1\.5\./);
  });
});

describe('there and back', () => {
  const of: Record<string, string> = {
    goal: '2019/partnere partnerskabet',
    figure: '2019/tabel-3 en-anden-tabel',
    row: '2019/tabel-3/2019m08 august',
    column: '2019/tabel-3/lilleby kommunen',
    chapter: '2019/loentimer timer-med-loen',
    offer: 'jobklub jobklubben',
    measure: 'ledighed bruttoledighed',
    term: 'ledig arbejdsloes',
    group: 'sygemeldte syge',
    place: 'lilleby nyby',
    theme: 'job arbejde',
    'target-group': 'unge de-unge',
    page: 'om om-webstedet',
    bilag: '2019/bilag-1 bilag-a',
  };

  it.each(Object.entries(of))('a %s gives the same library', (what, words) => {
    const { rename: run, there } = listed(inventedEditions());
    const before = new Map([...there].map(([file, bytes]) => [file, decode(bytes)]));
    const [old = '', fresh = ''] = words.split(' ');
    run(`${what} ${words}`);
    const after = new Map([...there].map(([file, bytes]) => [file, decode(bytes)]));
    expect(after).not.toEqual(before);
    run(`${what} ${old.replace(/[^/]+$/, fresh)} ${old.split('/').at(-1)!}`);
    expect(new Map([...there].map(([file, bytes]) => [file, decode(bytes)]))).toEqual(before);
  });
});

describe('nothing is renamed', () => {
  it.each([
    ['', `Det her kan omdøbes:\n  npm run rename -- goal ${renamedKinds.goal.example}`],
    ['tabel 2019/tabel-1 x', '”tabel” kan ikke omdøbes. Mente du figure?'],
    ['goal lavere-ledighed x', '”lavere-ledighed” kan ikke læses. Skriv fx: npm run rename -- goal'],
    ['goal 2019/lavere-ledigheden x', 'Kan ikke finde målet ”lavere-ledigheden”. Mente du lavere-ledighed?'],
    ['goal 2019/lavere-ledighed Færre', '”Færre” kan ikke være en nøgle.'],
    ['measure ledighed ledige', 'Der er allerede noget, der hedder ledige.'],
    ['measure ukendt ledige', 'Kan ikke finde målingen ”ukendt” nogen steder.'],
    ['measure ledighed ledighed', 'De to navne er ens.'],
    ['chapter 2019/ledighed maal', 'Intet er omdøbt, for så siger kontrollen:'],
  ])('%s', (words, message) => {
    const { rename: run, there } = listed(goodFiles());
    const before = new Map(there);
    expect(() => run(words)).toThrow(message);
    expect(there).toEqual(before);
  });
});
