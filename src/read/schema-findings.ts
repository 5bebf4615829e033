import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { emptyCellHint } from '../plan/rules/cells.ts';
import { states } from '../plan/value/cell.ts';
import { joinList, parseDanishNumber } from '../plan/words/danish.ts';
import { nearest, suggestName } from '../plan/words/nearest.ts';
import { asKey } from '../plan/library/layout.ts';
import { partBelow, type Part, type Path, type Schema } from '../plan/value/schema-walk.ts';
import type { Finding } from '../plan/value/problem.ts';
import { shown as shownText } from '../plan/words/shown.ts';

type Said = Pick<Finding, 'message' | 'hint'>;

/** What zod has against the data, in Danish, with the path of each thing. The issues must tell their input. */
export function schemaFindings({ issues }: z.ZodError, whole: Part, file: string): Finding[] {
  const isMissing = (issue: z.core.$ZodIssue): boolean => issue.code !== 'custom' && inputOf(issue) === undefined;
  const renamed = renamedKeys(issues, isMissing);
  const missing = Map.groupBy(issues.filter(isMissing), ({ path }) => JSON.stringify(path.slice(0, -1)));
  return issues.flatMap((issue): Finding[] => {
    const path = issue.path as (string | number)[];
    const isAway = isMissing(issue);
    const beside = missing.get(JSON.stringify(isAway ? path.slice(0, -1) : path)) ?? [];
    const away = beside.map((each) => String(each.path.at(-1)));
    if (issue.code === 'unrecognized_keys') {
      const other = renamed.get(JSON.stringify(path));
      if (other !== undefined) return [otherKey(issue.keys[0]!, other, path, file)];
      return unknownKeys(issue.keys, valueAt(whole, path), path, file);
    }
    if (isAway && renamed.get(JSON.stringify(path.slice(0, -1))) === path.at(-1)) return [];
    if (isAway && misspelt(issues, path).includes(String(path.at(-1)))) return [];
    if (isAway && away.length > fewKeys) return beside[0] === issue ? [missingKeys(away, path, file)] : [];
    return [{ rule: 'schema', file, where: { path }, ...say(issue, path, whole) }];
  });
}

/** Where one key is missing and one other stands that is not known: most likely the one is meant by the other. */
function renamedKeys(
  issues: readonly z.core.$ZodIssue[],
  isMissing: (issue: z.core.$ZodIssue) => boolean,
): ReadonlyMap<string, string> {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.keys.length === 1 ? [{ key: issue.keys[0]!, path: issue.path }] : [],
  );
  return new Map(
    unknown.flatMap(({ key, path }) => {
      const [away, ...more] = issues.filter(
        (issue) => isMissing(issue) && isDeepStrictEqual(issue.path.slice(0, -1), path),
      );
      const known = String(away?.path.at(-1));
      const isOneWord = /^[\p{L}-]+$/u.test(key);
      return away && more.length === 0 && isOneWord && !nearest(key, [known]) ? [[JSON.stringify(path), known]] : [];
    }),
  );
}

const otherKey = (key: string, known: string, path: Path, file: string): Finding => ({
  rule: 'unknown-key',
  file,
  where: { path: [...path, key], on: 'key' },
  message: `Nøglen ”${shownText(key)}” findes ikke her, og ”${known}” mangler.`,
  hint: `Skriv ${known}: i stedet for ${shownText(key)}:, hvis det er det, der menes. Ellers slet linjen, og skriv ${known}.`,
});

/** So many missing keys are told one by one; where there are more, it is the whole that is missing. */
const fewKeys = 3;

function missingKeys(keys: readonly string[], path: Path, file: string): Finding {
  return {
    rule: 'schema',
    file,
    where: { path: path.slice(0, -1) },
    message: `Nøglerne ${joinList(keys)} mangler.`,
    hint: 'Skriv hver af dem på sin linje med et kolon og værdien; redaktørens vejledning viser et eksempel.',
  };
}

/** The keys that unknown ones beside a missing one most likely mean: that the missing one is missing is the same mistake. */
function misspelt(issues: readonly z.core.$ZodIssue[], path: Path): string[] {
  const key = String(path.at(-1));
  return issues
    .filter((issue) => issue.code === 'unrecognized_keys' && isDeepStrictEqual(issue.path, path.slice(0, -1)))
    .flatMap((issue) => ('keys' in issue ? issue.keys : []))
    .flatMap((unknown) => (nearest(shownText(unknown), [key]) || startsWithKey(unknown, [key]) ? [key] : []));
}

