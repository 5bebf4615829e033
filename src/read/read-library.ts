import { compareText } from '../plan/value/order.ts';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { readAddressList } from '../plan/entry/address-list.ts';
import { isList, placeOfFile, schemaOf, type Entry, type FilePlace, type TextKind } from '../plan/library/layout.ts';
import { buildShelves, type Library } from '../plan/library/library.ts';
import { personalNumbers } from '../plan/prose/personal-number.ts';
import type { SealInput } from '../plan/entry/seal.ts';
import { textsIn } from '../plan/value/texts-in.ts';
import { partOf } from '../plan/value/schema-walk.ts';
import { compareProblems, type Complaint, type Finding, type Problem } from '../plan/value/problem.ts';
import { drafts } from '../plan/rules/drafts.ts';
import { keptAddresses } from '../plan/rules/kept-addresses.ts';
import { seals } from '../plan/rules/seals.ts';
import { expectations } from '../plan/rules/expectations.ts';
import { runHints } from '../plan/rules/index.ts';
import { neverInSource, neverPublish } from '../plan/rules/never-publish.ts';
import { rowWidth } from '../plan/rules/row-width.ts';
import { unknownUnits } from '../plan/rules/unit-names.ts';
import { decode } from './decode.ts';
import { foldProblems } from './fold.ts';
import { numbersAsText } from './numbers-as-text.ts';
import { parseMdx } from './parse-mdx.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { presentable } from './presentable.ts';
import { readImage } from './read-image.ts';
import { findAll, plansAway } from './away.ts';
import { schemaFindings } from './schema-findings.ts';
import { wrongPlace } from './wrong-place.ts';
import { unreadAt, unreadMisplaced, type Unread } from './unread.ts';

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
  /**
   * Each YAML file by its path, and of each chapter what stands at its top, as it was written: change a value in a
   * document, and what it writes keeps its comments.
   */
  documents: ReadonlyMap<string, Document>;
}

interface ReadFile {
  file: string;
  place?: FilePlace;
  entry?: Entry;
  document?: Document;
  problems: Problem[];
  locate: ParsedYaml['locate'];
}

/** Reads a library: its files, and what is known to stand there and could not be read. */
export type Reader = (files: Files, unreadable?: readonly Finding[], today?: string) => ReadLibrary;

/** Keep one reader for as long as files may change: a file with the same bytes is not read again. */
export function createReader(): Reader {
  const known = new Map<string, { bytes: Uint8Array; read: ReadFile }>();
  return (files, unreadable = [], today) => {
    const read = [...files]
      .sort(([a], [b]) => compareText(a, b))
      .map(([file, bytes]) => {
        const before = known.get(file);
        if (before && Buffer.compare(before.bytes, bytes) === 0) return before.read;
        const now = readFile(file, bytes);
        known.set(file, { bytes, read: now });
        return now;
      });
    return assemble([...read, ...unreadable.map((finding) => failed(finding.file, finding))], today);
  };
}

export const readLibrary: Reader = (files, unreadable, today) => createReader()(files, unreadable, today);

function assemble(parsed: readonly ReadFile[], today: string | undefined): ReadLibrary {
  const read = inKnownUnits(parsed);
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const shelves = buildShelves(entries);
  const site = entries.find((entry) => entry.kind === 'site')?.data;
  // A municipality whose own place is misspelt, or is that of all, has no numbers of its own: that is told once.
  const isOwn = shelves.places.some(({ id, kind }) => id === site?.place && kind === 'municipality');
  const asked = isOwn ? site : undefined;
  const context = { shelves, entries, site: asked, unread: [...unreadOf(read), ...plansAway(read)], today };
  const { found: ofAll, missing } = findAll(read, context);
  const isInOrder = [...missing, ...ofAll, ...read.flatMap(({ problems }) => problems)].every(
    ({ severity }) => severity,
  );
  const found = isInOrder ? [...ofAll, ...drafts(context), ...seals(context), ...keptAddresses(context)] : ofAll;
  const byFile = new Map(read.map((each) => [each.file, each]));
  const placed = (findings: readonly Finding[]): Problem[] =>
    findings.map((finding) => locate(finding, byFile.get(finding.file)?.locate));
  const all = inOrder([...missing, ...read.flatMap((file) => file.problems), ...placed(found)]);
  const problems = foldProblems(all.filter(({ severity }) => severity === undefined));
  // What an editor should look at is told before a correction is sealed, and not after.
  const model = isInOrder && site ? { site, ...shelves } : undefined;
  const library = problems.length === 0 ? model : undefined;
  const unlike = model ? placed([...expectations(model, entries), ...runHints(context)]) : [];
  const warnings = foldProblems(inOrder([...all.filter(({ severity }) => severity === 'warning'), ...unlike]));
  const documents = new Map(read.flatMap(({ file, document }) => (document ? [[file, document] as const] : [])));
  return { ...(library && { library }), entries, problems, warnings, documents };
}

