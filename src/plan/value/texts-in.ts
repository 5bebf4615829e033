/** A text somewhere in some data, and the way to it. */
export interface TextAt {
  text: string;
  path: (string | number)[];
}

/** Every text that some data holds, at any depth. */
export function textsIn(data: unknown, path: (string | number)[] = []): TextAt[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (Array.isArray(data)) return data.flatMap((item: unknown, i) => textsIn(item, [...path, i]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