/** "id ydelser": a key without its colon. */
const startsWithKey = (text: string, known: readonly string[]): string | undefined =>
  known.find((key) => text.startsWith(`${key} `) || text.startsWith(`${key}=`));

const unknownKeys = (
  keys: readonly string[],
  { known, data }: { known: readonly string[]; data: unknown },
  path: Path,
  file: string,
): Finding[] =>
  keys.map((key) => ({
    rule: 'unknown-key',
    file,
    where: { path: [...path, key], on: 'key' as const },
    ...sayKey(key, known, isObject(data) && data[key] === null),
  }));

function sayKey(key: string, known: readonly string[], isBare: boolean): Said {
  const visible = shownText(key);
  const [, name = '', value = ''] = /^([\w-]+):(.+)$/.exec(key) ?? [];
  if (known.includes(name)) {
    return {
      message: `Der mangler et mellemrum efter kolonet i ”${visible}”.`,
      hint: `Skriv ${name}: ${shownText(value)}`,
    };
  }
  if (visible !== key && known.includes(visible.replace(/\s/g, ''))) {
    return {
      message: `Nøglen ”${visible}” har et usynligt tegn i sig.`,
      hint: 'Slet hele nøglen, og skriv den igen på tastaturet.',
    };
  }
  if (/^\d+$/.test(key)) {
    return {
      message: `Et komma skiller to ting ad, så ”${key}” læses som en nøgle.`,
      hint: 'Er det et tal, så skriv punktum som decimaltegn, fx 5.2.',
    };
  }
  const begun = startsWithKey(visible, known);
  if (begun) {
    return {
      message: `Der mangler et kolon efter ”${begun}”.`,
      hint: `Skriv ${begun}: ${shownText(visible.slice(begun.length).replace(/^[\s=]+/, ''))}`,
    };
  }
  const meant = nearest(visible, known);
  // Between { and } a comma ends the text, and what stands after it is a key without a value.
  if (isBare && !meant) {
    return {
      message: `Et komma skiller to ting ad inden for { }, så ”${visible}” læses som en nøgle.`,
      hint: 'Sæt hele teksten i anførselstegn, så kommaet bliver en del af den.',
    };
  }
  return {
    message: `Nøglen ”${visible}” findes ikke her.`,
    hint: meant ? `Mente du ”${meant}”?` : `Slet den, eller vælg en af: ${listed(known)}`,
  };
}

const listed = (names: readonly string[]): string =>
  `${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : '.'}`;

function say(issue: z.core.$ZodIssue, path: Path, whole: Part): Said {
  const value = inputOf(issue);
  if (path.at(-2) === 'values' && isNothing(value)) return { message: 'Cellen er tom.', hint: emptyCellHint };
  if (issue.message === 'cell' && isObject(value) && 'state' in value) return wrongState(value.state);
  if (value === undefined && issue.code !== 'custom') return missing(path, whole);
  if (value === null && issue.code !== 'invalid_type') return nothing;
  const named = byName(issue.message, value);
  if (named) return named;
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value, keysAt(whole, path));
    case 'invalid_value':
      return wrongChoice(value, issue.values.map(String));
    case 'invalid_union':
      return wrongUnion(issue, path, value);
    case 'too_small':
      return isEmpty(value) ? empty : wrongSize(value, `mindst ${Number(issue.minimum)}`);
    case 'too_big':
      return typeof value === 'string'
        ? tooLong(value, Number(issue.maximum))
        : wrongSize(value, `højst ${Number(issue.maximum)}`);
    default:
      return { message: `”${shown(value)}” kan ikke stå her.`, hint: 'Ret værdien.' };
  }
}

/** Of a thing whose kind is wrong, zod has the whole thing as input, and the kind in the path. */
const inputOf = ({ input, ...issue }: z.core.$ZodIssue): unknown =>
  issue.code === 'invalid_union' && issue.discriminator !== undefined
    ? (input as Record<string, unknown>)[issue.discriminator]
    : input;

const nothing: Said = { message: 'Her mangler en værdi.', hint: 'Skriv den efter kolonet.' };

/** null, '' and ' ' */
const isNothing = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const wrongState = (state: unknown): Said => ({
  message: `state: ”${shown(state)}” er ikke en af dem, der findes.`,
  hint: suggestName(shown(state), states),
});

const empty: Said = {
  message: 'Her mangler noget: teksten eller listen er tom.',
  hint: 'Skriv det, eller fjern nøglen.',
};

