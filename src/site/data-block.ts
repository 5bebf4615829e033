/** Data as the text of a script element: nothing in it can end the element or be taken for markup. */
export const dataBlock = (data: object): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
