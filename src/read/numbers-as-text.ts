import { isScalar, type Document } from 'yaml';
import type { z } from 'zod';

/**
 * The data with text where a file has a whole number for it: a column that is called 2023, a row with the key 2023. It is
 * written as it is read, so nothing is lost; of 1.0 and 007 that is not so, and they are told.
 */
export function numbersAsText(data: unknown, { issues }: z.ZodError, document: Document): unknown {
  const paths = issues
    .filter((issue) => issue.code === 'invalid_type' && issue.expected === 'string')
    .map(({ path }) => path as (string | number)[])
    .filter((path) => isWholeNumber(document.getIn(path, true)));
  return paths.reduce(withText, data);
}

const isWholeNumber = (node: unknown): boolean =>
  isScalar(node) && Number.isSafeInteger(node.value) && node.source === String(node.value);

function withText(data: unknown, [key, ...below]: readonly (string | number)[]): unknown {
  if (key === undefined) return String(data);
  if (Array.isArray(data)) return data.with(Number(key), withText(data[Number(key)], below));
  const { [key]: value, ...others } = data as Record<string, unknown>;
  // In the order in which they are written.
  return Object.fromEntries(
    Object.keys(data as object).map((each) => [each, each === String(key) ? withText(value, below) : others[each]]),
  );
}
