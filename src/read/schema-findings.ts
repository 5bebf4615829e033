import { z } from 'zod';
import { parseDanishNumber } from '../plan/words/danish.ts';
import { nearest, suggestName } from '../plan/words/nearest.ts';
import { partBelow, type Part, type Path } from '../plan/value/schema-walk.ts';
import type { Finding } from '../plan/value/problem.ts';
import { shown as shownText } from '../plan/words/shown.ts';

type Said = Pick<Finding, 'message' | 'hint'>;

/** What zod has against the data, in Danish, with the path of each thing. The issues must tell their input. */
export function schemaFindings({ issues }: z.ZodError, whole: Part, file: string): Finding[] {
  return issues.flatMap((issue) => {
    const path = issue.path as (string | number)[];
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, keysAt(whole, path), path, file);
    return [{ rule: 'schema', file, where: { path }, ...say(issue, path) }];
  });
}

const unknownKeys = (keys: readonly string[], known: readonly string[], path: Path, file: string): Finding[] =>
  keys.map((key) => ({
    rule: 'unknown-key',
    file,
    where: { path: [...path, key], on: 'key' as const },
    ...sayKey(key, known),
  }));

function sayKey(key: string, known: readonly string[]): Said {
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
  return {
    message: `Nøglen ”${visible}” findes ikke her.`,
    hint: key.includes(' ') ? 'Sæt hele teksten før og efter i anførselstegn.' : suggestName(visible, known),
  };
}

function say(issue: z.core.$ZodIssue, path: Path): Said {
  const value = inputOf(issue);
  if (value === undefined && issue.code !== 'custom') return missing(path);
  const named = byName(issue.message, value);
  if (named) return named;
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value);
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

function missing(path: Path): Said {
  const key = path.at(-1);
  return { message: `Nøglen ”${String(key)}” mangler.`, hint: `Skriv ${String(key)}: og værdien.` };
}

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

function wrongType(expected: string, value: unknown): Said {
  const wanted = typeNames[expected] ?? expected;
  if (typeof value === 'string' && /^(number|int)$/.test(expected)) {
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
    hint: expected === 'string' ? 'Sæt værdien i anførselstegn.' : 'Ret værdien.',
  };
}

function wrongChoice(value: unknown, choices: readonly string[]): Said {
  return { message: `”${shown(value)}” kan ikke stå her.`, hint: suggestName(shown(value), choices) };
}

function wrongUnion(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>, path: Path, value: unknown): Said {
  if (issue.discriminator !== undefined) {
    const choices = ('options' in issue ? (issue.options ?? []) : []).map(String);
    const best = nearest(shown(value), choices);
    return {
      message: `${issue.discriminator}: ”${shown(value)}” er ikke en af dem, der findes.`,
      hint: best ? `Mente du ”${best}”?` : `Vælg en af: ${choices.join(', ')}.`,
    };
  }
  return { message: `”${shown(value)}” kan ikke stå i ${String(path.at(-1))}.`, hint: 'Ret værdien.' };
}

/** The kinds of text that the schemas name in their errors. */
function byName(name: string, value: unknown): Said | undefined {
  const said: Record<string, Said> = {
    id: {
      message: `”${shown(value)}” kan ikke være en nøgle.`,
      hint: 'Brug små bogstaver a-z, tal og bindestreg; æ, ø, å skrives ae, oe, aa.',
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

const shown = (value: unknown): string =>
  shownText(typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value));

/** The keys that the schema allows at a path of the data. */
function keysAt(whole: Part, path: Path): string[] {
  const at = path.reduce<Part | undefined>((part, key) => part && partBelow(part, key), whole);
  if (at?.schema instanceof z.ZodObject) return Object.keys(at.schema.shape);
  const keyType = at?.schema instanceof z.ZodRecord ? at.schema.keyType : undefined;
  return keyType instanceof z.ZodEnum ? keyType.options.map(String) : [];
}
