import { PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** An id that Chromium gives a head of a table, so that its cells can name it. */
const given = /^node\d{8}$/;

/**
 * Counts the ids of table heads from 1. Chromium counts all that the browser has ever made, which is another number each time; the
 * order, which the tree of ids is sorted by, stays.
 */
export function countIds(file: PDFDocument): void {
  const ids = new Set<string>();
  eachString(file, (id) => {
    ids.add(id);
    return id;
  });
  const counted = new Map([...ids].sort().map((id, i) => [id, `node${String(i + 1).padStart(8, '0')}`]));
  eachString(file, (id) => counted.get(id)!);
}

function eachString(file: PDFDocument, change: (id: string) => string): void {
  const changed = (object: PDFObject): PDFObject => {
    if (object instanceof PDFDict) for (const [key, value] of object.entries()) object.set(key, changed(value));
    if (object instanceof PDFArray) for (const [i, value] of object.asArray().entries()) object.set(i, changed(value));
    return object instanceof PDFString && given.test(object.asString())
      ? PDFString.of(change(object.asString()))
      : object;
  };
  for (const [, object] of file.context.enumerateIndirectObjects()) changed(object);
}
