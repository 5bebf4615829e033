import { constants } from 'node:os';
import { pictureError } from '../src/astro/image-service.ts';
import { LibraryError } from '../src/astro/library-error.ts';
import type { Look } from '../src/report/look.ts';
import { PageError } from '../src/astro/page-error.ts';
import { indexErrorName } from '../src/export/search-index.ts';

/** Something that who runs a command can mend, told in full by its message. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Why a command could not do its work, in Danish. What only a programmer can use stands after it. */
export function reason(error: unknown, screen: Look, what = 'Webstedet kan ikke bygges.'): string {
  if (error instanceof LibraryError) return error.on(screen);
  if (error instanceof CommandError) return error.message;
  const refused = refusedBySystem(error);
  if (refused) return `${what} ${refused}`;
  if (error instanceof PageError) return `${error.message} ${oursToMend}\n\n${technical(error.cause)}`;
  if (error instanceof Error && error.name === indexErrorName) return error.message;
  const pictures = new Set(picturesIn(error));
  if (pictures.size > 0) return [...pictures].join('\n');
  return `${what} ${oursToMend}\n\n${technical(error)}`;
}

/** What is said of pictures that could not be made. */
const picturesIn = (error: unknown): string[] =>
  within(error).flatMap(({ name, message }) => (name === pictureError ? [message] : []));

/** What the machine does not let any program do, and what to do about it. */
function refusedBySystem(error: unknown): string | undefined {
  for (const each of within(error) as NodeJS.ErrnoException[]) {
    const known = systemErrors[codeOf(each)];
    if (known) return `${known.said}${each.path ? `: ${each.path}` : ''}.\n${known.todo}`;
  }
  return undefined;
}

/** What the machine calls a refusal. Vite's bundler, which is no JavaScript, tells of it in its text alone, by name or number. */
function codeOf({ code, syscall = '', message }: NodeJS.ErrnoException): string {
  // Of a folder that may not be made where nothing may be written, Node says that it is not there.
  if (code === 'ENOENT' && /^mkd/.test(syscall)) return 'EROFS';
  if (code && code in systemErrors) return code;
  const [, name, number] = /\b(E[A-Z]{2,}): |\(os error (\d+)\)/.exec(message) ?? [];
  return name ?? Object.entries(constants.errno).find(([, each]) => each === Number(number))?.[0] ?? '';
}

/** An error and those that it stands around, first those: Astro tells of errors in errors, and so does Vite, in none of JavaScript's own. */
function within(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const { cause, errors = [] } = error as Error & { errors?: unknown };
  return [...[cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])].flatMap(within), error];
}

const oursToMend =
  'Det er en fejl i programmet og ikke i jeres filer. Send teksten herunder til den, der passer programmet.';

/** What stops a program on any machine. */
const systemErrors: Partial<Record<string, { said: string; todo: string }>> = {
  ENOSPC: { said: 'Der er ikke plads på disken', todo: 'Slet noget, der ikke skal bruges, og prøv igen.' },
  EDQUOT: { said: 'Der er ikke mere plads til jer på disken', todo: 'Slet noget, der ikke skal bruges, og prøv igen.' },
  EACCES: { said: 'Programmet må ikke læse eller skrive her', todo: 'Giv det lov, og prøv igen.' },
  EPERM: { said: 'Programmet må ikke læse eller skrive her', todo: 'Giv det lov, og prøv igen.' },
  EROFS: { said: 'Der kan ikke skrives her', todo: 'Brug en mappe, der kan skrives i, og prøv igen.' },
  EBUSY: { said: 'Noget andet bruger mappen', todo: 'Luk det, og prøv igen.' },
  // Where files are copied to a disk that is filled by them, Node says this too.
  EIO: {
    said: 'Disken er fuld eller svarer ikke',
    todo: 'Se efter, om der er plads på den, og om den er tilsluttet og hel, og prøv igen.',
  },
  EMFILE: { said: 'Maskinen har for mange åbne filer', todo: 'Luk andre programmer, og prøv igen.' },
  ENFILE: { said: 'Maskinen har for mange åbne filer', todo: 'Luk andre programmer, og prøv igen.' },
};

const technical = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
