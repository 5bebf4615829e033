import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/read/parse-yaml.ts';

/** What an editor is told of a text: each message with line and column. */
const told = (text: string): string[] =>
  parseYaml(text, 'x.yaml').findings.map(({ where, message }) => {
    const { line, column } = where as { line: number; column: number };
    return `${line}:${column} ${message}`;
  });

const figure = `label: A
order: 1
rows:
  - id: a
    label: B
    values: [1, 2]
  - id: c
    label: D
    values: [1]
title: T
`;

describe('words that YAML takes for its own', () => {
  it.each([
    ['a: *vigtigt*', '1:4 ”*vigtigt*” læses som en henvisning i YAML og ikke som tekst.'],
    ['a: [*18.1]', '1:5 ”*18.1” læses som en henvisning i YAML og ikke som tekst.'],
    ['a: &Ord tekst', '1:4 ”&Ord” læses som et navn i YAML, og ordet forsvinder.'],
    ['a: !Vigtigt tal', '1:4 ”!Vigtigt” læses som en type i YAML, og ordet forsvinder.'],
    ['a: !!str 5', '1:4 ”!!str” læses som en type i YAML, og ordet forsvinder.'],
    ['a: i gruppe #2 og #3', '1:13 Fra ”#2” og linjen ud læses som en kommentar, og teksten forsvinder.'],
    ['a: #2 og 3', '1:4 Fra ”#2” og linjen ud læses som en kommentar, og teksten forsvinder.'],
    ['- #2 og 3', '1:3 Fra ”#2” og linjen ud læses som en kommentar, og teksten forsvinder.'],
    ['a: "Tal" #2', '1:10 Fra ”#2” og linjen ud læses som en kommentar, og teksten forsvinder.'],
    ['a: Anbefaling # 2', '1:15 Fra ”# 2” og linjen ud læses som en kommentar, og teksten forsvinder.'],
    ['a: tal # 2', '1:8 Fra ”# 2” og linjen ud læses som en kommentar, og teksten forsvinder.'],
    ['a: Et tal # og mere', '1:11 Fra ”# og” og linjen ud læses som en kommentar, og teksten forsvinder.'],
    ['a: Kursus i C #', '1:15 Fra ”#” og linjen ud læses som en kommentar, og teksten forsvinder.'],
    ['- Anbefaling # 2', '1:14 Fra ”# 2” og linjen ud læses som en kommentar, og teksten forsvinder.'],
    ['a: @x', '1:4 Teksten begynder med tegnet @, som YAML bruger selv.'],
    ['a: `x`', '1:4 Teksten begynder med tegnet `, som YAML bruger selv.'],
    ['a: [%x]', '1:5 Teksten begynder med tegnet %, som YAML bruger selv.'],
    ['a: > x', '1:6 Teksten begynder med tegnet >, som YAML bruger selv.'],
    ['a: [1, -]', '1:8 En streg først i en tekst læses som en liste.'],
    ['a: - heraf kvinder', '1:4 En streg først i en tekst læses som en liste.'],
    ['a: [1, :]', '1:8 Der står et kolon eller et spørgsmålstegn uden en nøgle.'],
    ['a: [1, ?]', '1:9 Der står et kolon eller et spørgsmålstegn uden en nøgle.'],
    ['a: {{x}}', '1:5 En parentes kan ikke være en nøgle.'],
    ['%x: 1\n', '1:1 Linjen begynder med %, som YAML bruger selv.'],
  ])('%j', (text, message) => expect(told(text)).toEqual([message]));

  it.each([
    'a: 1 # kommentar',
    '# kommentar\na: 1',
    '#kommentar\na: 1',
    'a: [1] #note',
    'a: "x" # kommentar',
    'a: slope # kommentar',
    'a: # kommentar\n  - 1',
    'a: [1, # kommentar\n  2]',
    'a: | # kommentar\n  tekst\n',
    'a: C#2',
    "a: '*x* & !y #2'",
  ])('honest text and honest comments are let be: %j', (text) => expect(told(text)).toEqual([]));

  it('a bomb of references, and one that holds itself, are never unfolded', () => {
    const bomb = `a: &a [x]\n${[...'bcdefghij'].map((key, i) => `${key}: &${key} [${`*${'abcdefghij'[i]}, `.repeat(9)}]\n`).join('')}`;
    expect(told(bomb)[0]).toBe('1:4 ”&a” læses som et navn i YAML, og ordet forsvinder.');
    expect(parseYaml('a: &v [*v]', 'x.yaml').data).toBeUndefined();
  });
});

it('a row may have as many keys and cells as it needs', () => {
  const keys = [...Array(60).keys()].map((i) => `k${i}: {a: [1]}`).join(', ');
  expect(told(`a: {${keys}}`)).toEqual([]);
});