/** What names a unit that is not there is left out of the model, like all else that is not whole. */
function inKnownUnits(read: readonly ReadFile[]): ReadFile[] {
  const lists = read.filter(({ place }) => place?.location.kind === 'units');
  const own = lists.flatMap(({ entry }) => (entry?.kind === 'units' ? entry.data : []));
  const isListRead = lists.every(({ entry }) => entry);
  return read.map(({ entry, ...file }) => {
    if (!entry) return file;
    const found = unknownUnits(entry, own);
    if (found.length === 0) return { ...file, entry };
    // Of a list that cannot be read it is not known what stands in it.
    const told = isListRead ? found.map((finding) => locate(finding, file.locate)) : [];
    return { ...file, problems: [...file.problems, ...told] };
  });
}

const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.map(presentable).sort(compareProblems).filter(isFirstOnLine);

/** What the text of a file and what it comes to say both hold is told once, in the first place of its line. */
function isFirstOnLine({ rule, file, line, message }: Problem, i: number, all: readonly Problem[]): boolean {
  if (!saidTwice.has(rule)) return true;
  return !all.slice(0, i).some((o) => o.rule === rule && o.file === file && o.line === line && o.message === message);
}

const saidTwice: ReadonlySet<string> = new Set(['personal-number', 'forbidden-link', 'character', 'staff-mail']);

/** What the files that could not be read would have defined, each under the name that it has or should have. */
function unreadOf(read: readonly ReadFile[]): Unread[] {
  const years = [...new Set(read.flatMap(({ place }) => place?.year ?? []))];
  return read
    .filter(({ entry }) => !entry)
    .flatMap(({ file, place }) => (place ? [unreadAt(place)] : unreadMisplaced(file, years)));
}

const nowhere: ParsedYaml['locate'] = () => ({ line: 1, column: 1 });

function failed(file: string, finding: Omit<Finding, 'file'>, place = placeOfFile(file)): ReadFile {
  return {
    file,
    ...(place && { place }),
    problems: [locate({ ...finding, file }, nowhere)],
    locate: nowhere,
  };
}

function readFile(file: string, bytes: Uint8Array): ReadFile {
  const place = placeOfFile(file);
  if (!place) return failed(file, wrongPlace(file));
  if (place.location.kind === 'image') return readPicture(file, bytes, place);
  const text = decode(bytes);
  if (typeof text !== 'string')
    return failed(file, isWrittenByProgram(place) ? asMade(text, file, place) : text, place);
  if (place.location.isMade) return readMade(file, text, place);
  const inSource = neverInSource(file, text);
  // Beside a character that one cannot see, whatever else seems wrong would only lead astray.
  const isClear = !inSource.some(({ rule }) => rule === 'character');
  const read = isClear ? parse(file, text, place) : { file, place, problems: [], locate: nowhere };
  return { ...read, problems: [...inSource.map((finding) => locate(finding, nowhere)), ...read.problems] };
}

/** A picture holds no text: what is known of it is what can be measured. */
function readPicture(file: string, bytes: Uint8Array, place: FilePlace): ReadFile {
  const { image, complaints } = readImage(bytes, place.id);
  return {
    file,
    place,
    ...(image && complaints.length === 0 && { entry: toEntry(file, place, {}, image) }),
    problems: complaints.map((complaint) => locate({ ...complaint, file }, nowhere)),
    locate: nowhere,
  };
}

