/**
 * Orders keys, dates and file names as they are written, sign by sign: the same on every machine, whatever its language.
 * Words for readers are ordered by `compareDanish`.
 */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
