import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Finding } from '../plan/value/problem.ts';
import { partBelow, type Part, type Path, type Schema } from '../plan/value/schema-walk.ts';
import { joinList } from '../plan/words/danish.ts';
import { nearest } from '../plan/words/nearest.ts';
import { shown as shownText } from '../plan/words/shown.ts';
import { byName, isObject, type Said } from './named-values.ts';

/** What is said of keys: those that are missing, and those that are not known. */

/** Where one key is missing and one other stands that is not known: most likely the one is meant by the other. */
export function renamedKeys(
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

export const otherKey = (
  key: string,
  known: string,
  path: Path,
  { whole, file }: { whole: Part; file: string },
): Finding => ({
  rule: 'unknown-key',
  file,
  where: { path: [...path, key], on: 'key' },
  message: `Nøglen ”${shownText(key)}” findes ikke her, og ”${known}” mangler.`,
  hint: `Skriv ${known}: i stedet for ${shownText(key)}:, hvis det er det, der menes. Ellers slet linjen. ${missing([...path, known], whole).hint}`,
});

/** So many missing keys are told one by one; where there are more, it is the whole that is missing. */
export const fewKeys = 3;

export function missingKeys(keys: readonly string[], path: Path, file: string): Finding {
  return {
    rule: 'schema',
    file,
    where: { path: path.slice(0, -1) },
    message: `Nøglerne ${joinList(keys)} mangler.`,
    hint: 'Skriv hver af dem på sin linje med et kolon og værdien; redaktørens vejledning viser et eksempel.',
  };
}

/** The keys that unknown ones beside a missing one most likely mean: that the missing one is missing is the same mistake. */
export function misspelt(issues: readonly z.core.$ZodIssue[], path: Path): string[] {
  const key = String(path.at(-1));
  return issues
    .filter((issue) => issue.code === 'unrecognized_keys' && isDeepStrictEqual(issue.path, path.slice(0, -1)))
    .flatMap((issue) => ('keys' in issue ? issue.keys : []))
    .flatMap((unknown) => (nearest(shownText(unknown), [key]) || startsWithKey(unknown, [key]) ? [key] : []));
}

/** "id ydelser": a key without its colon. */
const startsWithKey = (text: string, known: readonly string[]): string | undefined =>
  known.find((key) => text.startsWith(`${key} `) || text.startsWith(`${key}=`));

export const unknownKeys = (
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
      hint: /^-?\d+\.\d+$/.test(visible)
        ? 'Er det flere tal, så sæt dem i [ ]. Er det én tekst, så sæt den i anførselstegn.'
        : 'Sæt hele teksten i anførselstegn, så kommaet bliver en del af den.',
    };
  }
  return {
    message: `Nøglen ”${visible}” findes ikke her.`,
    hint: meant ? `Mente du ”${meant}”?` : `Slet den, eller vælg en af: ${listed(known)}`,
  };
}

const listed = (names: readonly string[]): string =>
  `${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : '.'}`;

export function missing(path: Path, whole: Part): Said {
  const key = String(path.at(-1));
  const above = partAt(whole, path.slice(0, -1))?.schema;
  const schema = above instanceof z.ZodObject ? above.shape[key] : undefined;
  return {
    message: `Nøglen ”${key}” mangler.`,
    hint: (schema && howToBegin(key, schema)) ?? `Skriv ${key}: og værdien.`,
  };
}

/** What may stand under a key: one of a closed list, or what the field says of itself, with the keys that it asks for. */
function howToBegin(key: string, schema: Schema): string | undefined {
  const named = z.safeParse(schema, {}).error?.issues[0]?.message;
  const byKind = named === undefined ? undefined : byName(named, '');
  if (byKind) return byKind.hint;
  const description = z.globalRegistry.get(schema)?.description;
  const about = description === undefined ? '' : ` ${description.replace(/\.?$/, '.')}`;
  if (schema instanceof z.ZodEnum) return `Skriv ${key}: og ${joinList(schema.options.map(String), 'eller')}.${about}`;
  // Of several forms the first is the usual one.
  const form: Schema | undefined = schema instanceof z.ZodUnion ? schema.options[0] : schema;
  const asked = form instanceof z.ZodObject ? requiredKeys(form) : [];
  if (asked.length > 0) return `Skriv ${key}: {${asked.join(', ')}}.${about}`;
  return description === undefined ? undefined : `Skriv ${key}: og værdien.${about}`;
}

/** The keys that must stand there, each with its value where there is only one. */
const requiredKeys = ({ shape }: z.ZodObject): string[] =>
  Object.entries(shape)
    .filter(([, below]) => !z.safeParse(below, undefined).success)
    .map(([key, below]) => `${key}: ${below instanceof z.ZodLiteral ? String(below.value) : '…'}`);

/** The keys that the schema allows at a path, and the data there. */
export const valueAt = (whole: Part, path: Path): { known: string[]; data: unknown } => ({
  known: keysAt(whole, path),
  data: partAt(whole, path)?.data,
});

const partAt = (whole: Part, path: Path): Part | undefined =>
  path.reduce<Part | undefined>((part, key) => part && partBelow(part, key), whole);

/** The keys that the schema allows at a path of the data. */
export function keysAt(whole: Part, path: Path): string[] {
  const at = partAt(whole, path);
  if (at?.schema instanceof z.ZodObject) return Object.keys(at.schema.shape);
  const keyType = at?.schema instanceof z.ZodRecord ? at.schema.keyType : undefined;
  return keyType instanceof z.ZodEnum ? keyType.options.map(String) : [];
}
