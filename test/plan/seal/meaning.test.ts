import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Scalar } from 'yaml';
import { buildShelves } from '../../../src/plan/library/library.ts';
import { changedSince } from '../../../src/plan/seal/held.ts';
import { createReader, type Files } from '../../../src/read/read-library.ts';
import { replaced, withSeal } from '../../support/editions.ts';
import { havnkoebingFiles, inventedFiles } from '../../support/libraries.ts';

/** Any change of what a plan says breaks its seal, and no change of how it is written does. A run that fails prints its seed. */

const year = '2019';
const runs = { numRuns: 20, seed: 2019 };
const read = createReader();
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const sealed = withSeal(inventedFiles(), year);

/** The parts that are otherwise than they were sealed, when files are. */
function changed(files: Files): string[] {
  const { entries } = read(files);
  const shelves = buildShelves(entries);
  return changedSince(shelves.seals[0]!, shelves, entries).map(({ key }) => key);
}

const withFile = (file: string, text: string): Files => new Map([...sealed, [file, encode(text)]]);

const filesBelow = (...folders: string[]): string[] =>
  [...sealed.keys()].filter((file) => folders.some((folder) => file.startsWith(folder)) && !file.endsWith('seal.json'));
const yamlFiles = filesBelow(
  'data/2019/',
  'data/measures/',
  'data/offers/',
  'data/terms',
  'data/groups',
  'data/places',
);
const chapterFiles = filesBelow('content/2019/').filter((file) => file.endsWith('.mdx'));

/** A document of a file in another form: fields in another order, other quotes, other breaks of lines, comments. */
function reformed(text: string, { isTurned, isFlow, quote, width }: Form): string {
  const document = parseDocument(text);
  visit(document, {
    Map: (_key, map) => {
      if (isTurned) map.items.reverse();
      map.flow = isFlow;
    },
    Seq: (_key, list) => void (list.flow = isFlow),
    Scalar: (key, scalar) => {
      if (typeof scalar.value === 'string' && key !== 'key') scalar.type = quote;
    },
  });
  document.commentBefore = ' En note til mig selv';
  return document.toString({ lineWidth: width });
}

interface Form {
  isTurned: boolean;
  isFlow: boolean;
  quote: 'QUOTE_DOUBLE' | 'QUOTE_SINGLE';
  width: number;
}

const forms: fc.Arbitrary<Form> = fc.record({
  isTurned: fc.boolean(),
  isFlow: fc.boolean(),
  quote: fc.constantFrom('QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  width: fc.constantFrom(0, 40, 80),
});

describe('no change of form breaks a seal', () => {
  it('is so of a library that nobody has touched', () => {
    expect(changed(sealed)).toEqual([]);
  });

  it('not the order of fields, comments, quotes and breaks of lines in YAML', () => {
    fc.assert(
      fc.property(fc.constantFrom(...yamlFiles), forms, (file, form) => {
        expect(changed(withFile(file, reformed(decode(sealed.get(file)), form)))).toEqual([]);
      }),
      runs,
    );
  });

  it('not where a table says a place or a period for many cells at once', () => {
    const file = 'data/2019/figures/tabel-3.yaml';
    const document = parseDocument(decode(sealed.get(file)));
    document.delete('measure');
    document.delete('unit');
    const columns = document.get('columns');
    if (!isSeq(columns)) throw new Error('no columns');
    for (const column of columns.items) {
      if (!isMap(column)) continue;
      column.set('measure', 'loentimer');
      column.set('unit', 'pct');
    }
    expect(changed(withFile(file, document.toString()))).toEqual([]);
  });

  it('not where lines and paragraphs of a chapter break, how its words are set, and where its links lead', () => {
    const inText = (text: string, change: (line: string) => string): string => text.replaceAll(/^[^#<\n].*$/gm, change);
    const other: readonly ((text: string) => string)[] = [
      (text) =>
        inText(text, (line) =>
          line.replace(/(?<=\p{L}) (?=\p{L})/gu, (space, at: number) => (at % 3 === 0 ? '\n' : space)),
        ),
      (text) => inText(text, (line) => line.replace(/(?<=\p{Ll} )(\p{Ll}{3,})(?= \p{Ll})/gu, '**$1**')),
      (text) => text.replaceAll('. Det ', '.\n\nDet '),
      (text) => text.replaceAll(/\]\(\/[^)]*\)/g, '](/2019/maal/)'),
      (text) => text.replaceAll('\n## ', '\n### '),
      (text) => text.replaceAll('\n\n', '\n\n\n{/* En note */}\n\n'),
      (text) => text.replaceAll(/<Term id="[^"]*">([^<]*)<\/Term>/g, '$1'),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...chapterFiles), fc.constantFrom(...other), (file, change) => {
        const [, head, body] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(decode(sealed.get(file)))!;
        expect(changed(withFile(file, head! + change(body!)))).toEqual([]);
      }),
      runs,
    );
  });

  it.each([
    ['the colour of a plan year', 'data/2019/plan.yaml', 'hue: teal', 'hue: blue'],
    ['that a plan no longer applies', 'data/2019/plan.yaml', 'status: archived', 'status: adopted'],
    ['the theme of a goal', 'data/2019/goals/loentimer.yaml', 'theme: job', 'theme: unge'],
    ['the place of a table', 'data/2019/figures/tabel-3.yaml', 'order: 3', 'order: 33'],
    ['how a chart is drawn', 'data/2019/figures/tabel-3.yaml', 'series: place', 'series: period'],
    [
      'a word that nobody in the plan uses',
      'data/terms.yaml',
      '- id:',
      '- {id: nyt-ord, term: nyt ord, definition: Et ord., source: Os}\n- id:',
    ],
  ])('not %s', (_what, file, from, to) => {
    expect(changed(replaced(sealed, file, from, to))).toEqual([]);
  });
});

