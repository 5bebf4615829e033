import { placeOfFile, type FilePlace } from '../plan/library/layout.ts';

/** What chapter a file being compiled is, wherever the library lies; undefined for what is no chapter. */
export function chapterPlace(fileURL: URL | undefined): FilePlace | undefined {
  const path = fileURL?.pathname ?? '';
  const start = path.lastIndexOf('/content/');
  return start < 0 ? undefined : placeOfFile(path.slice(start + 1));
}
