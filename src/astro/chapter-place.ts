import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placeOfFile, type FilePlace } from '../plan/library/layout.ts';

/** The path of a file being compiled, from the root of the library, as the check names it. */
export const pathInLibrary = (root: string, fileURL: URL): string =>
  relative(root, fileURLToPath(fileURL)).replaceAll(sep, '/');

/** What chapter a file being compiled is; undefined for what is no chapter of the library. */
export const chapterPlace = (root: string, fileURL: URL | undefined): FilePlace | undefined =>
  fileURL && placeOfFile(pathInLibrary(root, fileURL));
