import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/read/parse-mdx.ts';

const head = '---\ntitle: Prøve\nlead: Prøve på noget.\norder: 1\n---\n\n';
const complaints = (text: string) =>
  parseMdx(head + text, 'content/2019/proeve.mdx').body.complaints.map(({ rule, line }) => `${rule} ${line - 6}`);

describe('a line that looks like an item of a list', () => {
  it.each([
    ['1. januar 2020 trådte loven i kraft.', ['accidental-list 1']],
    ['3. kvartal 2019 viste fremgang.', ['accidental-list 1']],
    ['2019. Det var et godt år.', ['accidental-list 1']],
    ['2. halvår 2019 gik godt.\n3. kvartal gik bedre.', ['accidental-list 1', 'accidental-list 2']],
    ['9. klasse er færdig.\n10. klasse går i gang.', ['accidental-list 1', 'accidental-list 2']],
    ['1. Først.\n3. Så.', ['accidental-list 2']],
    ['1. Først.\n\n3. kvartal 2019 viste fremgang.', ['accidental-list 3']],
    ['Loven trådte i kraft den\n1. januar 2020.', ['accidental-list 2']],
    ['Det sker på den\n1. station og den\n2. station.', ['accidental-list 2', 'accidental-list 3']],
    ['2) Det andet står alene.', ['accidental-list 1']],
    ['Unge under 30\n- og kun dem - får hjælp.', ['accidental-list 2']],
    ['Ledige\n+ sygemeldte.', ['accidental-list 2']],
    ['+ 5 flere ledige.', ['accidental-list 1']],
    ['- 3 færre end før.', ['accidental-list 1']],
    ['- Et punkt.\n\n+ 2 flere.\n+ 3 flere.', ['accidental-list 3', 'accidental-list 4']],
    ['Ledige\n* også dem.', ['accidental-list 2']],
    ['- Unge under 30\n  - og kun dem - får hjælp.', ['accidental-list 2']],
    ['> 50 år er mange.', ['accidental-quote 1']],
    ['Kun for dem, der er\n> 50 år.', ['accidental-quote 2']],
  ])('is told of: %j', (text, expected) => {
    expect(complaints(text)).toEqual(expected);
  });

  it.each([
    '1. Først.\n2. Så.\n3. Til sidst.',
    '1. Først.\n1. Så.\n1. Til sidst.',
    '5. Den femte.\n6. Den sjette.',
    'Der er tre:\n1. Først.\n2. Så.',
    'De får hjælp, når de\n\n- er ledige,\n- er syge.',
    'De får hjælp:\n- de ledige\n- de syge',
    '- Et punkt\n  - med et underpunkt\n  - og et til',
    '- Et punkt:\n  - med ét underpunkt',
    '* Et punkt\n* og et til',
    String.raw`3\. kvartal 2019 viste fremgang.`,
    'I 3. kvartal 2019 og den 1. januar 2020.',
    '> Et citat, som begynder med et ord.',
    'En linje\nog en til.',
  ])('is left alone where it is one, or is none: %j', (text) => {
    expect(complaints(text)).toEqual([]);
  });
});

describe('signs of Markdown that come to nothing', () => {
  it.each([
    ['Se [tal](/2019/maal /).', 'leftover-sign 1'],
    ['Se [tal](/2019/maal/', 'leftover-sign 1'],
    ['Se [tal][ukendt].', 'leftover-sign 1'],
    ['En note[^1].', 'leftover-sign 1'],
    ['** ikke fed**', 'leftover-sign 1'],
    ['__ikke fed', 'leftover-sign 1'],
    ['Linje\n##Uden mellemrum', 'leftover-sign 2'],
    ['| a | b |', 'leftover-sign 1'],
    ['En ` alene', 'leftover-sign 1'],
    ['En } alene', 'leftover-sign 1'],
  ])('are told of: %j', (text, expected) => {
    expect(complaints(text)).toEqual([expected]);
  });

  it.each([
    'Det er **fed** og *kursiv*.',
    'Se [tal](/2019/maal/).',
    'Et navn [fx dette].',
    'nr. 2 # 3',
    'a_b_c',
    'Et tal 5*3*',
  ])('are not seen in %j', (text) => {
    expect(complaints(text)).toEqual([]);
  });
});
