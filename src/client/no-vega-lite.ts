/**
 * Stands in for Vega-Lite in the browser. Charts are compiled when the site is built, so that vega-embed, which always
 * imports the compiler, need not bring its weight to the reader.
 */
export const version = '6';

export function compile(): never {
  throw new Error('charts are compiled when the site is built');
}
