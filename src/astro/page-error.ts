/** A page that could not be drawn: which one, and the program's own reason as its cause. */
export class PageError extends Error {
  override readonly name = 'PageError';

  constructor(page: string, cause: unknown) {
    super(`Siden ${page} kan ikke tegnes.`, { cause });
  }
}