describe('indentation', () => {
  const wrong = (line: number, column: number): string[] => [`${line}:${column} Linjen er rykket forkert ind.`];
  it.each([
    ['a key one space too far in', '    label: B', '     label: B', wrong(5, 6)],
    ['a key one space too far out', '    label: B', '   label: B', wrong(5, 4)],
    ['a key of a row at the left edge', '    label: B', 'detail: B', wrong(5, 1)],
    ['a key at the top one space in', 'order:', ' order:', wrong(2, 2)],
    ['a list item one space too far in', '  - id: c', '   - id: c', wrong(7, 4)],
    ['a list item one space too far out', '  - id: c', ' - id: c', wrong(7, 2)],
    ['the last key one space in', 'title: T', ' title: T', wrong(10, 2)],
    ['a tab', '    label: B', '\tlabel: B', ['5:1 Linjen er rykket ind med tabulator.']],
    ['a tab among spaces', '    label: B', '  \t  label: B', ['5:1 Linjen er rykket ind med tabulator.']],
  ])('%s is told once, at that line', (_what, from, to, messages) => {
    expect(told(figure.replace(from, to))).toEqual(messages);
  });

  it.each([
    [
      '    label: B',
      '\u00a0\u00a0  label: B',
      '5:1 Der står et hårdt mellemrum (U+00A0) forrest på linjen, hvor der skal stå almindelige mellemrum.',
    ],
    [
      'order: 1',
      'order:\u00a01',
      '2:7 Der står et hårdt mellemrum (U+00A0) efter kolonet, hvor der skal stå almindelige mellemrum.',
    ],
    [
      '- id: c',
      '-\u00a0id: c',
      '7:4 Der står et hårdt mellemrum (U+00A0) efter stregen, hvor der skal stå almindelige mellemrum.',
    ],
    [
      'order: 1',
      '\u200border: 1',
      '2:1 Der står et usynligt tegn (U+200B) forrest på linjen, hvor der skal stå almindelige mellemrum.',
    ],
  ])('a space that is none is named for what it is: %j → %j', (from, to, message) => {
    expect(told(figure.replace(from, to))).toEqual([message]);
  });
});

describe('what is opened and not closed, or not parted', () => {
  it.each([
    ['a: "x\nb: 1\nc: 2\n', '1:4 Anførselstegnet er ikke lukket.'],
    ['a: "x\nb: "y"\n', '1:4 Anførselstegnet er ikke lukket.'],
    ["a: 'x\nb: 1", '1:4 Anførselstegnet er ikke lukket.'],
    ['a: [1, 2\nb: 3\n', '1:4 Parentesen [ er ikke lukket.'],
    ['a: {b: 1\nc: 3\n', '1:4 Parentesen { er ikke lukket.'],
    ['unit:pct\ntitle: x\n', '1:6 Der mangler et mellemrum efter kolonet.'],
    ['title: x\nunit:pct\n', '2:6 Der mangler et mellemrum efter kolonet.'],
    ['a: b: c\n', '1:4 Der står et kolon i teksten, så den læses som en nøgle.'],
    ['a: {b: x c: y}\n', '1:8 Der mangler et komma, eller der står et kolon i teksten.'],
    ["a: 'Ledighed's'\n", "1:13 Anførselstegnet ' slutter teksten her."],
    ['a: "en "ny" ting"\n', '1:8 Anførselstegnet " slutter teksten her.'],
    ['a: [1]]\n', '1:7 Parentesen ] lukker noget, der ikke er åbnet.'],
    ['a: {b: 1}}\n', '1:10 Parentesen } lukker noget, der ikke er åbnet.'],
    ['a: [-, 1]\n', '1:5 En streg først i en tekst læses som en liste.'],
    ['a: [#, 1]\n', '1:5 Fra ”#,” og linjen ud læses som en kommentar, og teksten forsvinder.'],
    ['a: x\nunit pct\nb: 1\n', '2:1 Der mangler et kolon i linjen.'],
    ['a: x\nunit = pct\nb: 1\n', '2:1 Der mangler et kolon i linjen.'],
    ['a: [1, , 2]', '1:8 Her mangler en værdi foran kommaet.'],
    ['a: 1\n---\nb: 2\n', '2:1 Filen er delt i flere af en linje med --- eller tre punktummer.'],
    [
      'a: "C:\\x"',
      '1:7 Der står en omvendt skråstreg \\ i en tekst med dobbelte anførselstegn, og den læses som en kode.',
    ],
    ['a: 1\na: 2\n', '2:1 Den samme nøgle står to gange.'],
  ])('%j', (text, message) => expect(told(text)).toEqual([message]));
});

describe('however much is wrong', () => {
  it('a file tells three things at most, and how many more there are', () => {
    const { findings } = parseYaml('- *a\n- *b\n- *c\n- *d\n- *e\n', 'x.yaml');
    expect(findings).toHaveLength(3);
    expect(findings[2]!.hint).toBe('Sæt hele teksten i anførselstegn. Det samme gælder 2 steder til i filen.');
  });

  it.each([
    '['.repeat(100_000),
    '- '.repeat(100_000),
    '{a: '.repeat(100_000),
    `a:\n${[...Array(2000).keys()].map((i) => `${' '.repeat(i)}b:\n`).join('')}`,
  ])('what lies deeper than a stack is told or read, and soon', (text) => {
    const started = performance.now();
    expect(told(text).length).toBeLessThanOrEqual(1);
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it('a place lies inside the file, also at its end', () => {
    expect(told('a: "x')).toEqual(['1:4 Anførselstegnet er ikke lukket.']);
    expect(told('a: [1,\n\n\n')).toEqual([expect.stringMatching(/^[12]:/)]);
  });
});
