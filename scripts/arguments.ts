import { parseArgs } from 'node:util';
import { nearest } from '../src/plan/words/nearest.ts';
import { CommandError } from './reason.ts';

/** What may be written after a command. Every command takes --root. */
export interface Accepted {
  /** The command as it is written: `npm run check`. */
  name: string;
  /** Options beside --root, each with what stands after it: `<nummer>`. */
  options?: Readonly<Record<string, string>>;
  /** What may stand by itself, in order. */
  words?: readonly string[];
}

/** What was written after a command. */
export interface Written {
  options: Readonly<Record<string, string>>;
  words: readonly string[];
}

/** Reads what was written after a command; what it does not take is told, with what it does. */
export function readArguments(args: readonly string[], accepted: Accepted): Written {
  const taken = { root: '<mappe>', ...accepted.options };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.keys(taken).map((name) => [name, { type: 'string' } as const])),
    strict: false,
    tokens: true,
  });
  const options: Record<string, string> = {};
  const words: string[] = [];
  const refuse = (said: string): never => {
    throw new CommandError(`${said}\nSådan skrives kommandoen: ${usage(accepted, taken)}`);
  };
  for (const token of tokens) {
    if (token.kind === 'positional') {
      words.push(token.value);
      if (words.length > (accepted.words?.length ?? 0)) refuse(`”${token.value}” kan ikke stå her.`);
    } else if (token.kind === 'option') {
      if (!Object.hasOwn(taken, token.name)) refuse(`${token.rawName} findes ikke.${meant(token.rawName, taken)}`);
      if (!token.value || (!token.inlineValue && token.value.startsWith('-')))
        refuse(`Efter ${token.rawName} mangler der noget.`);
      options[token.name] = token.value!;
    }
  }
  return { options, words };
}

function meant(name: string, taken: object): string {
  const near = nearest(
    name,
    Object.keys(taken).map((each) => `--${each}`),
  );
  return near ? ` Mente du ${near}?` : '';
}

/** `npm run fuzz -- [<antal>] [--root <mappe>]` */
function usage({ name, words = [] }: Accepted, taken: Readonly<Record<string, string>>): string {
  const options = Object.entries(taken).map(([option, value]) => `[--${option} ${value}]`);
  return [name, '--', ...words.map((word) => `[${word}]`), ...options].join(' ');
}
