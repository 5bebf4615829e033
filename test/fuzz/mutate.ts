import type { Files } from '../../src/read/read-library.ts';

/** Numbers that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One slip of an editor or a machine: which file, of what kind, and all files after it. */
export interface Mutation {
  file: string;
  kind: string;
  files: Files;
}

type Random = () => number;
type Slip = (text: string, random: Random, other: string) => string;

const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!;

/** Puts something in the place of a part of the text. */
const splice = (text: string, start: number, length: number, insert: string): string =>
  text.slice(0, start) + insert + text.slice(start + length);
const somewhere = (text: string, random: Random): number => Math.floor(random() * (text.length + 1));

const onLines =
  (change: (lines: string[], at: number, random: Random, other: string) => void): Slip =>
  (text, random, other) => {
    const lines = text.split('\n');
    change(lines, Math.floor(random() * lines.length), random, other);
    return lines.join('\n');
  };

/** What stands in the place of one match, at random. */
const onMatch =
  (pattern: RegExp, change: (match: string, random: Random) => string): Slip =>
  (text, random) => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return text;
    const match = pick(matches, random);
    return splice(text, match.index, match[0].length, change(match[0], random));
  };

const strange = [
  '\u0000', '\u0007', '\u000b', '\u001b[31m', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u2028', '\u202e',
  '\u2060', '\ufeff', '\ufffd', '\ud800', '\u{1f600}', 'e\u0301', '\t', '\r', '\r\n', '\u3000', '–', '−', '”', '’',
] as const; // prettier-ignore
const yamlOwn = [
  '*vigtigt*', '&Ord ', '!Vigtigt ', ' #2', '# ', '@x', '`x`', '%', '- ', '-', ': ', ':', '? ', '{', '}', '[', ']', ',',
  '"', "'", '|', '>', '---\n', '...\n', '<<: ', '~', 'null', '.nan', '.inf', 'no', 'yes', '0x1F', '012', '1_000', '1e3',
  '{{x}}', '\\', '&a [*a]', '!!binary ', '%YAML 1.1\n', '<<<<<<< HEAD\n', '=======\n', '>>>>>>> x\n', '__proto__: 1\n',
] as const; // prettier-ignore
const mdxOwn = [
  '<', '>', '<5', '<br>', '<constructor />', '<__proto__ />', '{', '}', '{x}', '<!-- x -->', 'import x from "y"\n',
  '](', '[x](/a b/)', '<Value />', '<Value of="x/y/z" />', '<Short>', '</Short>', '## ', '# ', '![](x)', '[^1]', '|a|b|\n',
] as const; // prettier-ignore

/** What a program does to a text that is pasted into it or out of it. */
const curled = (text: string): string => text.replace(/"([^"\n]*)"/g, '”$1”').replace(/'([^'\n]*)'/g, '’$1’');

