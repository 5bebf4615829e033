import { createReader, type Reader } from '../../src/read/read-library.ts';

/** One reader for each library, told by its site: most tests change a file or two, and read the others as the last one did. */
const readers = new Map<string, Reader>();

/** Reads a library as a command does that goes on while files change. Who changes what is read makes a reader of its own. */
export const readLibrary: Reader = (files, unreadable, today) => {
  const site = new TextDecoder().decode(files.get('data/site.yaml'));
  const reader = readers.get(site) ?? createReader();
  readers.set(site, reader);
  return reader(files, unreadable, today);
};
