import { parseArgs } from 'node:util';
import { isPlanYear } from '../src/plan/value/plan-year.ts';
import { nearest } from '../src/plan/words/nearest.ts';
import { CommandError } from './reason.ts';

/** What may be written after a command. Every command that is about a library takes --root. */
export interface Accepted {
  /** The command as it is written: `npm run check`. */
  name: string;
  /** Options beside --root, each with what stands after it: `<nummer>`. */
  options?: Readonly<Record<string, string>>;
  /** Options that stand alone: `--watch`. */
  flags?: readonly string[];
  /** What may stand by itself, in order. */
  words?: readonly string[];
  /** It is about the program, whatever the library. */
  isOfProgram?: true;
}

/** What was written after a command. */
export interface Written {
  options: Readonly<Record<string, string>>;
  flags: readonly string[];
  words: readonly string[];
}

/** Reads what was written after a command; what it does not take is told, with what it does. */
export function readArguments(args: readonly string[], accepted: Accepted): Written {
  const taken = takenBy(accepted);
  const alone = accepted.flags ?? [];
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(Object.keys(taken).map((name) => [name, { type: 'string' } as const])),
      ...Object.fromEntries(alone.map((name) => [name, { type: 'boolean' } as const])),
    },
    strict: false,
    tokens: true,
  });
  const options: Record<string, string> = {};
  const flags: string[] = [];
  const words: string[] = [];
  const refuse = (said: string): never => {
    throw new CommandError(`${said}\nSådan skrives kommandoen: ${usage(accepted, taken)}`);
  };
  for (const token of tokens) {
    if (token.kind === 'positional') {
      words.push(token.value);
      if (words.length > (accepted.words?.length ?? 0))
        refuse(`”${token.value}” kan ikke stå her.${meantOption(token.value, taken)}`);
    } else if (token.kind === 'option' && alone.includes(token.name)) {
      if (token.inlineValue) refuse(`${token.rawName} står alene, uden =.`);
      flags.push(token.name);
    } else if (token.kind === 'option') {
      if (!Object.hasOwn(taken, token.name))
        refuse(`${token.rawName} findes ikke.${meant(token.rawName, [...Object.keys(taken), ...alone])}`);
      if (!token.value || (!token.inlineValue && token.value.startsWith('-')))
        refuse(`Efter ${token.rawName} mangler der noget.`);
      options[token.name] = token.value!;
    }
  }
  return { options, flags, words };
}

/** The options that something stands after. */
export const takenBy = ({
  options,
  isOfProgram,
}: Pick<Accepted, 'options' | 'isOfProgram'>): Record<string, string> => ({
  ...(!isOfProgram && { root: '<mappe>' }),
  ...options,
});

/** A plan that is named alone, as other commands have it. */
const meantOption = (word: string, taken: Readonly<Record<string, string>>): string =>
  'plan' in taken && isPlanYear(word) ? ` Mente du --plan ${word}?` : '';

function meant(name: string, taken: readonly string[]): string {
  const near = nearest(
    name,
    taken.map((each) => `--${each}`),
  );
  return near ? ` Mente du ${near}?` : '';
}

/** `npm run fuzz -- [<antal>] [--root <mappe>]` */
function usage({ name, words = [], flags = [] }: Accepted, taken: Readonly<Record<string, string>>): string {
  const options = [
    ...flags.map((flag) => `[--${flag}]`),
    ...Object.entries(taken).map(([option, value]) => `[--${option} ${value}]`),
  ];
  return [name, '--', ...words.map((word) => `[${word}]`), ...options].join(' ');
}