const isEmpty = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;

/** A list that is too long or short, a number that is too large or small. */
function wrongSize(value: unknown, limit: string): Said {
  if (Array.isArray(value)) {
    return { message: `Listen har ${value.length}, men der skal stå ${limit}.`, hint: 'Ret listen.' };
  }
  return { message: `Her står ${shown(value)}, men det skal være ${limit}.`, hint: 'Ret værdien.' };
}

const tooLong = (text: string, limit: number): Said => ({
  message: `Teksten har ${text.length} tegn med mellemrum, men der er kun plads til ${limit}.`,
  hint: 'Skriv det kortere.',
});

function missing(path: Path, whole: Part): Said {
  const key = String(path.at(-1));
  const schema = partAt(whole, path)?.schema;
  return {
    message: `Nøglen ”${key}” mangler.`,
    hint: (schema && howToBegin(key, schema)) ?? `Skriv ${key}: og værdien.`,
  };
}

/** What may stand under a key: one of a closed list, or what the field says of itself, with the keys that it asks for. */
function howToBegin(key: string, schema: Schema): string | undefined {
  const description = z.globalRegistry.get(schema)?.description;
  const about = description === undefined ? '' : ` ${description.replace(/\.?$/, '.')}`;
  if (schema instanceof z.ZodEnum) {
    const choices = schema.options.map(String);
    return `Skriv ${key}: og ${joinList(choices, 'eller')}.${about}`;
  }
  const asked = schema instanceof z.ZodObject ? requiredKeys(schema) : [];
  if (asked.length > 0) return `Skriv ${key}: {${asked.map((each) => `${each}: …`).join(', ')}}.${about}`;
  const named = z.safeParse(schema, {}).error?.issues[0]?.message;
  const byKind = named === undefined ? undefined : byName(named, '');
  if (byKind) return byKind.hint;
  return description === undefined ? undefined : `Skriv ${key}: og værdien.${about}`;
}

const requiredKeys = ({ shape }: z.ZodObject): string[] =>
  Object.keys(shape).filter((each) => !z.safeParse(shape[each]!, undefined).success);

const typeNames: Record<string, string> = {
  string: 'tekst',
  number: 'et tal',
  int: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'et afsnit med nøgler',
  tuple: 'en liste med to værdier',
  record: 'et afsnit med nøgler',
};

/** "20 pct.": a number and its unit. */
const begunByNumber = (text: string): number | undefined =>
  parseDanishNumber(/^\s*(-?[\d.,]+)\s*(?:pct\.?|%|procent\p{L}*|\p{Ll}+)\s*$/u.exec(text)?.[1] ?? '');

function wrongType(expected: string, value: unknown, keys: readonly string[]): Said {
  const wanted = typeNames[expected] ?? expected;
  if (typeof value === 'string' && /^(number|int)$/.test(expected)) {
    const withUnit = begunByNumber(value);
    if (withUnit !== undefined) {
      return {
        message: `”${shown(value)}” er et tal med sin enhed.`,
        hint: `Skriv ${withUnit}: kun tallet, med punktum som decimaltegn. Enheden står på målingen.`,
      };
    }
    const number = parseDanishNumber(value);
    if (number !== undefined) {
      return {
        message: `”${shown(value)}” er ikke skrevet som et tal.`,
        hint: `Skriv ${number}: punktum som decimaltegn, ingen tusindpunktummer, ingen anførselstegn.`,
      };
    }
  }
  if (value === null) return { message: `Her mangler ${wanted}.`, hint: 'Skriv værdien efter kolonet.' };
  return {
    message: `Her skal stå ${wanted}, ikke ”${shown(value)}”.`,
    hint: howToWrite(expected, value, keys),
  };
}

function howToWrite(expected: string, value: unknown, keys: readonly string[]): string {
  switch (expected) {
    case 'string':
      return isObject(value)
        ? 'Skriv en tekst; begynder den med { eller [, så sæt den i anførselstegn.'
        : 'Sæt værdien i anførselstegn.';
    case 'array':
      return 'Skriv hver ting på sin egen linje med en bindestreg foran, eller sæt dem i [ ].';
    case 'object':
      return keys.length > 0
        ? `Skriv det med nøgler: ${keys.slice(0, 6).join(', ')}${keys.length > 6 ? ' …' : ''}.`
        : 'Skriv det med nøgler.';
    case 'boolean':
      return 'Skriv true for ja og false for nej, uden anførselstegn.';
    case 'number':
    case 'int':
      return 'Skriv et tal med cifre, og med punktum som decimaltegn.';
    default:
      return 'Ret værdien.';
  }
}

