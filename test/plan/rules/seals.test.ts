import { describe, expect, it } from 'vitest';
import { toldChanges } from '../../../src/plan/seal/told-changes.ts';
import type { Files } from '../../../src/read/read-library.ts';
import { readLibrary } from '../../support/read-library.ts';
import { replaced, withEdition, withSeal } from '../../support/editions.ts';
import { goodFiles, inventedFiles } from '../../support/libraries.ts';

const sealed = withSeal(goodFiles(), '2019');
const [seal, plan, table, chapter, goal] = [
  'data/2019/seal.json',
  'data/2019/plan.yaml',
  'data/2019/figures/tabel-1.yaml',
  'content/2019/ledighed.mdx',
  'data/2019/goals/lavere-ledighed.yaml',
];

const said = (files: Files): string[] =>
  readLibrary(files).problems.map(({ rule, file, line, message }) => `${file}:${line} ${rule} ${message}`);

const without = (files: Files, gone: string): Files => new Map([...files].filter(([file]) => file !== gone));
const beside = (files: Files, file: string, text: string): Files =>
  new Map([...files, [file, new TextEncoder().encode(text)]]);

const corrected = withEdition(replaced(sealed, table, '5.1]', '5.4]'), '2019');
const correction = 'data/2019/corrections/1-1.yaml';
const ofCorrection = new TextDecoder().decode(corrected.get(correction));

describe('a seal', () => {
  it('holds a plan that is as it was', () => {
    expect(said(sealed)).toEqual([]);
    expect(said(corrected)).toEqual([]);
  });

  it('is its own plan’s', () => {
    const moved = replaced(sealed, seal, '"plan": "2019"', '"plan": "2018"');
    expect(said(moved)).toEqual([`${seal}:1 seal Forseglingen er 2018s og ikke 2019s.`]);
  });

  it('is of a plan that is adopted', () => {
    const draft = replaced(
      replaced(sealed, plan, 'status: adopted', 'status: draft'),
      plan,
      'adopted: {body: Byrådet, date: 2018-12-19}\n',
      '',
    );
    expect(said(draft)).toContain(`${seal}:1 seal Planen er et udkast, men har en forsegling.`);
  });
});

describe('the number of an edition', () => {
  const told = `${plan}:5 seal Udgavens nummer er ændret i hånden. Det sætter programmet: hver rettelse får sin egen udgave (1.1, 1.2).`;

  it('is the program’s: raised by hand it is told once, and no correction is to be deleted', () => {
    for (const files of [sealed, corrected]) {
      const raised = replaced(files, plan, 'edition: {number: 1,', 'edition: {number: 2,');
      expect(said(raised).map((each) => each.replace(/:\d+/, ':5'))).toEqual([told]);
    }
  });
});

describe('a seal that is gone', () => {
  const list = 'data/addresses.txt';
  const gone = `${plan}:1 seal Planen for 2019 er forseglet, men forseglingen mangler: data/2019/seal.json.`;
  const published = (...addresses: string[]): Files => beside(goodFiles(), list, addresses.join('\n'));

  it('is missed where its address has been published', () => {
    expect(said(published('/2019/', '/2019/forsegling.json'))).toEqual([gone]);
    expect(said(published('/2019/'))).toEqual([]);
    expect(said(withSeal(published('/2019/', '/2019/forsegling.json'), '2019'))).toEqual([]);
  });
});

describe('what several plans rest on', () => {
  const measure = 'data/measures/loentimer.yaml';
  const hints = (files: Files): string[] => readLibrary(files).problems.map(({ hint }) => hint);
  const two = withSeal(withSeal(inventedFiles(), '2019'), '2021');

  it('is told once, with each plan that needs a correction', () => {
    const changed = replaced(two, measure, 'definition: ', 'definition: Ikke ');
    expect(hints(changed)).toEqual([
      'Er det med vilje, så kør npm run correct -- 2019, og det samme for 2021. Ellers sæt det tilbage.',
    ]);
    expect(hints(withEdition(changed, '2019'))).toEqual([
      'Er det med vilje, så kør npm run correct -- 2021. Ellers sæt det tilbage.',
    ]);
  });
});