/** Fields that sort, place, draw or lead: no change of them is one of meaning. The keys of things are addresses. */
const isForm = (path: readonly (string | number)[], file: string): boolean =>
  path.some((key) =>
    ['order', 'theme', 'themes', 'targetGroups', 'webAddress', 'hue', 'status', 'keyFigures'].includes(String(key)),
  ) ||
  ['id', 'plan'].includes(String(path.at(-1))) ||
  (path.includes('chart') && !['title', 'reading'].includes(String(path.at(-1)))) ||
  (file.startsWith('data/2019/') ? false : !ofShared(path, file));

/** Of what plans share, only what bears on this one: not how a word was and is called, nor what other plans say. */
const ofShared = (path: readonly (string | number)[], file: string): boolean => {
  const [first, second] = path;
  if (file === 'data/terms.yaml')
    return usedTerms.has(Number(first)) && ['term', 'definition'].includes(String(second));
  return false;
};
const usedTerms = new Set(
  createReader()(sealed)
    .library!.terms.map(({ id }, i) => ({ id, i }))
    .filter(({ id }) => decode(sealed.get('data/2019/seal.json')).includes(`"term/${id}"`))
    .map(({ i }) => i),
);

interface Leaf {
  file: string;
  path: (string | number)[];
}

/** Every text and number of a plan that means something. */
const leaves: Leaf[] = yamlFiles.flatMap((file) => {
  const found: Leaf[] = [];
  const document = parseDocument(decode(sealed.get(file)));
  const walk = (node: unknown, path: (string | number)[]): void => {
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, String((key as Scalar).value)]);
    else if (isSeq(node)) node.items.forEach((item, i) => walk(item, [...path, i]));
    else if (isScalar(node) && !isForm(path, file)) found.push({ file, path });
  };
  walk(document.contents, []);
  return found;
});

/** Every field and item of a plan that means something, with all that stands in it. */
const pieces: Leaf[] = yamlFiles
  .filter((file) => file.startsWith('data/2019/'))
  .flatMap((file) => {
    const found: Leaf[] = [];
    const walk = (node: unknown, path: (string | number)[]): void => {
      if (path.length > 0 && !isForm(path, file)) found.push({ file, path });
      if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, String((key as Scalar).value)]);
      else if (isSeq(node)) node.items.forEach((item, i) => walk(item, [...path, i]));
    };
    walk(parseDocument(decode(sealed.get(file))).contents, []);
    return found;
  });