function wrongChoice(value: unknown, choices: readonly string[]): Said {
  return { message: `”${shown(value)}” kan ikke stå her.`, hint: suggestName(shown(value), choices) };
}

function wrongUnion(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>, path: Path, value: unknown): Said {
  if (issue.discriminator !== undefined) {
    const choices = ('options' in issue ? (issue.options ?? []) : []).map(String);
    return {
      message: `${issue.discriminator}: ”${shown(value)}” er ikke en af dem, der findes.`,
      hint: suggestName(shown(value), choices),
    };
  }
  return { message: `”${shown(value)}” kan ikke stå i ${String(path.at(-1))}.`, hint: 'Ret værdien.' };
}

/** What key a name most likely has: "RAR Østjylland" is rar-oestjylland, and "%" is pct. */
function asKeyHint(value: unknown): string {
  if (typeof value !== 'string') return '';
  if (value.trim() === '%') return 'Skriv pct. ';
  const key = asKey(value);
  return key === '' ? '' : `Skriv ${key}, hvis det er den, der menes. `;
}

/** The kinds of text that the schemas name in their errors. */
function byName(name: string, value: unknown): Said | undefined {
  const said: Record<string, Said> = {
    id: {
      message: `”${shown(value)}” kan ikke være en nøgle.`,
      hint: `${asKeyHint(value)}Brug små bogstaver a-z, tal og bindestreg; æ, ø, å skrives ae, oe, aa.`,
    },
    date: { message: `”${shown(value)}” er ikke en dato.`, hint: 'Skriv fx 2019-12-31.' },
    'web-address': { message: `”${shown(value)}” er ikke en webadresse.`, hint: 'Skriv hele adressen: https://…' },
    period: {
      message: `”${shown(value)}” er ikke en periode.`,
      hint: 'Skriv fx 2019, 2019H2, 2019Q3, 2019M08, 2017/2018, 2019-12-31 eller 2018Q4-2019Q3.',
    },
    'plan-year': {
      message: `”${shown(value)}” er ikke et planår.`,
      hint: 'Skriv planens år, fx 2019, eller det første og det sidste, fx 2020-2022.',
    },
    year: { message: `”${shown(value)}” er ikke et årstal.`, hint: 'Skriv fire tal, fx 2019.' },
    email: { message: `”${shown(value)}” er ikke en mailadresse.`, hint: 'Skriv fx jobcenter@kommunen.dk.' },
    baseline: {
      message: 'Udgangspunktet kan ikke læses.',
      hint: 'Skriv et tal, {value: 400}, eller ord, {text: godt 400}; og perioden, hvis målet nævner den: {value: 400, period: 2018}.',
    },
    basis: {
      message: `”${shown(value)}” kan ikke stå i basis.`,
      hint: 'Skriv same-words (samme ord), reading (webstedets læsning) eller stedet i et dokument: {document: …, label: …}.',
    },
    cell: {
      message: `”${shown(value)}” kan ikke stå i en celle.`,
      hint: 'Skriv et tal, et tegn fra marks i anførselstegn, eller {value: …, printed: "…"}.',
    },
  };
  return said[name];
}

const shown = (value: unknown): string => shownText(isObject(value) ? JSON.stringify(value) : asWritten(value));

/** Numbers that are none are written with a dot in YAML. */
const asWritten = (value: unknown): string =>
  typeof value === 'number' && !Number.isFinite(value)
    ? `${value < 0 ? '-' : ''}${Number.isNaN(value) ? '.nan' : '.inf'}`
    : String(value);

/** The keys that the schema allows at a path, and the data there. */
const valueAt = (whole: Part, path: Path): { known: string[]; data: unknown } => ({
  known: keysAt(whole, path),
  data: partAt(whole, path)?.data,
});

const partAt = (whole: Part, path: Path): Part | undefined =>
  path.reduce<Part | undefined>((part, key) => part && partBelow(part, key), whole);

/** The keys that the schema allows at a path of the data. */
function keysAt(whole: Part, path: Path): string[] {
  const at = partAt(whole, path);
  if (at?.schema instanceof z.ZodObject) return Object.keys(at.schema.shape);
  const keyType = at?.schema instanceof z.ZodRecord ? at.schema.keyType : undefined;
  return keyType instanceof z.ZodEnum ? keyType.options.map(String) : [];
}
