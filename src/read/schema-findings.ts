import { z } from 'zod';
import { emptyCellHint } from '../plan/rules/cells.ts';
import { states } from '../plan/value/cell.ts';
import type { Finding } from '../plan/value/problem.ts';
import type { Part, Path } from '../plan/value/schema-walk.ts';
import { parseDanishNumber } from '../plan/words/danish.ts';
import { suggestName } from '../plan/words/nearest.ts';
import {
  fewKeys,
  keysAt,
  misspelt,
  missing as missingKey,
  missingKeys,
  otherKey,
  renamedKeys,
  unknownKeys,
  valueAt,
} from './key-findings.ts';
import { byName, isObject, shown, type Said } from './named-values.ts';

/** What zod has against the data, in Danish, with the path of each thing. The issues must tell their input. */
export function schemaFindings({ issues }: z.ZodError, whole: Part, file: string): Finding[] {
  const isMissing = (issue: z.core.$ZodIssue): boolean => issue.code !== 'custom' && inputOf(issue) === undefined;
  const renamed = renamedKeys(issues, isMissing);
  const missing = Map.groupBy(issues.filter(isMissing), ({ path }) => JSON.stringify(path.slice(0, -1)));
  return issues.flatMap((issue): Finding[] => {
    const path = issue.path as (string | number)[];
    if (isOfOtherType(issue, issues)) return [];
    const isAway = isMissing(issue);
    const beside = missing.get(JSON.stringify(isAway ? path.slice(0, -1) : path)) ?? [];
    const away = beside.map((each) => String(each.path.at(-1)));
    if (issue.code === 'unrecognized_keys') {
      const other = renamed.get(JSON.stringify(path));
      if (other !== undefined) return [otherKey(issue.keys[0]!, other, path, { whole, file })];
      return unknownKeys(issue.keys, valueAt(whole, path), path, file);
    }
    if (isAway && renamed.get(JSON.stringify(path.slice(0, -1))) === path.at(-1)) return [];
    if (isAway && misspelt(issues, path).includes(String(path.at(-1)))) return [];
    if (isAway && away.length > fewKeys) return beside[0] === issue ? [missingKeys(away, path, file)] : [];
    return [{ rule: 'schema', file, where: { path }, ...say(issue, path, whole) }];
  });
}

/** What is of another type than it should be has no size that could be wrong. */
const isOfOtherType = ({ code, path }: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[]): boolean =>
  (code === 'too_big' || code === 'too_small') &&
  all.some((other) => other.code === 'invalid_type' && JSON.stringify(other.path) === JSON.stringify(path));

function say(issue: z.core.$ZodIssue, path: Path, whole: Part): Said {
  const value = inputOf(issue);
  if (path.at(-2) === 'values' && isNothing(value)) return { message: 'Cellen er tom.', hint: emptyCellHint };
  if (issue.message === 'cell' && isObject(value) && 'state' in value) return wrongState(value.state);
  if (value === undefined && issue.code !== 'custom') return missingKey(path, whole);
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
      if (typeof value === 'string' && /^-\S/.test(value))
        return 'Skriv et mellemrum efter hver bindestreg: - og så teksten.';
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