function parse(file: string, text: string, place: FilePlace): ReadFile {
  const mdx = file.endsWith('.mdx') ? parseMdx(text, file) : undefined;
  const { data, document, locate: placeIn, findings } = mdx?.frontmatter ?? parseYaml(text, file);
  const ofText = mdx ? mdx.findings : findings;
  const isReadable = !ofText.some(({ rule }) => rule === 'yaml' || rule === 'frontmatter');
  const schema = schemaOf(place.location.kind as TextKind);
  const given = data ?? (isList({ schema }) ? [] : {});
  const { data: meant, checked } = isReadable ? check(given, schema, document) : { data: given };
  const entry = checked?.success ? toEntry(file, place, { ...mdx?.body }, checked.data) : undefined;
  const ofShape = [
    ...ofText,
    ...(checked?.error ? schemaFindings(checked.error, partOf(schema, meant), file) : []),
    ...(entry?.kind === 'figure' ? rowWidth(file, entry.data) : []),
  ];
  const all = [...ofShape, ...(entry ? neverPublish(entry) : [])];
  return {
    file,
    place,
    // What is not whole is left out of the model, so that one mistake is reported once and not by every rule.
    ...(entry && ofShape.length === 0 && { entry }),
    ...(document && { document }),
    problems: all.map((finding) => locate(finding, placeIn)),
    locate: placeIn,
  };
}

/** What a file holds, held against its schema. */
function check(data: unknown, schema: z.ZodType, document: Document | undefined) {
  const checked = schema.safeParse(data, { reportInput: true });
  if (checked.success || !document) return { data, checked };
  const meant = numbersAsText(data, checked.error, document);
  return { data: meant, checked: schema.safeParse(meant, { reportInput: true }) };
}

/** What the program has written is read as that: nothing in it is an editor's to mend. */
function readMade(file: string, text: string, place: FilePlace): ReadFile {
  const isAddresses = place.location.kind === 'addresses';
  const given = isAddresses ? readAddressList(text) : parseJson(text);
  const made = schemaOf(place.location.kind as TextKind).safeParse(given);
  if (!made.success) return failed(file, isAddresses ? brokenList(file) : brokenSeal(file), place);
  const problems = isAddresses
    ? []
    : personalInSeal(file, made.data as SealInput).map((finding) => locate(finding, nowhere));
  return { file, place, entry: toEntry(file, place, {}, made.data), problems, locate: nowhere };
}

/** A correction is written by the program too, as YAML that one may read. */
const isWrittenByProgram = ({ location }: FilePlace): boolean =>
  location.isMade === true || location.kind === 'correction';

/** What Git could not merge of a file that the program writes is not chosen line by line: it is written anew. */
function asMade(complaint: Complaint, file: string, { year }: FilePlace): Complaint {
  if (complaint.rule !== 'git-conflict') return complaint;
  return {
    ...complaint,
    message: 'Git kunne ikke flette to udgaver af filen. Den er skrevet af programmet og rettes ikke i hånden.',
    hint: year
      ? `Tag planens forsegling og rettelser fra main: git checkout main -- data/${year}/seal.json data/${year}/corrections. Er planen også rettet her, så kør npm run correct -- ${year}`
      : `Tag den fra main, og skriv den igen: git checkout main -- ${file}, npm run addresses`,
  };
}

/** What stood before is published too; digests are no text. */
function personalInSeal(file: string, { plan, earlier }: SealInput): Finding[] {
  const texts = textsIn(earlier.map(({ parts }) => parts)).filter(
    ({ path }) => !['picture', 'digest'].includes(String(path.at(-1))),
  );
  if (!texts.some(({ text }) => personalNumbers(text).length > 0)) return [];
  return [
    {
      rule: 'personal-number',
      file,
      message: 'Det, der stod i en tidligere udgave, ligner et cpr-nummer, og det er på siden med rettelser.',
      hint: `Tag det ud: npm run correct -- ${plan} --withhold "ordene, det står i"`,
    },
  ];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const brokenSeal = (file: string): Omit<Finding, 'file'> => ({
  rule: 'seal',
  message: 'Forseglingen kan ikke læses. Den er skrevet af programmet og skal ikke rettes.',
  hint: `Hent den igen: git checkout -- ${file}`,
});

const brokenList = (file: string): Omit<Finding, 'file'> => ({
  rule: 'address-list',
  message: 'Listen over udgivne adresser kan ikke læses. Den er skrevet af programmet og skal ikke rettes.',
  hint: `Hent den igen: git checkout -- ${file}`,
});

function toEntry(file: string, { location, id, year }: FilePlace, body: object, data: unknown): Entry {
  const whole = Array.isArray(data) ? data : { ...(data as object), ...body };
  return { kind: location.kind, file, id, year, data: whole } as Entry;
}

function locate({ where, ...finding }: Finding, placeIn: ParsedYaml['locate'] | undefined): Problem {
  if (where && 'line' in where) return { ...finding, ...where };
  const place = where && placeIn ? placeIn(where.path, where.on) : { line: 1, column: 1 };
  return { ...finding, ...place };
}
