import type { Effects } from '../../scripts/command.ts';
import { openFile } from '../../scripts/open-file.ts';
import { openLibrary } from '../../scripts/open-library.ts';
import { plain } from '../../src/report/look.ts';
import type { Files } from '../../src/read/read-library.ts';

/** What commands do to the world, kept for a test to look at; files that are given stand for every library. */
export function recorded(files?: Files): Effects & { said: { out: string[]; err: string[] }; written: string[] } {
  const said = { out: [] as string[], err: [] as string[] };
  const written: string[] = [];
  return {
    said,
    written,
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
    files: files ? () => ({ files, unreadable: [] }) : openLibrary,
    screen: { ...plain, clear: () => undefined },
    write: (file) => void written.push(file),
    move: (_from, to) => void written.push(to),
    remove: () => undefined,
    exists: () => false,
    open: openFile,
    today: () => '2100-01-01',
  };
}