const slips: Record<string, Slip> = {
  'line doubled': onLines((lines, at) => lines.splice(at, 0, lines[at]!)),
  'line gone': onLines((lines, at) => lines.splice(at, 1)),
  'lines swapped': onLines((lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', lines[at]!)),
  'lines joined': onLines((lines, at) => lines.splice(at, 2, `${lines[at]}${lines[at + 1] ?? ''}`)),
  'line broken': (text, random) => splice(text, somewhere(text, random), 0, '\n'),
  'line indented': onLines((lines, at, random) => (lines[at] = ' '.repeat(1 + Math.floor(random() * 3)) + lines[at])),
  'line moved left': onLines((lines, at) => (lines[at] = lines[at]!.replace(/^ +/, ''))),
  'line from another file': onLines((lines, at, random, other) => lines.splice(at, 0, pick(other.split('\n'), random))),
  'rest gone': (text, random) => text.slice(0, somewhere(text, random)),
  'text gone': (text, random) => splice(text, somewhere(text, random), 1 + Math.floor(random() * 40), ''),
  'strange character': (text, random) => splice(text, somewhere(text, random), 0, pick(strange, random)),
  'sign of YAML': (text, random) => splice(text, somewhere(text, random), 0, pick(yamlOwn, random)),
  'value that YAML knows': onMatch(/(?<=: ?)[^\s:{}[\],][^\n{}[\],]*/g, (_value, random) => pick(yamlOwn, random)),
  'sign of MDX': (text, random) => splice(text, somewhere(text, random), 0, pick(mdxOwn, random)),
  'word gone': onMatch(/\p{L}+/gu, () => ''),
  'word doubled': onMatch(/\p{L}+/gu, (word) => `${word} ${word}`),
  'letter changed': onMatch(/\p{L}/gu, (_letter, random) => pick(['x', 'æ', 'Q', '1'], random)),
  'digit changed': onMatch(/\d/g, (_digit, random) => String(Math.floor(random() * 10))),
  'number changed': onMatch(/-?\d+(?:\.\d+)?/g, (number, random) =>
    pick([`-${number}`, `${number}0`, number.replace('.', ','), '0', '1e308', '-0.0', '4 940', `${number}%`, ''], random),
  ),
  'space hard': onMatch(/ /g, () => '\u00a0'),
  'colon without space': onMatch(/: /g, () => ':'),
  'quote gone': onMatch(/["']/g, () => ''),
  'bracket gone': onMatch(/[{}[\]<>]/g, () => ''),
  'two versions left': onLines((lines, at) => {
    const own = lines.slice(at, at + 3);
    lines.splice(at, 3, '<<<<<<< HEAD', ...own, '=======', ...own.slice(1), '>>>>>>> gren');
  }),
  'mark of two versions left': onLines((lines, at, random) =>
    lines.splice(at, 0, pick(['<<<<<<< HEAD', '||||||| base', '=======', '>>>>>>> gren'], random)),
  ),
  'quotes curled': curled,
  'points made commas': (text) => text.replace(/(?<=\d)\.(?=\d)/g, ','),
  'spaces made tabs': (text) => text.replace(/^ +/gm, '\t'),
  'hyphens made dashes': (text) => text.replace(/(?<=\s)-(?=\s)/g, '–'),
  'table pasted': onLines((lines, at) => lines.splice(at, 0, 'År\tAndel\n2018\t11,2\n2019\t12,3')),
  'key renamed': onMatch(/\b[a-z]\w*(?=: )/g, (key, random) =>
    pick([key.toUpperCase(), `${key}s`, `${key} `, 'navn', key.slice(1)], random),
  ),
  'key gone': onMatch(/\b[a-z]\w*: (?=\S)/g, () => ''),
  'value gone': onMatch(/(?<=\b[a-z]\w*:) [^\n,{}[\]]+/g, () => ''),
  'item gone': onMatch(/^ *- .*\n/gm, () => ''),
  'key moved left': onMatch(/^ +(?=[a-z]\w*:)/gm, () => ''),
  'text very long': onMatch(/(?<=: )[^\n{[]+/g, () => 'lang '.repeat(5000)),
  'brackets deep': (text, random) => splice(text, somewhere(text, random), 0, '['.repeat(3000)),
}; // prettier-ignore

const byteSlips: Record<string, (bytes: Buffer, random: Random) => Uint8Array> = {
  'bit flipped': (bytes, random) => {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return bytes;
  },
  'byte of another kind': (bytes, random) => {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    return bytes;
  },
  'saved as Windows-1252': (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  'saved as UTF-16': (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
  'line ends of an old Mac': (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r')),
  'line ends of Windows': (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r\n')),
  emptied: () => Buffer.alloc(0),
};

/** What happens to whole files: they go, get other names, are copied, or take each other's place. */
const fileSlips: Record<string, (files: Map<string, Uint8Array>, file: string, random: Random) => void> = {
  'file gone': (files, file) => void files.delete(file),
  'file renamed': (files, file, random) => {
    const name = file.replace(/([^/]+)$/, pick(['X$1', '$1.txt', 'å $1', 'x/$1'], random));
    move(files, file, name);
  },
  'file given another name': (files, file) => move(files, file, file.replace(/([^/]+)$/, 'nyt-navn-$1')),
  'file copied': (files, file, random) => {
    const copy = file.replace(/(\.\w+)$/, pick([' - Kopi$1', '-2$1', ' (1)$1'], random));
    files.set(copy, files.get(file)!);
  },
  'file of another kind in its place': (files, file, random) =>
    void files.set(file, files.get(pick([...files.keys()], random))!),
  'folder renamed': (files, file, random) => {
    const folder = file.split('/').slice(0, 2).join('/');
    const renamed = pick(
      [`${folder}x`, folder.replace(/\d{2}(?=\d{2}$)/, ''), `${folder} - Kopi`, 'data/2099'],
      random,
    );
    for (const each of [...files.keys()].filter((path) => path.startsWith(`${folder}/`)))
      move(files, each, each.replace(folder, renamed));
  },
  'folder gone': (files, file) => {
    const folder = file.split('/').slice(0, -1).join('/');
    for (const each of [...files.keys()].filter((path) => path.startsWith(`${folder}/`))) files.delete(each);
  },
};

function move(files: Map<string, Uint8Array>, from: string, to: string): void {
  const bytes = files.get(from)!;
  files.delete(from);
  files.set(to, bytes);
}

const kinds = [...Object.keys(slips), ...Object.keys(byteSlips), ...Object.keys(fileSlips)];

/** Makes one slip, somewhere in the files, always the same for the same seed. */
export const mutate = (files: Files, seed: number): Mutation => mutateBy(files, randomFrom(seed));

/** Makes one slip, somewhere in the files; every choice is made by a number from 0 up to 1. */
export function mutateBy(files: Files, random: Random): Mutation {
  const names = [...files.keys()];
  const file = pick(names, random);
  const kind = pick(kinds, random);
  const bytes = Buffer.from(files.get(file)!);
  const changed = new Map(files);
  fileSlips[kind]?.(changed, file, random);
  const byteSlip = byteSlips[kind];
  const slip = slips[kind];
  if (byteSlip) changed.set(file, byteSlip(bytes, random));
  if (slip) {
    const other = Buffer.from(files.get(pick(names, random))!).toString('utf8');
    changed.set(file, Buffer.from(slip(bytes.toString('utf8'), random, other)));
  }
  return { file, kind, files: changed };
}