const another = (document: Document, path: (string | number)[]): unknown => {
  const value = document.getIn(path);
  return typeof value === 'number' ? value + 1 : `${String(value)} x`;
};

describe('any change of meaning breaks a seal', () => {
  it('of any text and number of the plan, and of the words that it explains', () => {
    expect(leaves.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(fc.constantFrom(...leaves), ({ file, path }) => {
        const document = parseDocument(decode(sealed.get(file)));
        document.setIn(path, another(document, path));
        expect(changed(withFile(file, document.toString({ lineWidth: 0 })))).not.toEqual([]);
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it('of anything that is taken out of the plan', () => {
    expect(pieces.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(fc.constantFrom(...pieces), ({ file, path }) => {
        const document = parseDocument(decode(sealed.get(file)));
        document.deleteIn(path);
        expect(changed(withFile(file, document.toString({ lineWidth: 0 })))).not.toEqual([]);
      }),
      runs,
    );
  });

  it('of any paragraph or heading of a chapter that is taken out or put in', () => {
    const paragraphs = chapterFiles.flatMap((file) => {
      const [, head = '', body = ''] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(decode(sealed.get(file)))!;
      return body
        .split('\n\n')
        .flatMap((text, at, all) => (/^(?:\p{L}|##)/u.test(text) ? [{ file, head, at, all }] : []));
    });
    expect(paragraphs.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), fc.boolean(), ({ file, head, at, all }, isTakenOut) => {
        const body = isTakenOut ? all.toSpliced(at, 1) : all.toSpliced(at, 0, 'En sætning til.');
        expect(changed(withFile(file, head + body.join('\n\n')))).toEqual([
          expect.stringMatching(/^(?:chapter|bilag)\//),
        ]);
      }),
      { ...runs, numRuns: 8 },
    );
  });

  it('of any field above a chapter that is read, and of any heading', () => {
    const lines = chapterFiles.flatMap((file) =>
      [...decode(sealed.get(file)).matchAll(/^(?:(?:title|lead|label|empty): \S|## ).*$/gm)].map(({ 0: line }) => ({
        file,
        line,
      })),
    );
    expect(lines.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...lines), ({ file, line }) => {
        const other = line.replace(/\p{L}(?=[^\p{L}]*$)/u, '$&en');
        expect(changed(replaced(sealed, file, line, other))).toEqual([expect.stringMatching(/^(?:chapter|bilag)\//)]);
      }),
      { ...runs, numRuns: 8 },
    );
  });

  it('of any word of a chapter', () => {
    const words = chapterFiles.flatMap((file) => {
      const text = decode(sealed.get(file));
      const body = text.indexOf('\n---\n') + 5;
      return [...text.slice(body).matchAll(/(?<=[\p{L}] )\p{Ll}{4,}(?= \p{Ll})/gu)]
        .filter(({ index }) => !text.slice(text.lastIndexOf('\n', body + index), body + index).includes('<'))
        .map(({ index, 0: word }) => ({ file, at: body + index, word }));
    });
    expect(words.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...words), ({ file, at, word }) => {
        const text = decode(sealed.get(file));
        expect(changed(withFile(file, `${text.slice(0, at)}ikke${text.slice(at + word.length)}`))).toEqual([
          expect.stringMatching(/^(?:chapter|bilag)\//),
        ]);
      }),
      runs,
    );
  });

  it.each([
    ['a cell', 'data/2019/figures/tabel-3.yaml', '23.5]', '23.6]', ['figure/tabel-3', 'chapter/loentimer']],
    ['a mark', 'data/2019/figures/tabel-2.yaml', "[323, 2.1, '-'", '[323, 2.1, 2.2', ['figure/tabel-2']],
    ['the sign of minus zero', 'data/2019/figures/tabel-2.yaml', '0.9, -0.0', '0.9, 0.0', ['figure/tabel-2']],
    ['a deadline', 'data/2019/goals/loentimer.yaml', '2019Q4', '2020Q4', ['goal/loentimer']],
    [
      'a number that a text fetches',
      'content/2019/loentimer.mdx',
      '2019m08/lilleby" from',
      '2019m07/lilleby" from',
      ['chapter/loentimer'],
    ],
    [
      'a table that a chapter shows',
      'content/2019/loentimer.mdx',
      '<Figure id="tabel-3" />',
      '',
      ['chapter/loentimer'],
    ],
    [
      'a definition of a measure',
      'data/measures/loentimer.yaml',
      'definition: ',
      'definition: Ikke ',
      ['measure/loentimer'],
    ],
    [
      'the name of a group',
      'data/groups.yaml',
      'id: sygemeldte, title: ',
      'id: sygemeldte, title: De ',
      ['group/sygemeldte'],
    ],
  ])('of %s', (_what, file, from, to, parts) => {
    expect(changed(replaced(sealed, file, from, to))).toEqual(parts);
  });

  it('of a part that is gone, and of one that is new', () => {
    const without = new Map(sealed);
    without.delete('data/2019/goals/partnere.yaml');
    expect(changed(without)).toEqual(['goal/partnere']);
    const goal = decode(sealed.get('data/2019/goals/partnere.yaml')).replace('order: 3', 'order: 33');
    expect(changed(withFile('data/2019/goals/nye-partnere.yaml', goal))).toEqual(['goal/nye-partnere']);
  });
});

describe('a picture of a chapter', () => {
  const pictured = withSeal(havnkoebingFiles(), '2020-2022');
  const text = 'content/2020-2022/virksomheder.mdx';
  const picture = 'content/2020-2022/billeder/havnen.jpg';
  const part = 'chapter/virksomheder';

  it.each([
    ['what it shows', 'alt="En jolle', 'alt="To joller'],
    ['the text below it', 'tager unge i lære', 'tager ikke unge i lære'],
    ['who made it', 'credit="Tegning: Havnkøbing Kommune"', 'credit="Tegning: Byarkivet"'],
    ['that it is there', '<Image', '{/* <Image'],
  ])('is sealed with %s', (_what, from, to) => {
    const after = replaced(pictured, text, from, to);
    expect(changed(to.startsWith('{') ? replaced(after, text, 'Kommune"\n/>', 'Kommune"\n/> */}') : after)).toEqual([
      part,
    ]);
  });

  it('is what its file holds, whatever that is called', () => {
    const bytes = pictured.get(picture)!;
    // A comment in front of the picture itself: the same to look at, and another file.
    const other = Buffer.concat([bytes.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, 3, 1]), bytes.subarray(2)]);
    expect(changed(new Map([...pictured, [picture, other]]))).toEqual([part]);
    const renamed = new Map([...pictured, [picture.replace('havnen', 'kajen'), bytes]]);
    renamed.delete(picture);
    expect(changed(replaced(renamed, text, 'src="havnen.jpg"', 'src="kajen.jpg"'))).toEqual([]);
  });

  it('may stand elsewhere in the text', () => {
    const written = decode(pictured.get(text));
    const [tag = ''] = /<Image[^]*?\/>\n/.exec(written)!;
    const moved = `${written.replace(tag, '')}\n${tag}`;
    expect(changed(new Map([...pictured, [text, encode(moved)]]))).toEqual([]);
  });
});

it('is not broken by a table that is still being written, though it is about a later time', () => {
  const table = decode(sealed.get('data/2019/figures/tabel-3.yaml'))
    .replace(/title: .*/, 'title: SKRIV HER tabellens titel')
    .replaceAll(/2019M(\d\d)/g, '2035M$1');
  const measure = 'data/measures/loentimer.yaml';
  const later = '  - {at: 2030-01-01, effect: warns, concerns: definition, cause: En ny lov.}\n';
  const breaks = decode(sealed.get(measure));
  const withBreak = breaks.includes('breaks:')
    ? breaks.replace('breaks:\n', `breaks:\n${later}`)
    : `${breaks}breaks:\n${later}`;
  const files = new Map([...withFile(measure, withBreak), ['data/2019/figures/tabel-99.yaml', encode(table)]]);
  expect(changed(files)).toEqual([]);
});
