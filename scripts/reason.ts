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
  if (error instanceof PageError) return `${error.message} ${oursToMend}\n\n${technical(error.cause)}`;
  if (error instanceof Error && error.name === indexErrorName) return error.message;
  const pictures = new Set(picturesIn(error));
  if (pictures.size > 0) return [...pictures].join('\n');
  const { code, path } = error as NodeJS.ErrnoException;
  const known = code && systemErrors[code];
  if (known) return `${known}${path ? `: ${path}` : ''}.\n\n${technical(error)}`;
  return `${what} ${oursToMend}\n\n${technical(error)}`;
}

/** What is said of pictures that could not be made, which Astro tells of in errors around errors. */
function picturesIn(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  if (error.name === pictureError) return [error.message];
  return [error.cause, ...(error instanceof AggregateError ? (error.errors as unknown[]) : [])].flatMap(picturesIn);
}

const oursToMend =
  'Det er en fejl i programmet og ikke i jeres filer. Send teksten herunder til den, der passer programmet.';

/** What stops a program on any machine. */
const systemErrors: Partial<Record<string, string>> = {
  ENOSPC: 'Der er ikke plads på disken',
  EDQUOT: 'Der er ikke mere plads til jer på disken',
  EACCES: 'Programmet må ikke læse eller skrive her',
  EPERM: 'Programmet må ikke læse eller skrive her',
  EROFS: 'Der kan ikke skrives her',
  EBUSY: 'Noget andet bruger mappen',
  EMFILE: 'Maskinen har for mange åbne filer',
};

const technical = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