describe('what is otherwise than it was sealed', () => {
  it.each([
    ['source: [{name: Jobindsats.dk}]', 'source: [{name: STAR}]', 'Kilde: før ”Jobindsats.dk”, nu ”STAR”.'],
    ['label: Tabel 1}', 'label: Tabel 7}', 'Hvor det står: før ”Tabel 1”, nu ”Tabel 7”.'],
    [
      'label: Tabel 1\n',
      'label: Tabel 1\nnotes: [{text: Foreløbige tal.}]\n',
      'Note: før intet, nu ”Foreløbige tal.”.',
    ],
  ])('is called what it is: %s', (from, to, told) => {
    expect(said(replaced(sealed, table, from, to))[0]!.replaceAll('\u00a0', ' ')).toContain(told);
  });

  const sentence = 'kan komme i [jobklub](#flere-i-job).';
  const says = (from: string, to: string, now: string): string[] =>
    said(replaced(withSeal(replaced(goodFiles(), chapter, sentence, from), '2019'), chapter, to, now)).map((each) =>
      each.replace(/^.*Tekst: /, ''),
    );

  it('is shown whole where it is short, and as nothing where there was nothing', () => {
    expect(says(sentence, 'kan komme i', 'kommer i')).toEqual([
      'før ”En ledig kan komme i jobklub.”, nu ”En ledig kommer i jobklub.”.',
    ]);
    expect(says(sentence, sentence, `${sentence} Nu.`)).toEqual(['før intet, nu ”Nu.”.']);
    expect(says(`${sentence} Nu.`, `${sentence} Nu.`, sentence)).toEqual(['før ”Nu.”, nu intet.']);
  });

  it('is shown from the word before it where it comes late', () => {
    // Of letters before it so many.
    const after = (letters: number, end: string): string => `A ${'b'.repeat(letters - 3)} ${end}.`;
    const changed = (letters: number): string[] =>
      says(`${sentence} ${after(letters, 'e')}`, after(letters, 'e'), after(letters, 'f'));
    expect(changed(30)).toEqual([`før ”${after(30, 'e')}”, nu ”${after(30, 'f')}”.`]);
    expect(changed(31)).toEqual([`før ”… ${after(31, 'e').slice(2)}”, nu ”… ${after(31, 'f').slice(2)}”.`]);
  });

  it('is told of what is gone, and of what has come', () => {
    const event = 'data/2019/goals/flere.yaml';
    const more = beside(
      sealed,
      event,
      new TextDecoder()
        .decode(sealed.get(goal))
        .replace('number: 1', 'number: 2')
        .replace('title: Lavere ledighed', 'title: Flere i job'),
    );
    expect(said(more)).toEqual([`${event}:1 sealed-change Målet ”Flere i job” er kommet til efter udgave 1.0.`]);
    const both = withSeal(without(more, seal), '2019');
    expect(said(without(both, event))).toEqual([
      `${seal}:1 sealed-change Målet ”Flere i job” er i udgave 1.0 og mangler nu.`,
    ]);
  });
});

it('is told of a cell by what of it is another', () => {
  const cell = (period: string) => ({
    cells: { 'lilleby/q4': { value: '1', period } },
    rows: { lilleby: { label: 'Lilleby' } },
  });
  const told = toldChanges({ key: 'figure/tabel-1', before: cell('2018Q4'), after: cell('2017Q4') });
  expect(told.map(({ label }) => label)).toEqual(['Lilleby: Periode']);
});

it('is told of a cell with what its row and its column stand below, where others have the same heads', () => {
  const table = (value: string) => ({
    sections: { unge: { title: 'Unge' }, alle: { title: 'Alle' } },
    rows: {
      'u-maj': { label: 'Maj', section: 'unge' },
      'a-maj': { label: 'Maj', section: 'alle' },
      juni: { label: 'Juni' },
    },
    columns: {
      a: { title: 'Andel', over: 'Lilleby' },
      b: { title: 'Andel', over: 'Landet' },
      c: { title: 'Antal', over: 'Landet' },
    },
    cells: { 'u-maj/a': { value }, 'juni/c': { value } },
  });
  const told = toldChanges({ key: 'figure/tabel-1', before: table('1'), after: table('2') });
  expect(told.map(({ label }) => label).sort()).toEqual(['Juni, Antal', 'Unge: Maj, Lilleby: Andel']);
});

describe('a correction', () => {
  const next = (name: string): string => `data/2019/corrections/${name}.yaml`;

  it('is sealed with its edition, and stays as it was', () => {
    expect(said(beside(corrected, next('1-2'), ofCorrection))).toEqual([
      `${next('1-2')}:1 correction Rettelsen 1.2 er ikke forseglet.`,
    ]);
    expect(said(replaced(corrected, correction, 'Et tal er rettet', 'Noget er rettet'))).toEqual([
      `${correction}:1 correction Rettelsen 1.1 er ændret, efter at den blev udgivet.`,
    ]);
    expect(said(without(corrected, correction))).toEqual([`${seal}:1 correction Rettelsen 1.1 mangler.`]);
    const { hint } = readLibrary(without(corrected, correction)).problems[0]!;
    expect(hint).toContain('npm run correct -- 2019 --undo');
  });

  it('follows the one before it', () => {
    const odd = said(beside(corrected, next('1-3'), ofCorrection));
    expect(odd).toContain(`${next('1-3')}:1 correction Rettelsen hedder ikke det, den skal: den næste er 1-2.`);
    const first = said(beside(sealed, next('1-2'), ofCorrection));
    expect(first).toContain(`${next('1-2')}:1 correction Rettelsen hedder ikke det, den skal: den næste er 1-1.`);
  });

  it('is of a plan that is sealed', () => {
    expect(said(without(corrected, seal))).toEqual([
      `${correction}:1 correction Planen har en rettelse, men ingen forsegling.`,
    ]);
  });
});
