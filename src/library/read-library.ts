import { layout, placeOfFile, type Entry, type FilePlace } from '../plan/layout.ts';
import { buildLibrary, buildShelves, type Library } from '../plan/library.ts';
import { compareProblems, type Finding, type Problem } from '../plan/problem.ts';
import { runRules } from '../plan/rules/index.ts';
import { neverInSource, neverPublish } from '../plan/rules/never-publish.ts';
import { rowWidth } from '../plan/rules/row-width.ts';
import { parseMdx } from './parse-mdx.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { schemaFindings } from './schema-findings.ts';

/** Files by their path from the root of the library, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface ReadLibrary {
  /** The model; undefined where there are problems. */
  library?: Library;
  entries: Entry[];
  /** Every problem of every file, in order. */
  problems: Problem[];
  /** What an editor should look at, in order; it stops nothing. */
  warnings: Problem[];
}

interface ReadFile {
  file: string;
  place?: FilePlace;
  entry?: Entry;
  problems: Problem[];
  locate: ParsedYaml['locate'];
}

/** Reads a library. Keep one reader for as long as files may change: a file with the same bytes is not read again. */
export function createReader(): (files: Files) => ReadLibrary {
  const known = new Map<string, { bytes: Uint8Array; read: ReadFile }>();
  return (files) => {
    const read = [...files]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([file, bytes]) => {
        const before = known.get(file);
        if (before && Buffer.compare(before.bytes, bytes) === 0) return before.read;
        const now = readFile(file, bytes);
        known.set(file, { bytes, read: now });
        return now;
      });
    return assemble(read);
  };
}

export const readLibrary = (files: Files): ReadLibrary => createReader()(files);

function assemble(read: readonly ReadFile[]): ReadLibrary {
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const site = entries.find((entry) => entry.kind === 'site')?.data;
  const unread = read
    .filter(({ entry, place }) => place && !entry)
    .map(({ place }) => ({ kind: place!.location.kind, id: place!.id, year: place!.year }));
  const found = runRules({ shelves: buildShelves(entries), site, unread });
  const all = [
    ...missingFiles(read),
    ...read.flatMap((file) => file.problems),
    ...found.map((finding) => locate(finding, read.find(({ file }) => file === finding.file)?.locate)),
  ]
    .sort(compareProblems)
    .filter(isFirstOnLine);
  const problems = all.filter(({ severity }) => severity === undefined);
  const warnings = all.filter(({ severity }) => severity === 'warning');
  const rest = { entries, problems, warnings };
  return problems.length === 0 ? { library: buildLibrary(entries), ...rest } : rest;
}

/** What the text of a file and what it comes to say both hold is told once, in the first place of its line. */
function isFirstOnLine({ rule, file, line, message }: Problem, i: number, all: readonly Problem[]): boolean {
  if (!saidTwice.has(rule)) return true;
  return !all.slice(0, i).some((o) => o.rule === rule && o.file === file && o.line === line && o.message === message);
}

const saidTwice: ReadonlySet<string> = new Set(['personal-number', 'forbidden-link', 'character', 'staff-mail']);

function missingFiles(read: readonly ReadFile[]): Problem[] {
  return layout
    .filter(({ required, pattern }) => required && !read.some(({ file }) => file === pattern))
    .map(({ pattern }) => ({
      rule: 'missing-file',
      file: pattern,
      line: 1,
      column: 1,
      message: 'Filen mangler.',
      hint: 'Opret den; redaktørens vejledning viser, hvad der skal stå i den.',
    }));
}

function readFile(file: string, bytes: Uint8Array): ReadFile {
  const nowhere: ParsedYaml['locate'] = () => ({ line: 1, column: 1 });
  const failed = (finding: Omit<Finding, 'file'>, place?: FilePlace): ReadFile => ({
    file,
    ...(place && { place }),
    problems: [locate({ file, ...finding }, nowhere)],
    locate: nowhere,
  });

  const place = placeOfFile(file);
  if (!place) return failed(wrongPlace(file));
  const text = decode(bytes);
  if (typeof text !== 'string') return failed(text, place);
  if (text.trim() === '') return failed(emptyFile(), place);
  const inSource = neverInSource(file, text);
  // Beside a character that one cannot see, whatever else seems wrong would only lead astray.
  const isClear = !inSource.some(({ rule }) => rule === 'character');
  const read = isClear ? parse(file, text, place) : { file, place, problems: [], locate: nowhere };
  return { ...read, problems: [...inSource.map((finding) => locate(finding, nowhere)), ...read.problems] };
}

function parse(file: string, text: string, place: FilePlace): ReadFile {
  const mdx = file.endsWith('.mdx') ? parseMdx(text, file) : undefined;
  const { data, locate: placeIn, findings } = mdx?.frontmatter ?? parseYaml(text, file);
  const ofText = mdx ? mdx.findings : findings;
  const isReadable = !ofText.some(({ rule }) => rule === 'yaml' || rule === 'frontmatter');
  const { schema } = place.location;
  const checked = isReadable ? schema.safeParse(data ?? {}) : undefined;
  const entry = checked?.success ? toEntry(file, place, { ...mdx?.body }, checked.data) : undefined;
  const ofShape = [
    ...ofText,
    ...(checked?.error ? schemaFindings(checked.error, schema, data, file) : []),
    ...(entry?.kind === 'figure' ? rowWidth(file, entry.data) : []),
  ];
  const all = [...ofShape, ...(entry ? neverPublish(entry) : [])];
  return {
    file,
    place,
    // What is not whole is left out of the model, so that one mistake is reported once and not by every rule.
    ...(entry && ofShape.length === 0 && { entry }),
    problems: all.map((finding) => locate(finding, placeIn)),
    locate: placeIn,
  };
}

function toEntry(file: string, { location, id, year }: FilePlace, body: object, data: unknown): Entry {
  const whole = Array.isArray(data) ? data : { ...(data as object), ...body };
  return { kind: location.kind, file, id, year, data: whole } as Entry;
}

function wrongPlace(file: string): Omit<Finding, 'file'> {
  const folder = file.split('/')[0]!;
  const places = layout.map(({ pattern }) => pattern).filter((pattern) => pattern.startsWith(`${folder}/`));
  return {
    rule: 'wrong-place',
    message: 'Filen står et sted, hvor den ikke bliver læst, eller har et navn, der ikke kan bruges.',
    hint: `Filer kan stå her: ${places.join(', ')}. Navne skrives med a-z, tal og bindestreg.`,
  };
}

const emptyFile = (): Omit<Finding, 'file'> => ({
  rule: 'empty-file',
  message: 'Filen er tom.',
  hint: 'Skriv indholdet, eller slet filen.',
});

/** Text in UTF-8, or where it is not. */
function decode(bytes: Uint8Array): string | Omit<Finding, 'file'> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const before = lenient.slice(0, lenient.indexOf('\ufffd')).split('\n');
    return {
      rule: 'encoding',
      where: { line: before.length, column: before.at(-1)!.length + 1 },
      message: 'Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses.',
      hint: 'Gem filen igen med tegnkodningen UTF-8.',
    };
  }
}

function locate({ where, ...finding }: Finding, placeIn: ParsedYaml['locate'] | undefined): Problem {
  if (where && 'line' in where) return { ...finding, ...where };
  const place = where && placeIn ? placeIn(where.path, where.on) : { line: 1, column: 1 };
  return { ...finding, ...place };
}
