import { placeIn, printed, type ChapterBody, type Placed } from '../entry/chapter.ts';
import { strangeCharacters } from '../prose/characters.ts';
import { headKeysOf, isWritten, type Entry } from '../library/layout.ts';
import { personalNumbers } from '../prose/personal-number.ts';
import type { Complaint, Finding } from '../value/problem.ts';
import { shown } from '../words/shown.ts';
import { staffIn, staffInCredit } from '../prose/staff.ts';
import { textsIn } from '../value/texts-in.ts';
import { forbiddenAddresses } from '../prose/web-address.ts';

/**
 * What must never be published, wherever it stands. The file's own text is looked through as it is, with comments, keys
 * and numbers; then what it comes to say: values, and the words of a chapter without their Markdown.
 */

interface Found {
  index: number;
  complaint: Complaint;
}

const personalNumber: Complaint = {
  rule: 'personal-number',
  message: 'Teksten ligner et cpr-nummer.',
  hint: 'Fjern nummeret. Er det noget andet, så skriv det på en anden måde.',
};

const personalNumbersIn = (text: string): Found[] =>
  personalNumbers(text).map((index) => ({ index, complaint: personalNumber }));

const html = /<\/?[a-z!][^>]*>?|&(?:[a-z]+|#\d+);/i;

function htmlIn(text: string): Found[] {
  const match = html.exec(text);
  if (!match) return [];
  return [
    {
      index: match.index,
      complaint: {
        rule: 'markup',
        message: `Teksten har HTML (${shown(match[0])}).`,
        hint: 'Skriv almindelig tekst; udseendet er programmets sag.',
      },
    },
  ];
}

/** Signs of Markdown, which means something in chapters only. */
const markdown =
  /\*\*[^\s*](?:[^*]*\*\*)?|(?<![\p{L}\d_])__(?=\S)|\[[^\]]*\]\([^)]*\)|`[^`]*`?|(?<!\S)([*_])\p{L}(?:[^*_]*\p{L})?\1(?![\p{L}\d])/u;

function markdownIn(text: string): Found[] {
  const match = markdown.exec(text);
  if (!match) return [];
  return [
    {
      index: match.index,
      complaint: {
        rule: 'markup',
        message: `Teksten har Markdown (${shown(match[0])}), som bliver stående på siden.`,
        hint: 'Skriv almindelig tekst; fed, kursiv og link virker kun i kapitler.',
      },
    },
  ];
}

/** What a file's text holds as it stands, line by line. */
export function neverInSource(file: string, text: string): Finding[] {
  const format = file.endsWith('.mdx') ? 'mdx' : 'yaml';
  const lines = text.split('\n');
  const inLines = lines.flatMap((line, i) =>
    personalNumbersIn(line).map(({ index, complaint }) => at(file, { line: i + 1, column: index + 1 }, complaint)),
  );
  const characters = strangeCharacters(text, format).map(({ index, complaint }) => {
    const before = text.slice(0, index).split('\n');
    return at(file, { line: before.length, column: before.at(-1)!.length + 1 }, complaint);
  });
  // The name of a file becomes an address.
  const inName = personalNumbersIn(file).map(({ complaint }) => at(file, { line: 1, column: 1 }, complaint));
  return [...inName, ...inLines, ...characters];
}

/** What a file comes to say. Runs file by file, before the model is built. */
export function neverPublish(entry: Entry): Finding[] {
  const { file } = entry;
  if (!isWritten(entry)) return inValues(file, entry.data);
  const { texts, links } = entry.data;
  const keys = headKeysOf(entry.kind);
  const frontmatter = Object.fromEntries(Object.entries(entry.data).filter(([key]) => keys.includes(key)));
  const inText = texts.flatMap((block) =>
    inWords(block.text.replaceAll(printed, ' ')).map(({ index, complaint }) =>
      at(file, placeIn(block, index), complaint),
    ),
  );
  const mail = links.flatMap(({ url, line, column }) =>
    url.startsWith('mailto:')
      ? staffIn(url.slice('mailto:'.length)).map(({ complaint }) => at(file, { line, column }, complaint))
      : [],
  );
  return [...inText, ...mail, ...inPictures(entry.data, file), ...inValues(file, frontmatter)];
}

/** The words of a picture are plain text, and who made it is to be named. */
const inPictures = ({ components }: ChapterBody, file: string): Finding[] =>
  components
    .filter(({ name }) => name === 'Image')
    .flatMap(({ attributes: { alt = '', caption = '', credit = '' }, line, column }) =>
      [
        ...[alt, caption, credit].flatMap((text) => [...htmlIn(text), ...markdownIn(text)]),
        ...inWords(credit, staffInCredit),
      ].map(({ complaint }) => at(file, { line, column }, complaint)),
    );

function inValues(file: string, data: unknown): Finding[] {
  return textsIn(data).flatMap(({ text, path }) =>
    [...inWords(text), ...htmlIn(text), ...markdownIn(text)].map(({ complaint }): Finding => ({
      ...complaint,
      file,
      where: { path },
    })),
  );
}

const inWords = (text: string, people = staffIn): Found[] => [
  ...personalNumbersIn(text),
  ...forbiddenAddresses(text),
  ...strangeCharacters(text),
  ...people(text),
];

const at = (file: string, where: Placed, complaint: Complaint): Finding => ({ ...complaint, file, where });
